// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/address.h"

#include "dialects/dialect.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

class TestAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void baseAndPath_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path"); // null: the usual one
        const auto row = [](const QString &dialect, const QString &url, const QString &base, const QString &path = {}) {
            QTest::newRow(qPrintable(dialect + u' ' + url)) << dialect << url << base << path;
        };
        const QString chat = u"openai-chat"_s;
        const QString messages = u"anthropic-messages"_s;
        row(chat, u"https://a.b/v1/chat/completions"_s, u"https://a.b/v1"_s);
        row(chat, u"https://a.b/v1/chat/completions?api-version=1"_s, u"https://a.b/v1?api-version=1"_s);
        row(chat, u"https://a.b/chat/completions"_s, u"https://a.b"_s);
        row(chat, u"https://a.b/v1/chat/completions/"_s, u"https://a.b/v1/chat"_s, u"/completions/"_s);
        row(chat, u"https://a.b/api/ask"_s, u"https://a.b/api"_s, u"/ask"_s);
        row(chat, u"https://a.b/ask?x=/y/"_s, u"https://a.b?x=/y/"_s, u"/ask"_s);
        row(chat, u"https://a.b"_s, u"https://a.b"_s, u""_s);
        row(chat, u"https://a.b/"_s, u"https://a.b/"_s, u""_s);
        row(chat, u"https://a.b//chat/completions"_s, u"https://a.b//chat"_s, u"/completions"_s);
        row(u"openai-responses"_s, u"https://a.b/v1/responses"_s, u"https://a.b/v1"_s);
        row(messages, u"https://a.b/v1/messages"_s, u"https://a.b"_s);
        row(messages, u"https://a.b/messages"_s, u"https://a.b"_s, u"/messages"_s);
        row(u"modelslab"_s, u"https://modelslab.com/api/v7/llm/chat/completions"_s,
            u"https://modelslab.com/api/v7/llm"_s);
    }
    void baseAndPath()
    {
        QFETCH(const QString, dialect);
        QFETCH(const QString, url);
        QFETCH(const QString, path);
        Endpoint endpoint{.dialect = dialect};
        setAddress(endpoint, url);
        QCOMPARE(endpointUrl(endpoint, chatPath(endpoint, *dialectById(dialect))), url);
        QTEST(endpoint.baseUrl, "base");
        QCOMPARE(endpoint.paths.contains(dialect), !path.isNull());
        if (!path.isNull())
            QCOMPARE(endpoint.paths.at(dialect), path);
    }

    void nothingSecretStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("hadSecret");
        QTest::newRow("plain") << u" https://a.b/c "_s << u"https://a.b/c"_s << false;
        QTest::newRow("no scheme") << u"localhost:8080/v1"_s << u"http://localhost:8080/v1"_s << false;
        QTest::newRow("fragment") << u"https://a.b/c#d"_s << u"https://a.b/c"_s << false;
        QTest::newRow("password") << u"https://me:secret@a.b/c@d"_s << u"https://a.b/c@d"_s << true;
        QTest::newRow("key in the query")
            << u"https://a.b/c?x=1&key=secret&y=2"_s << u"https://a.b/c?x=1&y=2"_s << true;
        QTest::newRow("other names")
            << u"https://a.b/c?code=s1&sig=s2&x-api-key=s3&auth=s4&client_secret=s5&API%5Fkey=s6&api-version=1"_s
            << u"https://a.b/c?api-version=1"_s << true;
        QTest::newRow("looks like a key")
            << u"https://a.b/c?x=sk-aB3dE5fG7hJ9&gsk_aB3dE5fG7hJ9"_s << u"https://a.b/c"_s << true;
        QTest::newRow("only a key in the query") << u"https://a.b/c?API_KEY=secret"_s << u"https://a.b/c"_s << true;
    }
    void nothingSecretStays()
    {
        QFETCH(const QString, text);
        const Result<CleanAddress> address = cleanAddress(text);
        QVERIFY(address);
        QTEST(address->url, "url");
        QTEST(address->hadSecret, "hadSecret");
    }

    void whatNobodyCanOpen()
    {
        for (const QString &text :
             {u""_s, u"ftp://a.b"_s, u"file:///etc/passwd"_s, u"https://"_s, u"http://a b/c"_s, u"javascript://x"_s})
            QVERIFY2(!cleanAddress(text), qPrintable(text));
    }

    void whatAHostCallsItself()
    {
        QCOMPARE(providerName(u"https://api.deepinfra.com/v1"_s), u"deepinfra"_s);
        QCOMPARE(providerName(u"https://modelslab.com"_s), u"modelslab"_s);
        QCOMPARE(providerName(u"https://ai.example.co.uk/x"_s), u"example"_s);
        QCOMPARE(providerName(u"http://localhost:8080"_s), u"localhost"_s);
        QCOMPARE(providerName(u"http://127.0.0.1:8080"_s), u"127.0.0.1"_s);
        QCOMPARE(providerName(u"http://[::1]:8080"_s), u"::1"_s);
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestAddress)
#include "tst_address.moc"

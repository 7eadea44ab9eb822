// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString page(const QString &file)
{
    QFile block(QDir(QStringLiteral(ETUDE_PAGES)).filePath(file));
    return block.open(QIODevice::ReadOnly) ? QString::fromUtf8(block.readAll()) : QString();
}

//! What each block has to be understood as, or how the sentence about it goes.
Json blocks()
{
    const Result<Json> json = parseJson(page(u"../pages.json"_s));
    return json ? *json : Json();
}

QString fileOf(const Json &block)
{
    return stringAt(block, "file");
}

PastedKey keyOf(const Json &block)
{
    const QString name = stringAt(block, "key");
    return name == "variable"_L1   ? PastedKey::Variable
        : name == "placeholder"_L1 ? PastedKey::Placeholder
                                   : PastedKey::None;
}

void addRows(bool areRefused)
{
    QTest::addColumn<QByteArray>("json");
    for (const Json &block : blocks()) {
        if ((member(block, "refused") != nullptr) == areRefused)
            QTest::newRow(qPrintable(fileOf(block))) << jsonText(block);
    }
}

} // namespace

//! Every code block of five providers' pages on one model, as they were read on 2026-11-20.
class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBlockIsHere()
    {
        QStringList files;
        for (const Json &block : blocks())
            files.append(fileOf(block));
        files.sort();
        QCOMPARE(files.size(), 17);
        QCOMPARE(QDir(QStringLiteral(ETUDE_PAGES)).entryList(QDir::Files, QDir::Name), files);
    }

    void requests_data() { addRows(false); }
    void requests()
    {
        QFETCH(const QByteArray, json);
        const Json block = parseJson(json).value();
        const Imported result = imported(page(fileOf(block)));
        QVERIFY(result.endpoint);
        QCOMPARE(result.endpoint->baseUrl, stringAt(block, "base_url"));
        QVERIFY(result.endpoint->paths.empty());
        QVERIFY(result.endpoint->headers.isEmpty());
        QCOMPARE(result.dialect, stringAt(block, "dialect"));
        QCOMPARE(result.endpoint->dialect, result.dialect);
        QCOMPARE(authText(result.endpoint->auth), stringAt(block, "auth"));
        QCOMPARE(result.keyKind, keyOf(block));
        QVERIFY(result.key.isEmpty());
        QCOMPARE(result.endpoint->keyVariable, stringAt(block, "key_variable"));
        QCOMPARE(jsonText(toJson(result.prompt)), jsonText(block.at("prompt")));
        QCOMPARE(requestOf(result).url, stringAt(block, "url"));
        // Nothing is left over but that Etude asks for the usage of a stream.
        QCOMPARE(result.notUnderstood.size(), result.prompt.stream ? 1 : 0);
        QVERIFY(result.keptForms.isEmpty());
    }

    void whatIsNoRequest_data() { addRows(true); }
    void whatIsNoRequest()
    {
        QFETCH(const QByteArray, json);
        const Json block = parseJson(json).value();
        const QString sentence = refusal(page(fileOf(block)));
        QVERIFY2(sentence.contains(stringAt(block, "refused")), qPrintable(sentence));
    }

    void howeverTheyAreCopied_data() { addRows(false); }
    void howeverTheyAreCopied()
    {
        QFETCH(const QByteArray, json);
        const Json block = parseJson(json).value();
        const QString text = page(fileOf(block));
        QStringList copies{u"```bash\n"_s + text + u"```\n"_s, u"\r\n"_s + QString(text).replace(u'\n', u"\r\n"_s),
                           QChar(0xFEFF) + text};
        if (text.startsWith("curl"_L1))
            copies += {u"cURL\n"_s + text, u"$ "_s + text};
        for (const QString &copy : std::as_const(copies))
            QCOMPARE(jsonText(toJson(imported(copy).prompt)), jsonText(block.at("prompt")));
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestPages)
#include "tst_pages.moc"

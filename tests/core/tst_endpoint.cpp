// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const Endpoint endpoint{
            .id = u"x"_s,
            .name = u"Größe"_s,
            .dialect = u"anthropic-messages"_s,
            .dialects = {u"openai-chat"_s, u"anthropic-messages"_s},
            .baseUrl = u"https://host.example/v1?api-version=1"_s,
            .paths = {{u"openai-chat"_s, u"/c"_s}, {u"models"_s, u"/m"_s}},
            .places = {{u"enable_thinking"_s, u"chat_template_kwargs.enable_thinking"_s}},
            .auth = {.kind = Auth::Kind::Header, .name = u"api-key"_s},
            .keyVariable = u"X_KEY"_s,
            .headers = {{u"X-Org"_s, u"${ORG}"_s}, {u"X-Org"_s, u"2"_s}},
            .connectTimeout = std::chrono::seconds(0),
            .idleTimeout = std::chrono::seconds(7),
            .models = {u"a/b:c d"_s},
            .proxy = {.kind = Proxy::Kind::Socks5,
                      .host = u"p.example"_s,
                      .port = 1080,
                      .user = u"me"_s,
                      .passwordVariable = u"P"_s},
            .caFile = u"/ca.pem"_s,
            .trustedSha256 = u"00ff"_s,
            .allowsPlainHttp = true,
            .refusals = {{.model = u"a/b"_s,
                          .member = u"max_tokens"_s,
                          .instead = u"max_completion_tokens"_s,
                          .learned = QDate(2026, 11, 20),
                          .words = u"no"_s},
                         {.model = {}, .member = u"temperature"_s}},
            .builtIn = true,
        };
        const auto again = endpointFromJson(toJson(endpoint));
        QVERIFY(again);
        QVERIFY(*again == endpoint);
        QVERIFY(*endpointFromJson(toJson(Endpoint())) == Endpoint());
    }
    void missingMembersHaveDefaults()
    {
        QVERIFY(*endpointFromJson(Json::object()) == Endpoint());
        QVERIFY(*endpointFromJson(*parseJson(R"({"unknown": [1], "models": null})"_ba)) == Endpoint());
    }
    void wrongTypesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no object") << "[]"_ba << u"JSON object"_s;
        QTest::newRow("text") << R"({"base_url": 1})"_ba << u"base_url"_s;
        QTest::newRow("list") << R"({"models": "m"})"_ba << u"models"_s;
        QTest::newRow("item") << R"({"models": [1]})"_ba << u"models"_s;
        QTest::newRow("seconds") << R"({"idle_timeout_s": -1})"_ba << u"idle_timeout_s"_s;
        QTest::newRow("too many seconds")
            << R"({"connect_timeout_s": 9223372036854775807})"_ba << u"connect_timeout_s"_s;
        QTest::newRow("auth") << R"({"auth": "magic"})"_ba << u"magic"_s;
        QTest::newRow("places") << R"({"places": {"top_k": 1}})"_ba << u"top_k"_s;
        QTest::newRow("paths") << R"({"paths": {"models": 1}})"_ba << u"models"_s;
        QTest::newRow("header") << R"({"headers": [{"name": "a", "value": 1}]})"_ba << u"value"_s;
        QTest::newRow("nameless header") << R"({"headers": [{"value": "1"}]})"_ba << u"name"_s;
        QTest::newRow("proxy") << R"({"proxy": "none"})"_ba << u"proxy"_s;
        QTest::newRow("kind of proxy") << R"({"proxy": {"kind": "carrier pigeon"}})"_ba << u"carrier pigeon"_s;
        QTest::newRow("port of proxy") << R"({"proxy": {"kind": "http", "port": 70000}})"_ba << u"65535"_s;
        QTest::newRow("refusals") << R"({"refusals": [{"model": "m"}]})"_ba << u"refused"_s;
        QTest::newRow("header as text") << R"({"headers": ["a: b"]})"_ba << u"JSON object"_s;
    }
    void wrongTypesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto endpoint = endpointFromJson(*parseJson(json));
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().kind, Error::Kind::File);
        QVERIFY2(endpoint.error().words.contains(named), qPrintable(endpoint.error().words));
    }

    void authTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"bearer"_s, u"x-api-key"_s, u"header:api-key"_s, u"body:key"_s, u"none"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void authTexts()
    {
        QFETCH(QString, text);
        const auto auth = authFromText(text);
        QVERIFY(auth);
        QCOMPARE(authText(*auth), text);
    }
    void wrongAuthTexts()
    {
        for (const QString &text : {u""_s, u"Bearer"_s, u"header:"_s, u"body:"_s, u"body"_s, u"key"_s})
            QVERIFY2(!authFromText(text), qPrintable(text));
    }

    void keyVariables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("variable");
        QTest::newRow("one word") << u"OpenAI"_s << u"OPENAI_API_KEY"_s;
        QTest::newRow("runs") << u"AI/ML API"_s << u"AI_ML_API_API_KEY"_s;
        QTest::newRow("ends") << u" --My host!! "_s << u"MY_HOST_API_KEY"_s;
        QTest::newRow("digit first") << u"01.AI"_s << u"_01_AI_API_KEY"_s;
        QTest::newRow("underscores are kept apart") << u"a_b"_s << u"A_B_API_KEY"_s;
        QTest::newRow("other letters") << u"Zürich"_s << u"Z_RICH_API_KEY"_s;
        QTest::newRow("nothing left") << u"智谱"_s << u"API_KEY"_s;
    }
    void keyVariables()
    {
        QFETCH(QString, name);
        QFETCH(QString, variable);
        QCOMPARE(keyVariableFor(name), variable);
    }

    void loopback()
    {
        for (const QString &url : {u"http://localhost:8080/v1"_s, u"http://LOCALHOST"_s, u"http://127.0.0.1:1"_s,
                                   u"http://127.9.8.7"_s, u"http://[::1]:11434/v1"_s})
            QVERIFY2(isLoopback(url), qPrintable(url));
        for (const QString &url : {u"http://localhost.example"_s, u"http://127.0.0.1.example"_s, u"https://128.0.0.1"_s,
                                   u"http://[::2]"_s, u"localhost"_s, u""_s, u"http://127.0.0.1@host.example"_s})
            QVERIFY2(!isLoopback(url), qPrintable(url));
    }

    void logins_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("without");
        QTest::newRow("name and password")
            << u"https://me:secret@host.example:8443/a?b=c#d"_s << u"https://host.example:8443/a?b=c#d"_s;
        QTest::newRow("a password with @") << u"https://me:sec@ret@host.example"_s << u"https://host.example"_s;
        QTest::newRow("no scheme") << u"me:secret@host.example/a"_s << u"host.example/a"_s;
        QTest::newRow("no such port") << u"https://me:secret@host.example:99999/a"_s
                                      << u"https://host.example:99999/a"_s;
        QTest::newRow("none") << u"https://host.example/a b%20c/@scope?mail=a@b"_s
                              << u"https://host.example/a b%20c/@scope?mail=a@b"_s;
        QTest::newRow("none, no path") << u"https://host.example?mail=a@b"_s << u"https://host.example?mail=a@b"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void logins()
    {
        QFETCH(QString, url);
        QTEST(withoutLogin(url), "without");
    }
};

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"
#include "support/fakeserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestCliCompose : public QObject {
    Q_OBJECT

    std::unique_ptr<Cli> m_cli;

    //! `request` for a host that does not exist; it is not asked.
    Json requestFor(const QStringList &more) const
    {
        const ProgramResult result = m_cli->run(QStringList{u"request"_s, u"--base-url"_s,
                                                            u"https://api.example.test/v1"_s, u"--model"_s, u"m"_s}
                                                + more);
        const auto json = parseJson(result.output);
        return json ? *json : Json();
    }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void cleanup() { m_cli.reset(); }

    void version()
    {
        const ProgramResult result = m_cli->run({u"--version"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.output.startsWith("etude-cli "));
    }
    void help()
    {
        QCOMPARE(m_cli->run({u"--help"_s}).exitCode, 0);
        QVERIFY(m_cli->run({u"run"_s, u"--help"_s}).output.contains("--no-stream"));
    }

    void requestShowsEverything()
    {
        const Json json = requestFor({u"Hi"_s, u"--key-env"_s, u"MY_KEY"_s});
        QCOMPARE(stringAt(json, "method"), u"POST"_s);
        QCOMPARE(stringAt(json, "url"), u"https://api.example.test/v1/chat/completions"_s);
        QCOMPARE(stringAt(objectAt(json, "headers"), "Authorization"), u"Bearer ${MY_KEY}"_s);
        QCOMPARE(stringAt(objectAt(json, "body"), "model"), u"m"_s);
    }
    void valuesKeepTheirKind()
    {
        const Json body =
            requestFor({u"--set"_s, u"temperature=0.70"_s, u"--set"_s, u"seed=1"_s, u"--set"_s, u"top_p=1.0"_s,
                        u"--set"_s, u"stop=[\"a\",\"b\"]"_s, u"--set"_s, u"user=Ada = Bob"_s, u"Hi"_s})
                .at("body");
        QCOMPARE(jsonText(body.at("temperature")), "0.7"_ba);
        QCOMPARE(jsonText(body.at("seed")), "1"_ba);
        QCOMPARE(jsonText(body.at("top_p")), "1.0"_ba);
        QCOMPARE(jsonText(body.at("stop")), R"(["a","b"])"_ba);
        QCOMPARE(stringAt(body, "user"), u"Ada = Bob"_s);
        QVERIFY(!body.contains("max_tokens"));
    }
    void messagesInOrder()
    {
        const Json body = requestFor({u"--system"_s, u"Be {{tone}}"_s, u"--message"_s, u"user:a: b"_s, u"--message"_s,
                                      u"assistant:-x"_s, u"--var"_s, u"tone=kind"_s, u"last {{tone}} {{other}}"_s})
                              .at("body");
        QCOMPARE(
            jsonText(body.at("messages")),
            "[{\"role\":\"system\",\"content\":\"Be kind\"},{\"role\":\"user\",\"content\":\"a: b\"},"
            "{\"role\":\"assistant\",\"content\":\"-x\"},{\"role\":\"user\",\"content\":\"last kind {{other}}\"}]"_ba);
    }
    void extraIsMergedLast()
    {
        const Json body =
            requestFor({u"Hi"_s, u"--set"_s, u"top_k=1"_s, u"--extra"_s, u"{\"top_k\": 40, \"model\": \"other\"}"_s})
                .at("body");
        QCOMPARE(jsonText(body.at("top_k")), "40"_ba);
        QCOMPARE(stringAt(body, "model"), u"other"_s);
    }
    void wordsThatLookLikeSomethingElseAreThePrompt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("prompt");
        QTest::newRow("a command") << QStringList{u"models"_s} << u"models"_s;
        QTest::newRow("a list") << QStringList{u"[1,2]"_s} << u"[1,2]"_s;
        QTest::newRow("an option") << QStringList{u"--"_s, u"--model"_s} << u"--model"_s;
        QTest::newRow("a dollar") << QStringList{u"${HOME} $(x) `y`"_s} << u"${HOME} $(x) `y`"_s;
        QTest::newRow("nothing") << QStringList{u""_s} << u""_s;
    }
    void wordsThatLookLikeSomethingElseAreThePrompt()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, prompt);
        const Json body = requestFor(QStringList{u"--message"_s, u"user:x"_s} + arguments).at("body");
        const QString last = stringAt(body.at("messages").back(), "content");
        QCOMPARE(last, prompt.isEmpty() ? u"x"_s : prompt);
    }
    void whereTheKeyGoes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("messages") << QStringList{u"--dialect"_s, u"anthropic-messages"_s}
                                  << "\"x-api-key\": \"${EXAMPLE_API_KEY}\""_ba;
        QTest::newRow("header") << QStringList{u"--auth"_s, u"header:api-key"_s}
                                << "\"api-key\": \"${EXAMPLE_API_KEY}\""_ba;
        QTest::newRow("body") << QStringList{u"--dialect"_s, u"modelslab"_s} << "\"key\": \"${EXAMPLE_API_KEY}\""_ba;
        QTest::newRow("path") << QStringList{u"--path"_s, u"/chat?x=1"_s} << "https://api.example.test/v1/chat?x=1"_ba;
    }
    void whereTheKeyGoes()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, shown);
        const ProgramResult result = m_cli->run(QStringList{u"request"_s, u"Hi"_s, u"--base-url"_s,
                                                            u"https://api.example.test/v1"_s, u"--model"_s, u"m"_s}
                                                + options);
        QVERIFY2(result.output.contains(shown), result.output.constData());
    }
    void whatIsShownIsWhatIsSent_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const QString &dialect :
             {u"openai-chat"_s, u"openai-responses"_s, u"anthropic-messages"_s, u"modelslab"_s})
            QTest::newRow(qPrintable(dialect)) << dialect;
    }
    void whatIsShownIsWhatIsSent()
    {
        QFETCH(QString, dialect);
        FakeServer server;
        m_cli->set(u"MY_KEY"_s, u"sk-1"_s);
        const QStringList options{u"Grüße ${MY_KEY}"_s,
                                  u"--base-url"_s,
                                  server.url(u"/v1"_s),
                                  u"--model"_s,
                                  u"org/m"_s,
                                  u"--dialect"_s,
                                  dialect,
                                  u"--key-env"_s,
                                  u"MY_KEY"_s,
                                  u"--system"_s,
                                  u"S"_s,
                                  u"--set"_s,
                                  u"temperature=1.0"_s,
                                  u"--header"_s,
                                  u"X-More: ${MY_KEY}!"_s};
        const ProgramResult shown = m_cli->run(QStringList{u"request"_s} + options);
        QVERIFY(!shown.output.contains("sk-1"));
        const auto request = parseJson(shown.output);
        QVERIFY(request);
        QCOMPARE(m_cli->run(QStringList{u"run"_s} + options).exitCode, 1); // The server answers 404.
        QCOMPARE(server.requests().size(), 1);
        const FakeRequest &sent = server.requests().front();
        QCOMPARE(sent.method, stringAt(*request, "method").toUtf8());
        QCOMPARE(server.url(QString::fromUtf8(sent.target)), stringAt(*request, "url"));
        for (const auto &[name, value] : request->at("headers").items())
            QCOMPARE(sent.header(name), textOf(value).replace(u"${MY_KEY}"_s, u"sk-1"_s).toUtf8());
        Json body = request->at("body");
        if (body.contains("key"))
            body["key"] = "sk-1";
        QCOMPARE(sent.body, jsonText(body));
    }

    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const QStringList there{u"--base-url"_s, u"https://api.example.test/v1"_s, u"--model"_s, u"m"_s};
        const QStringList request = QStringList{u"request"_s, u"Hi"_s} + there;
        QTest::newRow("nothing") << QStringList{} << "etude-cli --help"_ba;
        QTest::newRow("command") << QStringList{u"fly"_s} << "fly"_ba;
        QTest::newRow("option") << request + QStringList{u"--fast"_s} << "--fast"_ba;
        QTest::newRow("endpoint") << QStringList{u"request"_s, u"Hi"_s, u"--endpoint"_s, u"nowhere"_s}
                                  << "deepinfra"_ba;
        QTest::newRow("no prompt") << QStringList{u"request"_s} + there << "PROMPT"_ba;
        QTest::newRow("no model") << QStringList{u"request"_s, u"Hi"_s, u"--base-url"_s, u"https://api.example.test"_s}
                                  << "--model"_ba;
        QTest::newRow("no model at a known host")
            << QStringList{u"request"_s, u"Hi"_s, u"--endpoint"_s, u"deepinfra"_s} << "such as"_ba;
        QTest::newRow("dialect") << request + QStringList{u"--dialect"_s, u"klingon"_s} << "openai-responses"_ba;
        QTest::newRow("auth") << request + QStringList{u"--auth"_s, u"magic"_s} << "x-api-key"_ba;
        QTest::newRow("message") << request + QStringList{u"--message"_s, u"boss:x"_s} << "assistant"_ba;
        QTest::newRow("set") << request + QStringList{u"--set"_s, u"temperature"_s} << "NAME=VALUE"_ba;
        QTest::newRow("extra") << request + QStringList{u"--extra"_s, u"{\"a\":}"_s} << "column 6"_ba;
        QTest::newRow("extra that is no object") << request + QStringList{u"--extra"_s, u"[1]"_s} << "object"_ba;
        QTest::newRow("header") << request + QStringList{u"--header"_s, u"X"_s} << "NAME: VALUE"_ba;
        QTest::newRow("time-out") << request + QStringList{u"--idle-timeout"_s, u"soon"_s} << "idle-timeout"_ba;
        QTest::newRow("endpoint and address")
            << request + QStringList{u"--endpoint"_s, u"deepinfra"_s} << "--endpoint"_ba;
        QTest::newRow("preset") << request + QStringList{u"--preset"_s, u"none"_s} << "none"_ba;
        QTest::newRow("language") << QStringList{u"export"_s, u"Hi"_s, u"--lang"_s, u"cobol"_s} + there << "cobol"_ba;
        QTest::newRow("no language") << QStringList{u"export"_s, u"Hi"_s} + there << "python"_ba;
        QTest::newRow("json and events") << QStringList{u"run"_s, u"Hi"_s, u"--json"_s, u"--events"_s} + there
                                         << "--events"_ba;
        QTest::newRow("sort") << QStringList{u"catalog"_s, u"--sort"_s, u"age"_s} << "sort"_ba;
    }
    void wrongCommandLines()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const ProgramResult result = m_cli->run(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, ""_ba);
        QVERIFY2(result.errors.contains(named), result.errors.constData());
        QCOMPARE(result.errors.count('\n'), 1);
    }
    void keyOnTheCommandLineIsNotRepeated()
    {
        const ProgramResult result = m_cli->run({u"request"_s, u"Hi"_s, u"--base-url"_s, u"https://api.example.test"_s,
                                                 u"--model"_s, u"m"_s, u"--key-env"_s, u"sk-geheim"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(!result.errors.contains("geheim"));
    }

    void exportList()
    {
        const ProgramResult result = m_cli->run({u"export"_s, u"--list"_s});
        QCOMPARE(result.exitCode, 0);
        for (const QByteArray &line : {"curl\t"_ba, "python\trequests\t"_ba, "python\topenai\t"_ba,
                                       "javascript\tfetch\t"_ba, "php\t"_ba, "cpp\tlibcurl\t"_ba})
            QVERIFY2(result.output.contains(line), line.constData());
    }
    void exportForClaudeCode()
    {
        const QStringList command{u"export"_s,      u"Hi"_s,         u"--lang"_s,
                                  u"claude-code"_s, u"--base-url"_s, u"https://api.example.test"_s,
                                  u"--model"_s,     u"vendor/m"_s,   u"--key-env"_s,
                                  u"EXAMPLE_KEY"_s};
        const ProgramResult result =
            m_cli->run(command + QStringList{u"--dialect"_s, u"anthropic-messages"_s, u"--auth"_s, u"bearer"_s});
        QVERIFY2(result.exitCode == 0, result.errors);
        QVERIFY2(result.output.startsWith("export ANTHROPIC_BASE_URL=https://api.example.test\n"
                                          "export ANTHROPIC_AUTH_TOKEN=\"${EXAMPLE_KEY:?}\"\n"),
                 result.output);
        const ProgramResult refused = m_cli->run(command);
        QVERIFY(refused.exitCode != 0 && refused.output.isEmpty());
        QVERIFY2(refused.errors.contains("/v1/messages"), refused.errors);
    }

    void exportOptionsReachTheCode()
    {
        const QStringList command{
            u"export"_s,  u"Hi"_s, u"--lang"_s,    u"python"_s,     u"--base-url"_s, u"https://api.example.test/v1"_s,
            u"--model"_s, u"m"_s,  u"--key-env"_s, u"EXAMPLE_KEY"_s};
        QVERIFY(m_cli->run(command).output.contains("raise SystemExit"));
        QVERIFY(!m_cli->run(command + QStringList{u"--short"_s}).output.contains("SystemExit"));
        QVERIFY(
            m_cli->run(command + QStringList{u"--comments"_s}).output.startsWith("# Install: pip install requests\n"));
        const QByteArray placeholder = m_cli->run(command + QStringList{u"--placeholder"_s}).output;
        QVERIFY2(placeholder.contains("YOUR_API_KEY") && !placeholder.contains("EXAMPLE_KEY"), placeholder);
    }

    void exportReadsTheKeyFromTheEnvironment()
    {
        m_cli->set(u"MY_KEY"_s, u"sk-geheim"_s);
        for (const QString &language : {u"curl"_s, u"python"_s, u"javascript"_s, u"php"_s, u"go"_s, u"powershell"_s}) {
            const ProgramResult result =
                m_cli->run({u"export"_s, u"Hi there"_s, u"--base-url"_s, u"https://api.example.test/v1"_s, u"--model"_s,
                            u"m"_s, u"--key-env"_s, u"MY_KEY"_s, u"--lang"_s, language});
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.output.contains("MY_KEY"));
            QVERIFY(result.output.contains("Hi there"));
            QVERIFY(!result.output.contains("geheim"));
        }
    }

    void exportChecksTheCode()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        m_cli->set(u"MY_KEY"_s, u"sk-geheim"_s);
        const QStringList check{u"export"_s,  u"It's $HOME"_s, u"--base-url"_s, u"https://api.example.test/v1"_s,
                                u"--model"_s, u"m"_s,          u"--key-env"_s,  u"MY_KEY"_s,
                                u"--lang"_s,  u"python"_s,     u"--client"_s,   u"urllib"_s,
                                u"--check"_s};
        const ProgramResult same = m_cli->run(check);
        QVERIFY2(same.exitCode == 0, same.errors);
        QCOMPARE(same.output, "The code sends the same request as Run.\n");

        // An interpreter that does as it likes.
        const auto install = [this](const QByteArray &script) {
            QFile file(m_cli->path(u"python3"_s));
            return file.open(QIODevice::WriteOnly) && file.write(script) == script.size()
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        m_cli->set(u"PATH"_s, m_cli->path(QString()) + u':' + qEnvironmentVariable("PATH"));
        QVERIFY(install("#!/bin/sh\nexit 7\n"));
        const ProgramResult broken = m_cli->run(check);
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.output, "");
        QVERIFY2(broken.errors.contains("before it sent a request"), broken.errors);
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        QVERIFY(install("#!/bin/sh\ncurl -s \"$(grep -o 'http://127[^/]*' \"$1\")/other\" -d '{\"model\": 1}'\n"));
        const ProgramResult different = m_cli->run(check);
        QCOMPARE(different.exitCode, 1);
        QVERIFY2(different.output.contains("\npath: /other instead of /v1/chat/completions\n"), different.output);
        QVERIFY2(different.output.contains("\n/model: 1 instead of \"m\"\n"), different.output);
        QVERIFY(!different.output.contains("geheim"));
    }

    void endpoints()
    {
        const ProgramResult added = m_cli->run({u"endpoints"_s, u"add"_s, u"My Host"_s, u"--base-url"_s,
                                                u"https://api.example.test/v1"_s, u"--header"_s, u"X: ${Y}"_s});
        QCOMPARE(added.exitCode, 0);
        const auto shown = parseJson(m_cli->run({u"endpoints"_s, u"show"_s, u"my host"_s}).output);
        QVERIFY(shown);
        QCOMPARE(stringAt(*shown, "base_url"), u"https://api.example.test/v1"_s);
        QCOMPARE(stringAt(*shown, "key_variable"), u"MY_HOST_API_KEY"_s);
        QVERIFY(m_cli->run({u"endpoints"_s, u"list"_s}).output.contains("My Host\t"));
        const auto request =
            parseJson(m_cli->run({u"request"_s, u"Hi"_s, u"--endpoint"_s, u"My Host"_s, u"--model"_s, u"m"_s}).output);
        QVERIFY(request);
        QCOMPARE(stringAt(objectAt(*request, "headers"), "Authorization"), u"Bearer ${MY_HOST_API_KEY}"_s);
        QCOMPARE(
            m_cli->run({u"endpoints"_s, u"add"_s, u"My Host"_s, u"--base-url"_s, u"https://x.example.test"_s}).exitCode,
            2);
        QCOMPARE(m_cli->run({u"endpoints"_s, u"remove"_s, u"My Host"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"endpoints"_s, u"show"_s, u"My Host"_s}).exitCode, 2);
        QVERIFY(m_cli->run({u"endpoints"_s, u"list"_s}).output.startsWith("engine\t"));
    }
    void presets()
    {
        const QStringList saving{u"presets"_s,   u"save"_s,    u"greeting"_s, u"Hello {{who}}"_s, u"--endpoint"_s,
                                 u"deepinfra"_s, u"--model"_s, u"m"_s,        u"--set"_s,         u"seed=1"_s};
        QCOMPARE(m_cli->run(saving).exitCode, 0);
        QCOMPARE(m_cli->run({u"presets"_s, u"list"_s}).output, "greeting\n"_ba);
        const auto shown = parseJson(m_cli->run({u"presets"_s, u"show"_s, u"greeting"_s}).output);
        QVERIFY(shown);
        QCOMPARE(stringAt(*shown, "endpoint"), u"deepinfra"_s);
        const auto request =
            parseJson(m_cli->run({u"request"_s, u"--preset"_s, u"greeting"_s, u"--var"_s, u"who=Ada"_s}).output);
        QVERIFY(request);
        QVERIFY(stringAt(*request, "url").contains(u"deepinfra"_s));
        QCOMPARE(stringAt(request->at("body").at("messages").at(0), "content"), u"Hello Ada"_s);
        FakeServer server;
        server.answer("/v1/chat/completions", FakeAnswer::chat({"hi"}));
        const ProgramResult run =
            m_cli->run({u"presets"_s, u"run"_s, u"greeting"_s, u"--base-url"_s, server.url(u"/v1"_s)});
        QCOMPARE(run.errors, ""_ba);
        QCOMPARE(run.output, "hi"_ba);
        QCOMPARE(m_cli->run({u"presets"_s, u"show"_s, u"none"_s}).exitCode, 2);
    }
    void catalog()
    {
        const auto models = parseJson(m_cli
                                          ->run({u"catalog"_s, u"llama"_s, u"--json"_s, u"--tools"_s, u"--sort"_s,
                                                 u"price"_s, u"--max-input-price"_s, u"1"_s})
                                          .output);
        QVERIFY(models);
        QVERIFY(!models->empty());
        double last = 0;
        for (const Json &model : *models) {
            QCOMPARE(boolAt(model, "tools"), std::optional(true));
            const auto price = numberAt(model, "input_usd_per_million");
            QVERIFY(price && *price <= 1);
            last = *price;
        }
        QVERIFY(last >= numberAt(models->front(), "input_usd_per_million"));
        QVERIFY(m_cli->run({u"catalog"_s, u"llama"_s}).output.contains('\t'));
    }
    void engineWithoutOneRunning()
    {
        // Where it will be is known.
        const auto request = parseJson(m_cli->run({u"request"_s, u"Hi"_s}).output);
        QVERIFY(request);
        QCOMPARE(stringAt(*request, "url"), u"http://127.0.0.1:11711/v1/chat/completions"_s);
        QVERIFY(m_cli->run({u"engine"_s, u"list"_s}).output.contains("llama-server\t"));
        QCOMPARE(m_cli->run({u"engine"_s, u"status"_s}).exitCode, 1);
        QCOMPARE(m_cli->run({u"engine"_s, u"stop"_s}).exitCode, 1);
        QCOMPARE(m_cli->run({u"engine"_s, u"start"_s, u"/no/such/model.gguf"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliCompose)
#include "tst_clicompose.moc"

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"

#include <QFile>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestCliImport : public QObject {
    Q_OBJECT

    const QByteArray m_command =
        "curl https://api.deepinfra.com/v1/openai/chat/completions -H 'Authorization: Bearer KEY' "
        "-d '{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"It'\\''s $5\"}], "
        "\"temperature\": 0.70}' -k";

private Q_SLOTS:
    void fromStandardInput()
    {
        const Cli cli;
        for (const QStringList &arguments : {QStringList{u"import"_s}, QStringList{u"import"_s, u"-"_s}}) {
            const ProgramResult result = cli.run(arguments, m_command);
            QCOMPARE(result.exitCode, 0);
            const Json json = parseJson(result.output).value();
            QCOMPARE(stringAt(json.at("endpoint"), "base_url"), u"https://api.deepinfra.com/v1/openai"_s);
            QCOMPARE(stringAt(json.at("endpoint"), "name"), u"DeepInfra"_s);
            QCOMPARE(stringAt(json.at("endpoint"), "key_variable"), u"DEEPINFRA_TOKEN"_s);
            QCOMPARE(jsonText(json.at("preset")),
                     "{\"version\":1,\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"text\":\"It's $5\"}],"
                     "\"parameters\":{\"temperature\":0.7},\"stream\":false}"_ba);
            QVERIFY(json.at("understood").size() > 4);
            QCOMPARE(json.at("not_understood").size(), size_t(1));
        }
    }

    void aBodyHasNoEndpoint()
    {
        const ProgramResult result = Cli().run({u"import"_s}, "{\"model\": \"m\", \"input\": []}");
        QCOMPARE(result.exitCode, 0);
        QVERIFY(parseJson(result.output).value().at("endpoint").is_null());
    }

    //! The preset that is printed is one, and the request it makes is the one that was pasted.
    void thereAndBack()
    {
        const Cli cli;
        const ProgramResult asked =
            cli.run({u"request"_s, u"--base-url"_s, u"https://a.b/v1"_s, u"--key-env"_s, u"MY_KEY"_s, u"--model"_s,
                     u"m"_s, u"--set"_s, u"top_p=1.0"_s, u"Hi \"you\""_s});
        const Json imported = parseJson(cli.run({u"import"_s}, asked.output).output).value();
        QFile preset(cli.path(u"preset.json"_s));
        QVERIFY(preset.open(QIODevice::WriteOnly));
        preset.write(jsonText(imported.at("preset")));
        preset.close();
        const Json &endpoint = imported.at("endpoint");
        const ProgramResult again =
            cli.run({u"request"_s, u"--base-url"_s, stringAt(endpoint, "base_url"), u"--key-env"_s,
                     stringAt(endpoint, "key_variable"), u"--preset"_s, preset.fileName()});
        QCOMPARE(again.output, asked.output);
    }

    void aKeyIsNeverPrinted()
    {
        const ProgramResult result =
            Cli().run({u"import"_s}, QByteArray(m_command).replace("Bearer KEY", "Bearer sk-proj-aB3dE5fG7hJ9"));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!result.output.contains("aB3dE5fG7hJ9") && !result.errors.contains("aB3dE5fG7hJ9"));
        QVERIFY2(result.errors.contains("keys set DEEPINFRA_TOKEN"), result.errors);
    }

    void whatCannotBeImported()
    {
        const Cli cli;
        const ProgramResult garbage = cli.run({u"import"_s}, "pip install openai");
        QCOMPARE(garbage.exitCode, 2);
        QVERIFY(garbage.output.isEmpty());
        QVERIFY2(garbage.errors.startsWith("etude-cli: ") && garbage.errors.count('\n') == 1, garbage.errors);
        const ProgramResult missing = cli.run({u"import"_s, cli.path(u"missing.txt"_s)});
        QCOMPARE(missing.exitCode, 2);
        QVERIFY2(missing.errors.contains("missing.txt"), missing.errors);
    }

    //! Nothing in a text is run, whatever it says.
    void nothingIsRun()
    {
        const Cli cli;
        const QByteArray file = cli.path(u"made"_s).toUtf8();
        (void)cli.run({u"import"_s},
                      "touch " + file + "; curl https://a.b -d \"$(touch " + file
                          + ")\" -d @- <<< '{\"messages\": []}'");
        QVERIFY(!QFile::exists(QString::fromUtf8(file)));
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/selfhost.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

class TestSelfHost : public QObject {
    Q_OBJECT
private:
    static QStringList enginesOf(const ModelInfo &model)
    {
        QStringList engines;
        for (const LaunchLine &line : launchLines(model))
            engines.append(line.engine);
        return engines;
    }
    static LaunchLine lineOf(const ModelInfo &model, const QString &endpoint, int cards = 0)
    {
        const auto lines = launchLines(model, cards);
        const auto line = std::ranges::find(lines, endpoint, &LaunchLine::endpoint);
        return line == lines.end() ? LaunchLine() : *line;
    }
    static ModelInfo openModel(const QString &id)
    {
        return {.id = id, .provider = u"deepinfra"_s, .openWeights = true};
    }

private Q_SLOTS:
    void theLineOfTheProviderPage()
    {
        const Catalog catalog;
        const ModelInfo *model = catalog.find(u"therouter"_s, u"deepseek/deepseek-v3.2"_s);
        QVERIFY(model);
        const LaunchLine line = lineOf(*model, u"sglang"_s);
        QCOMPARE(line.command,
                 u"python -m sglang.launch_server \\\n  --model deepseek-ai/DeepSeek-V3.2 \\\n  --tp 8 \\\n"
                 "  --trust-remote-code \\\n  --port 30000"_s);
        QCOMPARE(line.port, 30000);
        QVERIFY(line.source.contains("TheRouter"_L1) && line.retrieved == QDate(2026, 5, 22));
        const QString text = launchText(launchLines(*model));
        QVERIFY2(text.contains("# SGLang (TheRouter, model page of DeepSeek V3.2, read 2026-05-22)\n"
                               "# Answers at http://127.0.0.1:30000/v1\npython -m sglang"_L1),
                 qPrintable(text));
        // What one engine needs eight cards for, the others do as well.
        QVERIFY(text.contains(
            "\nvllm serve deepseek-ai/DeepSeek-V3.2 --host 127.0.0.1 --port 8000 --tensor-parallel-size 8\n"_L1));
        QVERIFY(text.contains(
            "\n# A model that is larger than one computer is served by a cluster: start vLLM or SGLang "_L1));
    }

    //! llama.cpp and Ollama want weights in a format of their own, which not every model has.
    void onlyKnownWeights()
    {
        ModelInfo model = openModel(u"openai/gpt-oss-20b"_s);
        QCOMPARE(enginesOf(model),
                 QStringList({u"vLLM"_s, u"SGLang"_s, u"LMDeploy"_s, u"TensorRT-LLM"_s, u"llama.cpp"_s, u"Ollama"_s}));
        model.id = u"zai-org/GLM-5.2"_s;
        QCOMPARE(enginesOf(model), QStringList({u"vLLM"_s, u"SGLang"_s, u"LMDeploy"_s, u"TensorRT-LLM"_s}));
        model.openWeights = false;
        QCOMPARE(enginesOf(model), QStringList());
        model.openWeights = {};
        QCOMPARE(enginesOf(model), QStringList());
        model.openWeights = true;
        for (const QString &id :
             {u"a/b; rm -rf ~"_s, u"a b/c"_s, u"-x/y"_s, u"no-slash"_s, u"a/b/c"_s, u"$(id)/x"_s, u"m/x-Turbo"_s}) {
            model.id = id;
            QCOMPARE(enginesOf(model), QStringList());
        }
        model = {.id = u"openai/gpt-oss-20b"_s, .provider = u"openrouter"_s, .openWeights = true};
        QCOMPARE(enginesOf(model), QStringList());
    }

    void everyEngineIsToldTheNumberOfCards_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("four");
        QTest::addColumn<QString>("name");

        const QString m = u"openai/gpt-oss-20b"_s;
        const QString vllm = u"vllm serve %1 --host 127.0.0.1 --port 8000"_s.arg(m);
        QTest::newRow("vLLM") << u"vllm"_s << vllm << vllm + u" --tensor-parallel-size 4"_s << m;
        const QString sglang =
            u"python3 -m sglang.launch_server --model-path %1 --host 127.0.0.1 --port 30000"_s.arg(m);
        QTest::newRow("SGLang") << u"sglang"_s << sglang << sglang + u" --tp 4"_s << m;
        const QString lmdeploy = u"lmdeploy serve api_server %1 --server-name 127.0.0.1 --server-port 23333"_s.arg(m);
        QTest::newRow("LMDeploy") << u"lmdeploy"_s << lmdeploy << lmdeploy + u" --tp 4"_s << m;
        const QString tensorrt = u"trtllm-serve %1 --host 127.0.0.1 --port 8000"_s.arg(m);
        QTest::newRow("TensorRT-LLM") << u"tensorrt-llm"_s << tensorrt << tensorrt + u" --tp_size 4"_s << m;
        // These two divide by themselves.
        const QString llama = u"llama-server -hf ggml-org/gpt-oss-20b-GGUF --host 127.0.0.1 --port 8080 --jinja"_s;
        QTest::newRow("llama.cpp") << u"llama-server"_s << llama << llama << u"ggml-org/gpt-oss-20b-GGUF"_s;
        const QString ollama = u"ollama run gpt-oss:20b"_s;
        QTest::newRow("Ollama") << u"ollama"_s << ollama << ollama << u"gpt-oss:20b"_s;
    }
    void everyEngineIsToldTheNumberOfCards()
    {
        QFETCH(const QString, endpoint);
        const ModelInfo model = openModel(u"openai/gpt-oss-20b"_s);
        QTEST(lineOf(model, endpoint).command, "one");
        QTEST(lineOf(model, endpoint, 1).command, "one");
        QTEST(lineOf(model, endpoint, 4).command, "four");
        QTEST(lineOf(model, endpoint).model, "name");
        QCOMPARE(lineOf(model, endpoint, 4).cards, lineOf(model, endpoint).cards * 4);
    }

    //! The number in a printed line is the only thing about it that changes.
    void aPrintedLineWithOtherCards()
    {
        const Catalog catalog;
        const ModelInfo *model = catalog.find(u"therouter"_s, u"deepseek/deepseek-v3.2"_s);
        QVERIFY(model);
        const LaunchLine printed = lineOf(*model, u"sglang"_s);
        const LaunchLine other = lineOf(*model, u"sglang"_s, 16);
        QCOMPARE(printed.cards, 8);
        QCOMPARE(other.cards, 16);
        QCOMPARE(other.command, QString(printed.command).replace("--tp 8"_L1, "--tp 16"_L1));
    }

    //! "Connect to it" is right: the endpoint that Etude ships for the engine is where the line makes it listen.
    void everyLineHasItsEndpoint()
    {
        const QList<Endpoint> endpoints = builtInEndpoints();
        const auto lines = launchLines(openModel(u"openai/gpt-oss-20b"_s));
        QCOMPARE(lines.size(), 6);
        for (const LaunchLine &line : lines) {
            const auto endpoint = std::ranges::find(endpoints, line.endpoint, &Endpoint::id);
            QVERIFY2(endpoint != endpoints.end(), qPrintable(line.endpoint));
            QCOMPARE(endpoint->auth.kind, Auth::Kind::None);
            const QUrl url(endpoint->baseUrl);
            QCOMPARE(url.host(), u"127.0.0.1"_s);
            QCOMPARE(url.port(), line.port);
            static const QRegularExpression port(u"port (\\d+)"_s);
            const auto inLine = port.match(line.command);
            // Ollama is a service, which is told its port elsewhere.
            QCOMPARE(inLine.hasMatch(), line.endpoint != "ollama"_L1);
            if (inLine.hasMatch())
                QCOMPARE(inLine.captured(1).toInt(), line.port);
        }
    }

    //! No line of any model in the catalog leaves a gap open, has a source unnamed, or listens for others.
    void everyLineIsWhole()
    {
        const Catalog catalog;
        int count = 0;
        for (const ModelInfo &model : catalog.models()) {
            for (const LaunchLine &line : launchLines(model)) {
                QVERIFY2(!line.command.contains(u'{') && !line.command.contains("0.0.0.0"_L1),
                         qPrintable(line.command));
                QVERIFY(!line.source.isEmpty() && line.retrieved.isValid());
                QVERIFY2(!line.model.isEmpty() && !line.model.contains(u'{'), qPrintable(line.model));
                ++count;
            }
        }
        QVERIFY(count > 100);
    }

    //! A real shell takes all of them apart.
    void aShellUnderstandsThem()
    {
        const QString shell = QStandardPaths::findExecutable(u"sh"_s);
        if (shell.isEmpty())
            QSKIP("sh is not installed");
        const Catalog catalog;
        QString script;
        for (const ModelInfo &model : catalog.models()) {
            for (const int cards : {0, 4})
                script += launchText(launchLines(model, cards));
        }
        QVERIFY(script.size() > 10000);
        QProcess sh;
        sh.start(shell, {u"-n"_s});
        sh.write(script.toUtf8());
        sh.closeWriteChannel();
        QVERIFY(sh.waitForFinished());
        QCOMPARE(sh.readAllStandardError(), QByteArray());
        QCOMPARE(sh.exitCode(), 0);
    }
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSelfHost)
#include "tst_selfhost.moc"

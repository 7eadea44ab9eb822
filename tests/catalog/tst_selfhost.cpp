// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/selfhost.h"

#include <QRegularExpression>
#include <QTest>

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

private Q_SLOTS:
    void theLineOfTheProviderPage()
    {
        const Catalog catalog;
        const ModelInfo *model = catalog.find(u"therouter"_s, u"deepseek/deepseek-v3.2"_s);
        QVERIFY(model);
        const QList<LaunchLine> lines = launchLines(*model);
        const auto line = std::ranges::find(lines, u"SGLang"_s, &LaunchLine::engine);
        QVERIFY(line != lines.end());
        QCOMPARE(line->command,
                 u"python -m sglang.launch_server \\\n  --model deepseek-ai/DeepSeek-V3.2 \\\n  --tp 8 \\\n"
                 "  --trust-remote-code \\\n  --port 30000"_s);
        QCOMPARE(line->port, 30000);
        QVERIFY(line->source.contains("TheRouter"_L1) && line->retrieved == QDate(2026, 5, 22));
        const QString text = launchText(lines);
        QVERIFY2(text.contains("# SGLang (TheRouter, model page of DeepSeek V3.2, read 2026-05-22)\n"
                               "# Answers at http://127.0.0.1:30000/v1\npython -m sglang"_L1),
                 qPrintable(text));
        QVERIFY(text.contains("\nvllm serve deepseek-ai/DeepSeek-V3.2 --host 127.0.0.1 --port 8000\n"_L1));
    }

    //! llama.cpp wants weights in its own format, which not every model has.
    void onlyKnownWeights()
    {
        ModelInfo model{.id = u"openai/gpt-oss-20b"_s, .provider = u"deepinfra"_s, .openWeights = true};
        QCOMPARE(enginesOf(model), QStringList({u"vLLM"_s, u"SGLang"_s, u"llama.cpp"_s}));
        QCOMPARE(launchLines(model).last().command,
                 u"llama-server -hf ggml-org/gpt-oss-20b-GGUF --host 127.0.0.1 --port 8080 --jinja"_s);
        model.id = u"zai-org/GLM-5.2"_s;
        QCOMPARE(enginesOf(model), QStringList({u"vLLM"_s, u"SGLang"_s}));
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

    //! No line of any model in the catalog leaves a gap open or has a source unnamed.
    void everyLineIsWhole()
    {
        const Catalog catalog;
        int count = 0;
        for (const ModelInfo &model : catalog.models()) {
            for (const LaunchLine &line : launchLines(model)) {
                QVERIFY2(!line.command.contains(u'{') && line.command.contains(QString::number(line.port)),
                         qPrintable(line.command));
                QVERIFY(!line.source.isEmpty() && line.retrieved.isValid());
                ++count;
            }
        }
        QVERIFY(count > 100);
    }
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSelfHost)
#include "tst_selfhost.moc"

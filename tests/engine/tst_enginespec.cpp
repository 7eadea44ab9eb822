// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginespec.h"
#include "engine/enginewords.h"
#include "engine/loadedmodel.h"
#include "support/program.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

//! What is started with which arguments, and how that is written down.
class TestEngineSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameAfterAFile_data()
    {
        QTest::addColumn<EngineSpec>("spec");
        QTest::newRow("starter") << EngineSpec{};
        QTest::newRow("everything") << EngineSpec{.executable = u"/opt/llama server"_s,
                                                  .modelFile = u"/models/Größe, 8B.gguf"_s,
                                                  .contextTokens = 32768,
                                                  .gpuLayers = 0,
                                                  .threads = 7,
                                                  .extraArguments = {u"--flash-attn"_s, u"on"_s, u""_s}};
    }
    void isTheSameAfterAFile()
    {
        QFETCH(EngineSpec, spec);
        const auto read = parseJson(jsonText(toJson(spec)));
        QVERIFY(read);
        QCOMPARE(engineSpecFromJson(*read), spec);
    }

    void brokenSettingsAreTheDefault()
    {
        for (const QByteArray &text :
             {"null"_ba, "[]"_ba, "{}"_ba, R"({"executable": 7, "model_file": [], "threads": -1,
             "context_tokens": "many", "gpu_layers": 1e300, "extra_arguments": {"a": 1}})"_ba})
            QCOMPARE(engineSpecFromJson(*parseJson(text)), EngineSpec{});
    }

    void argumentsOfAnOwnFile()
    {
        const EngineSpec spec{.modelFile = u"/models/Qwen3, 8B.GGUF"_s, .extraArguments = {u"--mlock"_s}};
        QCOMPARE(modelIdOf(spec), u"Qwen3_ 8B"_s);
        QCOMPARE(argumentsOf(spec, 4711, u"/keys/4711.key"_s),
                 (QStringList{u"--model"_s, u"/models/Qwen3, 8B.GGUF"_s, u"--alias"_s, u"Qwen3_ 8B"_s, u"--host"_s,
                              u"127.0.0.1"_s, u"--port"_s, u"4711"_s, u"--metrics"_s, u"--api-key-file"_s,
                              u"/keys/4711.key"_s, u"--ctx-size"_s, u"8192"_s, u"--mlock"_s}));
        EngineSpec bigger = spec;
        bigger.contextTokens = 131072;
        bigger.gpuLayers = 0;
        bigger.threads = 8;
        const QString line = joinArguments(argumentsOf(bigger, 4711, {}));
        QVERIFY2(line.endsWith(u"--metrics --ctx-size 131072 --gpu-layers 0 --threads 8 --mlock"_s), qPrintable(line));
    }

    void starterHasItsOwnArguments()
    {
        const EngineSpec spec{.contextTokens = 99, .threads = 99, .extraArguments = {u"--mine"_s}};
        const QStringList arguments = argumentsOf(spec, 1, {});
        QVERIFY(!arguments.contains(u"99"_s));
        QVERIFY(!arguments.contains(u"--mine"_s));
        QCOMPARE(arguments.at(arguments.indexOf(u"--reasoning"_s) + 1), u"off"_s);
        QCOMPARE(modelIdOf(spec), u"starter"_s);
    }

    void typedArgumentsAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << u"  "_s << QStringList{};
        QTest::newRow("plain") << u" --flash-attn  on\t-fa\n"_s << QStringList{u"--flash-attn"_s, u"on"_s, u"-fa"_s};
        QTest::newRow("quoted") << u"--grammar 'root ::= \"a b\"' -x \"it's\""_s
                                << QStringList{u"--grammar"_s, u"root ::= \"a b\""_s, u"-x"_s, u"it's"_s};
        QTest::newRow("empty") << u"--name ''"_s << QStringList{u"--name"_s, u""_s};
        QTest::newRow("joined") << u"--a='b c'd"_s << QStringList{u"--a=b cd"_s};
        QTest::newRow("not closed") << u"--a 'b c"_s << QStringList{u"--a"_s, u"b c"_s};
        QTest::newRow("Windows") << uR"(--lora C:\models\a.gguf)"_s
                                 << QStringList{u"--lora"_s, uR"(C:\models\a.gguf)"_s};
    }
    void typedArgumentsAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, arguments);
        QCOMPARE(splitArguments(text), arguments);
        QCOMPARE(splitArguments(joinArguments(arguments)), arguments);
    }

    void aShellReadsTheSameArguments()
    {
        const QStringList arguments{u"--model"_s, u"/my models/it's $HOME \"x\" `y` \\z.gguf"_s, u""_s, u"a\nb"_s,
                                    u"*"_s};
        const ProgramResult shell = runProgram(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\0' "_s + joinArguments(arguments)},
                                               QProcessEnvironment::systemEnvironment());
        QCOMPARE(shell.exitCode, 0);
        QStringList read = QString::fromUtf8(shell.output).split(QChar(0));
        read.removeLast();
        QCOMPARE(read, arguments);
    }

    void logsTellTheCause_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut")
            << u"0.00.034.862 E llama_model_load: error loading model: tensor 'blk.2.attn_output.weight' data "
               "is not within the file bounds, model is corrupted or incomplete"_s
            << u"is cut"_s;
        QTest::newRow("no model")
            << u"0.00.032.595 E gguf_init_from_reader: invalid magic characters: 'not ', expected 'GGUF'"_s
            << u"no GGUF file"_s;
        QTest::newRow("memory") << u"ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate buffer of size 99"_s
                                << u"not enough memory"_s;
        QTest::newRow("argument") << u"error: invalid argument: --nonsense"_s << u"extra arguments"_s;
    }
    void logsTellTheCause()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const QStringList log{u"0.00.001.000 I srv: initializing"_s, line, u"0.00.099.000 I srv: cleaning up"_s};
        QVERIFY2(causeIn(log).contains(words), qPrintable(causeIn(log)));
        QVERIFY(lastWordsOf(log).contains(line));
        QVERIFY(causeIn({u"0.00.001.000 I srv: initializing"_s}).isEmpty());
    }

    void lastWordsAreThoseThatSayMost()
    {
        const QStringList errors{u"0.01 E a"_s, u"0.02 E b"_s, u"0.03 E c"_s, u"0.04 E d"_s};
        const QStringList rest{u"0.05 I end"_s};
        QCOMPARE(lastWordsOf(errors + rest), errors.first(3));
        QCOMPARE(lastWordsOf(QStringList{u"0.00 I listening on http://127.0.0.1:1"_s} + errors + rest), errors.last(3));
        QCOMPARE(lastWordsOf({u"1"_s, u"2"_s, u"3"_s, u"4"_s}), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(lastWordsOf({}), QStringList());
    }

    void propsOfAModel()
    {
        const LoadedModel model = loadedModelFrom(*parseJson(R"({"default_generation_settings": {"n_ctx": 8192},
            "modalities": {"vision": true}, "chat_template": "{% if tools %}{% endif %}{{ enable_thinking }}"})"_ba));
        QCOMPARE(model,
                 (LoadedModel{.contextTokens = 8192, .canThink = true, .takesImages = true, .takesTools = true}));
        QCOMPARE(loadedModelFrom(*parseJson(R"({"default_generation_settings": {"n_ctx": -5}})"_ba)), LoadedModel{});
        QCOMPARE(loadedModelFrom(Json()), LoadedModel{});
        const ModelInfo info = modelInfoOf(model, u"m"_s, u"M"_s);
        QCOMPARE(stateOf(info.prices), PriceState::Free);
        QCOMPARE(info.contextTokens, 8192);
        QVERIFY(!modelInfoOf({}, u"m"_s, u"M"_s).contextTokens);
    }
};

QTEST_GUILESS_MAIN(TestEngineSpec)
#include "tst_enginespec.moc"

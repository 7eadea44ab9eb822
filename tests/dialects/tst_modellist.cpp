// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

//! Lists in the shapes of the hosts, cut down to one or two entries.
class ModelListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void refused_data();
    void refused();
    void cannotChat();
    void abilities();
    void parameters();
};

namespace {

Result<QList<ModelInfo>> read(const QByteArray &body)
{
    return dialectById(u"openai-chat"_s)->parseModels(body);
}

constexpr double unknown = -1;

} // namespace

void ModelListTest::shapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("context");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<double>("inputPrice");
    QTest::addColumn<double>("outputPrice");
    const auto row = [](const char *host, const QByteArray &body, const QString &id, const QString &name,
                        qint64 context, qint64 output, double inputPrice, double outputPrice) {
        QTest::newRow(host) << body << id << name << context << output << inputPrice << outputPrice;
    };
    row("OpenAI", R"({"object":"list","data":[{"id":"gpt","object":"model","created":1,"owned_by":"o"}]})", u"gpt"_s,
        {}, -1, -1, unknown, unknown);
    row("Anthropic",
        R"({"data":[{"id":"c","type":"model","display_name":"C","created_at":"2026-01-02T00:00:00Z","max_input_tokens":200000,"max_tokens":64000}],"has_more":false})",
        u"c"_s, u"C"_s, 200000, 64000, unknown, unknown);
    row("DeepInfra",
        R"({"data":[{"id":"a/b","metadata":{"context_length":163840,"max_tokens":16384,"pricing":{"input_tokens":0.27,"output_tokens":0.4,"cache_read_tokens":0.216}}}]})",
        u"a/b"_s, {}, 163840, 16384, 0.27, 0.4);
    row("AIML",
        R"({"data":[{"id":"x","type":"chat-completion","info":{"name":"X","contextLength":64000,"outputMax":8000},"pricing":{"kind":"fixed","currency":"USD","units":[{"name":"input_tokens","price":0.5,"per":"1M tokens"},{"name":"output_tokens","price":0.000002,"per":1}]}}]})",
        u"x"_s, u"X"_s, 64000, 8000, 0.5, 2);
    row("OpenRouter",
        R"({"data":[{"id":"v/m:free","name":"V: M","context_length":1000,"pricing":{"prompt":"0.0000003","completion":"0.0000015"},"top_provider":{"max_completion_tokens":500}}]})",
        u"v/m:free"_s, u"V: M"_s, 1000, 500, 0.3, 1.5);
    row("OpenRouter, varies", R"({"data":[{"id":"openrouter/auto","pricing":{"prompt":"-1","completion":"-1"}}]})",
        u"openrouter/auto"_s, {}, -1, -1, unknown, unknown);
    row("OpenRouter, free", R"({"data":[{"id":"f","pricing":{"prompt":"0","completion":"0"}}]})", u"f"_s, {}, -1, -1, 0,
        0);
    row("Together",
        R"([{"id":"t","type":"chat","display_name":"T","context_length":8192,"pricing":{"hourly":0,"input":0.18,"output":0.6,"base":0}}])",
        u"t"_s, u"T"_s, 8192, -1, 0.18, 0.6);
    row("xAI", R"({"models":[{"id":"grok","prompt_text_token_price":12500,"completion_text_token_price":100000}]})",
        u"grok"_s, {}, -1, -1, 1.25, 10);
    row("Novita, decimal",
        R"({"data":[{"id":"n","context_size":4096,"pricing":{"prompt":{"price_per_m_decimal":"0.27"},"completion":{"price_per_m":4000}}}]})",
        u"n"_s, {}, 4096, -1, 0.27, 0.4);
    row("Hyperbolic", R"({"data":[{"id":"h","input_price":0.1,"output_price":0.2}]})", u"h"_s, {}, -1, -1, 0.1, 0.2);
    row("Groq", R"({"data":[{"id":"g","active":true,"context_window":131072,"max_completion_tokens":32768}]})", u"g"_s,
        {}, 131072, 32768, unknown, unknown);
    row("vLLM", R"({"data":[{"id":"/models/q wen","max_model_len":40960,"root":"x"}]})", u"/models/q wen"_s, {}, 40960,
        -1, unknown, unknown);
    row("llama-server",
        R"({"models":[{"name":"starter","model":"starter"}],"object":"list","data":[{"id":"starter","meta":{"n_ctx":1024,"n_ctx_train":2048}}]})",
        u"starter"_s, {}, 1024, -1, unknown, unknown);
    row("Ollama", R"({"models":[{"name":"llama3.2:latest","model":"llama3.2:latest"}]})", u"llama3.2:latest"_s,
        u"llama3.2:latest"_s, -1, -1, unknown, unknown);
    row("LM Studio", R"({"models":[{"type":"llm","key":"p/q","display_name":"Q","max_context_length":32768}]})",
        u"p/q"_s, u"Q"_s, 32768, -1, unknown, unknown);
    row("models.dev",
        R"({"models":[{"id":"d","name":"D","cost":{"input":1,"output":2},"limit":{"context":10,"output":5}}]})", u"d"_s,
        u"D"_s, 10, 5, 1, 2);
    row("ids alone", R"(["one"])", u"one"_s, {}, -1, -1, unknown, unknown);
    row("broken entries", R"({"data":[null,{"id":""},{"id":7},{},{"id":"ok"},{"id":"ok"}]})", u"ok"_s, {}, -1, -1,
        unknown, unknown);
}

void ModelListTest::shapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(qint64, context);
    QFETCH(qint64, output);
    QFETCH(double, inputPrice);
    QFETCH(double, outputPrice);
    const Result<QList<ModelInfo>> models = read(body);
    QVERIFY2(models, qPrintable(models ? QString() : models.error().words));
    QCOMPARE(models->size(), 1);
    const ModelInfo model = models->first();
    QCOMPARE(model.id, id);
    QCOMPARE(model.name, name);
    QCOMPARE(model.contextTokens.value_or(-1), context);
    QCOMPARE(model.maxOutputTokens.value_or(-1), output);
    QCOMPARE(model.prices.input.value_or(unknown), inputPrice);
    QCOMPARE(model.prices.output.value_or(unknown), outputPrice);
}

void ModelListTest::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("page") << QByteArray("<html><title>Not found</title>") << u"protocol"_s;
    QTest::newRow("empty") << QByteArray() << u"protocol"_s;
    QTest::newRow("empty lines") << QByteArray("\n\n") << u"protocol"_s;
    QTest::newRow("no list") << QByteArray(R"({"object":"model"})") << u"protocol"_s;
    QTest::newRow("error") << QByteArray(R"({"error":{"message":"Invalid API key"}})") << u"provider"_s;
    QTest::newRow("detail") << QByteArray(R"({"detail":"Not Found"})") << u"provider"_s;
}

void ModelListTest::refused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const Result<QList<ModelInfo>> models = read(body);
    QVERIFY(!models);
    QCOMPARE(kindName(models.error().kind), kind);
    QVERIFY(!models.error().words.isEmpty());
}

void ModelListTest::cannotChat()
{
    const Result<QList<ModelInfo>> models = read(R"({"data":[
        {"id":"a","type":"embedding"}, {"id":"b","type":"image"}, {"id":"c","architecture":{"output_modalities":["image"]}},
        {"id":"d","capabilities":{"completion_chat":false}}, {"id":"embedding-by-name-only"},
        {"id":"e","architecture":{"output_modalities":["text","image"]}}]})");
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->at(0).id, u"embedding-by-name-only"_s);
    QCOMPARE(models->at(1).id, u"e"_s);
}

void ModelListTest::abilities()
{
    const Result<QList<ModelInfo>> models = read(R"({"data":[
        {"id":"openrouter","architecture":{"input_modalities":["text","image"]},"supported_parameters":["tools","reasoning"]},
        {"id":"mistral","capabilities":{"function_calling":true,"vision":false},"deprecation":"2026-01-01"},
        {"id":"list","capabilities":["tools","vision"]},
        {"id":"moonshot","supports_image_in":true,"supports_reasoning":false},
        {"id":"nothing"}]})");
    QVERIFY(models);
    const auto at = [&models](int i) { return models->at(i); };
    QCOMPARE(at(0).tools, true);
    QCOMPARE(at(0).reasoning, true);
    QCOMPARE(at(0).structuredOutput, false);
    QCOMPARE(at(0).imageInput, true);
    QCOMPARE(at(1).tools, true);
    QCOMPARE(at(1).imageInput, false);
    QCOMPARE(at(1).status, u"deprecated"_s);
    QCOMPARE(at(2).tools, true);
    QCOMPARE(at(2).imageInput, true);
    QCOMPARE(at(3).imageInput, true);
    QCOMPARE(at(3).reasoning, false);
    QVERIFY(!at(4).tools && !at(4).reasoning && !at(4).imageInput);
}

void ModelListTest::parameters()
{
    const Result<QList<ModelInfo>> models =
        read(R"({"data":[{"id":"m","supported_parameters":["max_tokens","temperature","not_known_here"]}]})");
    QVERIFY(models);
    QStringList names;
    for (const ParameterSpec &spec : models->first().parameters)
        names.append(spec.name);
    QCOMPARE(names, (QStringList{u"max_tokens"_s, u"temperature"_s}));
}

} // namespace etude

QTEST_GUILESS_MAIN(etude::ModelListTest)
#include "tst_modellist.moc"

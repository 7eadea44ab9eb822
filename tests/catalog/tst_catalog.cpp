// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/listing.h"
#include "core/cost.h"

#include <QDir>
#include <QRegularExpression>
#include <QResource>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace etude;

class TestCatalog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryModelOnce();
    void readsAModel();
    void saysWherePricesComeFrom();
    void showsBothWhereSourcesDisagree();
    void everyFigureHasItsSource();
    void tellsUnknownFromFree_data();
    void tellsUnknownFromFree();
    void keepsTheParametersOfAPage();
    void findsNothingForStrangers();
    void providersAreReadyToUse();
    void offersBuiltInEndpoints();
    void builtInEndpointsAreWhole();
    void addressesOfTheFiveProviders_data();
    void addressesOfTheFiveProviders();
    void starterPromptsBeginWithKnownOnes();
    void staysSmall();

private:
    Catalog m_catalog;
};

void TestCatalog::holdsEveryModelOnce()
{
    // 5,276 of models.dev, the built-in one, and one of each provider page; DeepInfra's is in both.
    QCOMPARE(m_catalog.models().size(), 5276 + 1 + 4);
    QCOMPARE(m_catalog.providers().size(), 147 + 1 + 4);

    QSet<std::pair<QString, QString>> seen;
    for (const ModelInfo &model : m_catalog.models()) {
        QVERIFY2(!model.id.isEmpty() && !model.name.isEmpty() && !model.provider.isEmpty(), qPrintable(model.id));
        QVERIFY2(m_catalog.provider(model.provider), qPrintable(model.provider));
        QCOMPARE(model.providerName, m_catalog.provider(model.provider)->name);
        seen.insert({model.provider, model.id});
    }
    QCOMPARE(seen.size(), m_catalog.models().size());
}

void TestCatalog::readsAModel()
{
    const ModelInfo *model = m_catalog.find(u"anthropic"_s, u"claude-3-haiku-20240307"_s);
    QVERIFY(model);
    QCOMPARE(model->name, u"Claude Haiku 3"_s);
    QCOMPARE(model->providerName, u"Anthropic"_s);
    QCOMPARE(model->family, u"claude-haiku"_s);
    QCOMPARE(model->contextTokens, 200'000);
    QCOMPARE(model->maxOutputTokens, 4096);
    QCOMPARE(model->prices.input, 0.25);
    QCOMPARE(model->prices.output, 1.25);
    QCOMPARE(model->prices.cachedInput, 0.03);
    QCOMPARE(model->prices.cacheWrite, 0.3);
    QCOMPARE(model->prices.reasoning, std::nullopt);
    QCOMPARE(model->tools, true);
    QCOMPARE(model->reasoning, false);
    QCOMPARE(model->imageInput, true);
    QCOMPARE(model->openWeights, false);
    QCOMPARE(model->released, QDate(2024, 3, 13));
    QCOMPARE(model->updated, QDate(2024, 3, 13));
}

void TestCatalog::saysWherePricesComeFrom()
{
    for (const ModelInfo &model : m_catalog.models()) {
        QVERIFY2(!model.prices.origin.source.isEmpty(), qPrintable(model.id));
        QVERIFY2(model.prices.origin.retrieved.isValid(), qPrintable(model.id));
    }
    const ModelInfo *listed = m_catalog.find(u"openai"_s, u"gpt-4o"_s);
    QVERIFY(listed);
    QCOMPARE(listed->prices.origin.source, u"https://models.dev/api.json"_s);
    QCOMPARE(listed->prices.origin.retrieved, QDate(2026, 7, 1));
}

void TestCatalog::showsBothWhereSourcesDisagree()
{
    const ModelInfo *model = m_catalog.find(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s);
    QVERIFY(model);
    // The page of 2026-11-20 is newer than the list of 2026-07-01.
    QCOMPARE(model->prices.input, 0.27);
    QCOMPARE(model->prices.output, 0.40);
    QCOMPARE(model->prices.cachedInput, 0.216);
    QCOMPARE(model->prices.origin.retrieved, QDate(2026, 11, 20));
    // What the page leaves out is known all the same.
    QCOMPARE(model->contextTokens, 163'840);

    const QList<ModelInfo> listings = m_catalog.listings(u"deepinfra"_s, model->id);
    QCOMPARE(listings.size(), 2);
    QStringList lines;
    for (const LedgerLine &line : ledgerOf(listings)) {
        if (line.disagrees)
            lines += line.fact.name() + u' ' + line.fact.value() + (line.counts ? u" counts"_s : QString()) + ", "_L1
                + factStatusName(line.fact.status()) + u' ' + line.fact.origin().retrieved.toString(Qt::ISODate);
    }
    QCOMPARE(lines.first(6),
             (QStringList{
                 u"Input price 0.27 counts, verified 2026-11-20"_s, u"Input price 0.26, to verify 2026-07-01"_s,
                 u"Output price 0.4 counts, verified 2026-11-20"_s, u"Output price 0.38, to verify 2026-07-01"_s,
                 u"Cached input price 0.216 counts, verified 2026-11-20"_s,
                 u"Cached input price 0.13, to verify 2026-07-01"_s}));
}

void TestCatalog::everyFigureHasItsSource()
{
    // A page that prints $0.00 beside "pay-per-use" vouches for no price.
    const LedgerLine printed =
        ledgerOf(m_catalog.listings(u"modelslab"_s, u"deepseek-ai-DeepSeek-V3.2"_s)).constFirst();
    QCOMPARE(printed.fact.unit(), u"$ per 1M tokens, as printed"_s);
    QCOMPARE(printed.fact.status(), Fact::Status::ToVerify);
    for (const ModelInfo &model : m_catalog.models()) {
        for (const LedgerLine &line : ledgerOf(m_catalog.listings(model.provider, model.id))) {
            const bool isPagesClaim = line.fact.origin().enteredBy == model.providerName;
            QVERIFY2(isPagesClaim || line.fact.origin().isWhole(), qPrintable(model.id + u' ' + line.fact.name()));
            QVERIFY(line.fact.status() != Fact::Status::Verified || line.fact.origin().isWhole());
        }
    }
}

void TestCatalog::tellsUnknownFromFree_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("id");
    QTest::addColumn<PriceState>("state");

    QTest::newRow("a zero printed beside pay-per-use")
        << u"modelslab"_s << u"deepseek-ai-DeepSeek-V3.2"_s << PriceState::ZeroAsPrinted;
    QTest::newRow("no price on the page") << u"therouter"_s << u"deepseek/deepseek-v3.2"_s << PriceState::Unknown;
    QTest::newRow("covered by a subscription") << u"zai-coding-plan"_s << u"glm-4.7"_s << PriceState::ZeroAsPrinted;
    QTest::newRow("named free") << u"openrouter"_s << u"cohere/north-mini-code:free"_s << PriceState::Free;
    QTest::newRow("on one's own computer") << u"lmstudio"_s << u"openai/gpt-oss-20b"_s << PriceState::Free;
    QTest::newRow("priced") << u"openai"_s << u"gpt-4o"_s << PriceState::Priced;
}

void TestCatalog::tellsUnknownFromFree()
{
    QFETCH(QString, provider);
    QFETCH(QString, id);
    QFETCH(PriceState, state);
    const ModelInfo *model = m_catalog.find(provider, id);
    QVERIFY(model);
    QCOMPARE(stateOf(model->prices), state);
    // Only what is free or has a price can be counted with.
    const bool counts = state == PriceState::Free || state == PriceState::Priced;
    QCOMPARE(costOf({.inputTokens = 10, .outputTokens = 10}, model->prices).has_value(), counts);
}

void TestCatalog::keepsTheParametersOfAPage()
{
    const ModelInfo *model = m_catalog.find(u"empiriolabs"_s, u"deepseek-v3-2"_s);
    QVERIFY(model);
    QCOMPARE(model->contextTokens, 131'072);
    QCOMPARE(model->maxOutputTokens, 32'768);
    QStringList names;
    for (const ParameterSpec &spec : model->parameters)
        names += spec.name;
    QCOMPARE(names.join(u' '),
             u"temperature top_p max_tokens enable_thinking thinking_budget reasoning_effort enable_search"_s);

    const ParameterSpec &maxTokens = model->parameters[2];
    QCOMPARE(maxTokens.type, ParameterSpec::Type::Integer);
    QVERIFY(maxTokens.defaultValue.is_number_integer());
    QCOMPARE(maxTokens.defaultValue.get<int>(), 4096);
    QCOMPARE(maxTokens.maximum, 65'536.0); // contradicts the 32,768 above, as the page does
    const ParameterSpec &thinking = model->parameters[3];
    QCOMPARE(thinking.type, ParameterSpec::Type::Boolean);
    QVERIFY(thinking.defaultValue == true);
    const ParameterSpec &effort = model->parameters[5];
    QCOMPARE(effort.type, ParameterSpec::Type::Enum);
    QCOMPARE(effort.values, (QList<QString>{u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"max"_s}));
}

void TestCatalog::findsNothingForStrangers()
{
    QVERIFY(!m_catalog.find(u"openai"_s, u"no-such-model"_s));
    QVERIFY(!m_catalog.find(u"no-such-host"_s, u"gpt-4o"_s));
    QVERIFY(!m_catalog.find({}, {}));
    QVERIFY(!m_catalog.provider(u"no-such-host"_s));
}

void TestCatalog::providersAreReadyToUse()
{
    int withAddress = 0;
    for (const Provider &provider : m_catalog.providers()) {
        const Endpoint &endpoint = provider.endpoint;
        QVERIFY2(!endpoint.baseUrl.contains(u'$'), qPrintable(endpoint.baseUrl));
        QVERIFY2(!endpoint.baseUrl.endsWith(u'/'), qPrintable(endpoint.baseUrl));
        if (endpoint.baseUrl.isEmpty())
            continue;
        ++withAddress;
        QCOMPARE(endpoint.id, provider.id);
        QVERIFY2(QUrl(endpoint.baseUrl).isValid() && !QUrl(endpoint.baseUrl).host().isEmpty(), qPrintable(provider.id));
        QVERIFY2(endpoint.paths.contains(endpoint.dialect), qPrintable(provider.id));
        QVERIFY2(endpoint.auth.kind == Auth::Kind::None || !endpoint.keyVariable.isEmpty(), qPrintable(provider.id));
    }
    QVERIFY2(withAddress >= 130, qPrintable(QString::number(withAddress)));

    const Provider *minimax = m_catalog.provider(u"minimax"_s);
    QVERIFY(minimax);
    QCOMPARE(minimax->endpoint.dialect, u"anthropic-messages"_s);
    QCOMPARE(minimax->endpoint.paths.at(u"anthropic-messages"_s), u"/messages"_s);
    QCOMPARE(minimax->endpoint.auth.kind, Auth::Kind::XApiKey);
    // The list's address is that of one path; the account is part of the next one's.
    QCOMPARE(m_catalog.provider(u"bailing"_s)->endpoint.baseUrl, u"https://api.tbox.cn/api/llm/v1"_s);
    QCOMPARE(m_catalog.provider(u"databricks"_s)->endpoint.baseUrl, QString());
    QCOMPARE(m_catalog.provider(u"databricks"_s)->endpoint.keyVariable, u"DATABRICKS_TOKEN"_s);
    // A host that is a built-in endpoint is that endpoint.
    QCOMPARE(m_catalog.provider(u"deepinfra"_s)->endpoint.keyVariable, u"DEEPINFRA_TOKEN"_s);
}

void TestCatalog::offersBuiltInEndpoints()
{
    QStringList ids;
    for (const Endpoint &endpoint : builtInEndpoints())
        ids += endpoint.id;
    QCOMPARE(ids.first(6).join(u' '), u"engine modelslab empiriolabs therouter deepinfra aimlapi"_s);
    for (const QString &id :
         {u"openai"_s, u"anthropic"_s, u"openrouter"_s, u"groq"_s, u"mistral"_s, u"togetherai"_s, u"fireworks-ai"_s,
          u"deepseek"_s, u"xai"_s, u"google"_s, u"cerebras"_s, u"nvidia"_s, u"huggingface"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    QCOMPARE(ids.last(8).join(u' '), u"ollama lmstudio llama-server vllm sglang lmdeploy tensorrt-llm jan"_s);
}

void TestCatalog::builtInEndpointsAreWhole()
{
    static const QRegularExpression variableName(u"^[A-Z_][A-Z0-9_]*$"_s);
    QSet<QString> ids;
    for (const Endpoint &endpoint : builtInEndpoints()) {
        const char *who = qPrintable(endpoint.id);
        QVERIFY2(!ids.contains(endpoint.id), who);
        ids.insert(endpoint.id);
        QVERIFY2(endpoint.builtIn, who);
        QVERIFY2(!endpoint.name.isEmpty(), who);
        QVERIFY2(endpoint.dialects.contains(endpoint.dialect), who);
        QVERIFY2(endpoint.keyVariable.isEmpty() == (endpoint.auth.kind == Auth::Kind::None), who);
        QVERIFY2(endpoint.keyVariable.isEmpty() || variableName.match(endpoint.keyVariable).hasMatch(), who);
        if (endpoint.isEngine()) {
            QVERIFY2(endpoint.baseUrl.isEmpty(), who); // until it runs
            QCOMPARE(endpoint.models, QList<QString>{u"starter"_s});
            QCOMPARE(endpoint.keyVariable, u"ETUDE_ENGINE_KEY"_s);
            continue;
        }
        QVERIFY2(QUrl(endpoint.baseUrl).scheme() == (isLoopback(endpoint.baseUrl) ? u"http" : u"https"), who);
        for (const QString &dialect : endpoint.dialects)
            QVERIFY2(endpoint.paths.contains(dialect), who);
        // A key never goes to this computer's own engines, and always to others.
        QCOMPARE(endpoint.auth.kind == Auth::Kind::None, isLoopback(endpoint.baseUrl));
    }
}

void TestCatalog::addressesOfTheFiveProviders_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("url");

    QTest::newRow("modelslab chat") << u"modelslab"_s << u"openai-chat"_s
                                    << u"https://modelslab.com/api/v7/llm/chat/completions"_s;
    QTest::newRow("modelslab own") << u"modelslab"_s << u"modelslab"_s
                                   << u"https://modelslab.com/api/v7/llm/chat/completions"_s;
    QTest::newRow("modelslab messages") << u"modelslab"_s << u"anthropic-messages"_s
                                        << u"https://modelslab.com/api/v7/llm/v1/messages"_s;
    QTest::newRow("modelslab count") << u"modelslab"_s << u"count_tokens"_s
                                     << u"https://modelslab.com/api/v7/llm/v1/messages/count_tokens"_s;
    QTest::newRow("modelslab models") << u"modelslab"_s << u"models"_s
                                      << u"https://modelslab.com/api/v7/llm/v1/models"_s;
    QTest::newRow("empiriolabs chat") << u"empiriolabs"_s << u"openai-chat"_s
                                      << u"https://api.empiriolabs.ai/v1/chat/completions"_s;
    QTest::newRow("empiriolabs responses")
        << u"empiriolabs"_s << u"openai-responses"_s << u"https://api.empiriolabs.ai/v1/responses"_s;
    QTest::newRow("empiriolabs messages")
        << u"empiriolabs"_s << u"anthropic-messages"_s << u"https://api.empiriolabs.ai/v1/messages"_s;
    QTest::newRow("therouter chat") << u"therouter"_s << u"openai-chat"_s
                                    << u"https://api.therouter.ai/v1/chat/completions"_s;
    QTest::newRow("deepinfra chat") << u"deepinfra"_s << u"openai-chat"_s
                                    << u"https://api.deepinfra.com/v1/openai/chat/completions"_s;
    QTest::newRow("aimlapi chat") << u"aimlapi"_s << u"openai-chat"_s
                                  << u"https://api.aimlapi.com/v1/chat/completions"_s;
    QTest::newRow("anthropic messages") << u"anthropic"_s << u"anthropic-messages"_s
                                        << u"https://api.anthropic.com/v1/messages"_s;
    QTest::newRow("gemini chat") << u"google"_s << u"openai-chat"_s
                                 << u"https://generativelanguage.googleapis.com/v1beta/openai/chat/completions"_s;
}

void TestCatalog::addressesOfTheFiveProviders()
{
    QFETCH(QString, id);
    QFETCH(QString, use);
    const QList<Endpoint> endpoints = builtInEndpoints();
    const auto endpoint = std::ranges::find(endpoints, id, &Endpoint::id);
    QVERIFY(endpoint != endpoints.end());
    QVERIFY(endpoint->paths.contains(use));
    QTEST(endpoint->baseUrl + endpoint->paths.at(use), "url");
}

void TestCatalog::starterPromptsBeginWithKnownOnes()
{
    const QList<StarterPrompt> &prompts = m_catalog.starterPrompts();
    QStringList texts;
    QSet<QString> titles;
    for (const StarterPrompt &prompt : prompts) {
        QVERIFY(!prompt.text.isEmpty());
        QVERIFY2(!prompt.title.isEmpty() && prompt.title.size() <= 32, qPrintable(prompt.title));
        QVERIFY2(!titles.contains(prompt.title), qPrintable(prompt.title));
        titles.insert(prompt.title);
        texts += prompt.text;
    }
    QCOMPARE(texts.first(4),
             (QStringList{u"Explain quantum computing in simple terms"_s, u"Write a Python function to sort a list"_s,
                          u"Create a marketing email for a SaaS product"_s, u"Compare REST vs GraphQL APIs"_s}));
    QVERIFY(std::ranges::all_of(prompts.first(6), &StarterPrompt::starterKnows));
    QCOMPARE(std::ranges::count_if(prompts, &StarterPrompt::starterKnows), 26);
    // The starter model was trained without a system text of these prompts' own.
    QVERIFY(std::ranges::none_of(prompts, [](const auto &p) { return p.starterKnows && !p.system.isEmpty(); }));
    const auto chef = std::ranges::find(prompts, u"Respond like a michelin starred chef."_s, &StarterPrompt::system);
    QVERIFY(chef != prompts.end());
    QVERIFY(!chef->source.isEmpty());
}

//! What is bundled may take 400 kB of the program.
void TestCatalog::staysSmall()
{
    const QDir bundled(u":/etude/catalog"_s);
    qint64 size = 0;
    for (const QString &name : bundled.entryList(QDir::Files))
        size += QResource(bundled.filePath(name)).size(); // as it stands in the program, compressed
    QVERIFY2(size > 50'000 && size <= 400'000, qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/listing.h"
#include "catalog/modelsdev.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

const Origin origin{.source = u"https://models.dev/api.json"_s, .retrieved = QDate(2026, 11, 20), .enteredBy = u"m"_s};

//! A list of one host and one model with these members.
QByteArray listWith(const QByteArray &members)
{
    return R"({"h": {"id": "h", "name": "H", "npm": "@ai-sdk/openai-compatible", "env": ["H_API_KEY"], "doc": "d",
        "api": "https://h.example/v1", "models": {"m": {"id": "m", "name": "M")"
        + (members.isEmpty() ? QByteArray() : ", " + members) + "}}}}";
}

} // namespace

class TestModelsDev final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingOfAModel();
    void passesOverWhatItDoesNotKnow();
    void refusesWhatCannotBeTrusted_data();
    void refusesWhatCannotBeTrusted();
    void aRefusedListChangesNothing();
    void anUpdateReplacesAndKeepsWhatVanished();
    void aKeptListThatIsBrokenIsPassedOver();
    void aHostsOwnListCountsFirst();
    void aHostsOwnListIsReplacedNotAdded();
    void whatIsNewerThanAnOwnListHasNotVanished();
    void whatItsHostListsHasNotVanished();
    void whatAnOwnListHadAndHasNotStaysInSight();
    void whatCannotChatHasNotVanished();
    void anOwnListCanBeForgotten();
    void aHostWithoutModelsKeepsItsNeighboursApart();
    void listsThatAgreeCompleteEachOther();
    void keysStayAtHome();
};

void TestModelsDev::readsEverythingOfAModel()
{
    const auto list =
        readModelsDev(listWith(R"("family": "f", "tool_call": true, "reasoning": false, "open_weights": true,
            "structured_output": true, "temperature": false, "knowledge": "2024-12", "release_date": "2025-12",
            "last_updated": "2026-01-02", "status": "deprecated", "modalities": {"input": ["text", "image"], "output": ["text"]},
            "limit": {"context": 163840, "output": 0},
            "reasoning_options": [{"type": "toggle"}, {"type": "effort", "values": ["low", "high"]},
                                  {"type": "budget_tokens", "min": 1024, "max": 81920}],
            "cost": {"input": 1, "output": 2, "cache_read": 0.1, "cache_write": 1.25, "reasoning": 3, "input_audio": 4,
                     "output_audio": 5, "tiers": [{"input": 2, "output": 4, "cache_read": 0.2, "tier": {"size": 200000}}]})"),
                      origin);
    QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error().words));
    QCOMPARE(list->models.size(), 1);
    const ModelInfo &model = list->models.constFirst();
    QCOMPARE(model.provider, u"h"_s);
    QCOMPARE(model.providerName, u"H"_s);
    QCOMPARE(model.released, QDate(2025, 12, 1));
    QCOMPARE(model.updated, QDate(2026, 1, 2));
    QCOMPARE(model.knowledge, u"2024-12"_s);
    QCOMPARE(model.status, u"deprecated"_s);
    QCOMPARE(model.imageInput, true);
    QCOMPARE(model.inputKinds, (QStringList{u"text"_s, u"image"_s}));
    QCOMPARE(model.contextTokens, 163'840);
    QCOMPARE(model.maxOutputTokens, std::nullopt); // 0 means that nobody knows
    QCOMPARE(model.refuses, QStringList{u"temperature"_s});
    QCOMPARE(model.parameters.size(), 2);
    QCOMPARE(model.parameters[0].values, (QList<QString>{u"low"_s, u"high"_s}));
    QCOMPARE(model.parameters[1].maximum, 81'920.0);
    const Prices expected{.input = 1,
                          .output = 2,
                          .cachedInput = 0.1,
                          .cacheWrite = 1.25,
                          .reasoning = 3,
                          .inputAudio = 4,
                          .outputAudio = 5,
                          .tiers = {{.aboveInputTokens = 200'000, .input = 2, .output = 4, .cachedInput = 0.2}},
                          .origin = origin};
    QVERIFY(model.prices == expected);
    QCOMPARE(list->providers.constFirst().endpoint.baseUrl, u"https://h.example/v1"_s);
    QCOMPARE(list->providers.constFirst().endpoint.keyVariable, u"H_API_KEY"_s);
}

void TestModelsDev::passesOverWhatItDoesNotKnow()
{
    const auto list =
        readModelsDev(listWith(R"("attachment": {"deep": [{"cost": {"input": -1}}]}, "cost": null)"), origin);
    QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error().words));
    QCOMPARE(stateOf(list->models.constFirst().prices), PriceState::Unknown);
}

void TestModelsDev::refusesWhatCannotBeTrusted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");

    QTest::newRow("nothing") << QByteArray() << u"Not valid JSON"_s;
    QTest::newRow("a page") << "<!doctype html><p>Down"_ba << u"Not valid JSON at line 1"_s;
    QTest::newRow("a list") << "[]"_ba << u"not an object of hosts"_s;
    QTest::newRow("a number") << "7"_ba << u"not an object of hosts"_s;
    QTest::newRow("null") << "null"_ba << u"not an object of hosts"_s;
    QTest::newRow("no hosts") << "{}"_ba << u"names no model"_s;
    QTest::newRow("an error document") << R"({"error": "too many requests"})"_ba << u"not an object of hosts"_s;
    QTest::newRow("an error object") << R"({"error": {"message": "no"}})"_ba << u"error: id"_s;
    QTest::newRow("no models") << R"({"h": {"id": "h", "name": "H", "models": {}}})"_ba << u"names no model"_s;
    QTest::newRow("truncated") << listWith({}).chopped(3) << u"Not valid JSON"_s;
    QTest::newRow("negative price") << listWith(R"("cost": {"input": -0.27})") << u"h, m: cost.input is -0.27"_s;
    QTest::newRow("price as text") << listWith(R"("cost": {"output": "0.27"})") << u"h, m: cost.output is \"0.27\""_s;
    QTest::newRow("absurd price") << listWith(R"("cost": {"output": 1e9})") << u"cost.output is 1000000000.0"_s;
    QTest::newRow("NaN") << listWith(R"("cost": {"input": NaN})") << u"Not valid JSON"_s;
    QTest::newRow("infinite") << listWith(R"("cost": {"input": 1e999})") << u"Not valid JSON"_s;
    QTest::newRow("negative tier") << listWith(R"("cost": {"tiers": [{"input": -1, "tier": {"size": 5}}]})")
                                   << u"h, m: cost.tiers.input is -1"_s;
    QTest::newRow("tier that is none") << listWith(R"("cost": {"tiers": [3]})")
                                       << u"cost.tiers is 3, where an object"_s;
    QTest::newRow("cost is a list") << listWith(R"("cost": [1, 2])") << u"h, m: cost is [1,2], where an object"_s;
    QTest::newRow("context is a text") << listWith(R"("limit": {"context": "128K"})") << u"limit.context is \"128K\""_s;
    QTest::newRow("negative context") << listWith(R"("limit": {"context": -1})") << u"limit.context is -1"_s;
    QTest::newRow("flag is a text") << listWith(R"("tool_call": "yes")") << u"tool_call is \"yes\""_s;
    QTest::newRow("kinds of numbers") << listWith(R"("modalities": {"input": [1]})") << u"modalities.input is 1"_s;
    QTest::newRow("name is a number") << R"({"h": {"id": "h", "name": 3, "models": {"m": {"id": "m"}}}})"_ba
                                      << u"h: name is 3, where a text"_s;
    QTest::newRow("model without id") << R"({"h": {"id": "h", "name": "H", "models": {"m": {"name": "M"}}}})"_ba
                                      << u"id is null, where a name"_s;
    QTest::newRow("models is a list") << R"({"h": {"id": "h", "name": "H", "models": [{"id": "m"}]}})"_ba
                                      << u"h: models is [{\"id\":\"m\"}], where an object"_s;
    QTest::newRow("model is a text") << R"({"h": {"id": "h", "name": "H", "models": {"m": "x"}}})"_ba
                                     << u"models.m is \"x\", where an object"_s;
    QByteArray wide = "1";
    for (int i = 0; i < 5000; ++i)
        wide += ",{}";
    QTest::newRow("5,000 objects in a list") << listWith(R"("extra": [)" + wide + ']') << u"more than 4096 members"_s;
    QByteArray members = R"("a": 1)";
    for (int i = 0; i < 5000; ++i)
        members += ",\"" + QByteArray::number(i) + "\": 1";
    QTest::newRow("an object of 5,000 members") << listWith(members) << u"more than 4096 members"_s;
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("nested 10,000 deep") << listWith(R"("extra": )" + deep) << u"nested deeper than 512 levels"_s;
    QTest::newRow("long wrong value") << listWith(R"("name2": 1, "knowledge": [")" + QByteArray(5000, 'x') + R"("])")
                                      << u"…, where a text belongs"_s;
}

void TestModelsDev::refusesWhatCannotBeTrusted()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const auto list = readModelsDev(text, origin);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Protocol);
    QVERIFY2(list.error().words.contains(why), qPrintable(list.error().words));
    QVERIFY2(list.error().words.size() < 300, qPrintable(list.error().words));
}

void TestModelsDev::aRefusedListChangesNothing()
{
    Catalog catalog;
    const QList<ModelInfo> before = catalog.models();
    const auto updated = catalog.update(listWith(R"("cost": {"input": -1})"), origin);
    QVERIFY(!updated);
    QVERIFY(catalog.models() == before);
    QCOMPARE(catalog.generation(), 0);
    QCOMPARE(catalog.origin().retrieved, QDate(2026, 7, 1));
}

void TestModelsDev::anUpdateReplacesAndKeepsWhatVanished()
{
    Catalog catalog;
    const QByteArray newer = R"({"deepinfra": {"id": "deepinfra", "name": "Deep Infra", "models": {
        "deepseek-ai/DeepSeek-V3.2": {"id": "deepseek-ai/DeepSeek-V3.2", "name": "DeepSeek-V3.2",
                                      "cost": {"input": 0.2, "output": 0.3}},
        "new": {"id": "new", "name": "New", "cost": {"input": 1, "output": 1}}}}})";
    Origin later = origin;
    later.retrieved = QDate(2026, 12, 1);
    const auto change = catalog.update(newer, later);
    QVERIFY2(change.has_value(), qPrintable(change ? QString() : change.error().words));
    QCOMPARE(change->added, 1);
    QCOMPARE(change->repriced, 1);
    QVERIFY(change->vanished > 10);
    QCOMPARE(catalog.generation(), 1);
    QCOMPARE(catalog.origin(), later);

    QCOMPARE(catalog.find(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s)->prices.input, 0.2); // newer than the page
    QCOMPARE(catalog.listings(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s).size(), 2);
    QVERIFY(catalog.find(u"deepinfra"_s, u"new"_s));
    const ModelInfo *gone = catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.6"_s);
    QVERIFY(gone);
    QCOMPARE(gone->status, u"vanished"_s);
    // Of a host that the newer list does not speak of nothing is known to be gone.
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-4o"_s)->status, QString());
}

void TestModelsDev::aKeptListThatIsBrokenIsPassedOver()
{
    const Catalog catalog([] { return FetchedLists{.modelsDev = "{\"h\": 1", .origin = origin}; });
    QCOMPARE(catalog.models().size(), Catalog().models().size());
    QCOMPARE(catalog.notices().size(), 1);
    QVERIFY2(catalog.notices().constFirst().contains(u"2026-11-20"_s), qPrintable(catalog.notices().constFirst()));

    // One that is older than the program's own is not even read.
    Origin older = origin;
    older.retrieved = QDate(2026, 6, 30);
    const Catalog newer([older] { return FetchedLists{.modelsDev = "{\"h\": 1", .origin = older}; });
    QCOMPARE(newer.notices(), QStringList());
}

void TestModelsDev::aHostsOwnListCountsFirst()
{
    Catalog catalog;
    const qsizetype before = catalog.models().size();
    const Origin own{.source = u"https://api.openai.com/v1/models"_s,
                     .retrieved = QDate(2026, 11, 20),
                     .enteredBy = u"OpenAI"_s,
                     .isFirstHand = true};
    catalog.setOwnList({.endpoint = u"openai"_s,
                        .name = u"OpenAI"_s,
                        .models = {{.id = u"gpt-4o"_s, .contextTokens = 1}, {.id = u"gpt-next"_s}},
                        .origin = own});
    QCOMPARE(catalog.models().size(), before + 1);
    const ModelInfo *both = catalog.find(u"openai"_s, u"gpt-4o"_s);
    QCOMPARE(both->contextTokens, 1);
    QCOMPARE(both->name, u"GPT-4o"_s);
    QCOMPARE(both->prices.input, 2.5);
    QCOMPARE(both->prices.origin.enteredBy, u"models.dev"_s);
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-next"_s)->providerName, u"OpenAI"_s);
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-4"_s)->status, u"vanished"_s);
    // Its neighbours are where they were.
    QCOMPARE(catalog.find(u"anthropic"_s, u"claude-3-haiku-20240307"_s)->name, u"Claude Haiku 3"_s);
    QCOMPARE(catalog.find(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s)->prices.input, 0.27);

    // An endpoint that no list knows gets entries of its own.
    catalog.setOwnList({.endpoint = u"mine"_s, .name = u"Mine"_s, .models = {{.id = u"x"_s}}, .origin = own});
    QCOMPARE(catalog.find(u"mine"_s, u"x"_s)->providerName, u"Mine"_s);
    QVERIFY(catalog.provider(u"mine"_s));
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-4o"_s)->contextTokens, 1);
}

void TestModelsDev::aHostsOwnListIsReplacedNotAdded()
{
    Catalog catalog;
    const qsizetype before = catalog.models().size();
    const auto list = [](const QString &id, const QDate &date) {
        return OwnList{.endpoint = u"openai"_s,
                       .name = u"OpenAI"_s,
                       .models = {{.id = id}},
                       .origin = {.source = u"s"_s, .retrieved = date, .isFirstHand = true}};
    };
    catalog.setOwnList(list(u"first"_s, QDate(2026, 11, 19)));
    catalog.setOwnList(list(u"gpt-4o"_s, QDate(2026, 11, 20)));
    QCOMPARE(catalog.models().size(), before + 1);
    QCOMPARE(catalog.find(u"openai"_s, u"first"_s)->status, u"vanished"_s);
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-4o"_s)->status, QString());
    QCOMPARE(catalog.listings(u"openai"_s, u"gpt-4o"_s).size(), 2);
    // It outlives an update of the rest.
    QFile bundled(u":/etude/catalog/models.dev.json"_s);
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QVERIFY(catalog.update(bundled.readAll(), origin).has_value());
    QCOMPARE(catalog.listings(u"openai"_s, u"gpt-4o"_s).size(), 2);
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-4"_s)->status, u"vanished"_s);
}

namespace {

Origin ownOrigin(const QDate &date)
{
    return {.source = u"https://h.example/models"_s, .retrieved = date, .enteredBy = u"Own"_s, .isFirstHand = true};
}

OwnList ownList(const QString &endpoint, const QStringList &ids, const QDate &date = QDate(2026, 11, 20))
{
    OwnList list{.endpoint = endpoint, .name = u"Own"_s, .origin = ownOrigin(date)};
    for (const QString &id : ids)
        list.models += {.id = id};
    return list;
}

} // namespace

void TestModelsDev::whatIsNewerThanAnOwnListHasNotVanished()
{
    Catalog catalog;
    catalog.setOwnList(ownList(u"deepinfra"_s, {u"zai-org/GLM-4.6"_s}, QDate(2026, 6, 1)));
    // The bundled list of 2026-07-01 has seen it there since.
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.7"_s)->status, QString());
    catalog.setOwnList(ownList(u"deepinfra"_s, {u"zai-org/GLM-4.6"_s}, QDate(2026, 8, 1)));
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.7"_s)->status, u"vanished"_s);
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.6"_s)->status, QString());
    // The page of November has seen this one.
    QCOMPARE(catalog.find(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s)->status, QString());
}

void TestModelsDev::whatItsHostListsHasNotVanished()
{
    Catalog catalog;
    Origin later = origin;
    later.retrieved = QDate(2026, 12, 1);
    const QByteArray newer =
        R"({"deepinfra": {"id": "deepinfra", "name": "Deep Infra", "models": {"new": {"id": "new"}}}})";
    QVERIFY(catalog.update(newer, later).has_value());
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.6"_s)->status, u"vanished"_s);
    catalog.setOwnList(ownList(u"deepinfra"_s, {u"zai-org/GLM-4.6"_s}, later.retrieved));
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.6"_s)->status, QString());
    for (const LedgerLine &line : ledgerOf(catalog.listings(u"deepinfra"_s, u"zai-org/GLM-4.6"_s)))
        QVERIFY(line.fact.value() != u"vanished");
}

void TestModelsDev::whatAnOwnListHadAndHasNotStaysInSight()
{
    Catalog catalog;
    catalog.setOwnList(ownList(u"mine"_s, {u"first"_s, u"second"_s}, QDate(2026, 11, 1)));
    catalog.setOwnList(ownList(u"mine"_s, {u"second"_s}, QDate(2026, 11, 2)));
    QCOMPARE(catalog.find(u"mine"_s, u"first"_s)->status, u"vanished"_s);
    QCOMPARE(catalog.find(u"mine"_s, u"second"_s)->status, QString());
    catalog.setOwnList(ownList(u"mine"_s, {u"first"_s}, QDate(2026, 11, 3)));
    QCOMPARE(catalog.find(u"mine"_s, u"first"_s)->status, QString());
    QCOMPARE(catalog.listings(u"mine"_s, u"first"_s).size(), 1);
    QCOMPARE(catalog.find(u"mine"_s, u"second"_s)->status, u"vanished"_s);
}

void TestModelsDev::whatCannotChatHasNotVanished()
{
    Catalog catalog;
    OwnList list = ownList(u"deepinfra"_s, {u"models/zai-org/GLM-4.6"_s});
    list.otherIds = {u"zai-org/GLM-4.7"_s};
    catalog.setOwnList(list);
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.7"_s)->status, QString());
    // The name of a resource is that of the model.
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-4.6"_s)->status, QString());
    QVERIFY(!catalog.find(u"deepinfra"_s, u"models/zai-org/GLM-4.6"_s));
    QCOMPARE(catalog.find(u"deepinfra"_s, u"zai-org/GLM-5"_s)->status, u"vanished"_s);
}

void TestModelsDev::anOwnListCanBeForgotten()
{
    Catalog catalog;
    const QList<ModelInfo> before = catalog.models();
    catalog.setOwnList(ownList(u"deepinfra"_s, {u"x"_s}));
    catalog.setOwnList(ownList(u"mine"_s, {u"y"_s}));
    QCOMPARE(catalog.ownListSource(u"mine"_s), u"https://h.example/models"_s);
    catalog.forgetOwnList(u"mine"_s);
    catalog.forgetOwnList(u"deepinfra"_s);
    catalog.forgetOwnList(u"openai"_s); // never had one
    QVERIFY(catalog.models() == before);
    QVERIFY(!catalog.provider(u"mine"_s));
    QCOMPARE(catalog.ownListSource(u"mine"_s), QString());
}

void TestModelsDev::aHostWithoutModelsKeepsItsNeighboursApart()
{
    Catalog catalog;
    const QByteArray newer = R"({"aaa": {"id": "aaa", "name": "A", "models": {}},
                                 "aab": {"id": "aab", "name": "B", "models": {"b1": {"id": "b1"}, "b2": {"id": "b2"}}}})";
    QVERIFY(catalog.update(newer, origin).has_value());
    catalog.setOwnList(ownList(u"aaa"_s, {u"a1"_s, u"a2"_s}));
    for (const auto &[host, id] : {std::pair(u"aaa"_s, u"a1"_s), std::pair(u"aaa"_s, u"a2"_s),
                                   std::pair(u"aab"_s, u"b1"_s), std::pair(u"aab"_s, u"b2"_s)}) {
        QVERIFY2(catalog.find(host, id), qPrintable(id));
        QCOMPARE(catalog.find(host, id)->provider, host);
    }
    QVERIFY(!catalog.find(u"aab"_s, u"a1"_s));
    QCOMPARE(catalog.find(u"openai"_s, u"gpt-4o"_s)->name, u"GPT-4o"_s);
}

void TestModelsDev::listsThatAgreeCompleteEachOther()
{
    Catalog catalog;
    const QString id = u"google/gemini-3.1-pro-preview"_s;
    const Prices listed = catalog.find(u"openrouter"_s, id)->prices;
    QVERIFY(!listed.tiers.isEmpty());
    OwnList list = ownList(u"openrouter"_s, {id});
    list.models[0].prices = {.input = listed.input, .output = listed.output, .calls = {{u"web_search"_s, 0.01}}};
    catalog.setOwnList(list);
    const Prices both = catalog.find(u"openrouter"_s, id)->prices;
    QVERIFY(both.tiers == listed.tiers);
    QCOMPARE(both.calls.size(), 1);
    QCOMPARE(both.origin, list.origin);
    // Where they differ, nothing of the older one stands beside the newer.
    list.models[0].prices.input = *listed.input + 1;
    catalog.setOwnList(list);
    QVERIFY(catalog.find(u"openrouter"_s, id)->prices.tiers.isEmpty());
}

//! A list that is fetched must not send the key of one host to another.
void TestModelsDev::keysStayAtHome()
{
    Catalog catalog;
    const Endpoint before = catalog.provider(u"cohere"_s)->endpoint;
    QVERIFY(!before.keyVariable.isEmpty());
    const QByteArray list = R"({
        "newhost": {"id": "newhost", "name": "New", "npm": "@ai-sdk/openai-compatible", "env": ["OPENAI_API_KEY"],
                    "api": "https://evil.example/v1", "models": {"m": {"id": "m"}}},
        "fair": {"id": "fair", "name": "Fair", "npm": "@ai-sdk/openai-compatible", "env": ["FAIR_API_KEY"],
                 "api": "https://fair.example/v1", "models": {"m": {"id": "m"}}},
        "cohere": {"id": "cohere", "name": "Cohere", "npm": "@ai-sdk/openai-compatible", "env": ["COHERE_API_KEY"],
                   "api": "https://evil.example/v1", "models": {"m": {"id": "m"}}}})";
    QVERIFY(catalog.update(list, origin).has_value());
    QCOMPARE(catalog.provider(u"newhost"_s)->endpoint.keyVariable, u"NEWHOST_API_KEY"_s);
    QCOMPARE(catalog.provider(u"fair"_s)->endpoint.keyVariable, u"FAIR_API_KEY"_s);
    QCOMPARE(catalog.provider(u"cohere"_s)->endpoint, before);
    // The same where it was kept from an earlier session.
    const Catalog kept([&] { return FetchedLists{.modelsDev = list, .origin = origin}; });
    QCOMPARE(kept.provider(u"newhost"_s)->endpoint.keyVariable, u"NEWHOST_API_KEY"_s);
    QCOMPARE(kept.provider(u"cohere"_s)->endpoint, before);
}

QTEST_GUILESS_MAIN(TestModelsDev)
#include "tst_modelsdev.moc"

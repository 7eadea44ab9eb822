// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"
#include "viewmodels/catalogwords.h"
#include "world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

//! Three hosts of one model, one of which only prints a zero, and a model of its own.
const QByteArray list =
    R"({"h1": {"id": "h1", "name": "One", "api": "https://one.example/v1", "npm": "@ai-sdk/openai-compatible", "models": {)"
    R"("m": {"id": "m", "name": "Lumen 2", "family": "lumen", "limit": {"context": 128000, "output": 8000}, )"
    R"("cost": {"input": 0.5, "output": 2}, "tool_call": true, "release_date": "2026-01-01"}, )"
    R"("old": {"id": "old", "name": "Lumen 1", "status": "deprecated", "cost": {"input": 1, "output": 2}}}}, )"
    R"("h2": {"id": "h2", "name": "Two", "models": {)"
    R"("org/m": {"id": "org/m", "name": "Lumen 2", "family": "lumen", "limit": {"context": 200000, "output": 8000}, )"
    R"("cost": {"input": 0.25, "output": 3}}}}, )"
    R"("h3": {"id": "h3", "name": "Three", "models": {)"
    R"("m": {"id": "m", "name": "Lumen 2", "family": "lumen", "cost": {"input": 0, "output": 0}}}}})";

} // namespace

class TestCatalogModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<World>(m_folder->path());
        QVERIFY(m_world->catalog.update(list, {u"https://lists.example/api.json"_s, QDate(2020, 1, 2), u"lists"_s}));
        m_model = std::make_unique<CatalogModel>(m_world->rooms());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_world.reset();
        m_folder.reset();
    }

    void oneModelAtSeveralHostsIsOneRow()
    {
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        // With words typed the first group is open.
        QCOMPARE(texts(CatalogModel::NameRole), (QStringList{u"Lumen 2"_s, u"One"_s, u"Two"_s, u"Three"_s}));
        QCOMPARE(m_model->found(), 3);
        QCOMPARE(at(0, CatalogModel::KindRole).toInt(), CatalogModel::Group);
        QCOMPARE(at(0, CatalogModel::HostRole).toString(), u"3 hosts"_s);
        QCOMPARE(at(0, CatalogModel::PriceNoteRole).toString(), u"from $0.25 / $3.00"_s);
        QCOMPARE(at(0, CatalogModel::ContextRole).toString(), u"128K–200K"_s);
        QCOMPARE(at(1, CatalogModel::KindRole).toInt(), CatalogModel::Member);
        QCOMPARE(at(3, CatalogModel::PriceNoteRole).toString(), u"unknown (list: 0.00)"_s);
        m_model->setOpen(0, false);
        QCOMPARE(m_model->count(), 1);
        m_model->setOpen(0, true);
        QCOMPARE(m_model->count(), 4);
        QCOMPARE(m_model->groupRow(3), 0);
        QCOMPARE(m_model->groupRow(0), -1);
    }

    void aGroupStandsForTheHostThatIsPreferred()
    {
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        // Two is cheaper, but only the address of One is known.
        QCOMPARE(m_model->modelAt(0).provider, u"h1"_s);
        m_model->open(u"h3"_s);
        m_model->setWords(u"lumen"_s);
        QCOMPARE(m_model->modelAt(0).provider, u"h3"_s); // the endpoint in use goes before all
        QCOMPARE(at(1, CatalogModel::NameRole).toString(), u"Three"_s);
    }

    void aHostWhoseKeyIsThereGoesBeforeACheaperOne()
    {
        QVERIFY(m_world->endpoints.save({.id = u"h2"_s,
                                         .name = u"Two"_s,
                                         .baseUrl = u"https://two.example"_s,
                                         .auth = {.kind = Auth::Kind::None}}));
        QVERIFY(m_world->endpoints.save({.id = u"h1"_s,
                                         .name = u"One"_s,
                                         .baseUrl = u"https://one.example"_s,
                                         .keyVariable = u"ETUDE_TEST_NO_SUCH_KEY"_s}));
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        QCOMPARE(m_model->modelAt(0).provider, u"h2"_s);
    }

    void filtersNarrowAndCanBeCleared()
    {
        m_model->open();
        m_model->setWords(u"lumen"_s);
        m_model->setTools(true);
        QCOMPARE(texts(CatalogModel::NoteRole), QStringList{u"m"_s});
        QCOMPARE(at(0, CatalogModel::KindRole).toInt(), CatalogModel::Single);
        m_model->setTools(false);
        m_model->setMinContext(200'000);
        QCOMPARE(texts(CatalogModel::HostRole), QStringList{u"Two"_s});
        m_model->setMaxInputPrice(0.1);
        QCOMPARE(m_model->count(), 0);
        QCOMPARE(m_model->filters(), (QStringList{u"Context ≥ 200K"_s, u"Input ≤ $0.10"_s}));
        m_model->clearFilters();
        QCOMPARE(m_model->filters(), QStringList());
        QCOMPARE(m_model->found(), 4);
        QCOMPARE(m_model->words(), u"lumen"_s);
    }

    void sortsOneWayThenTheOtherThenByMatch()
    {
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        m_model->sortBy(CatalogModel::ByInputPrice);
        // A zero that is only printed is unknown, and the unknown goes last either way.
        QCOMPARE(texts(CatalogModel::NameRole).sliced(1), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
        m_model->sortBy(CatalogModel::ByInputPrice);
        QCOMPARE(texts(CatalogModel::NameRole).sliced(1), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
        m_model->sortBy(CatalogModel::ByInputPrice);
        QCOMPARE(m_model->sort(), CatalogModel::BestMatch);
        m_model->sortBy(CatalogModel::ByContext);
        QVERIFY(m_model->descending()); // large windows first
        QCOMPARE(at(1, CatalogModel::NameRole).toString(), u"Two"_s);
    }

    void favouritesAreKeptAndFiltered()
    {
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        const QSignalSpy changed(m_model.get(), &CatalogModel::favouritesChanged);
        m_model->toggleFavourite(2);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_world->settings.isFavourite(u"h2"_s, u"org/m"_s));
        QVERIFY(at(0, CatalogModel::IsFavouriteRole).toBool()); // the group of a marked host
        QVERIFY(!at(1, CatalogModel::IsFavouriteRole).toBool());
        m_model->setFavouritesOnly(true);
        QCOMPARE(texts(CatalogModel::HostRole), QStringList{u"Two"_s});
        m_model->setFavouritesOnly(false);
        m_model->toggleFavourite(0);
        QVERIFY(m_world->settings.favourites().isEmpty());
        m_model->toggleFavourite(0); // marks the host that it stands for
        QVERIFY(m_world->settings.isFavourite(u"h1"_s, u"m"_s));
    }

    void revealOpensTheGroup()
    {
        m_model->open();
        QCOMPARE(at(m_model->reveal(u"h2"_s, u"org/m"_s), CatalogModel::NameRole).toString(), u"Two"_s);
        m_model->setWords(u"no such model"_s);
        QCOMPARE(m_model->reveal(u"h2"_s, u"org/m"_s), -1);
    }

    void pricesOfUnknownModelsAreNoPoints()
    {
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        QCOMPARE(m_model->pricePoints(), (QList<QPointF>{{0.5, 2}, {0.25, 3}}));
        QCOMPARE(m_model->modelAtPoint(1).id, u"org/m"_s);
        QCOMPARE(m_model->pointText(1), u"Lumen 2 at Two, $0.25 / $3.00"_s);
        QCOMPARE(m_model->pointOf(u"h3"_s, u"m"_s), -1);
        QCOMPARE(m_model->pointOf(u"h1"_s, u"m"_s), 0);
    }

    void whatUsesADyingModelIsSaid()
    {
        QVERIFY(savePreset(m_world->folders, {.name = u"Haiku"_s, .endpoint = u"h1"_s, .prompt = {.model = u"old"_s}}));
        QVERIFY(savePreset(m_world->folders, {.name = u"Other"_s, .prompt = {.model = u"other"_s}}));
        QVERIFY(m_world->endpoints.save({.id = u"h1"_s, .name = u"One"_s, .baseUrl = u"https://one.example"_s}));
        m_model->open(u"h1"_s, u"old"_s);
        const ModelDetail detail = m_model->detail(u"h1"_s, u"old"_s);
        QVERIFY(detail.isGoing);
        QCOMPARE(detail.badges, QStringList{u"deprecated"_s});
        QCOMPARE(detail.uses, (QStringList{u"the open prompt"_s, u"Haiku"_s}));
        QCOMPARE(m_model->detail(u"h1"_s, u"m"_s).uses, QStringList());
    }

    void oldPricesSayHowOldTheyAre()
    {
        m_model->open();
        const ModelDetail detail = m_model->detail(u"h1"_s, u"m"_s);
        QVERIFY2(detail.priceAge.startsWith(u"price "_s) && detail.priceAge.endsWith(u" days old"_s),
                 qPrintable(detail.priceAge));
        QCOMPARE(detail.priceSource, u"lists.example, 2020-01-02"_s);
        QCOMPARE(ageText(QDate(2026, 7, 1), QDate(2026, 9, 28)), QString());
        QCOMPARE(ageText(QDate(2026, 7, 1), QDate(2026, 9, 29)), u"90 days old"_s);
        QVERIFY(m_model->listNote().startsWith(u"lists.example of 2020-01-02, "_s));
        QVERIFY(m_model->detail(u"h3"_s, u"m"_s).prices.constFirst().amount == u"unknown (list: 0.00)"_s);
    }

    void detailShowsAllThatAPageSays()
    {
        m_model->open();
        const ModelDetail lab = m_model->detail(u"modelslab"_s, u"deepseek-ai-DeepSeek-V3.2"_s);
        QCOMPARE(lab.prices.constFirst(), (PriceLine{u"Input"_s, u"unknown (page: 0.00)"_s, {}}));
        QStringList served;
        for (const AddressLine &line : lab.served)
            served += line.method + u' ' + line.address;
        QCOMPARE(served,
                 (QStringList{u"POST https://modelslab.com/api/v7/llm/chat/completions"_s,
                              u"POST https://modelslab.com/api/v7/llm/v1/messages"_s,
                              u"POST https://modelslab.com/api/v7/llm/v1/messages/count_tokens"_s,
                              u"GET https://modelslab.com/api/v7/llm/v1/models"_s}));
        QVERIFY(lab.speaksMessages);
        QVERIFY(lab.related.size() > 10);

        const ModelDetail empirio = m_model->detail(u"empiriolabs"_s, u"deepseek-v3-2"_s);
        QVERIFY(empirio.prices.contains(PriceLine{u"Web search"_s, u"$0.015"_s, u"per call"_s}));
        const auto effort = std::ranges::find(empirio.parameters, u"reasoning_effort"_s, &ParameterLine::name);
        QVERIFY(effort != empirio.parameters.end());
        QCOMPARE(effort->type, u"enum"_s);
        QCOMPARE(effort->usual, u"medium"_s);
        QCOMPARE(effort->range, u"none, low, medium, high, max"_s);
        const auto budget = std::ranges::find(empirio.parameters, u"thinking_budget"_s, &ParameterLine::name);
        QCOMPARE(budget->range, u"1 to 393216"_s);

        const ModelDetail deepInfra = m_model->detail(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s);
        QVERIFY(deepInfra.prices.contains(PriceLine{u"Cached input"_s, u"$0.216"_s, u"per 1M tokens"_s}));
    }

    void sourcesThatDisagreeAreBothShown()
    {
        // With the list that is bundled: DeepInfra's page says 0.27, models.dev 0.26.
        World world(m_folder->path() + u"/other"_s);
        CatalogModel model(world.rooms());
        model.open();
        QList<FactLine> facts = model.detail(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s).facts;
        facts.removeIf([](const FactLine &fact) { return fact.name != u"Input price"_s; });
        QCOMPARE(facts.size(), 2);
        QVERIFY(facts[0].counts && facts[0].disagrees && facts[0].isVerified);
        QVERIFY(!facts[1].counts && facts[1].disagrees && !facts[1].isVerified);
        QCOMPARE(facts[0].value, u"0.27 $ per 1M tokens"_s);
        QCOMPARE(facts[1].value, u"0.26 $ per 1M tokens"_s);
        QCOMPARE(facts[1].address, u"https://models.dev/api.json"_s);
    }

    void whatAHostListsIsInTheCatalogAndIdsAddedByHandStay()
    {
        FakeServer server;
        server.answerJson("/v1/models", 200, R"({"data": [{"id": "fresh"}, {"id": "mine"}]})");
        const auto saved = m_world->endpoints.save({.name = u"Local"_s,
                                                    .baseUrl = server.url(u"/v1"_s),
                                                    .auth = {.kind = Auth::Kind::None},
                                                    .models = {u"by-hand"_s}});
        QVERIFY(saved);
        const QSignalSpy changed(m_model.get(), &CatalogModel::catalogChanged);
        m_model->open(saved->id);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_model->fetchNote(), u"Local lists 2 models"_s);
        const ModelInfo *fresh = m_world->catalog.find(saved->id, u"fresh"_s);
        QVERIFY(fresh);
        QVERIFY(fresh->origin.isFirstHand);
        QCOMPARE(fresh->origin.source, server.url(u"/v1/models"_s));
        QCOMPARE(fresh->origin.enteredBy, u"Local"_s);
        m_model->setLocal(true);
        m_model->setHost(saved->id);
        QStringList ids = texts(CatalogModel::NoteRole);
        ids.sort();
        QCOMPARE(ids, (QStringList{u"by-hand"_s, u"fresh"_s, u"mine"_s}));

        // At another address it is another host.
        Endpoint other = *saved;
        other.baseUrl = server.url(u"/other"_s);
        QVERIFY(m_world->endpoints.save(other));
        m_model->open(saved->id);
        QCOMPARE(texts(CatalogModel::NoteRole), QStringList{u"by-hand"_s});
    }

    void updatesAndSaysWhatCameOfIt()
    {
        FakeServer server;
        QByteArray served = R"({"h1": {"id": "h1", "name": "One", "models": {"m": )"
                            R"({"id": "m", "name": "Lumen 2", "cost": {"input": 0.4, "output": 2}}}}})";
        server.answerWith([&served](const FakeRequest &) { return HostAnswer::json(200, served); });
        m_world->settings.setCatalogAddress(server.url(u"/api.json"_s));
        m_model->open();
        m_model->setWords(u"lumen 2"_s);
        m_model->updateCatalog();
        QVERIFY(m_model->isUpdating());
        QTRY_VERIFY(!m_model->isUpdating());
        QVERIFY2(m_model->fetchNote().startsWith(u"Updated: "_s), qPrintable(m_model->fetchNote()));
        QCOMPARE(m_world->catalog.find(u"h1"_s, u"m"_s)->prices.input, 0.4);
        QCOMPARE(m_model->modelAt(0).provider, u"h1"_s);
        QCOMPARE(m_model->detail(u"h1"_s, u"m"_s).priceAge, QString()); // read today

        served.replace("0.4", "-1");
        m_model->updateCatalog();
        QTRY_VERIFY(!m_model->isUpdating());
        QVERIFY2(m_model->fetchNote().startsWith(u"The catalog stays as it was: "_s), qPrintable(m_model->fetchNote()));
        QCOMPARE(m_world->catalog.find(u"h1"_s, u"m"_s)->prices.input, 0.4);
    }

    void garbledTextIsFlaggedAndShownAsItCame()
    {
        FakeServer server;
        server.answerJson("/v1/models", 200, R"({"data": [{"id": "x", "description": "donâ€™t"}]})");
        const auto saved = m_world->endpoints.save({.name = u"Local"_s,
                                                    .baseUrl = server.url(u"/v1"_s),
                                                    .auth = {.kind = Auth::Kind::None}});
        m_model->open(saved->id);
        QTRY_VERIFY(m_world->catalog.find(saved->id, u"x"_s));
        const ModelDetail detail = m_model->detail(saved->id, u"x"_s);
        QCOMPARE(detail.description, u"donâ€™t"_s);
        QVERIFY(detail.isMisread);
        QVERIFY(!m_model->detail(u"h1"_s, u"m"_s).isMisread);
    }

private:
    QVariant at(int row, int role) const { return m_model->index(row).data(role); }
    QStringList texts(int role) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->count(); ++row)
            texts += at(row, role).toString();
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<CatalogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestCatalogModel)
#include "tst_catalogmodel.moc"

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"
#include "world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

const QString model = u"deepseek-ai/DeepSeek-V3.2"_s;

QByteArray answerWith(const QByteArray &usage)
{
    return R"({"id":"c","model":"deepseek-ai/DeepSeek-V3.2","choices":[{"index":0,"message":{"content":"Sous le Sable!"},)"
           R"("finish_reason":"stop"}],"usage":)"
        + usage + "}";
}

Prices priced(const QDate &read = {2026, 11, 1})
{
    return {.input = 0.27,
            .output = 0.40,
            .cachedInput = 0.216,
            .origin = {.source = u"https://example.com/prices"_s, .retrieved = read, .enteredBy = u"models.dev"_s}};
}

const QDate today{2026, 11, 20};

} // namespace

//! What a prompt will cost, what its runs have cost, and the budget of a day: at a host of which the catalog knows prices.
class TestSessionCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_server = std::make_unique<FakeServer>();
        m_server->answerWith([this](const FakeRequest &) { return m_answer; });
        m_world = std::make_unique<World>(m_folder->path());
        Endpoint endpoint = *m_world->endpoints.find(u"deepinfra"_s);
        endpoint.baseUrl = m_server->url(u"/v1"_s);
        QVERIFY(m_world->endpoints.save(endpoint));
        m_workspace = std::make_unique<Workspace>(m_world->rooms());
        m_session = m_workspace->session();
        m_workspace->settle();
        m_session->choose(u"deepinfra"_s, model);
        m_session->setSessionKey(u"sk-secret"_s);
        m_session->setStream(false);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_world.reset();
        m_server.reset();
    }

    // --- After a run -----------------------------------------------------------------------------------------------

    void theHostsOwnFigureComesFirst()
    {
        run(R"({"prompt_tokens":149,"completion_tokens":338,"estimated_cost":0.00035493})");
        const QString cost = note(MessagesModel::CostRole);
        QVERIFY2(cost.startsWith(u"$0.00035 reported · "_s + listed({.inputTokens = 149, .outputTokens = 338})
                                 + u" by list of "_s),
                 qPrintable(cost));
        QVERIFY2(cost.endsWith(u", differs"_s), qPrintable(cost));
        const auto lines = bill();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).what, u"Input"_s);
        QCOMPARE(lines.at(0).count, u"149"_s);
        QCOMPARE(lines.at(1).count, u"338"_s);
        QVERIFY(lines.at(2).isTotal && lines.at(3).isTotal);
        QCOMPARE(lines.at(3).amount, u"$0.00035"_s);
        QVERIFY(note(MessagesModel::BillSourceRole).contains(u"read on"_s));
        QCOMPARE(spentToday().usd, 0.00035493);
    }

    void withoutOneTheListCounts()
    {
        run(R"({"prompt_tokens":149,"completion_tokens":338})");
        const Usage usage{.inputTokens = 149, .outputTokens = 338};
        QVERIFY2(note(MessagesModel::CostRole).startsWith(listed(usage) + u" by list of "_s),
                 qPrintable(note(MessagesModel::CostRole)));
        QCOMPARE(spentToday().usd, costOf(usage, prices())->usd);
        QVERIFY(!spentToday().atLeast);
    }

    void whatIsBehindItComesBackWithTheRun()
    {
        run(R"({"prompt_tokens":149,"completion_tokens":338})");
        const auto lines = bill();
        const QString source = note(MessagesModel::BillSourceRole);
        const qint64 id = m_world->runs.list({}, 1)->constFirst().id;
        m_session->startNew();
        m_session->openRun(id);
        QVERIFY(bill() == lines);
        QCOMPARE(note(MessagesModel::BillSourceRole), source);
    }

    void aModelWithoutAPriceSaysSo()
    {
        m_session->setModel(u"nobody/knows-this"_s);
        run(R"({"prompt_tokens":149,"completion_tokens":338})");
        QCOMPARE(note(MessagesModel::CostRole), u"price unknown"_s);
        QCOMPARE(spentToday().runs, 1);
        QCOMPARE(spentToday().unpricedRuns, 1);
    }

    void whatWasRefusedCostsNothing()
    {
        m_answer = FakeAnswer::json(401, R"({"error":{"message":"no"}})");
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(note(MessagesModel::CostRole), QString());
        QCOMPARE(spentToday().runs, 0);
    }

    void costsInWords_data()
    {
        QTest::addColumn<Usage>("usage");
        QTest::addColumn<Prices>("prices");
        QTest::addColumn<QString>("text");
        const Usage usage{.inputTokens = 149, .outputTokens = 338};
        Usage reported = usage;
        reported.reportedUsd = 0.00017543;
        const Origin origin{.source = u"x"_s, .retrieved = {2026, 11, 1}};
        QTest::newRow("by list") << usage << priced() << u"$0.00018 by list of 2026-11-01"_s;
        QTest::newRow("the host agrees") << reported << priced()
                                         << u"$0.00018 reported · $0.00018 by list of 2026-11-01"_s;
        QTest::newRow("89 days old") << usage << priced(today.addDays(-89)) << u"$0.00018 by list of 2026-08-23"_s;
        QTest::newRow("90 days old") << usage << priced(today.addDays(-90))
                                     << u"$0.00018 by list of 2026-08-22 (price 90 days old)"_s;
        QTest::newRow("free") << usage << Prices{.input = 0, .output = 0, .isSaidToBeFree = true, .origin = origin}
                              << u"free by list of 2026-11-01"_s;
        QTest::newRow("free, nothing counted")
            << Usage{} << Prices{.input = 0, .output = 0, .isSaidToBeFree = true} << u"free by list"_s;
        QTest::newRow("zero as printed") << usage << Prices{.input = 0, .output = 0, .origin = origin}
                                         << u"price unknown (listed as 0, not as free)"_s;
        QTest::newRow("unknown") << usage << Prices{} << u"price unknown"_s;
        QTest::newRow("unknown, but reported") << Usage{.reportedUsd = 0.01} << Prices{} << u"$0.010 reported"_s;
        QTest::newRow("nothing counted") << Usage{} << priced() << u"cost unknown: the host counted no tokens"_s;
        QTest::newRow("half counted") << Usage{.outputTokens = 338} << priced()
                                      << u"at least $0.00014 by list of 2026-11-01"_s;
        QTest::newRow("a least cost does not differ") << Usage{.outputTokens = 338, .reportedUsd = 1} << priced()
                                                      << u"$1.00 reported · at least $0.00014 by list of 2026-11-01"_s;
    }
    void costsInWords()
    {
        QFETCH(Usage, usage);
        QFETCH(Prices, prices);
        QTEST(costNote(usage, prices, {}, today).text, "text");
    }

    void aSearchMayCostWhereTheModelIsFree()
    {
        const Usage usage{.inputTokens = 149, .outputTokens = 338};
        const Prices prices{.input = 0, .output = 0, .isSaidToBeFree = true};
        const CostNote note = costNote(usage, prices, {.mayHaveSearched = true}, today);
        QCOMPARE(note.text, u"at least $0.00 by list"_s);
        QVERIFY(note.bill.atLeast);
    }

    void aBillIsInWords()
    {
        const Usage usage{.inputTokens = 300'000, .outputTokens = 10, .cachedInputTokens = 100'000, .webSearches = 2};
        Prices prices = priced();
        prices.tiers = {{.aboveInputTokens = 200'000, .input = 0.54, .output = 0.8, .cachedInput = 0.432}};
        prices.calls = {{u"web_search"_s, 0.015}};
        const CostNote note = costNote(usage, prices, {}, today);
        const QList<CostLine> expected{{u"Input"_s, u"200,000"_s, u"$0.54 per 1M"_s, u"$0.11"_s},
                                       {u"Input from a cache"_s, u"100,000"_s, u"$0.432 per 1M"_s, u"$0.043"_s},
                                       {u"Output"_s, u"10"_s, u"$0.80 per 1M"_s, u"$0.0000080"_s},
                                       {u"Web searches"_s, u"2"_s, u"$0.015 each"_s, u"$0.030"_s},
                                       {u"By list"_s, {}, {}, u"$0.18"_s, true}};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(note.lines.value(i) == expected.at(i), qPrintable(note.lines.value(i).what));
        QVERIFY(costLinesFrom(toJson(note.lines)) == note.lines);
        QVERIFY2(note.source.startsWith(u"Prices by models.dev, read on 2026-11-01."_s), qPrintable(note.source));
        QVERIFY(note.source.contains(u"https://example.com/prices"_s));
        QVERIFY(note.source.contains(u"above 200,000 input tokens"_s));
    }

    // --- Before a run ----------------------------------------------------------------------------------------------

    void estimates_data()
    {
        QTest::addColumn<ModelInfo>("known");
        QTest::addColumn<bool>("hasImages");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("text");
        const QByteArray limited = R"({"max_tokens":1000})";
        const QByteArray none = "{}";
        const ModelInfo paid{.prices = priced()};
        ModelInfo bounded = paid;
        bounded.maxOutputTokens = 16'384;
        ModelInfo small = bounded;
        small.contextTokens = 1'061;
        ModelInfo tiered = paid;
        tiered.prices.tiers = {{.aboveInputTokens = 60, .input = 2.7, .output = 4}};
        QTest::newRow("a limit") << paid << false << limited << u"~61 tokens · $0.000016 to $0.00042 (estimate)"_s;
        QTest::newRow("the limit's other name") << paid << false << QByteArray(R"({"max_completion_tokens":1000})")
                                                << u"~61 tokens · $0.000016 to $0.00042 (estimate)"_s;
        QTest::newRow("the model's limit")
            << bounded << false << none << u"~61 tokens · $0.000016, up to $0.0066 (estimate)"_s;
        QTest::newRow("room in the window")
            << small << false << none << u"~61 tokens · $0.000016, up to $0.00042 (estimate)"_s;
        QTest::newRow("no limit known") << paid << false << none << u"~61 tokens · $0.000016 or more (estimate)"_s;
        QTest::newRow("a tier") << tiered << false << limited << u"~61 tokens · $0.00016 to $0.0042 (estimate)"_s;
        QTest::newRow("two answers") << paid << false << QByteArray(R"({"max_tokens":1000,"n":2})")
                                     << u"~61 tokens · $0.000016 to $0.00082 (estimate)"_s;
        QTest::newRow("images come on top") << paid << true << limited
                                            << u"~61 tokens, and the images · $0.000016 to $0.00042 or more (estimate)"_s;
        QTest::newRow("so do searches") << bounded << false << QByteArray(R"({"max_tokens":1000,"enable_search":true})")
                                        << u"~61 tokens · $0.000016 to $0.00042 or more (estimate)"_s;
        QTest::newRow("input price unknown") << ModelInfo{.prices = {.output = 0.4}} << false << limited
                                             << u"~61 tokens · up to $0.00040 or more (estimate)"_s;
        QTest::newRow("input price unknown, no limit")
            << ModelInfo{.prices = {.output = 0.4}} << false << none << u"~61 tokens · price unknown"_s;
        QTest::newRow("unknown") << ModelInfo{} << false << limited << u"~61 tokens · price unknown"_s;
        QTest::newRow("zero as printed") << ModelInfo{.prices = {.input = 0, .output = 0}} << false << limited
                                         << u"~61 tokens · price unknown"_s;
        QTest::newRow("free") << ModelInfo{.prices = {.input = 0, .output = 0, .isSaidToBeFree = true}} << false
                              << limited << u"~61 tokens · free"_s;
    }
    void estimates()
    {
        QFETCH(ModelInfo, known);
        QFETCH(bool, hasImages);
        QFETCH(QByteArray, request);
        QTEST(estimateText(estimateOf(61, hasImages, *parseJson(request), &known), u"Host"_s), "text");
    }

    void theEstimateReadsWhatIsSent()
    {
        m_session->setComposer(u"Tell me more about the second method."_s);
        Parameters values;
        values.set(u"max_tokens"_s, 1000);
        m_session->parameters()->setValues(values);
        QVERIFY2(m_session->estimate().contains(u" to $"_s), qPrintable(m_session->estimate()));
        // The extra JSON has the last word in the request, and so here.
        m_session->setExtra(u"{\"max_tokens\": 2000}"_s);
        const Estimate expected =
            estimateOf(estimatedTokens(m_session->prompt()), false, Json{{"max_tokens", 2000}}, m_session->modelInfo());
        QVERIFY2(m_session->estimate().contains(usdText(*expected.highUsd)), qPrintable(m_session->estimate()));
    }

    void theHostCountsWhereItCan()
    {
        m_session->setComposer(u"Tell me more."_s);
        QVERIFY(!m_session->canCount());
        Endpoint endpoint = *m_world->endpoints.find(u"deepinfra"_s);
        endpoint.paths[u"count_tokens"_s] = u"/count"_s;
        QVERIFY(m_world->endpoints.save(endpoint));
        m_session->reloadEndpoint();
        QVERIFY(m_session->canCount());
        m_answer = FakeAnswer::json(200, R"({"input_tokens": 61})");
        m_session->countTokens();
        QVERIFY(m_session->isCounting());
        QTRY_VERIFY(!m_session->isCounting());
        const QString counted = u"61 tokens, counted by "_s + m_session->endpointName() + u" · "_s;
        QVERIFY2(m_session->estimate().startsWith(counted), qPrintable(m_session->estimate()));
        // It holds for what was counted.
        m_session->setComposer(u"Tell me more!"_s);
        QVERIFY2(m_session->estimate().startsWith(u"~"_s), qPrintable(m_session->estimate()));
        // What comes after an edit is of another prompt.
        m_session->countTokens();
        m_session->setComposer(u"Tell me less."_s);
        QVERIFY(!m_session->isCounting());
        m_answer = FakeAnswer::json(404, R"({"error":"no such path"})");
        m_session->countTokens();
        QTRY_VERIFY(!m_session->isCounting());
        QVERIFY2(m_session->problem().contains(u"not counted"_s), qPrintable(m_session->problem()));
        QVERIFY(m_session->estimate().startsWith(u"~"_s));
    }

    // --- The budget ------------------------------------------------------------------------------------------------

    void aRunThatMayPassTheBudgetIsAskedAbout()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        m_world->settings.setDailyBudgetUsd(0.5);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"estimated_cost":0.49})");
        QCOMPARE(asked.count(), 0);
        Parameters values;
        values.set(u"max_tokens"_s, 100'000);
        m_session->parameters()->setValues(values);
        m_session->setComposer(u"And the third?"_s);
        m_session->run();
        QVERIFY(!m_session->isRunning());
        QCOMPARE(asked.count(), 1);
        const QString reason = asked.at(0).at(0).toString();
        const QString most = usdText(costOf({.inputTokens = 0, .outputTokens = 100'000}, prices())->usd);
        QVERIFY2(reason.startsWith(u"Today's runs cost $0.49 so far, this one may cost up to "_s + most),
                 qPrintable(reason));
        QVERIFY2(reason.endsWith(u"that passes your budget of $0.50 a day."_s), qPrintable(reason));
        // Nothing has happened to what was typed, and nothing was sent.
        QCOMPARE(m_session->composer(), u"And the third?"_s);
        QCOMPARE(m_server->requests().size(), 1);

        m_answer = FakeAnswer::json(200, answerWith("{}"));
        m_session->runOverBudget();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_server->requests().size(), 2);
        // Agreed to once, not for good.
        m_session->setComposer(u"And the fourth?"_s);
        m_session->run();
        QCOMPARE(asked.count(), 2);
    }

    void imagesDoNotHideWhatTheAnswerMayCost()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        m_world->settings.setDailyBudgetUsd(0.03);
        Parameters values;
        values.set(u"max_tokens"_s, 100'000);
        m_session->parameters()->setValues(values);
        QVERIFY(m_session->attachments()->addAddress(u"https://example.com/a.png"_s));
        m_session->setComposer(u"What is this?"_s);
        m_session->run();
        QVERIFY(!m_session->isRunning());
        QCOMPARE(asked.count(), 1);
        const QString most = usdText(costOf({.inputTokens = 0, .outputTokens = 100'000}, prices())->usd);
        QVERIFY2(asked.at(0).at(0).toString().contains(u"this one may cost "_s + most + u" or more: "_s),
                 qPrintable(asked.at(0).at(0).toString()));
    }

    void agreeingGoesOnWithWhatWasAskedFor()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"estimated_cost":0.6})");
        m_world->settings.setDailyBudgetUsd(0.5);
        m_session->setComposer(u"typed meanwhile"_s);
        m_session->runAgain();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_session->composer(), u"typed meanwhile"_s);
        m_answer = FakeAnswer::json(200, answerWith("{}"));
        m_session->runOverBudget();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_session->composer(), u"typed meanwhile"_s);
        QVERIFY(!m_server->requests().constLast().body.contains("typed meanwhile"));
    }

    void anUnknownPriceIsAskedAboutWhenTheBudgetIsPassed()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        m_world->settings.setDailyBudgetUsd(0.5);
        m_session->setModel(u"nobody/knows-this"_s);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        QCOMPARE(asked.count(), 0);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QCOMPARE(asked.count(), 1);
        QVERIFY2(asked.at(0).at(0).toString().contains(u"is not known"_s), qPrintable(asked.at(0).at(0).toString()));
    }

    void withoutABudgetNothingIsAsked()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":900})");
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":900})");
        QCOMPARE(asked.count(), 0);
    }

    // --- Sums ------------------------------------------------------------------------------------------------------

    void aConversationLastsUntilANewPrompt()
    {
        m_session->useStarter(u"A haiku, please"_s, {}, u"Haiku"_s);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})", m_session->composer());
        const QString first = m_session->conversation();
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.5})");
        QCOMPARE(m_session->conversation(), first);
        QVERIFY(saveDraft(m_world->folders, m_session->draft()));
        m_session->startNew();
        QVERIFY(m_session->conversation() != first);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":2})");

        const auto byConversation = m_world->runs.spending({.by = SpendingBy::Conversation});
        QCOMPARE(byConversation->size(), 2);
        QCOMPARE(byConversation->at(1).key, first);
        QCOMPARE(byConversation->at(1).usd, 0.75);
        const auto byPreset = m_world->runs.spending({.by = SpendingBy::Preset});
        QCOMPARE(byPreset->at(1).key, u"Haiku"_s);
        QCOMPARE(byPreset->at(1).runs, 2);
        // It is the same after a start of the program, and when its run is opened again.
        QCOMPARE((*loadDraft(m_world->folders))->conversation, first);
        QCOMPARE((*loadDraft(m_world->folders))->preset, u"Haiku"_s);
        m_session->openRun(m_world->runs.list({}, 1, 2)->constFirst().id);
        QCOMPARE(m_session->conversation(), first);
    }

    void theTableAddsUp()
    {
        SpendingModel &spending = *m_workspace->spending();
        const QAbstractItemModelTester tester(&spending, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy shown(&spending, &SpendingModel::showRequested);
        spending.show();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(spending.count(), 0);
        QCOMPARE(spending.today(), u"no runs"_s);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        m_session->startNew();
        m_session->setModel(u"nobody/knows-this"_s);
        run(R"({"prompt_tokens":1000,"completion_tokens":5})");
        spending.show();
        QCOMPARE(spending.today(), u"at least $0.25 · 2 run(s), 1 of them without a known price"_s);
        QCOMPARE(spending.conversation(), u"cost unknown · 1 run(s)"_s);
        QCOMPARE(cell(0, SpendingModel::NameRole), u"Today"_s);
        QCOMPARE(cell(0, SpendingModel::TokensRole), u"1,149 in · 343 out"_s);
        spending.setGroup(2);
        QCOMPARE(spending.count(), 2);
        QCOMPARE(cell(0, SpendingModel::NameRole), model);
        QCOMPARE(cell(0, SpendingModel::CostRole), u"$0.25"_s);
        QCOMPARE(cell(0, SpendingModel::ShareRole), u"1"_s);
        QCOMPARE(cell(0, SpendingModel::NoteRole), QString());
        QCOMPARE(cell(1, SpendingModel::CostRole), u"unknown"_s);
        QCOMPARE(cell(1, SpendingModel::NoteRole), u"1 run(s) without a known price"_s);
        spending.setGroup(1);
        QCOMPARE(cell(0, SpendingModel::NameRole), m_session->endpointName());
    }

    void budgetsAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("budget");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("number") << u"0.5"_s << u"0.5"_s << true;
        QTest::newRow("comma and sign") << u" $0,50 "_s << u"0.5"_s << true;
        QTest::newRow("a thousand, or one") << u"1,000"_s << u"7"_s << false;
        QTest::newRow("a thousand") << u"1000"_s << u"1000"_s << true;
        QTest::newRow("empty takes it away") << QString() << QString() << true;
        QTest::newRow("zero") << u"0"_s << u"7"_s << false;
        QTest::newRow("negative") << u"-1"_s << u"7"_s << false;
        QTest::newRow("words") << u"a lot"_s << u"7"_s << false;
        QTest::newRow("no number") << u"nan"_s << u"7"_s << false;
    }
    void budgetsAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isGood);
        SpendingModel &spending = *m_workspace->spending();
        spending.setBudget(u"7"_s);
        spending.setBudget(typed);
        QTEST(spending.budget(), "budget");
        QCOMPARE(spending.budgetProblem().isEmpty(), isGood);
    }

private:
    void run(const QByteArray &usage, const QString &text = u"Tell me more"_s)
    {
        m_answer = FakeAnswer::json(200, answerWith(usage));
        m_session->setComposer(text);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
    }
    QVariant value(int role) const
    {
        MessagesModel &messages = *m_session->messages();
        return messages.data(messages.index(messages.count() - 1), role);
    }
    QString note(int role) const { return value(role).toString(); }
    QList<CostLine> bill() const { return value(MessagesModel::BillRole).value<QList<CostLine>>(); }
    QString cell(int row, int role) const
    {
        SpendingModel &spending = *m_workspace->spending();
        return spending.data(spending.index(row), role).toString();
    }
    Prices prices() const { return m_world->catalog.find(u"deepinfra"_s, model)->prices; }
    QString listed(const Usage &usage) const { return usdText(costOf(usage, prices())->usd); }
    Spent spentToday() { return m_world->runs.spending({})->constFirst(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    HostAnswer m_answer; //!< to whatever is asked next
    std::unique_ptr<World> m_world;
    std::unique_ptr<Workspace> m_workspace;
    SessionViewModel *m_session = nullptr;
};

QTEST_MAIN(TestSessionCost)
#include "tst_sessioncost.moc"

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paidhost.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace etude;

//! What a prompt will cost, what its runs have cost, and the budget of a day: at a host of which the catalog knows prices.
class TestSessionCost : public QObject, protected PaidHostFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    // --- Before a run ----------------------------------------------------------------------------------------------

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

    void whatRunsHereCostsNothing()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        m_world->settings.setDailyBudgetUsd(0.5);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.6})");
        const auto here = m_world->endpoints.save({.name = u"My engine"_s,
                                                   .baseUrl = m_server->url(u"/v1"_s),
                                                   .auth = {.kind = Auth::Kind::None}});
        QVERIFY(here);
        m_session->choose(here->id, u"my-model"_s);
        m_session->setComposer(u"Tell me more"_s);
        QVERIFY2(m_session->estimate().startsWith(u"~"_s) && m_session->estimate().endsWith(u" tokens"_s),
                 qPrintable(m_session->estimate()));
        run(R"({"prompt_tokens":149,"completion_tokens":338})");
        QCOMPARE(asked.count(), 0);
        QCOMPARE(note(MessagesModel::CostRole), QString());
        QCOMPARE(spentToday().runs, 2);
        QCOMPARE(spentToday().unpricedRuns, 0);
        // Unless the host itself says so, or a list.
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        QCOMPARE(note(MessagesModel::CostRole), u"$0.25 reported"_s);
        Endpoint listed = *m_world->endpoints.find(u"deepinfra"_s);
        listed.baseUrl = m_server->url(u"/v1"_s);
        QVERIFY(m_world->endpoints.save(listed));
        m_session->choose(listed.id, model);
        m_session->setComposer(u"Tell me more"_s);
        m_session->run();
        QCOMPARE(asked.count(), 1);
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

    void theBudgetIsOfOneDay()
    {
        const QSignalSpy asked(m_session, &SessionViewModel::budgetQuestion);
        m_world->settings.setDailyBudgetUsd(0.5);
        saveRunOfYesterday(10);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        QCOMPARE(asked.count(), 0);
        QCOMPARE(spentToday().usd, 0.25);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        m_session->setComposer(u"And the third?"_s);
        m_session->run();
        QCOMPARE(asked.count(), 1);
        QVERIFY2(asked.at(0).at(0).toString().startsWith(u"Today's runs cost $0.50 so far"_s),
                 qPrintable(asked.at(0).at(0).toString()));
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

private:
    QVariant value(int role) const
    {
        MessagesModel &messages = *m_session->messages();
        return messages.data(messages.index(messages.count() - 1), role);
    }
    QString note(int role) const { return value(role).toString(); }
    QList<CostLine> bill() const { return value(MessagesModel::BillRole).value<QList<CostLine>>(); }
    QString listed(const Usage &usage) const { return usdText(costOf(usage, prices())->usd); }
};

QTEST_MAIN(TestSessionCost)
#include "tst_sessioncost.moc"

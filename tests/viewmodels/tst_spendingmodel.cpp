// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paidhost.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace etude;

//! What runs have cost, added up.
class TestSpendingModel : public QObject, protected PaidHostFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void todayIsNotYesterday()
    {
        saveRunOfYesterday(10);
        SpendingModel &spending = *m_workspace->spending();
        spending.show();
        QCOMPARE(spending.today(), u"no runs"_s);
        QCOMPARE(spending.all(), u"$10.00 · 1 run(s)"_s);
        run(R"({"prompt_tokens":149,"completion_tokens":338,"cost":0.25})");
        spending.show();
        QCOMPARE(spending.today(), u"$0.25 · 1 run(s)"_s);
        QCOMPARE(spending.all(), u"$10.25 · 2 run(s)"_s);
        QCOMPARE(spending.count(), 2);
        QCOMPARE(cell(0, SpendingModel::NameRole), u"Today"_s);
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
    QString cell(int row, int role) const
    {
        SpendingModel &spending = *m_workspace->spending();
        return spending.data(spending.index(row), role).toString();
    }
};

QTEST_MAIN(TestSpendingModel)
#include "tst_spendingmodel.moc"

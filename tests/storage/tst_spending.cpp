// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/runs.h"
#include "storage/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

//! What runs cost, added up.
class TestSpending final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void nothingIsNothing()
    {
        Runs runs(folders());
        for (const SpendingBy by : {SpendingBy::Day, SpendingBy::Endpoint, SpendingBy::Conversation})
            QVERIFY(spent(runs, {.by = by}).isEmpty());
        QVERIFY(spent(runs, {}) == QList{Spent{}});
    }

    void addsUpByEachOf()
    {
        Runs runs(folders());
        save(runs, {.endpoint = u"a"_s, .model = u"m"_s, .conversation = u"c1"_s, .preset = u"Haiku"_s}, {.usd = 0.25});
        save(runs, {.endpoint = u"a"_s, .model = u"n"_s, .conversation = u"c1"_s}, {.usd = 0.5, .atLeast = true});
        save(runs, {.endpoint = u"b"_s, .model = u"m"_s, .conversation = u"c2"_s, .preset = u"Haiku"_s}, {.usd = 2});
        save(runs, {.endpoint = u"b"_s, .model = u"m"_s, .conversation = u"c2"_s}, {});

        QCOMPARE(keys(runs, SpendingBy::Endpoint), u"b|a"_s);
        QCOMPARE(keys(runs, SpendingBy::Model), u"m|n"_s);
        QCOMPARE(keys(runs, SpendingBy::Preset), u"Haiku|"_s);
        QCOMPARE(keys(runs, SpendingBy::Conversation), u"c2|c1"_s);
        const Spent a = spent(runs, {.by = SpendingBy::Endpoint}).at(1);
        const Spent expected{
            .key = u"a"_s, .runs = 2, .inputTokens = 20, .outputTokens = 10, .usd = 0.75, .atLeast = true};
        QVERIFY(a == expected);
        // An unknown cost is counted, and is no 0 among the known ones.
        const Spent b = spent(runs, {.by = SpendingBy::Endpoint}).at(0);
        QCOMPARE(b.unpricedRuns, 1);
        QCOMPARE(b.usd, 2.0);
        QVERIFY(!b.atLeast);
        const Spent all = spent(runs, {}).constFirst();
        QCOMPARE(all.runs, 4);
        QCOMPARE(all.usd, 2.75);
        QCOMPARE(spent(runs, {.conversation = u"c1"_s}).constFirst().usd, 0.75);
        QCOMPARE(spent(runs, {.by = SpendingBy::Endpoint, .limit = 1}).size(), 1);
    }

    void aConversationHasTheTitleOfItsLastRunInTheHistory()
    {
        Runs runs(folders());
        const qint64 first = save(runs, {.title = u"first"_s, .conversation = u"c"_s}, {.usd = 1});
        save(runs, {.title = u"another's"_s, .conversation = u"d"_s}, {.usd = 0.5});
        const qint64 last = save(runs, {.title = u"second"_s, .conversation = u"c"_s}, {.usd = 1});
        QCOMPARE(spent(runs, {.by = SpendingBy::Conversation}).constFirst().title, u"second"_s);
        QVERIFY(runs.remove(last));
        QCOMPARE(spent(runs, {.by = SpendingBy::Conversation}).constFirst().title, u"first"_s);
        QVERIFY(runs.remove(first));
        QCOMPARE(spent(runs, {.by = SpendingBy::Conversation}).constFirst().title, QString());
    }

    void whatWasSpentStaysSpent()
    {
        Runs runs(folders());
        const qint64 id = save(runs, {.endpoint = u"a"_s}, {.usd = 1});
        QVERIFY(runs.remove(id));
        QCOMPARE(spent(runs, {}).constFirst().usd, 1.0);
        // The id is not given again: the next run does not take the place of the one that is gone.
        save(runs, {.endpoint = u"a"_s}, {.usd = 1});
        QCOMPARE(spent(runs, {}).constFirst().usd, 2.0);
    }

    void aRunThatBroughtNoAnswerIsNotCounted()
    {
        Runs runs(folders());
        SavedRun refused{.startedAt = QDateTime({2026, 11, 20}, {12, 0}, QTimeZone::UTC), .endState = u"refused"_s};
        QVERIFY(runs.save(refused));
        QCOMPARE(spent(runs, {}).constFirst().runs, 0);
    }

    void aRunSavedAgainCountsOnce()
    {
        Runs runs(folders());
        SavedRun run{.startedAt = QDateTime({2026, 11, 20}, {12, 0}, QTimeZone::UTC), .bill = Bill{.usd = 1}};
        run.id = runs.save(run).value_or(0);
        run.bill->usd = 3;
        QVERIFY(runs.save(run));
        QCOMPARE(spent(runs, {}).constFirst().usd, 3.0);
        QCOMPARE(spent(runs, {}).constFirst().runs, 1);
    }

    void daysBeginWhereTheZoneSaysSo_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("days");
        // Runs at 23:20 and 23:40 on the 19th and 00:10 on the 20th, UTC.
        QTest::newRow("UTC") << QByteArray("UTC") << u"2026-11-20:1|2026-11-19:2"_s;
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"2026-11-20:3"_s;
        QTest::newRow("New York") << QByteArray("America/New_York") << u"2026-11-19:3"_s;
        QTest::newRow("half an hour") << QByteArray("UTC+00:30") << u"2026-11-20:2|2026-11-19:1"_s;
    }
    void daysBeginWhereTheZoneSaysSo()
    {
        QFETCH(QByteArray, zone);
        Runs runs(folders());
        for (const QTime &time : {QTime(23, 20), QTime(23, 40)})
            save(runs, {.startedAt = QDateTime({2026, 11, 19}, time, QTimeZone::UTC)}, {.usd = 1});
        save(runs, {.startedAt = QDateTime({2026, 11, 20}, {0, 10}, QTimeZone::UTC)}, {.usd = 1});
        const QTimeZone zoned(zone);
        QVERIFY(zoned.isValid());
        QStringList days;
        for (const Spent &day : spent(runs, {.by = SpendingBy::Day, .zone = zoned}))
            days += u"%1:%2"_s.arg(day.key).arg(day.runs);
        QTEST(days.join(u'|'), "days");
    }

    void daysKeepTheirLengthWhenClocksChange()
    {
        // In Berlin 2026-10-25 has 25 hours, from 22:00 UTC on the day before to 23:00.
        Runs runs(folders());
        for (const QDateTime &time :
             {QDateTime({2026, 10, 24}, {22, 0}, QTimeZone::UTC), QDateTime({2026, 10, 25}, {22, 59}, QTimeZone::UTC),
              QDateTime({2026, 10, 25}, {23, 0}, QTimeZone::UTC)})
            save(runs, {.startedAt = time}, {.usd = 1});
        const auto days = spent(runs, {.by = SpendingBy::Day, .zone = QTimeZone("Europe/Berlin")});
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0).key, u"2026-10-26"_s);
        QCOMPARE(days.at(1).runs, 2);
    }

    void sinceIsTheFirstMoment()
    {
        Runs runs(folders());
        const QDateTime midnight({2026, 11, 20}, {0, 0}, QTimeZone::UTC);
        save(runs, {.startedAt = midnight.addMSecs(-1)}, {.usd = 1});
        save(runs, {.startedAt = midnight}, {.usd = 2});
        QCOMPARE(spent(runs, {.since = midnight}).constFirst().usd, 2.0);
    }

    void conversationAndPresetComeBack()
    {
        Runs runs(folders());
        const qint64 id = save(runs, {.conversation = u"c"_s, .preset = u"Haiku"_s}, {.usd = 1});
        const auto loaded = runs.load(id);
        QVERIFY(loaded);
        QCOMPARE(loaded->conversation, u"c"_s);
        QCOMPARE(loaded->preset, u"Haiku"_s);
    }

    void runsOfBeforeAreCountedAndHaveNoKnownCost()
    {
        const QString path = m_dir->filePath(u"history.sqlite"_s);
        {
            // The schema of before there were sums.
            Database old(
                path,
                {{u"CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, started_at INTEGER NOT NULL, title TEXT"
                  " NOT NULL, endpoint TEXT NOT NULL, model TEXT NOT NULL, end_state TEXT NOT NULL, document TEXT"
                  " NOT NULL)"_s,
                  u"CREATE INDEX runs_by_time ON runs (started_at DESC, id DESC)"_s,
                  u"CREATE VIRTUAL TABLE run_words USING fts5(title, prompt, answer, content = '',"
                  " contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')"_s}});
            const auto filled = old.write([&]() -> Result<void> {
                for (const QString &state : {u"finished"_s, u"stopped_by_user"_s, u"refused"_s}) {
                    const auto made = old.run(
                        u"INSERT INTO runs VALUES (NULL, 1000, 't', 'deepinfra', 'm', ?, '{\"prompt\": {}, \"reply\": {}}')"_s,
                        {state});
                    if (!made)
                        return std::unexpected(made.error());
                }
                return {};
            });
            QVERIFY(filled);
        }
        Runs runs(folders());
        const Spent all = spent(runs, {}).constFirst();
        QCOMPARE(all.runs, 2);
        QCOMPARE(all.unpricedRuns, 2);
        QCOMPARE(all.usd, 0.0);
        QVERIFY(runs.load(1));
        QCOMPARE(runs.list({}, 10).value_or(QList<RunSummary>()).size(), 3);
        QVERIFY(QFile::exists(path + u".schema-1"_s));
        save(runs, {.endpoint = u"deepinfra"_s}, {.usd = 0.5});
        QCOMPARE(spent(runs, {.by = SpendingBy::Endpoint}).constFirst().usd, 0.5);
        QCOMPARE(spent(runs, {.by = SpendingBy::Endpoint}).constFirst().unpricedRuns, 2);
    }

    void theBudgetIsKept_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<std::optional<double>>("budget");
        using Maybe = std::optional<double>;
        QTest::newRow("none") << QByteArray("{}") << Maybe();
        QTest::newRow("half a dollar") << QByteArray(R"({"daily_budget_usd": 0.5})") << Maybe(0.5);
        QTest::newRow("zero") << QByteArray(R"({"daily_budget_usd": 0})") << Maybe();
        QTest::newRow("negative") << QByteArray(R"({"daily_budget_usd": -1})") << Maybe();
        QTest::newRow("words") << QByteArray(R"({"daily_budget_usd": "much"})") << Maybe();
    }
    void theBudgetIsKept()
    {
        QFETCH(QByteArray, file);
        QVERIFY(writeFile(m_dir->filePath(u"settings.json"_s),
                          file.replace("{", R"({"schema": 1, )").replace(", }", "}")));
        Settings settings(folders());
        QTEST(settings.dailyBudgetUsd(), "budget");
        settings.setDailyBudgetUsd(0.25);
        QVERIFY(settings.save());
        QCOMPARE(Settings(folders()).dailyBudgetUsd(), 0.25);
        settings.setDailyBudgetUsd({});
        QVERIFY(settings.save());
        QVERIFY(!Settings(folders()).dailyBudgetUsd());
    }

private:
    struct Run {
        QDateTime startedAt = QDateTime({2026, 11, 20}, {12, 0}, QTimeZone::UTC);
        QString title = {};
        QString endpoint = {};
        QString model = {};
        QString conversation = {};
        QString preset = {};
    };
    Folders folders() const { return {m_dir->path(), m_dir->path()}; }
    static qint64 save(Runs &runs, const Run &run, const Bill &bill)
    {
        SavedRun saved{.startedAt = run.startedAt,
                       .title = run.title,
                       .endpoint = run.endpoint,
                       .endState = u"finished"_s,
                       .conversation = run.conversation,
                       .preset = run.preset,
                       .bill = bill};
        saved.prompt.model = run.model;
        saved.reply.usage = {.inputTokens = 10, .outputTokens = 5};
        return runs.save(saved).value_or(0);
    }
    static QList<Spent> spent(Runs &runs, const SpendingQuery &query)
    {
        const auto found = runs.spending(query);
        if (!found)
            qWarning() << found.error().words;
        return found.value_or(QList<Spent>());
    }
    static QString keys(Runs &runs, SpendingBy by)
    {
        QStringList all;
        for (const Spent &sum : spent(runs, {.by = by}))
            all += sum.key;
        return all.join(u'|');
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSpending)
#include "tst_spending.moc"

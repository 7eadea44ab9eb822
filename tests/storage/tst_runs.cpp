// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace etude;

class TestRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void touchesNothingUntilUsed();
    void givesBackWhatWasSaved();
    void listsNewestFirst();
    void replaces();
    void removes();
    void searches_data();
    void searches();
    void takesAnySearch_data();
    void takesAnySearch();
    void replacedTextIsNotFoundAgain();
    void holdsManyRuns();
    void beginsAnewAfterABrokenFile();

private:
    Folders folders() const { return {m_dir->path(), m_dir->path()}; }
    QString path() const { return m_dir->filePath(u"history.sqlite"_s); }
    static SavedRun run(const QString &question, const QString &answer, int minute = 0);
    static QString titles(Runs &runs, const QString &words, int limit = 100, int offset = 0);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRuns::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

SavedRun TestRuns::run(const QString &question, const QString &answer, int minute)
{
    SavedRun run{.startedAt = QDateTime({2026, 11, 20}, {12, minute}, QTimeZone::UTC),
                 .title = question.left(12),
                 .endpoint = u"engine"_s};
    run.prompt.model = u"starter"_s;
    run.prompt.messages = {{.text = question}};
    run.reply.text = answer;
    run.endState = u"finished"_s;
    return run;
}

QString TestRuns::titles(Runs &runs, const QString &words, int limit, int offset)
{
    const auto found = runs.list(words, limit, offset);
    if (!found)
        return u"failed: "_s + found.error().words;
    QStringList all;
    for (const RunSummary &summary : *found)
        all += summary.title;
    return all.join(u'|');
}

void TestRuns::touchesNothingUntilUsed()
{
    const Runs runs(folders());
    QVERIFY(runs.notices().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestRuns::givesBackWhatWasSaved()
{
    SavedRun saved = run(u"Why? 😀 \" ' % _"_s, u"Because\nof **it**."_s);
    saved.startedAt = QDateTime({2026, 1, 2}, {3, 4, 5, 678}, QTimeZone::UTC);
    saved.prompt.system = u"Be brief."_s;
    saved.prompt.parameters.set(u"temperature"_s, 1.0);
    saved.reply.reasoning = u"hm"_s;
    saved.reply.toolCalls = {{u"call_1"_s, u"f"_s, u"{\"a\": 1}"_s}, {u"call_2"_s, u"g"_s, u"not json"_s}};
    saved.reply.usage = {.inputTokens = 0, .outputTokens = 5, .cachedInputTokens = 3, .reportedUsd = 0.0000268};
    saved.reply.finishReason = FinishReason::ToolCalls;
    saved.reply.model = u"starter-q8"_s;
    saved.reply.id = u"chatcmpl-1"_s;
    saved.details = {{"first_token_ms", 412.5}, {"list", {1, 2}}};

    qint64 id = 0;
    {
        Runs runs(folders());
        const auto made = runs.save(saved);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().words));
        id = *made;
        QVERIFY(id > 0);
    }
    Runs runs(folders());
    const auto loaded = runs.load(id);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().words));
    QCOMPARE(loaded->id, id);
    QCOMPARE(loaded->startedAt, saved.startedAt);
    QCOMPARE(loaded->title, saved.title);
    QCOMPARE(loaded->endpoint, saved.endpoint);
    QCOMPARE(loaded->prompt, saved.prompt);
    QCOMPARE(loaded->reply, saved.reply);
    QCOMPARE(loaded->endState, saved.endState);
    QCOMPARE(loaded->details, saved.details);
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));

    const auto listed = runs.list({}, 10);
    QVERIFY(listed && listed->size() == 1);
    QCOMPARE(listed->first().model, u"starter"_s);
    QCOMPARE(listed->first().startedAt, saved.startedAt);
    QCOMPARE(listed->first().endState, u"finished"_s);

    // An empty run is a run.
    const auto empty = runs.save({});
    QVERIFY(empty);
    QCOMPARE(runs.load(*empty).value_or(SavedRun{.title = u"failed"_s}).title, QString());
}

void TestRuns::listsNewestFirst()
{
    Runs runs(folders());
    QCOMPARE(titles(runs, {}), QString());
    for (const auto &[title, minute] :
         {std::pair(u"b"_s, 2), std::pair(u"c"_s, 3), std::pair(u"a"_s, 1), std::pair(u"c2"_s, 3)})
        QVERIFY(runs.save(run(title, {}, minute)));
    QCOMPARE(titles(runs, {}), u"c2|c|b|a"_s);
    QCOMPARE(titles(runs, u"  "_s), u"c2|c|b|a"_s);
    QCOMPARE(titles(runs, {}, 2), u"c2|c"_s);
    QCOMPARE(titles(runs, {}, 2, 2), u"b|a"_s);
    QCOMPARE(titles(runs, {}, 2, 99), QString());
    QCOMPARE(titles(runs, {}, -1, -1), QString());
}

void TestRuns::replaces()
{
    Runs runs(folders());
    SavedRun saved = run(u"first"_s, u"one"_s);
    saved.id = runs.save(saved).value_or(0);
    saved.title = u"second"_s;
    QCOMPARE(runs.save(saved).value_or(0), saved.id);
    QCOMPARE(titles(runs, {}), u"second"_s);
}

void TestRuns::removes()
{
    Runs runs(folders());
    SavedRun saved = run(u"gone"_s, u"away"_s);
    saved.id = runs.save(saved).value_or(0);
    QVERIFY(runs.remove(saved.id));
    QVERIFY(runs.remove(saved.id));
    QCOMPARE(titles(runs, {}), QString());
    QCOMPARE(titles(runs, u"away"_s), QString());
    QVERIFY(!runs.load(saved.id));
    // Undo.
    QCOMPARE(runs.save(saved).value_or(0), saved.id);
    QCOMPARE(titles(runs, u"away"_s), u"gone"_s);
    // A number is never given to another run.
    QVERIFY(runs.remove(saved.id));
    QVERIFY(runs.save(run(u"next"_s, {})).value_or(0) > saved.id);
}

void TestRuns::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");

    QTest::newRow("in the question") << u"lamb"_s << u"How to cook "_s;
    QTest::newRow("in the answer") << u"vide"_s << u"How to cook "_s;
    QTest::newRow("in the system text") << u"michelin"_s << u"How to cook "_s;
    QTest::newRow("beginning of a word") << u"quer"_s << u"SQL, please:"_s;
    QTest::newRow("not its middle") << u"uery"_s << QString();
    QTest::newRow("all words, in any field and order") << u"vide lamb"_s << u"How to cook "_s;
    QTest::newRow("one that is nowhere") << u"lamb query"_s << QString();
    QTest::newRow("case and accents") << u"CRÈME"_s << u"How to cook "_s;
    QTest::newRow("in several") << u"the"_s << u"SQL, please:|How to cook "_s;
    QTest::newRow("a word of the query language") << u"AND"_s << u"SQL, please:"_s;
    QTest::newRow("signs around a word") << u"(select*)"_s << u"SQL, please:"_s;
    QTest::newRow("a sign beside a word") << u"lamb 😀"_s << u"How to cook "_s;
    QTest::newRow("two parts of one word") << u"sous-vide"_s << u"How to cook "_s;
}

void TestRuns::searches()
{
    QFETCH(QString, words);
    Runs runs(folders());
    SavedRun lamb = run(u"How to cook lamb?"_s, u"The best is sous-vide, with creme."_s, 1);
    lamb.prompt.system = u"Respond like a Michelin starred chef."_s;
    QVERIFY(runs.save(lamb));
    QVERIFY(runs.save(run(u"SQL, please: a query"_s, u"SELECT a FROM the_table WHERE a AND b;"_s, 2)));
    QTEST(titles(runs, words), "found");
}

void TestRuns::takesAnySearch_data()
{
    QTest::addColumn<QString>("words");

    for (const char *words :
         {"\"", "\"\"", "*",  "AND", "OR NOT", "NEAR(a b)", "title:",          "^", "-", "+", "(", "{a}:b", "'", ";",
          "%",  "a\"b", "\\", "--",  "C++",    "a AND",     "\xF0\x9F\x98\x80"})
        QTest::newRow(words) << QString::fromUtf8(words);
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("only NUL") << QString(QChar(0));
    QTest::newRow("half a pair") << QString(QChar(0xD83D));
    QTest::newRow("very long word") << QString(200'000, u'x');
    QTest::newRow("very many words") << u"x "_s.repeated(50'000);
}

void TestRuns::takesAnySearch()
{
    QFETCH(QString, words);
    Runs runs(folders());
    QVERIFY(runs.save(run(u"question"_s, u"answer"_s)));
    const QString found = titles(runs, words);
    QVERIFY2(!found.startsWith(u"failed"), qPrintable(found.left(300)));
    QVERIFY(runs.notices().isEmpty());
}

void TestRuns::replacedTextIsNotFoundAgain()
{
    Runs runs(folders());
    SavedRun saved = run(u"question"_s, u"before"_s);
    saved.id = runs.save(saved).value_or(0);
    saved.reply.text = u"after"_s;
    QVERIFY(runs.save(saved));
    QCOMPARE(titles(runs, u"before"_s), QString());
    QCOMPARE(titles(runs, u"after"_s), u"question"_s);
}

void TestRuns::holdsManyRuns()
{
    Runs runs(folders());
    for (int i = 0; i < 2000; ++i)
        QVERIFY(runs.save(run(u"question number%1"_s.arg(i), u"answer "_s.repeated(200), i % 60)));
    const auto page = runs.list({}, 50, 1950);
    QVERIFY(page);
    QCOMPARE(page->size(), 50);
    QCOMPARE(runs.list(u"answer"_s, 5000).value_or(QList<RunSummary>()).size(), 2000);
    QCOMPARE(runs.list(u"number1999"_s, 5000).value_or(QList<RunSummary>()).size(), 1);
}

void TestRuns::beginsAnewAfterABrokenFile()
{
    QVERIFY(writeFile(path(), "this is no database"));
    Runs runs(folders());
    QCOMPARE(titles(runs, {}), QString());
    QCOMPARE(runs.notices().size(), 1);
    QCOMPARE(QDir(m_dir->path()).entryList({u"history.sqlite.broken-*"_s}).size(), 1);
    QVERIFY(runs.save(run(u"new"_s, {})));
    QCOMPARE(titles(runs, {}), u"new"_s);
    QCOMPARE(runs.notices().size(), 1);
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"

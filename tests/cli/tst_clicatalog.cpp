// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "catalog/catalog.h"
#include "core/json.h"
#include "host/gzip.h"
#include "support/fakeserver.h"

#include <QDate>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
constexpr qsizetype gigabyte = 1024 * megabyte;

//! A list of one host and one model with these members.
QByteArray listOf(const QByteArray &id, const QByteArray &members = R"("cost": {"input": 1, "output": 2})")
{
    return R"({"h": {"id": "h", "name": "H", "models": {")" + id + R"(": {"id": ")" + id + R"(", "name": "M", )"
        + members + "}}}}";
}

HostAnswer endless(const QByteArray &piece)
{
    HostAnswer answer;
    answer.head(200, {{"content-type", "application/json"}});
    for (qsizetype bytes = 0; bytes < gigabyte; bytes += piece.size())
        answer.piece(piece);
    return answer.end();
}

HostAnswer bomb()
{
    Gzip gzip;
    const QByteArray spaces(megabyte, ' ');
    QByteArray packed;
    for (int i = 0; i < 256; ++i)
        packed += gzip.pack(spaces);
    packed += gzip.finish();
    return HostAnswer::json(200, packed, {{"content-encoding", "gzip"}});
}

} // namespace

class TestCliCatalog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void updates();
    void updatesFromTheSettingsAddress();
    void saysThatNothingChanged();
    void hostileListsChangeNothing_data();
    void hostileListsChangeNothing();
    void hostileListsTakeNoMemory();
    void aBrokenKeptListIsNamedOnce();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void saysThatNothingIsFound();
    void showsEverythingOfAModel();
    void showsEverythingAsJson();
    void saysZeroInWords();
    void printsNothingThatATerminalObeys();
    void wrongCommandLines_data();
    void wrongCommandLines();

private:
    ProgramResult catalog(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"catalog"_s} + arguments);
    }
    ProgramResult update() const { return catalog({u"update"_s, u"--from"_s, m_server->url(u"/api.json"_s)}); }
    void serve(const HostAnswer &answer)
    {
        m_server->answerWith([answer](const FakeRequest &) { return answer; });
    }
    Json found(const QStringList &arguments) const
    {
        return parseJson(catalog(arguments + QStringList{u"--json"_s}).output).value_or(Json());
    }
    //! A day on which a list is newer than the bundled one, whatever the clock of this computer says.
    static QDate later() { return Catalog().origin().retrieved.addDays(1); }
    //! The list that was fetched bears that date from now on.
    void makeLater() const
    {
        QFile file(m_cli->path(u"data/catalog/models.dev.meta.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        Json meta = parseJson(file.readAll()).value_or(Json());
        QVERIFY(QDate::fromString(stringAt(meta, "retrieved"), Qt::ISODate).isValid());
        meta["retrieved"] = toJson(later().toString(Qt::ISODate));
        QVERIFY(file.resize(0) && file.seek(0) && file.write(jsonText(meta)) > 0);
    }
    //! Every file of the program's folders with its bytes.
    std::map<QString, QByteArray> files() const
    {
        std::map<QString, QByteArray> files;
        for (const QString &folder : {u"config"_s, u"data"_s}) {
            QDirIterator it(m_cli->path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                files[file.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
            }
        }
        return files;
    }

    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<Cli> m_updated; //!< has a list that was fetched
    std::unique_ptr<FakeServer> m_server;
};

void TestCliCatalog::init()
{
    m_cli = std::make_unique<Cli>();
    m_server = std::make_unique<FakeServer>();
}

void TestCliCatalog::updates()
{
    const QString before = QDate::currentDate().toString(Qt::ISODate);
    serve(HostAnswer::json(200, listOf("m"), {{"etag", "\"1\""}}));
    const ProgramResult result = update();
    const QString after = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(result.errors, ""_ba);
    QCOMPARE(result.exitCode, 0);
    static const QRegularExpression line(
        u"^[0-9],[0-9]{3} models of [0-9]+ hosts, read ([0-9-]+); 1 new, 0 gone, 0 prices changed\n$"_s);
    const auto match = line.match(QString::fromUtf8(result.output));
    QVERIFY2(match.hasMatch(), result.output.constData());
    QVERIFY(match.captured(1) == before || match.captured(1) == after);
    QVERIFY(m_server->requests().constFirst().header("authorization").isNull());

    makeLater();
    const ProgramResult shown = catalog({u"show"_s, u"h"_s, u"m"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.output.contains(m_server->url(u"/api.json"_s).toUtf8()), shown.output.constData());
    QVERIFY(catalog({u"deepseek"_s, u"v3.2"_s}).output.contains("deepinfra\t"));
}

void TestCliCatalog::updatesFromTheSettingsAddress()
{
    serve(HostAnswer::json(200, listOf("m")));
    QVERIFY(QDir().mkpath(m_cli->path(u"config"_s)));
    QFile settings(m_cli->path(u"config/settings.json"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"schema": 1, "catalog_address": ")" + m_server->url(u"/mirror.json"_s).toUtf8() + "\"}");
    settings.close();
    QCOMPARE(catalog({u"update"_s}).exitCode, 0);
    QCOMPARE(m_server->requests().constLast().path(), "/mirror.json");
}

void TestCliCatalog::saysThatNothingChanged()
{
    serve(HostAnswer::json(200, listOf("m"), {{"etag", "\"1\""}}));
    QCOMPARE(update().exitCode, 0);
    makeLater();
    m_server->answerWith([](const FakeRequest &request) {
        return request.header("if-none-match") == "\"1\"" ? HostAnswer().head(304, {{"content-length", "0"}}).end()
                                                          : HostAnswer::json(500, "{}");
    });
    const ProgramResult result = update();
    QCOMPARE(result.errors, ""_ba);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, "not modified since " + later().toString(Qt::ISODate).toUtf8() + '\n');
}

void TestCliCatalog::hostileListsChangeNothing_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::addColumn<QByteArray>("why");

    const auto json = [](const QByteArray &body) { return HostAnswer::json(200, body); };
    QTest::newRow("announced: 1 GB")
        << HostAnswer().head(200, {{"content-length", QByteArray::number(gigabyte)}}).hold() << "too long"_ba;
    QTest::newRow("1 GB of spaces") << endless(QByteArray(megabyte, ' ')) << "too long"_ba;
    QTest::newRow("gzip bomb") << bomb() << "too long"_ba;
    QTest::newRow("a number for a name") << json(listOf("x", R"("family": 5)")) << "family is 5"_ba;
    QTest::newRow("models in a list") << json(R"({"h": {"id": "h", "name": "H", "models": []}})") << "models is []"_ba;
    QTest::newRow("negative price") << json(listOf("x", R"("cost": {"input": -1})")) << "input is -1"_ba;
    QTest::newRow("NaN") << json(listOf("x", R"("cost": {"input": NaN})")) << "Not valid JSON"_ba;
    QTest::newRow("infinite price") << json(listOf("x", R"("cost": {"input": 1e999})")) << "Not valid JSON"_ba;
    QTest::newRow("10,000 deep") << json(listOf("x", "\"e\": " + QByteArray(10'000, '[') + QByteArray(10'000, ']')))
                                 << "nested"_ba;
    QTest::newRow("10,000 deep, never closed") << json(QByteArray(10'000, '[')) << "nested"_ba;
    QTest::newRow("cut off by its host") << HostAnswer().head(200).piece(listOf("x").chopped(5)).close() << ""_ba;
    QTest::newRow("cut off before") << json(listOf("x").chopped(5)) << "Not valid JSON"_ba;
    QTest::newRow("empty") << json("") << "nothing at this address"_ba;
    QTest::newRow("an empty object") << json("{}") << "names no model"_ba;
    QTest::newRow("a page") << json("<!DOCTYPE html><html><title>Please sign in</title></html>") << "Please sign in"_ba;
    QTest::newRow("broken gzip") << json("\x1F\x8B\x08"_ba + QByteArray(50, '\0')) << ""_ba;
    QTest::newRow("not UTF-8") << json("\xFF\xFE{\0}\0"_ba) << "Not valid JSON"_ba;
    QTest::newRow("an error document at 200")
        << json(R"({"error": "too many requests"})") << "not an object of hosts"_ba;
    QTest::newRow("not found") << HostAnswer::json(404, R"({"message": "nothing here"})")
                               << "HTTP 404: nothing here"_ba;
    QTest::newRow("a redirect without TLS")
        << HostAnswer::json(302, "", {{"location", "http://192.0.2.1/api.json"}}) << "http://192.0.2.1/api.json"_ba;
    QTest::newRow("nothing at all") << HostAnswer().close() << ""_ba;
}

void TestCliCatalog::hostileListsChangeNothing()
{
    QFETCH(HostAnswer, answer);
    QFETCH(QByteArray, why);
    // One program's folders for all rows: none may change them.
    if (!m_updated) {
        serve(HostAnswer::json(200, listOf("m"), {{"etag", "\"1\""}}));
        QCOMPARE(update().exitCode, 0);
        makeLater();
        m_updated = std::move(m_cli);
    }
    m_cli = std::move(m_updated);
    const auto giveBack = qScopeGuard([this] { m_updated = std::move(m_cli); });
    const auto before = files();
    QVERIFY(before.size() >= 2);

    m_server = std::make_unique<FakeServer>();
    serve(answer);
    const ProgramResult result = update();
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, ""_ba);
    QVERIFY2(result.errors.startsWith("etude-cli: The catalog stays as it was: "), result.errors.constData());
    QVERIFY2(result.errors.contains(why), result.errors.constData());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY(files() == before);
    QVERIFY(catalog({u"show"_s, u"h"_s, u"m"_s}).output.contains("Input price\t1 $"));
}

void TestCliCatalog::hostileListsTakeNoMemory()
{
#ifdef Q_OS_LINUX
    for (const HostAnswer &answer : {endless(QByteArray(megabyte, '[')), bomb()}) {
        serve(answer);
        QCOMPARE(update().exitCode, 1);
    }
    rusage usage = {};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    // Of the largest program that this one has run to its end; far below the gigabyte, far above what any build needs.
    QVERIFY2(usage.ru_maxrss < 700 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
#else
    QSKIP("only Linux counts in kB");
#endif
}

void TestCliCatalog::aBrokenKeptListIsNamedOnce()
{
    serve(HostAnswer::json(200, listOf("m")));
    QCOMPARE(update().exitCode, 0);
    QFile list(m_cli->path(u"data/catalog/models.dev.json"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{");
    list.close();
    const ProgramResult first = catalog({u"deepseek"_s});
    QCOMPARE(first.exitCode, 0);
    QVERIFY(!first.output.isEmpty());
    QVERIFY2(first.errors.contains("models.dev.json.broken-"), first.errors.constData());
    QCOMPARE(first.errors.count('\n'), 1);
    QCOMPARE(catalog({u"deepseek"_s}).errors, ""_ba);
}

void TestCliCatalog::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("member");

    QTest::newRow("tools") << u"--tools"_s << u"tools"_s;
    QTest::newRow("reasoning") << u"--reasoning"_s << u"reasoning"_s;
    QTest::newRow("vision") << u"--vision"_s << u"image_input"_s;
    QTest::newRow("structured") << u"--structured"_s << u"structured_output"_s;
    QTest::newRow("open weights") << u"--open-weights"_s << u"open_weights"_s;
}

void TestCliCatalog::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, member);
    const Json models = found({u"qwen"_s, filter});
    QVERIFY(!models.empty());
    QVERIFY(models.size() < found({u"qwen"_s}).size());
    for (const Json &model : models)
        QCOMPARE(boolAt(model, member.toStdString()), std::optional(true));
    const Json long_ = found({u"qwen"_s, u"--min-context"_s, u"200000"_s});
    QVERIFY(!long_.empty());
    for (const Json &model : long_)
        QVERIFY(integerAt(model, "context_tokens") >= 200'000);
    const Json local = found({u"--local"_s});
    QVERIFY(!local.empty());
    for (const Json &model : local)
        QVERIFY(stringAt(model, "provider") != u"openrouter"_s);
}

void TestCliCatalog::sorts_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<std::string>("member");
    QTest::addColumn<bool>("descending");

    QTest::newRow("input") << u"input"_s << std::string("input_usd_per_million") << false;
    QTest::newRow("price") << u"price"_s << std::string("input_usd_per_million") << false;
    QTest::newRow("output") << u"output"_s << std::string("output_usd_per_million") << false;
    QTest::newRow("context") << u"context"_s << std::string("context_tokens") << true;
    QTest::newRow("released") << u"released"_s << std::string("released") << true;
}

void TestCliCatalog::sorts()
{
    QFETCH(QString, order);
    QFETCH(std::string, member);
    QFETCH(bool, descending);
    const Json models = found({u"glm"_s, u"--sort"_s, order});
    QVERIFY(models.size() > 10);
    std::optional<double> last;
    bool isUnknown = false;
    for (const Json &model : models) {
        const QDate date = QDate::fromString(stringAt(model, member), Qt::ISODate);
        std::optional<double> value = numberAt(model, member);
        if (date.isValid())
            value = double(date.toJulianDay());
        // A zero that is only printed is no price.
        if (value == 0 && stringAt(model, "price_state") == u"zero_as_printed"_s)
            value.reset();
        QVERIFY2(!value || !isUnknown, "what is unknown goes last");
        isUnknown = !value;
        if (value && last)
            QVERIFY(descending ? *value <= *last : *value >= *last);
        last = value;
    }
}

void TestCliCatalog::saysThatNothingIsFound()
{
    const ProgramResult text = catalog({u"no-such-model-anywhere"_s});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.output, ""_ba);
    QVERIFY2(text.errors.contains("no such model"), text.errors.constData());
    QCOMPARE(text.errors.count('\n'), 1);
    const ProgramResult json = catalog({u"no-such-model-anywhere"_s, u"--json"_s});
    QCOMPARE(json.output, "[]\n"_ba);
}

void TestCliCatalog::showsEverythingOfAModel()
{
    const ProgramResult result = catalog({u"show"_s, u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s});
    QCOMPARE(result.errors, ""_ba);
    QCOMPARE(result.exitCode, 0);
    for (const QByteArray &part :
         {"deepinfra\tdeepseek-ai/DeepSeek-V3.2\n"_ba, "https://api.deepinfra.com/v1/openai"_ba,
          "Input price\t0.27 $ per 1M tokens\tverified, others differ\t"_ba,
          "Input price\t0.26 $ per 1M tokens\tto verify, differs\t2026-07-01\thttps://models.dev/api.json\n"_ba})
        QVERIFY2(result.output.contains(part), part.constData());
}

void TestCliCatalog::showsEverythingAsJson()
{
    const Json model = found({u"show"_s, u"empiriolabs"_s, u"deepseek-v3-2"_s});
    QCOMPARE(stringAt(model, "provider"), u"empiriolabs"_s);
    QVERIFY(!listAt(model, "parameters").empty());
    for (const Json &parameter : listAt(model, "parameters"))
        QVERIFY(!stringAt(parameter, "name").isEmpty() && !stringAt(parameter, "type").isEmpty());
    QVERIFY(!listAt(model, "facts").empty());
    for (const Json &fact : listAt(model, "facts")) {
        QVERIFY(!stringAt(fact, "fact").isEmpty());
        const QString status = stringAt(fact, "status");
        QVERIFY2(status != u"verified"_s
                     || (!stringAt(fact, "source").isEmpty() && !stringAt(fact, "retrieved").isEmpty()),
                 jsonText(fact).constData());
        QVERIFY(boolAt(fact, "counts") && boolAt(fact, "disagrees"));
    }
}

void TestCliCatalog::saysZeroInWords()
{
    serve(HostAnswer::json(200,
                           R"({"h": {"id": "h", "name": "H", "models": {
            "zero": {"id": "zero", "name": "Z", "cost": {"input": 0, "output": 0}},
            "none": {"id": "none", "name": "N"},
            "paid": {"id": "paid", "name": "P", "cost": {"input": 0.216, "output": 0.4}}}}})"));
    QCOMPARE(update().exitCode, 0);
    makeLater();
    const QByteArray table = catalog({u"--sort"_s, u"name"_s}).output;
    QVERIFY(table.contains("h\tzero\t?\t0 as printed\t0 as printed\tZ\n"));
    QVERIFY(table.contains("h\tnone\t?\t?\t?\tN\n"));
    QVERIFY(table.contains("h\tpaid\t?\t$0.216\t$0.40\tP\n"));
    QCOMPARE(stringAt(found({u"show"_s, u"h"_s, u"zero"_s}), "price_state"), u"zero_as_printed"_s);
    QCOMPARE(stringAt(found({u"show"_s, u"h"_s, u"none"_s}), "price_state"), u"unknown"_s);
    QCOMPARE(stringAt(found({u"show"_s, u"h"_s, u"paid"_s}), "price_state"), u"priced"_s);
}

void TestCliCatalog::printsNothingThatATerminalObeys()
{
    serve(HostAnswer::json(
        200, R"({"h": {"id": "h", "name": "\u001b[2J", "models": {"m": {"id": "m", "name": "\u001b[31mM\u0007",
        "family": "\u009b"}}}})"));
    QCOMPARE(update().exitCode, 0);
    makeLater();
    for (const QStringList &arguments : {QStringList{u"--sort"_s, u"name"_s}, {u"show"_s, u"h"_s, u"m"_s}}) {
        const QString output = QString::fromUtf8(catalog(arguments).output);
        QVERIFY(output.contains(u"[31mM"_s));
        for (const QChar c : output)
            QVERIFY(c == u'\t' || c == u'\n' || c.category() != QChar::Other_Control);
    }
}

void TestCliCatalog::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("why");

    QTest::newRow("order") << QStringList{u"--sort"_s, u"age"_s} << "sort"_ba;
    QTest::newRow("context in words") << QStringList{u"--min-context"_s, u"long"_s} << "min-context"_ba;
    QTest::newRow("words before update") << QStringList{u"deepseek"_s, u"update"_s} << "deepseek"_ba;
    QTest::newRow("words behind update") << QStringList{u"update"_s, u"deepseek"_s} << "deepseek"_ba;
    QTest::newRow("no model") << QStringList{u"show"_s, u"deepinfra"_s} << "MODEL"_ba;
    QTest::newRow("another model") << QStringList{u"show"_s, u"deepinfra"_s, u"gpt-1"_s} << "gpt-1"_ba;
    QTest::newRow("another host") << QStringList{u"show"_s, u"nobody"_s, u"m"_s} << "nobody"_ba;
    QTest::newRow("two commands") << QStringList{u"update"_s, u"show"_s, u"a"_s, u"b"_s} << ""_ba;
    QTest::newRow("address of a file") << QStringList{u"update"_s, u"--from"_s, u"/tmp/api.json"_s} << "https://"_ba;
}

void TestCliCatalog::wrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, why);
    const ProgramResult result = catalog(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, ""_ba);
    QVERIFY2(result.errors.contains(why), result.errors.constData());
    QCOMPARE(result.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliCatalog)
#include "tst_clicatalog.moc"

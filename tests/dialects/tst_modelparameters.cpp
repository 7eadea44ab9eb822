// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/modelparameters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

const ParameterSpec *find(const QList<ParameterSpec> &specs, const QString &name)
{
    const auto found = std::ranges::find(specs, name, &ParameterSpec::name);
    return found == specs.end() ? nullptr : &*found;
}

const Dialect &chat()
{
    return *dialectById(u"openai-chat"_s);
}

QStringList doubtful(const Parameters &parameters, const ModelInfo &model)
{
    QStringList names;
    for (const ParameterDoubt &doubt : doubtsAbout(parameters, model))
        names += doubt.name;
    return names;
}

} // namespace

class TestModelParameters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAModelTheDialectSpeaks()
    {
        const QList<ParameterSpec> specs = parametersOf(chat(), nullptr);
        QCOMPARE(find(specs, u"max_tokens"_s)->maximum, 32'768.0);
        QVERIFY(find(specs, u"temperature"_s)->defaultValue.is_null());
    }

    void theModelsOwnTableWins()
    {
        const ModelInfo model{
            .maxOutputTokens = 32'768,
            .parameters = {{.name = u"max_tokens"_s, .type = ParameterSpec::Type::Integer, .maximum = 65'536},
                           {.name = u"temperature"_s, .defaultValue = 0.7},
                           {.name = u"reasoning_effort"_s, .type = ParameterSpec::Type::Enum, .values = {u"low"_s}},
                           {.name = u"enable_search"_s, .type = ParameterSpec::Type::Boolean},
                           {.name = u"system"_s, .type = ParameterSpec::Type::Text}}};
        const QList<ParameterSpec> specs = parametersOf(chat(), &model);
        QCOMPARE(find(specs, u"max_tokens"_s)->minimum, 1.0);
        QCOMPARE(find(specs, u"max_tokens"_s)->maximum, 65'536.0); // never clamped by another number
        QCOMPARE(find(specs, u"temperature"_s)->maximum, 2.0);     // the dialect fills in what the page leaves open
        QVERIFY(!find(specs, u"temperature"_s)->description.isEmpty());
        QVERIFY(find(specs, u"temperature"_s)->defaultValue == 0.7);
        QCOMPARE(find(specs, u"reasoning_effort"_s)->values, QList<QString>{u"low"_s});
        QVERIFY(find(specs, u"enable_search"_s));
        QVERIFY(!find(specs, u"system"_s));
    }

    void aModelsLimitEndsTheSlider()
    {
        const ModelInfo model{.maxOutputTokens = 8192};
        QCOMPARE(find(parametersOf(chat(), &model), u"max_tokens"_s)->maximum, 8192.0);
    }

    void saysWhatAHostDoesNotList()
    {
        Parameters set;
        set.set(u"temperature"_s, 0.5);
        set.set(u"seed"_s, 7);
        ModelInfo model{.providerName = u"Empirio"_s, .parameters = {{.name = u"temperature"_s}}};
        QCOMPARE(doubtful(set, model), QStringList()); // a list that is not said to be whole proves nothing
        model.listsAllParameters = true;
        QCOMPARE(doubtful(set, model), QStringList{u"seed"_s});
        const ParameterDoubt doubt = doubtsAbout(set, model).constFirst();
        QVERIFY(doubt.isUnlisted);
        QCOMPARE(doubt.words, u"Empirio does not list seed for this model: it may be refused or ignored."_s);
        model.refuses = {u"temperature"_s};
        QCOMPARE(doubtful(set, model), (QStringList{u"temperature"_s, u"seed"_s}));
    }

    void doubtsValuesAndSendsThem()
    {
        Parameters set;
        set.set(u"max_tokens"_s, 40'000);
        set.set(u"reasoning_effort"_s, "xhigh");
        const ModelInfo model{.maxOutputTokens = 32'768,
                              .parameters = {{.name = u"max_tokens"_s, .maximum = 65'536},
                                             {.name = u"reasoning_effort"_s, .values = {u"low"_s, u"high"_s}}}};
        const QList<ParameterDoubt> doubts = doubtsAbout(set, model);
        QCOMPARE(doubts.size(), 2);
        QVERIFY2(doubts[0].words.contains(u"32,768"_s), qPrintable(doubts[0].words));
        QVERIFY2(doubts[1].words.contains(u"low, high"_s), qPrintable(doubts[1].words));
        QVERIFY(!doubts[0].isUnlisted && !doubts[1].isUnlisted);
        set.set(u"max_tokens"_s, 32'768);
        set.set(u"reasoning_effort"_s, "low");
        QCOMPARE(doubtsAbout(set, model), QList<ParameterDoubt>());
    }

    //! OpenRouter lists what a model takes, under names of its own for some.
    void listsOfHostsSayWhatIsTaken()
    {
        const auto models = chat().parseModels(
            R"({"data": [{"id": "m", "supported_parameters": ["max_completion_tokens", "reasoning", "tools", "top_p"]},
                         {"id": "n"}]})");
        QVERIFY(models.has_value());
        Parameters set;
        for (const QString &name : {u"max_tokens"_s, u"reasoning_effort"_s, u"top_p"_s, u"seed"_s})
            set.set(name, 1);
        QCOMPARE(doubtful(set, models->at(0)), QStringList{u"seed"_s});
        QCOMPARE(doubtful(set, models->at(1)), QStringList());
    }

    void pricesOfListsAreSane()
    {
        const auto models = chat().parseModels(
            R"({"data": [{"id": "m", "pricing": {"prompt": "inf", "completion": "1e303", "web_search": "0.01", "request": "0"}},
                         {"id": "n", "pricing": {"prompt": "-1", "completion": "0.00001", "audio": "0.000002"}}]})");
        QVERIFY(models.has_value());
        QCOMPARE(models->at(0).prices.input, std::nullopt);
        QCOMPARE(models->at(0).prices.output, std::nullopt);
        QVERIFY(models->at(0).prices.calls == (QList<CallPrice>{{u"web_search"_s, 0.01}}));
        QCOMPARE(models->at(1).prices.input, std::nullopt);
        QCOMPARE(*models->at(1).prices.output, 10.0);
        QCOMPARE(*models->at(1).prices.inputAudio, 2.0);
    }

    void listsSayWhenAModelEnds()
    {
        const auto models = chat().parseModels(
            R"({"data": [{"id": "openrouter", "expiration_date": "2026-05-30"}, {"id": "none", "expiration_date": null},
                         {"id": "openai", "shutdown_date": "2026-12-01T00:00:00Z"}, {"id": "odd", "shutdown_date": 7}]})");
        QVERIFY(models.has_value());
        QCOMPARE(models->at(0).endsOn, QDate(2026, 5, 30));
        QVERIFY(!models->at(1).endsOn.isValid());
        QCOMPARE(models->at(2).endsOn, QDate(2026, 12, 1));
        QVERIFY(!models->at(3).endsOn.isValid());
    }

    void listsNameWhatCannotChat()
    {
        const QByteArray body =
            R"({"data": [{"id": "chat"}, {"id": "embed", "capabilities": {"completion_chat": false}},
                                             {"id": "draw", "type": "image"}]})";
        QCOMPARE(chat().parseModels(body)->size(), 1);
        QCOMPARE(otherModelIds(body), (QStringList{u"embed"_s, u"draw"_s}));
        QCOMPARE(otherModelIds("<html>"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestModelParameters)
#include "tst_modelparameters.moc"

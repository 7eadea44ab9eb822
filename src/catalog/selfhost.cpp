// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/selfhost.h"

#include "catalog/bundled.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SelfHost)
};

//! The name under which the weights can be had; empty when it is not known. It goes into a shell as it is, so that it has
//! to look like what it is.
QString weightsOf(const ModelInfo &model, const Json &known)
{
    static const QRegularExpression repository(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    const Json &byHost = objectAt(objectAt(known, "weights"), model.provider.toStdString());
    if (const QString named = stringAt(byHost, model.id.toStdString()); !named.isEmpty())
        return named;
    const Json &hosts = listAt(known, "weights_by_id");
    const bool isNamedByWeights =
        std::ranges::any_of(hosts, [&](const Json &host) { return textOf(host) == model.provider; });
    // A "Turbo" is the host's own quantisation, under a name of its own.
    if (!isNamedByWeights || !model.openWeights.value_or(false) || model.id.endsWith("-Turbo"_L1)
        || !repository.match(model.id).hasMatch())
        return {};
    return model.id;
}

//! What the gaps of a line are filled with; a missing one means that the engine cannot be started with these weights.
struct Names {
    QString weights = {};
    QString gguf = {};   //!< the repository of Hugging Face with the weights in llama.cpp's format
    QString ollama = {}; //!< in Ollama's library, else that repository
};

Names namesOf(const QString &weights, const Json &known)
{
    Names names{.weights = weights,
                .gguf = stringAt(objectAt(known, "gguf"), weights.toStdString()),
                .ollama = stringAt(objectAt(known, "ollama"), weights.toStdString())};
    if (names.ollama.isEmpty() && !names.gguf.isEmpty())
        names.ollama = "hf.co/"_L1 + names.gguf;
    return names;
}

//! Empty where a name is missing.
QString filled(QString form, const Names &names)
{
    for (const auto &[gap, name] : {std::pair("{weights}"_L1, names.weights), std::pair("{gguf}"_L1, names.gguf),
                                    std::pair("{ollama}"_L1, names.ollama)}) {
        if (form.contains(gap) && name.isEmpty())
            return {};
        form.replace(gap, name);
    }
    return form;
}

//! A line that was printed for these very weights knows more than the form for any.
const Json *printedLine(const Json &known, const Json &engine, const QString &weights)
{
    const Json &launches = listAt(known, "launches");
    const auto own = std::ranges::find_if(launches, [&](const Json &launch) {
        return stringAt(launch, "engine") == stringAt(engine, "id") && stringAt(launch, "weights") == weights;
    });
    return own == launches.end() ? nullptr : &*own;
}

//! What the weights are known to have been started with.
int usualCards(const Json &known, const QString &weights)
{
    qint64 cards = 1;
    for (const Json &launch : listAt(known, "launches")) {
        if (stringAt(launch, "weights") == weights)
            cards = std::max(cards, integerAt(launch, "printed_cards").value_or(1));
    }
    return int(cards);
}

LaunchLine lineOf(const Json &engine, const Json *printed, const Names &names, int cards)
{
    const Json &source = printed ? *printed : engine;
    QString form = stringAt(source, "launch");
    const QString option = stringAt(engine, "cards");
    if (!printed && cards > 1)
        form += option;
    form.replace("{n}"_L1, QString::number(cards));
    return {.engine = stringAt(engine, "name"),
            .command = filled(form, names),
            .port = int(integerAt(engine, "port").value_or(0)),
            .endpoint = stringAt(engine, "id"),
            .model = filled(stringAt(engine, "model"), names),
            .cards = option.isEmpty() ? 0 : cards,
            .servesClusters = boolAt(engine, "cluster").value_or(false),
            .source = stringAt(source, "source"),
            .retrieved = QDate::fromString(stringAt(source, "retrieved"), Qt::ISODate)};
}

} // namespace

QList<LaunchLine> launchLines(const ModelInfo &model, int cards)
{
    static const Json known = bundledJson(u"selfhost.json"_s);
    const QString weights = weightsOf(model, known);
    if (weights.isEmpty())
        return {};
    const Names names = namesOf(weights, known);
    const int count = cards > 0 ? cards : usualCards(known, weights);
    QList<LaunchLine> lines;
    for (const Json &engine : listAt(known, "engines")) {
        const LaunchLine line = lineOf(engine, printedLine(known, engine, weights), names, count);
        if (!line.command.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString clusterNote(const QList<LaunchLine> &lines)
{
    QStringList engines;
    for (const LaunchLine &line : lines) {
        if (line.servesClusters)
            engines.append(line.engine);
    }
    if (engines.isEmpty())
        return {};
    return Words::tr("A model that is larger than one computer is served by a cluster: start %1 there with --host "
                     "0.0.0.0, and add its address as an endpoint.")
        .arg(engines.join(Words::tr(" or ")));
}

QString launchText(const QList<LaunchLine> &lines)
{
    QStringList blocks;
    for (const LaunchLine &line : lines) {
        const QString source = line.retrieved.isValid()
            ? Words::tr("%1, read %2").arg(line.source, line.retrieved.toString(Qt::ISODate))
            : line.source;
        blocks.append(u"# %1 (%2)\n"_s.arg(line.engine, source)
                      + u"# %1\n"_s.arg(Words::tr("Answers at %1").arg(u"http://127.0.0.1:%1/v1"_s.arg(line.port)))
                      + line.command + u'\n');
    }
    if (const QString note = clusterNote(lines); !note.isEmpty())
        blocks.append(u"# %1\n"_s.arg(note));
    return blocks.join(u'\n');
}

} // namespace etude

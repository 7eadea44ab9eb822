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

LaunchLine lineFrom(const Json &json, const QString &engine)
{
    return {.engine = engine,
            .command = stringAt(json, "launch"),
            .port = int(integerAt(json, "port").value_or(0)),
            .source = stringAt(json, "source"),
            .retrieved = QDate::fromString(stringAt(json, "retrieved"), Qt::ISODate)};
}

} // namespace

QList<LaunchLine> launchLines(const ModelInfo &model)
{
    static const Json known = bundledJson(u"selfhost.json"_s);
    const QString weights = weightsOf(model, known);
    if (weights.isEmpty())
        return {};
    const QString gguf = stringAt(objectAt(known, "gguf"), weights.toStdString());
    QList<LaunchLine> lines;
    for (const Json &engine : listAt(known, "engines")) {
        const QString name = stringAt(engine, "name");
        const auto own = std::ranges::find_if(listAt(known, "launches"), [&](const Json &launch) {
            return stringAt(launch, "engine") == stringAt(engine, "id") && stringAt(launch, "weights") == weights;
        });
        // A line that was printed for these very weights knows more than the form for any.
        LaunchLine line = own == listAt(known, "launches").end() ? lineFrom(engine, name) : lineFrom(*own, name);
        if (line.command.contains("{gguf}"_L1) && gguf.isEmpty())
            continue;
        line.command.replace("{weights}"_L1, weights).replace("{gguf}"_L1, gguf);
        lines.append(line);
    }
    return lines;
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
    return blocks.join(u'\n');
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/modelparameters.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelParameters)
};

//! Where nobody says how long an answer may be, a slider still has to end somewhere.
constexpr double usualMostTokens = 32'768;

//! `spec` with what it leaves open taken from `usual`.
ParameterSpec filledIn(ParameterSpec spec, const ParameterSpec &usual)
{
    if (!spec.minimum)
        spec.minimum = usual.minimum;
    if (!spec.maximum)
        spec.maximum = usual.maximum;
    if (spec.values.isEmpty())
        spec.values = usual.values;
    if (spec.description.isEmpty())
        spec.description = usual.description;
    return spec;
}

} // namespace

QList<ParameterSpec> parametersOf(const Dialect &dialect, const ModelInfo *model)
{
    QList<ParameterSpec> specs = dialect.parameters();
    for (const ParameterSpec &spec : model ? model->parameters : QList<ParameterSpec>()) {
        const auto same = std::ranges::find(specs, spec.name, &ParameterSpec::name);
        if (same != specs.end())
            *same = filledIn(spec, *same);
        else if (spec.name != "system"_L1
                 && !dialect.memberOf(spec.name).isEmpty()) // the system text has its own place
            specs.append(spec);
    }
    const auto tokens = std::ranges::find(specs, u"max_tokens"_s, &ParameterSpec::name);
    if (tokens != specs.end()) {
        const double most = model && model->maxOutputTokens ? double(*model->maxOutputTokens) : usualMostTokens;
        tokens->minimum = tokens->minimum.value_or(1);
        tokens->maximum = tokens->maximum.value_or(most);
    }
    return specs;
}

QList<ParameterDoubt> doubtsAbout(const Parameters &parameters, const ModelInfo &model)
{
    QList<ParameterDoubt> doubts;
    const QString host = model.providerName.isEmpty() ? model.provider : model.providerName;
    for (const auto &[name, value] : parameters.entries()) {
        const auto spec = std::ranges::find(model.parameters, name, &ParameterSpec::name);
        if (model.refuses.contains(name)) {
            doubts +=
                {.name = name,
                 .words = Words::tr("This model is listed as not taking %1: it may be refused or ignored.").arg(name),
                 .isUnlisted = true};
        } else if (model.listsAllParameters && spec == model.parameters.end()) {
            doubts += {
                .name = name,
                .words = Words::tr("%1 does not list %2 for this model: it may be refused or ignored.").arg(host, name),
                .isUnlisted = true};
        } else if (name == "max_tokens"_L1 && model.maxOutputTokens && value.is_number()
                   && value.get<double>() > double(*model.maxOutputTokens)) {
            doubts +=
                {.name = name,
                 .words = Words::tr("More than the %1 tokens that are listed as this model's max output; it is sent "
                                    "as it is.")
                              .arg(QLocale().toString(*model.maxOutputTokens))};
        } else if (value.is_string() && spec != model.parameters.end() && !spec->values.isEmpty()
                   && !spec->values.contains(textOf(value))) {
            doubts +=
                {.name = name,
                 .words =
                     Words::tr("The documented values are %1; it is sent as it is.").arg(spec->values.join(", "_L1))};
        }
    }
    return doubts;
}

} // namespace etude

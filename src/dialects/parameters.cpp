// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/protocol.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parameters)
};

using Type = ParameterSpec::Type;

//! The common parameters with the ranges that the protocols' own documentation gives. No default stands here: it is
//! the host's, and what is not set is not sent.
QList<ParameterSpec> commonParameters()
{
    return {
        {.name = u"temperature"_s,
         .type = Type::Number,
         .minimum = 0,
         .maximum = 2,
         .description = Words::tr("How freely the model chooses its words: 0 is nearly always the likeliest.")},
        {.name = u"top_p"_s,
         .type = Type::Number,
         .minimum = 0,
         .maximum = 1,
         .description = Words::tr("Choose only among the likeliest tokens that together have this probability.")},
        {.name = u"top_k"_s,
         .type = Type::Integer,
         .minimum = 0,
         .description = Words::tr("Choose only among this many of the likeliest tokens.")},
        {.name = u"min_p"_s,
         .type = Type::Number,
         .minimum = 0,
         .maximum = 1,
         .description = Words::tr("Leave out tokens less likely than this share of the likeliest one.")},
        {.name = u"max_tokens"_s,
         .type = Type::Integer,
         .minimum = 1,
         .description = Words::tr("Stop after this many tokens; thoughts usually count.")},
        {.name = u"stop"_s,
         .type = Type::StringList,
         .description = Words::tr("Stop where one of these texts would come.")},
        {.name = u"seed"_s,
         .type = Type::Integer,
         .description = Words::tr("The same seed and request give the same answer where the host can.")},
        {.name = u"frequency_penalty"_s,
         .type = Type::Number,
         .minimum = -2,
         .maximum = 2,
         .description = Words::tr("Makes a token less likely the more often it came.")},
        {.name = u"presence_penalty"_s,
         .type = Type::Number,
         .minimum = -2,
         .maximum = 2,
         .description = Words::tr("Makes a token less likely once it came.")},
        {.name = u"repetition_penalty"_s,
         .type = Type::Number,
         .minimum = 0,
         .maximum = 2,
         .description = Words::tr("Divides the likelihood of tokens that came already; 1 changes nothing.")},
        {.name = u"reasoning_effort"_s,
         .type = Type::Enum,
         .values = {u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s},
         .description = Words::tr("How long the model thinks before it answers.")},
        {.name = u"reasoning_summary"_s,
         .type = Type::Enum,
         .values = {u"auto"_s, u"concise"_s, u"detailed"_s},
         .description = Words::tr("Without it no thoughts are shown.")},
        {.name = u"enable_thinking"_s,
         .type = Type::Boolean,
         .description = Words::tr("Switches the thoughts of hybrid models on or off.")},
        {.name = u"thinking_budget"_s,
         .type = Type::Integer,
         .minimum = 1,
         .description = Words::tr("At most this many tokens of thoughts.")},
        {.name = u"verbosity"_s,
         .type = Type::Enum,
         .values = {u"low"_s, u"medium"_s, u"high"_s},
         .description = Words::tr("How long the answer is.")},
        {.name = u"logprobs"_s, .type = Type::Boolean, .description = Words::tr("Report how likely each token was.")},
        {.name = u"top_logprobs"_s,
         .type = Type::Integer,
         .minimum = 0,
         .maximum = 20,
         .description = Words::tr("For each token, report this many of the likeliest ones.")},
        {.name = u"parallel_tool_calls"_s,
         .type = Type::Boolean,
         .description = Words::tr("Allow several tool calls in one turn.")},
        {.name = u"service_tier"_s,
         .type = Type::Text,
         .description = Words::tr("The class of service: auto, default, flex, priority.")},
    };
}

} // namespace

QList<ParameterSpec> parameterSpecs(std::initializer_list<QLatin1StringView> names)
{
    const QList<ParameterSpec> common = commonParameters();
    QList<ParameterSpec> specs;
    for (const QLatin1StringView name : names) {
        const auto found =
            std::ranges::find_if(common, [name](const ParameterSpec &spec) { return spec.name == name; });
        Q_ASSERT(found != common.end());
        specs.append(*found);
    }
    return specs;
}

} // namespace etude

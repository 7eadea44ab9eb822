// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/loadedmodel.h"

#include "core/endpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LoadedModel)
};

} // namespace

LoadedModel loadedModelFrom(const Json &props)
{
    LoadedModel model;
    const qint64 context = integerAt(objectAt(props, "default_generation_settings"), "n_ctx").value_or(0);
    model.contextTokens = int(std::clamp<qint64>(context, 0, std::numeric_limits<int>::max()));
    const QString chatTemplate = stringAt(props, "chat_template");
    model.canThink = chatTemplate.contains("enable_thinking"_L1);
    model.takesTools = chatTemplate.contains("tools"_L1);
    model.takesImages = boolAt(objectAt(props, "modalities"), "vision").value_or(false);
    return model;
}

ModelInfo modelInfoOf(const LoadedModel &model, const QString &id, const QString &name)
{
    ModelInfo info{.id = id, .name = name, .provider = Endpoint::engineId};
    info.providerName = Words::tr("This computer");
    if (model.contextTokens > 0)
        info.contextTokens = model.contextTokens;
    info.prices = {.input = 0, .output = 0, .isSaidToBeFree = true};
    if (model == LoadedModel{})
        return info; // before it has told
    info.tools = model.takesTools;
    info.reasoning = model.canThink;
    info.structuredOutput = true; // by a grammar, whatever the model
    info.imageInput = model.takesImages;
    info.inputKinds = model.takesImages ? QStringList{u"text"_s, u"image"_s} : QStringList{u"text"_s};
    info.outputKinds = {u"text"_s};
    if (model.canThink) {
        info.parameters.append({.name = u"enable_thinking"_s,
                                .type = ParameterSpec::Type::Boolean,
                                .description = Words::tr("Switches the thoughts of hybrid models on or off.")});
    }
    return info;
}

} // namespace etude

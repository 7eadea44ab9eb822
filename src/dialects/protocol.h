// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/dialect.h"

#include <initializer_list>
#include <span>

//! What the files of this room share when they write requests; nobody else includes it.
namespace etude {

// The four, one constant object each; `allDialects()` is their table.
[[nodiscard]] const Dialect &openAiChat();
[[nodiscard]] const Dialect &openAiResponses();
[[nodiscard]] const Dialect &anthropicMessages();
[[nodiscard]] const Dialect &modelsLab();

//! Where a common parameter goes in one dialect. A name without a rule is sent as it is: names are data.
struct ParameterRule {
    QLatin1StringView name = {};
    //! Member of the body, or `object.member` (`reasoning.effort`). Empty: the dialect has no place for it.
    const char *place = "";
};

//! The half of a dialect that is the same for all four.
class Protocol : public Dialect {
public:
    [[nodiscard]] HttpRequest modelsRequest(const Endpoint &endpoint) const override;
    [[nodiscard]] std::optional<HttpRequest> nextModelsRequest(const HttpRequest &, const QByteArray &) const override
    {
        return {};
    }
    [[nodiscard]] Result<HttpRequest> countRequest(const Prompt &prompt, const Endpoint &endpoint) const override;
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
    [[nodiscard]] QList<QString> ignoredParameters(const Prompt &prompt) const override;
    [[nodiscard]] QString memberOf(const QString &parameter) const override;

protected:
    [[nodiscard]] virtual QString defaultModelsPath() const { return QStringLiteral("/models"); }
    //! Behind the path for chat: `/count_tokens`. Empty where the protocol cannot count.
    [[nodiscard]] virtual QString countSuffix() const { return {}; }
    //! Headers of the protocol itself, such as `anthropic-version`.
    [[nodiscard]] virtual QList<Header> ownHeaders() const { return {}; }
    [[nodiscard]] virtual std::span<const ParameterRule> parameterRules() const { return {}; }

    //! Everything that is set, in the user's order, at the place that `parameterRules()` names.
    void writeParameters(Json &body, const Parameters &parameters, const Endpoint &endpoint) const;
    //! A request without this member is refused whatever the host says of it: `max_tokens` in Messages.
    [[nodiscard]] virtual bool isRequired(const QString &bodyMember) const;

    //! Address, headers, the key's place, what the host was seen to refuse, and the extra JSON around a body. Fails as `chatRequest` does.
    [[nodiscard]] Result<HttpRequest> requestWith(Json body, const Prompt &prompt, const Endpoint &endpoint) const;
};

//! `{"name", "description", "parameters"}` of a function tool, also where the user wrote the form of Chat Completions
//! (`{"type": "function", "function": {…}}`); `nullptr` for a tool of another kind, which is sent as it is.
[[nodiscard]] const Json *functionOf(const Json &tool);
//! True where `tools` is a list with something in it.
[[nodiscard]] bool hasTools(const Prompt &prompt);
//! A turn with nothing in it is left out: several hosts refuse an empty `content`.
[[nodiscard]] bool isEmptyTurn(const Message &message);
//! `body[object][name] = value`; an `object` that is none is replaced.
void setAt(Json &body, const char *object, const char *name, Json value);

//! The specs of the common parameters of these names, in this order.
[[nodiscard]] QList<ParameterSpec> parameterSpecs(std::initializer_list<QLatin1StringView> names);

//! Every shape of model list in the field; `known` are the dialect's parameters.
[[nodiscard]] Result<QList<ModelInfo>> parseModelList(const QByteArray &body, const QList<ParameterSpec> &known);

} // namespace etude

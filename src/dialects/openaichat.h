// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/protocol.h"

namespace etude {

//! OpenAI Chat Completions: `POST {base}/chat/completions`. ModelsLab's own form is the same but for a few names.
class OpenAiChat : public Protocol {
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString defaultPath() const override;
    [[nodiscard]] Auth defaultAuth() const override;
    [[nodiscard]] QList<ParameterSpec> parameters() const override;
    [[nodiscard]] Result<HttpRequest> chatRequest(const Prompt &prompt, const Endpoint &endpoint) const override;
    [[nodiscard]] std::unique_ptr<ReplyDecoder> newDecoder() const override;

protected:
    //! The member that names the model: `model`.
    [[nodiscard]] virtual const char *modelMember() const { return "model"; }
    //! Ask for the usage chunk at the end of a stream.
    [[nodiscard]] virtual bool asksForUsage() const { return true; }
    [[nodiscard]] std::span<const ParameterRule> parameterRules() const override;
};

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chatdecoder.h"
#include "dialects/openaichat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Chunks and documents of Chat Completions, and `{"status": "success" | "error" | "failed" | "processing", "message"}`.
class ModelsLabDecoder final : public ChatDecoder {
protected:
    Result<bool> readOwnForm(const Json &object, QList<Delta> &deltas) override
    {
        const QString status = stringAt(object, "status");
        if (status.isEmpty() || member(object, "choices"))
            return false;
        if (status == "error"_L1 || status == "failed"_L1)
            return std::unexpected(providerError(object));
        if (status == "processing"_L1) {
            return failure(Error::Kind::Protocol,
                           QCoreApplication::translate("Dialects",
                                                       "The answer is not ready, and ModelsLab documents no "
                                                       "way to fetch it later: send the request again."));
        }
        if (status != "success"_L1)
            return false;
        QString text = stringAt(object, "message");
        if (text.isEmpty())
            text = stringAt(object, "messege");
        takeText(text, deltas);
        takeFinish(FinishReason::Stop, deltas);
        return true;
    }
};

//! ModelsLab's own form (docs.modelslab.com, and the quick start of its model pages): `model_id` in place of `model`,
//! and the key as the member `key` of the body.
class ModelsLab final : public OpenAiChat {
public:
    QString id() const override { return u"modelslab"_s; }
    QString name() const override { return u"ModelsLab"_s; }
    Auth defaultAuth() const override { return {.kind = Auth::Kind::Body, .name = u"key"_s}; }
    QList<ParameterSpec> parameters() const override
    {
        return parameterSpecs({"temperature"_L1, "top_p"_L1, "top_k"_L1, "max_tokens"_L1, "stop"_L1, "seed"_L1,
                               "frequency_penalty"_L1, "presence_penalty"_L1, "repetition_penalty"_L1,
                               "parallel_tool_calls"_L1});
    }
    std::unique_ptr<ReplyDecoder> newDecoder() const override { return std::make_unique<ModelsLabDecoder>(); }

protected:
    bool isRequired(const QString &bodyMember) const override
    {
        return bodyMember == "model_id"_L1 || Protocol::isRequired(bodyMember);
    }
    const char *modelMember() const override { return "model_id"; }
    bool asksForUsage() const override { return false; }
    QString defaultModelsPath() const override { return u"/v1/models"_s; }
};

} // namespace

const Dialect &modelsLab()
{
    static const ModelsLab dialect;
    return dialect;
}

} // namespace etude

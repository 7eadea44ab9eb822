// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/httprequest.h"
#include "core/modelinfo.h"
#include "core/prompt.h"
#include "core/reply.h"
#include "core/sse.h"

#include <memory>
#include <optional>

namespace etude {

//! Reads one answer of one dialect. One per run: it remembers open tool calls and blocks.
//!
//! `ReplyReader` (dialects/replyreader.h) feeds it, having told document, page and stream apart.
//! A failure ends the answer; deltas that came with it or before stay valid.
class ReplyDecoder {
public:
    virtual ~ReplyDecoder() = default;

    //! One event of the stream; appends what it brings. Fails with `Provider` or `Protocol`.
    [[nodiscard]] virtual Result<void> feed(const SseEvent &event, QList<Delta> &deltas) = 0;
    //! The answer as one whole JSON document, in place of a stream.
    [[nodiscard]] virtual Result<void> feedDocument(const Json &document, QList<Delta> &deltas) = 0;
    //! The bytes are at their end: what was held back is released, what is missing is said.
    //! Fails with `Network` when the answer is not finished, `Protocol` when nothing at all came.
    [[nodiscard]] virtual Result<void> finish(QList<Delta> &deltas) = 0;
    //! True where `[DONE]` ends a stream; elsewhere it is passed over.
    [[nodiscard]] virtual bool endsAtDone() const { return false; }
    //! True when the stream said that nothing more counts (`[DONE]`, an end event).
    [[nodiscard]] virtual bool isAtEnd() const = 0;
};

//! One wire protocol. Stateless; every function is pure: no network, no clock, no settings.
class Dialect {
public:
    virtual ~Dialect() = default;

    //! `openai-chat`, `openai-responses`, `anthropic-messages`, `modelslab`.
    [[nodiscard]] virtual QString id() const = 0;
    //! The protocol's own name, for people: "OpenAI Chat Completions".
    [[nodiscard]] virtual QString name() const = 0;
    //! Its usual path behind the base address: `/chat/completions`.
    [[nodiscard]] virtual QString defaultPath() const = 0;
    //! How it usually wants the key.
    [[nodiscard]] virtual Auth defaultAuth() const = 0;
    //! The parameters that the protocol documents, by their common names.
    [[nodiscard]] virtual QList<ParameterSpec> parameters() const = 0;
    //! The request that Run sends and that everything else reads. Fails with `Invalid` (no model, extra JSON that is no object).
    //! `{{name}}` in texts is replaced here; callers need not.
    [[nodiscard]] virtual Result<HttpRequest> chatRequest(const Prompt &prompt, const Endpoint &endpoint) const = 0;
    //! Names of parameters that are set but have no place in this protocol, so that they are not in the request
    //! (`seed` in Messages): for a note beside them.
    [[nodiscard]] virtual QList<QString> ignoredParameters(const Prompt &prompt) const = 0;
    //! What this protocol calls a parameter: `max_tokens` → `max_output_tokens`, `reasoning_effort` → `reasoning.effort`.
    //! Empty where it has no place for it.
    [[nodiscard]] virtual QString memberOf(const QString &parameter) const = 0;
    //! The request for the list of models.
    [[nodiscard]] virtual HttpRequest modelsRequest(const Endpoint &endpoint) const = 0;
    //! The request for what follows `page`, the answer to `request`, where a list comes in pages; nothing behind the last
    //! one, and where the protocol documents no pages.
    [[nodiscard]] virtual std::optional<HttpRequest> nextModelsRequest(const HttpRequest &request,
                                                                       const QByteArray &page) const = 0;
    //! The request that counts the input tokens of a prompt, at the endpoint's path for `count_tokens`, else at the
    //! protocol's own. Fails as `chatRequest` does, and with `Invalid` where there is no such path: then estimate.
    [[nodiscard]] virtual Result<HttpRequest> countRequest(const Prompt &prompt, const Endpoint &endpoint) const = 0;
    //! Every shape of list in the field is understood; an entry that is broken, or cannot chat, is left out.
    [[nodiscard]] virtual Result<QList<ModelInfo>> parseModels(const QByteArray &body) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ReplyDecoder> newDecoder() const = 0;
};

//! All dialects, in the order in which they are offered.
[[nodiscard]] const QList<const Dialect *> &allDialects();
//! The dialect of that id, or `nullptr`.
[[nodiscard]] const Dialect *dialectById(const QString &id);
//! Base address and path joined; the query of the base (`?api-version=`) stays at the end. Nothing is added or cut but
//! the one slash between them.
[[nodiscard]] QString endpointUrl(const Endpoint &endpoint, const QString &path);
//! Ids in a list of models that `parseModels` leaves out, since they cannot chat. Empty for what is no list.
[[nodiscard]] QStringList otherModelIds(const QByteArray &body);
//! The count in the answer to a `countRequest`, in the form of any host.
[[nodiscard]] Result<qint64> parseCount(const QByteArray &body);
//! The path that `endpoint` has for a dialect, else that dialect's own.
[[nodiscard]] QString chatPath(const Endpoint &endpoint, const Dialect &dialect);

} // namespace etude

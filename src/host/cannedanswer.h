// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace etude {

//! The forms in which the built-in hosts can answer. A host knows them by the path alone.
enum class WireForm { Chat, Responses, Messages };
//! By the end of the path: `/chat/completions`, `/responses`, `/messages`; nothing for another one.
[[nodiscard]] std::optional<WireForm> wireFormOf(QByteArrayView path);

//! What a built-in host says, before it is put into the form of a protocol.
struct CannedAnswer {
    struct Call {
        QString name = {};
        //! JSON, cut as it is streamed.
        QStringList argumentPieces = {};
    };
    QString model = {};
    //! Text before the answer; Chat has it between `<think>` tags, which are cut.
    QStringList thoughts = {};
    //! The text as it is streamed: about a word each, some with characters of several bytes.
    QStringList pieces = {};
    std::optional<Call> call = {};
    bool hasUsage = true;
    bool isCutAtLimit = false;

    //! One token for each piece.
    [[nodiscard]] qint64 outputTokens() const;
};

//! The input tokens that every canned answer counts.
constexpr qint64 cannedInputTokens = 12;

//! A stream, event by event: what stands before the first token, one event or more for each token, what follows them.
struct CannedEvents {
    QList<QByteArray> opening = {};
    QList<QByteArray> tokens = {};
    QList<QByteArray> closing = {};
    //! The event that says that nothing follows: `[DONE]`, `message_stop`; null in Responses, which has none.
    QByteArray end = {};
};
[[nodiscard]] CannedEvents eventsOf(WireForm form, const CannedAnswer &answer);
//! The same answer as one JSON document.
[[nodiscard]] QByteArray documentOf(WireForm form, const CannedAnswer &answer);

//! An error as the event of a stream that has begun.
[[nodiscard]] QByteArray errorEventOf(WireForm form, const QString &type, const QString &message);
//! The same as one JSON document. `member`: the member of the request that it is about.
[[nodiscard]] QByteArray errorDocumentOf(WireForm form, const QString &type, const QString &message,
                                         const QString &member = {});

} // namespace etude

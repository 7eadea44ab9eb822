// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace etude {

//! What the common chunk of Chat Completions brings.
struct ChatChunk {
    QString content = {};
    QString reasoningContent = {};
    QString reasoning = {};
    bool operator==(const ChatChunk &) const = default;
};

//! Reads a chunk that brings text or thoughts and nothing else, without building a tree: one pass over the bytes, which
//! checks the whole syntax. `data` is that of an event, so it is well-formed UTF-8. Nothing where anything is unusual (an
//! error, usage, tool calls, parts, the end, a wrong syntax): then the long way has to decide. The long way gives the
//! same for whatever this accepts; a test holds both against each other.
[[nodiscard]] std::optional<ChatChunk> scanChatChunk(QByteArrayView data);

} // namespace etude

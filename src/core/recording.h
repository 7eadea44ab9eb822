// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace etude {

//! One exchange as it went over the wire: what was asked, and each read of the answer with the time at which it came.
//! Shown in the Raw tab, saved as a file, played again without the host. It never holds a key.
//!
//! JSON form: that of the cases in tests/corpus, with times. `chunks_base64` are the bytes of the body as they came
//! (transfer coding undone, content coding not), `offsets_ms` when, counted from the moment of sending:
//! ```json
//! {"name": "lamb", "source": "recorded by Etude 0.1", "dialect": "openai-chat", "started_at": "2026-11-20T14:00:00Z",
//!  "request": {"method": "POST", "url": "https://…", "headers": {…}, "body": {…}},
//!  "response": {"status": 200, "headers": {"content-type": "text/event-stream"}, "head_ms": 120,
//!               "chunks_base64": ["ZGF0YTog"], "offsets_ms": [131], "end_ms": 140, "is_cut": true}}
//! ```
//! Times, `request` and `is_cut` may be missing, as in the corpus; other members (`expect`) are passed over.
struct Recording {
    struct Chunk {
        qint64 ms = 0;
        QByteArray bytes = {};
        bool operator==(const Chunk &) const = default;
    };
    QString name = {};
    QString source = {};
    //! Id of the dialect in which the answer is to be read.
    QString dialect = {};
    QDateTime startedAt = {}; //!< UTC
    //! As `toJson(HttpRequest)` writes it, with `${NAME}` in place of secrets; `null` when unknown.
    Json request = {};
    int status = 0; //!< 0: there was no answer
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    qint64 headMs = 0; //!< when the head of the answer was there
    QList<Chunk> chunks = {};
    qint64 endMs = 0; //!< when the body ended, or the user stopped
    //! The connection was closed before the body's own end.
    bool isCut = false;
    //! Bytes that came after the limit of what is kept; they are not in `chunks`.
    qint64 droppedBytes = 0;

    //! Of the body.
    [[nodiscard]] qint64 byteCount() const;
    //! About what all of it takes in memory: the body and the texts of the request, images among them.
    [[nodiscard]] qint64 keptBytes() const;
    //! Overwrites `secret` with asterisks wherever the answer quotes it, also across chunks: hosts do quote keys in
    //! their complaints. Lengths stay, so that the times of the pieces still fit.
    void cover(const QByteArray &secret);

    bool operator==(const Recording &) const = default;
};

[[nodiscard]] Json toJson(const Recording &recording);
//! Fails with `Kind::File` where it is no recording: no list of chunks, a chunk that is no Base64.
[[nodiscard]] Result<Recording> recordingFromJson(const Json &json);
//! The answer is at most 32 MB, which Base64 makes a third larger; the rest is for the request.
constexpr qint64 largestRecordingFile = 128 * 1024 * 1024;
//! Reads a file. Fails with `Kind::File` and one sentence that names it: it cannot be read, is too large, or holds no
//! recording.
[[nodiscard]] Result<Recording> readRecordingFile(const QString &path);

} // namespace etude

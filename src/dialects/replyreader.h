// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/dialect.h"

#include <functional>
#include <memory>

namespace etude {

//! The bytes of one HTTP response → deltas. The same reader serves Run, replay, the command line and the tests.
//!
//! It undoes `content-encoding: gzip`/`deflate`, tells error (by status), document, page and stream apart by the first
//! byte that is no white space (never by the content type), and hands events or the document to the dialect's decoder.
//! The result does not depend on how the bytes are cut.
class ReplyReader final {
public:
    explicit ReplyReader(const Dialect &dialect);
    ~ReplyReader();

    //! Once, before the first byte. Header names in any case.
    void setHead(int status, const QList<std::pair<QByteArray, QByteArray>> &headers);
    //! The next bytes of the body; appends what they bring to `deltas`. After a failure nothing more is read.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes, QList<Delta> &deltas);
    //! The body has ended (cleanly or not). The verdict: nothing when the answer is whole.
    [[nodiscard]] Result<void> finish(QList<Delta> &deltas);
    //! The answer is whole and nothing that could follow counts; the connection may be closed.
    [[nodiscard]] bool isAtEnd() const;

    //! Called with every event of a stream in order, before it is decoded (`--events`, the wire log).
    void setEventObserver(std::function<void(const SseEvent &)> observer);

private:
    class State;
    std::unique_ptr<State> m_state;
};

//! The message of an error document or page, by the rules of tests/corpus/README.md ("Which error").
[[nodiscard]] QString errorWords(const QByteArray &body);

} // namespace etude

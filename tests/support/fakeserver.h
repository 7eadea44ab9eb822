// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/scriptedhost.h"

namespace etude {

using FakeRequest = HostRequest;

//! What a FakeServer answers, with the answers that tests want most.
class FakeAnswer final : public HostAnswer {
public:
    FakeAnswer() = default;
    FakeAnswer(const HostAnswer &answer)
        : HostAnswer(answer)
    {
    }

    //! A whole streamed answer in the `openai-chat` dialect, one event for each of `texts`, then `stop`, usage
    //! (5 tokens in, one out for each text) and `[DONE]`.
    [[nodiscard]] static HostAnswer chat(const QList<QByteArray> &texts);
    //! A case of `tests/corpus`, cut as it is there. `name` without folder and `.json`; a missing case ends the test.
    [[nodiscard]] static HostAnswer corpusCase(const QString &name);
};

//! A ScriptedHost that listens at once and remembers what it was sent.
//!
//! It lives in the test's thread, so the test has to return to the event loop (`QTRY_…`, `QSignalSpy::wait`,
//! `runProgram`) for it to answer.
class FakeServer final : public ScriptedHost {
public:
    //! At a port of the system's choice, or at `port`; ends the test where that is taken.
    explicit FakeServer(quint16 port = 0);

    //! Everything that came, in order.
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }

private:
    QList<FakeRequest> m_requests;
};

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/scriptedhost.h"

#include <QList>
#include <QString>

#include <chrono>

namespace etude {

//! One way in which hosts go wrong, for people.
struct Misbehaviour {
    //! `split-utf8`: the first part of the path that selects it.
    QString id = {};
    //! What the host does, in one line.
    QString title = {};
    //! What a good client makes of it, in one line.
    QString remedy = {};
};

//! All of them, the well-behaved `normal` first. Translated.
[[nodiscard]] QList<Misbehaviour> misbehaviours();

//! How long the host takes where time is the point.
struct HostPace {
    std::chrono::milliseconds token{30};  //!< between the pieces of a stream
    std::chrono::milliseconds slow{5000}; //!< before the first token in `slow-first-token`
};

//! The answer of the host that misbehaves as `id` says. A request for a chat is answered in the form that its path names,
//! streamed where its body has `"stream": true`; a model list and a count of tokens are always honest. An unknown id, path
//! or method gets an error document.
[[nodiscard]] HostAnswer misbehave(const QString &id, const HostRequest &request, const HostPace &pace);

//! The text that `normal` answers: sentences with characters of two to four bytes.
[[nodiscard]] QString cannedText();

} // namespace etude

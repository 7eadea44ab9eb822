// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace etude {

//! A request exactly as it came over the wire.
struct HostRequest {
    QByteArray method = {};
    //! Path and query as sent, nothing decoded: `/v1/chat/completions?x=%20`.
    QByteArray target = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QByteArray raw = {}; //!< every byte of head and body
    int connection = 0;  //!< number of the connection it came on, from 0: equal numbers mean "kept alive"

    //! `target` without the query.
    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    //! The header's value, or a null one when it was not sent; `name` in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! One line of a log: method and path, without the query, where some put keys, and without what a terminal would obey.
[[nodiscard]] QString logLine(const HostRequest &request);

//! The front of what a client sent: a request, none yet, or something that never becomes one.
struct RequestFront {
    std::optional<HostRequest> request = {};
    bool isBroken = false;
};

//! Reads one request from the front of `buffer` and cuts it off. Broken: a head above 1 MB, a body above 64 MB, no HTTP.
[[nodiscard]] RequestFront takeRequest(QByteArray &buffer);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStringList>
#include <QUrl>

namespace etude {

//! What is known of a connection that failed below HTTP.
struct Trouble {
    QNetworkReply::NetworkError error = QNetworkReply::UnknownNetworkError;
    QUrl url = {};
    //! Qt's own sentence.
    QString systemWords = {};
    bool headSeen = false; //!< the answer had begun
    //! What is wrong with the certificate.
    QStringList tlsErrors = {};
    bool hasOwnProxy = false; //!< the endpoint names it, not the system
    QNetworkProxy proxy = {};
    bool hasTrusted = false; //!< the endpoint trusts a certificate, which this one is not
};
//! One sentence with cause and remedy.
[[nodiscard]] QString networkErrorWords(const Trouble &trouble);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeserver.h"

#include <QSslServer>

namespace etude {

//! Gives a `FakeServer` a TLS face: what comes over the secure connection goes to it, byte by byte, and back.
//! The certificates are the files of tests/support/tls; they are valid from 2020 to 2120.
class TlsFront final : public QObject {
    Q_OBJECT
public:
    //! `certificate`: "selfsigned", "otherselfsigned" (both for 127.0.0.1), or "signed" by authorityFile().
    TlsFront(const FakeServer &server, const QString &certificate);

    //! `https://127.0.0.1:PORT` and `path` behind it.
    [[nodiscard]] QString url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! What the next connections are shown.
    void setCertificate(const QString &certificate);
    //! SHA-256 of the certificate, as in `Endpoint::trustedSha256`.
    [[nodiscard]] static QString sha256(const QString &certificate);
    //! PEM file of the authority that signed "signed".
    [[nodiscard]] static QString authorityFile();

private:
    QSslServer m_server;
};

} // namespace etude

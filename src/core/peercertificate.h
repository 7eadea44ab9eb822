// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace etude {

//! The certificate that a host showed, for the person who has to decide whether to trust it.
struct PeerCertificate {
    QString subject = {}; //!< common name, else the first alternative name, else the organisation
    QString issuer = {};  //!< the same of who signed it
    //! Lower-case hexadecimal digits without separators, as in `Endpoint::trustedSha256`.
    QString sha256 = {};
    QDateTime validFrom = {}; //!< UTC
    QDateTime validUntil = {};

    bool operator==(const PeerCertificate &) const = default;
};

} // namespace etude

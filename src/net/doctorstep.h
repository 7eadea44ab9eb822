// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/peercertificate.h"

#include <QString>

namespace etude {

//! What one step of an examination found: for a row with its time, a sentence, and a button that mends it.
struct DoctorStep {
    //! In the order in which they are reported.
    enum class Kind { LookUp, Proxy, Connect, Tls, Models, Auth, Token };
    enum class State { Passed, Warned, Failed, Skipped };
    //! What would mend it; `datum` says with what.
    enum class Fix {
        None,
        UseSystemProxy,
        UseNoProxy,
        StartEngine,         //!< nothing listens at this address of our own computer
        TrustCertificate,    //!< datum: the SHA-256 for `Endpoint::trustedSha256`
        DropV1,              //!< datum: the base URL at which the list answers
        AddV1,               //!< the same
        UseKey,              //!< datum: the name of the variable, empty when the endpoint has none
        AllowPlainHttp,      //!< after asking: the key goes unencrypted
        LoadOtherModel,      //!< datum: the id of one that the host lists
        Wait,                //!< a local engine is still loading its model
        RaiseConnectTimeout, //!< datum: seconds
        RaiseIdleTimeout,    //!< datum: seconds
    };
    Kind kind = Kind::LookUp;
    State state = State::Passed;
    qint64 ms = 0;
    QString words = {};
    Fix fix = Fix::None;
    QString datum = {};
    //! What the host showed; for `Tls`.
    std::optional<PeerCertificate> certificate = {};

    bool operator==(const DoctorStep &) const = default;
};

//! `look-up`, `proxy`, `connect`, `tls`, `models`, `auth`, `token`.
[[nodiscard]] QString stepName(DoctorStep::Kind kind);
//! `passed`, `warned`, `failed`, `skipped`.
[[nodiscard]] QString stateName(DoctorStep::State state);
//! `none`, `trust-certificate`, `drop-v1`, …
[[nodiscard]] QString fixName(DoctorStep::Fix fix);

//! ```json
//! {"step": "tls", "state": "failed", "ms": 12, "words": "There is no secure connection…", "fix": "trust-certificate",
//!  "datum": "9f86d0…", "certificate": {"subject": "127.0.0.1", "issuer": "127.0.0.1", "sha256": "9f86d0…",
//!  "valid_from": "2020-01-01T00:00:00Z", "valid_until": "2120-01-01T00:00:00Z"}}
//! ```
//! `fix`, `datum` and `certificate` only where there is one.
[[nodiscard]] Json toJson(const DoctorStep &step);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDate>
#include <QString>

namespace etude {

//! Where something was read, when, and who entered it.
struct Origin {
    //! An address, or the name of a document: `https://models.dev/api.json`.
    QString source = {};
    QDate retrieved = {};
    //! "models.dev", "Etude", the name of a host.
    QString enteredBy = {};
    //! The host itself says it there: its page, or its own list of models.
    bool isFirstHand = false;
    //! Source and date are both known.
    [[nodiscard]] bool isWhole() const { return !source.isEmpty() && retrieved.isValid(); }
    bool operator==(const Origin &) const = default;
};

//! One claim about a model: what is said, where, and how far it can be trusted.
//!
//! JSON form (resources/catalog/pages.json, `etude-cli catalog --json`):
//! ```json
//! {"fact": "Input price", "value": "0.27", "unit": "$ per 1M tokens", "source": "https://…",
//!  "retrieved": "2026-11-20", "by": "Etude", "status": "verified"}
//! ```
class Fact final {
public:
    enum class Status {
        Verified, //!< read at its source on that date
        ToVerify, //!< said somewhere, but not looked up there
        Unknown,  //!< nobody says it; there is no value
    };

    //! Read at its source. Without a source or a date it counts as "to verify": nothing else can make a verified fact.
    [[nodiscard]] static Fact verified(const QString &name, const QString &value, const QString &unit,
                                       const Origin &origin);
    [[nodiscard]] static Fact toVerify(const QString &name, const QString &value, const QString &unit,
                                       const Origin &origin);
    [[nodiscard]] static Fact unknown(const QString &name, const Origin &origin = {});

    [[nodiscard]] const QString &name() const { return m_name; }
    //! As it was printed; empty where the ledger that lists the fact leaves the value out.
    [[nodiscard]] const QString &value() const { return m_value; }
    //! "$ per 1M tokens", "tokens"; empty for words and dates.
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] Status status() const { return m_status; }
    bool operator==(const Fact &) const = default;

private:
    Fact(const QString &name, const QString &value, const QString &unit, const Origin &origin, Status status);

    QString m_name;
    QString m_value;
    QString m_unit;
    Origin m_origin;
    Status m_status;
};

//! `verified`, `to verify`, `unknown`.
[[nodiscard]] QString factStatusName(Fact::Status status);
[[nodiscard]] Json toJson(const Fact &fact);
//! What `like` says stands where the JSON leaves source, date or author out.
[[nodiscard]] Fact factFromJson(const Json &json, const Origin &like);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QList>
#include <QString>

namespace etude {

//! What one parameter of a model or dialect is: for the slider, the check of a value, and the parameter table.
struct ParameterSpec {
    enum class Type {
        Number,     //!< JSON number with a fraction: temperature
        Integer,    //!< JSON integer: max_tokens, seed
        Boolean,    //!< enable_thinking
        Enum,       //!< one of `values`: reasoning_effort
        StringList, //!< stop
        Text,
    };
    //! The common name, as in `--set NAME=VALUE`; a dialect writes its own (`max_tokens` → `max_output_tokens`).
    QString name = {};
    Type type = Type::Number;
    //! What the host uses when the parameter is not sent; `null` when unknown. Never sent because of standing here.
    Json defaultValue = {};
    //! Advice, not a fence: a value outside is sent with a warning.
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    QList<QString> values = {};
    QString description = {};

    bool operator==(const ParameterSpec &) const = default;
};

//! Parameters that are *set*, in the order in which they are sent. One that is not here is unset and not in the body.
class Parameters final {
public:
    //! The value, or `nullptr` when unset.
    [[nodiscard]] const Json *find(const QString &name) const;
    [[nodiscard]] bool isSet(const QString &name) const { return find(name) != nullptr; }
    void set(const QString &name, Json value);
    void unset(const QString &name);
    [[nodiscard]] const QList<std::pair<QString, Json>> &entries() const { return m_entries; }
    bool operator==(const Parameters &) const = default;

private:
    QList<std::pair<QString, Json>> m_entries;
};

} // namespace etude

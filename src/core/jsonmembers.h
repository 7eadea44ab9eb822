// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QCoreApplication>
#include <QList>

#include <chrono>

namespace etude {

//! Reads the members of a JSON object out of a file strictly: a missing member leaves the value as it is, one of another
//! type is an error. The first error counts; read all, then ask.
class JsonMembers final {
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)
public:
    //! `what` begins the error's sentence: "endpoint", "prompt".
    JsonMembers(const Json &object, QString what);

    void read(std::string_view key, QString &value);
    void read(std::string_view key, bool &value);
    void read(std::string_view key, std::chrono::seconds &value);
    void read(std::string_view key, QList<QString> &value);
    //! The member if it is there and of this type (`array` or `object`), else an empty one.
    [[nodiscard]] const Json &list(std::string_view key);
    [[nodiscard]] const Json &object(std::string_view key);
    //! The member as it is, `null` when missing, if its type is one of these.
    [[nodiscard]] Json value(std::string_view key, std::initializer_list<Json::value_t> types);

    void fail(QString words);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] const Json *find(std::string_view key) const;
    void failType(std::string_view key, const QString &wanted);

    const Json &m_object;
    QString m_what;
    std::optional<Error> m_error;
};

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <concepts>

namespace etude {

//! One SQLite file, opened on first use: schema steps, transactions, and the one place where SQL errors become ours.
//!
//! The schema's number is `PRAGMA user_version`. Before a file that holds something is brought to a newer schema, a copy of
//! it is made beside it (`history.sqlite.schema-1`). A file that is no database, or a broken one, is kept aside and a new
//! one begun. One with a schema above ours is read as far as possible and never changed.
class Database final {
public:
    //! The statements of `steps[n]` bring schema n to schema n + 1.
    Database(QString path, QList<QStringList> steps);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! What the user should know, one sentence each.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    //! Does `work`, which calls `run` and returns a `Result`, on the open file; once more on a new one where the file
    //! turns out to be broken.
    template <std::invocable F> [[nodiscard]] std::invoke_result_t<F> read(F work)
    {
        if (const Result<void> opened = open(); !opened)
            return std::unexpected(opened.error());
        auto result = work();
        if (!result && m_isBroken) {
            if (const Result<void> replaced = replace(); !replaced)
                return std::unexpected(replaced.error());
            result = work();
        }
        return result;
    }

    //! The same in one transaction: all of it happens, or nothing does.
    template <std::invocable F> [[nodiscard]] std::invoke_result_t<F> write(F work)
    {
        return read([&]() -> std::invoke_result_t<F> {
            if (const Result<void> begun = begin(); !begun)
                return std::unexpected(begun.error());
            auto result = work();
            const Result<void> closed = end(result.has_value());
            if (result && !closed)
                return std::unexpected(closed.error());
            return result;
        });
    }

    //! One statement with `?` for each value.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    //! After the last row: whether that was the end, or an error in between.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query);

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] Result<void> replace();
    [[nodiscard]] Result<void> bringUpToDate();
    [[nodiscard]] Result<void> copyBefore(int schema);
    [[nodiscard]] Result<int> schema();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end(bool isGood);
    [[nodiscard]] std::unexpected<Error> failed(const QSqlError &error);
    void close();

    QString m_path;
    QList<QStringList> m_steps;
    QString m_connection;
    QSqlDatabase m_database;
    QStringList m_notices;
    bool m_isReadOnly = false;
    bool m_isBroken = false;
};

} // namespace etude

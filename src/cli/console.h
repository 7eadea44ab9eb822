// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace etude {

//! Standard output and standard error: UTF-8 on every system, nothing held back, no signal when the reader has gone.
class Console final {
public:
    Console();

    //! Writes to standard output at once. False when nobody reads it any more (`etude-cli run … | head -1`).
    bool write(QByteArrayView bytes);
    bool writeText(QStringView text) { return write(text.toUtf8()); }
    [[nodiscard]] bool isReaderGone() const { return m_isReaderGone; }
    //! True where standard output is a window with a person before it.
    [[nodiscard]] bool isTerminal() const;

    //! Writes to standard error as it is.
    void note(const QString &text);
    //! One line on standard error, "etude-cli: …", whatever line breaks the sentence has.
    void complain(const QString &sentence);

    //! All of standard input.
    [[nodiscard]] static QByteArray readInput();
    //! A secret from standard input: all of it, or, where a person types, the one line behind `question`, which is not
    //! shown while it is typed. Nothing when that was broken off with Ctrl+C.
    [[nodiscard]] std::optional<QByteArray> readSecret(const QString &question);

private:
    bool m_isReaderGone = false;
};

} // namespace etude

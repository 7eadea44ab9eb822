// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shell.h"

namespace etude {

//! "2. Shell Command Language" (POSIX.1-2024, https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html,
//! read 2026-11-20): quoting, comments, redirection and here-documents; no expansion but of variables, which become marks.
class PosixReader final {
public:
    PosixReader(const QString &text, const Marks &marks)
        : m_text(text)
        , m_marks(marks)
        , m_out(m_script)
    {
    }

    Result<ShellScript> read();

private:
    //! A here-document that was announced, and is read at the next line end.
    struct HereDocument {
        QString end = {};
        bool isLiteral = false;
        bool dropsTabs = false;
    };

    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    [[nodiscard]] QChar now() const { return at(m_at); }
    [[nodiscard]] bool startsWith(QLatin1StringView text) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(text);
    }
    void readUnquoted();
    bool readSingleQuotes();
    bool readDoubleQuotes();
    bool readDollarQuotes();
    void readEscape(QByteArray &bytes);
    void readNumber(QByteArray &bytes, int base, qsizetype digits, bool isByte);
    //! At `$`: appends what it stands for and moves behind it.
    //! A character where variables and commands are looked for: outside quotes, and inside double ones.
    void readExpanded(QChar c);
    void readDollar(QString &into);
    void readBraces(QString &into);
    bool readCommandSubstitution(QString &into);
    void readRedirection();
    void readHereDocuments();
    QString hereText(const HereDocument &document);
    QString expanded(const QString &text);

    const QString m_text;
    const Marks &m_marks;
    ShellScript m_script;
    ShellWriter m_out;
    qsizetype m_at = 0;
    std::optional<qsizetype> m_openAt;
    QList<HereDocument> m_documents;
    //! One that does not end is not looked for again.
    bool m_takesSubstitutions = true;
    //! This is the rest of a line before a here-document.
    bool m_isTail = false;
};

} // namespace etude

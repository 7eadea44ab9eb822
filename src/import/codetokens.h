// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <deque>

namespace etude {

enum class CodeLanguage { Python, JavaScript, Php };

//! A part of a string literal: text, or an expression inside it (`{x}` of Python, `${x}` of JavaScript, `{$x}` of PHP).
struct CodePiece {
    QString text = {};
    bool isCode = false;
};

struct CodeToken {
    enum class Kind {
        End,
        Name,   //!< `requests`, `$payload`; keywords too
        Number, //!< as JSON writes it
        Text,   //!< a string literal: its pieces
        Sign,   //!< an operator or bracket, of up to three characters
    };
    Kind kind = Kind::End;
    QString text = {};
    QList<CodePiece> pieces = {};
    //! Where it stands in the text.
    qsizetype start = 0;
    qsizetype end = 0;
    //! It is the first of its line, which ends a statement in Python.
    bool isAtLineStart = false;

    [[nodiscard]] bool is(QLatin1StringView sign) const { return kind == Kind::Sign && text == sign; }
    [[nodiscard]] bool isName(QLatin1StringView name) const { return kind == Kind::Name && text == name; }
};

//! The tokens of a piece of code, one after the other; comments are passed over. Nothing is an error: what makes no sense
//! is a sign of one character.
class CodeTokens final {
public:
    CodeTokens(const QString &text, CodeLanguage language)
        : m_text(text)
        , m_language(language)
    {
    }
    [[nodiscard]] const CodeToken &peek(size_t ahead = 0);
    CodeToken take();
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    CodeToken read();
    void skipBlanks(CodeToken &token);
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    [[nodiscard]] bool startsWith(QLatin1StringView text) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(text);
    }
    bool readString(CodeToken &token);
    bool readPythonString(CodeToken &token);
    bool readHeredoc(CodeToken &token);
    bool skipRegularExpression();
    void readName(CodeToken &token);
    void readNumber(CodeToken &token);
    void readSign(CodeToken &token);

    const QString m_text;
    const CodeLanguage m_language;
    qsizetype m_at = 0;
    std::deque<CodeToken> m_ahead;
    //! What stood before decides whether `/` divides or begins a regular expression.
    bool m_isValueBefore = false;
    //! A quotation that was seen not to end before here is none; without this, looking again from each quote would take
    //! the square of the time.
    qsizetype m_noStringBefore = 0;
    qsizetype m_noExpressionBefore = 0;
};

//! How the inside of a string literal is read.
struct CodeString {
    QChar quote;
    bool isTriple = false; //!< Python
    bool isRaw = false;
    bool hasCode = false; //!< an f-string, a template, `"…"` of PHP
    bool isMultiline = false;
};

//! Reads from behind the opening quote at `at`, and moves behind the closing one. False where there is none.
[[nodiscard]] bool readCodeString(const QString &text, qsizetype &at, CodeLanguage language, const CodeString &kind,
                                  QList<CodePiece> &pieces);

} // namespace etude

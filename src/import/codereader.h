// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/codetokens.h"
#include "import/codevalue.h"
#include "import/foundrequest.h"

#include <QHash>

#include <memory>

namespace etude {

//! Reads code of Python, JavaScript or PHP for the requests in it: literals, variables that were set before, and the calls
//! that send something. What cannot be evaluated is a mark (`Marks::unknown`), never a guess; nothing is run.
//!
//! Out of scope: control flow. Every statement counts once, in the order in which it is written.
class CodeReader final {
public:
    CodeReader(const QString &text, CodeLanguage language, const Marks &marks);

    //! All requests, in order.
    [[nodiscard]] QList<FoundRequest> requests();
    //! The text as one value, such as a JavaScript object; nothing where more follows or it is none.
    [[nodiscard]] std::optional<Json> value();

private:
    // Statements.
    void readBlock(QLatin1StringView closing);
    void readStatement();
    void readAssignment(const CodeValue &target);
    void skipBalanced(QLatin1StringView closing);
    void assign(const QStringList &path, const CodeValue &value);

    // Expressions; each reads at least one token, and never fails.
    CodeValue readExpression();
    CodeValue readOperand();
    CodeValue readPostfix(CodeValue value);
    CodeValue readText();
    QString readPiece(const QString &code);
    CodeValue readNumber(bool isNegative);
    CodeValue readList(QLatin1StringView closing);
    CodeValue readObject();
    void readObjectMember(Json &object, CodeValue &whole);
    CodeValue readParentheses();
    CodeValue readFunction();
    CodeValue readArrow();
    CodeArguments readArguments(QLatin1StringView closing);
    CodeValue joined(CodeValue left, const CodeValue &right);
    CodeValue product(const CodeValue &left, const CodeValue &right);
    CodeValue otherwise(const CodeValue &left, const CodeValue &right);
    //! The variable that a chain of names begins with, taken off the chain; unknown where it begins with none.
    CodeValue takeVariable(QStringList &names);
    bool appendTo(const QStringList &names, const CodeArguments &arguments);
    //! The value that a name with its members has: a variable, or one of the environment.
    CodeValue resolved(const CodeValue &name);
    //! As JSON; what is unknown becomes a mark with the text from `start` on.
    Json asData(const CodeValue &value, qsizetype start);
    void include(CodeValue &whole, const CodeValue &part);

    //! Passes over what does not belong into a list, up to the next comma or its end.
    void skipToComma(QLatin1StringView closing);
    [[nodiscard]] bool endsStatement();
    bool takeSign(QLatin1StringView sign);

    const CodeLanguage m_language;
    const Marks &m_marks;
    //! Another one while the inside of a string is read.
    std::unique_ptr<CodeTokens> m_tokens;
    QHash<QString, CodeValue> m_variables;
    CodeCalls m_calls;
    int m_depth = 0;
    //! How many brackets are open: inside them a line end means nothing in Python.
    int m_brackets = 0;
    qsizetype m_lastEnd = 0;
    //! A bracket does not close, or holds what does not belong there.
    bool m_isBroken = false;
    //! How deep strings with code stand in each other.
    int m_strings = 0;
    //! The deepest JSON text among the expressions of the string that is read.
    int m_textsInPieces = 0;
    //! How much may still be copied out of variables: `a = [b, b]`, `c = [a, a]`, … doubles with each line.
    qsizetype m_budget;
};

} // namespace etude

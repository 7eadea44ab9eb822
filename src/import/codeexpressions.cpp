// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/codereader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

std::optional<CodeValue> constant(const QString &word, CodeLanguage language)
{
    const QString lower = language == CodeLanguage::Php ? word.toLower() : word;
    if (lower == "true"_L1 || lower == "True"_L1)
        return CodeValue{.kind = CodeValue::Kind::Data, .data = true};
    if (lower == "false"_L1 || lower == "False"_L1)
        return CodeValue{.kind = CodeValue::Kind::Data, .data = false};
    if (lower == "null"_L1 || lower == "None"_L1 || lower == "undefined"_L1)
        return CodeValue{.kind = CodeValue::Kind::Data, .data = nullptr};
    return {};
}

} // namespace

CodeValue CodeReader::readNumber(bool isNegative)
{
    const CodeToken token = m_tokens->take();
    m_lastEnd = token.end;
    const Result<Json> number = parseJson((isNegative ? u'-' + token.text : token.text));
    if (!number || !number->is_number())
        return {};
    return {.kind = CodeValue::Kind::Data, .data = *number};
}

//! What an expression inside a string adds to it.
QString CodeReader::readPiece(const QString &code)
{
    constexpr int mostStrings = 6;
    constexpr qsizetype longestPiece = 4096;
    if (m_strings == mostStrings || code.size() > longestPiece)
        return m_marks.unknown(sourceName(code));
    ++m_strings;
    const qsizetype lastEnd = m_lastEnd;
    auto outer = std::exchange(m_tokens, std::make_unique<CodeTokens>(code, m_language));
    CodeValue value = readExpression();
    // `{x!r}` and `{x:>10}` are written in a way of their own.
    if (m_tokens->peek().kind != CodeToken::Kind::End)
        value = {};
    m_tokens = std::move(outer);
    m_lastEnd = lastEnd;
    --m_strings;
    m_textsInPieces = std::max(m_textsInPieces, value.texts);
    m_budget -= value.weight;
    if (m_budget <= 0)
        return m_marks.unknown(sourceName(code));
    if (value.kind == CodeValue::Kind::JsonText || (value.kind == CodeValue::Kind::Data && value.data.is_number()))
        return QString::fromUtf8(jsonText(value.data));
    return value.isText() ? value.text() : m_marks.unknown(sourceName(code));
}

//! A string with what stands inside it; several next to each other are one in Python.
CodeValue CodeReader::readText()
{
    QString text;
    const int outer = std::exchange(m_textsInPieces, 0);
    do {
        const CodeToken token = m_tokens->take();
        m_lastEnd = token.end;
        for (const CodePiece &piece : token.pieces)
            text += piece.isCode ? readPiece(piece.text) : piece.text;
    } while (m_language == CodeLanguage::Python && m_tokens->peek().kind == CodeToken::Kind::Text && !endsStatement());
    const int texts = std::exchange(m_textsInPieces, outer);
    return {.kind = CodeValue::Kind::Data, .data = toJson(text), .weight = text.size() + 1, .texts = texts};
}

//! `…function name(…) use (…): type { … }`, `fn (…) => …`, `lambda x: …`. The bodies are read for the calls in them.
CodeValue CodeReader::readFunction()
{
    const bool isShort = m_tokens->peek().isName("fn"_L1);
    const bool isLambda = m_tokens->peek().isName("lambda"_L1);
    m_tokens->take();
    const QLatin1StringView end = isLambda ? ":"_L1 : isShort ? "=>"_L1 : "{"_L1;
    while (m_tokens->peek().kind != CodeToken::Kind::End && !endsStatement()) {
        if (takeSign(end)) {
            if (isShort || isLambda)
                readExpression();
            else
                readBlock("}"_L1);
            break;
        }
        if (m_tokens->peek().is("}"_L1) || m_tokens->peek().is(";"_L1))
            break;
        if (takeSign("("_L1))
            skipBalanced(")"_L1);
        else
            m_tokens->take();
    }
    return {};
}

//! Behind `=>` of JavaScript.
CodeValue CodeReader::readArrow()
{
    if (takeSign("{"_L1))
        readBlock("}"_L1);
    else
        readExpression();
    return {};
}

CodeValue CodeReader::takeVariable(QStringList &names)
{
    // The last name is the method.
    for (qsizetype count = std::min<qsizetype>(names.size() - 1, 3); count > 0; --count) {
        const QStringList path = names.first(count);
        if (!m_variables.contains(path.join(u'.')))
            continue;
        CodeValue value = resolved({.kind = CodeValue::Kind::Name, .path = path});
        value.path.clear();
        names = names.sliced(count);
        return value;
    }
    // `openai.base_url = …`: the module is a client that is made in the text.
    static constexpr std::array settings{"base_url"_L1, "api_base"_L1, "api_type"_L1, "azure_endpoint"_L1};
    const bool isSet = names.size() > 2 && std::ranges::any_of(settings, [&](QLatin1StringView setting) {
                           return m_variables.contains(names.constFirst() + u'.' + setting);
                       });
    if (isSet)
        names.removeFirst();
    return {};
}

//! `messages.append({…})`, `messages.push({…})`.
bool CodeReader::appendTo(const QStringList &names, const CodeArguments &arguments)
{
    if (names.size() != 2 || (names[1] != "append"_L1 && names[1] != "push"_L1) || !m_variables.contains(names[0]))
        return false;
    CodeValue &list = m_variables[names[0]];
    if (!list.data.is_array())
        return false;
    for (const CodeValue &item : arguments.positional) {
        list.data.push_back(asData(item, m_lastEnd));
        include(list, item);
    }
    return true;
}

//! Members, indexes and calls behind a value or a name.
CodeValue CodeReader::readPostfix(CodeValue value)
{
    const bool isPhp = m_language == CodeLanguage::Php;
    // The chain since the last value: `client` | `chat.completions.create`.
    CodeValue base = value.kind == CodeValue::Kind::Name ? CodeValue() : value;
    QStringList names = value.kind == CodeValue::Kind::Name ? value.path : QStringList();
    const auto current = [&]() -> CodeValue {
        if (names.isEmpty())
            return base;
        if (base.kind == CodeValue::Kind::Unknown || base.kind == CodeValue::Kind::Name)
            return {.kind = CodeValue::Kind::Name, .path = names};
        return {};
    };
    while (!endsStatement() || (m_tokens->peek().is("."_L1) && m_language != CodeLanguage::Python)) {
        const CodeToken &token = m_tokens->peek();
        if ((!isPhp && token.is("."_L1)) || token.is("->"_L1) || token.is("?->"_L1) || token.is("?."_L1)
            || token.is("::"_L1)) {
            m_lastEnd = m_tokens->take().end;
            if (m_tokens->peek().kind != CodeToken::Kind::Name)
                continue;
            const CodeToken name = m_tokens->take();
            m_lastEnd = name.end;
            if (names.size() < 32)
                names.append(name.text);
        } else if (token.is("["_L1)) {
            m_lastEnd = m_tokens->take().end;
            if (takeSign("]"_L1)) {
                names.append(u"[]"_s);
                continue;
            }
            ++m_brackets;
            const CodeValue key = readExpression();
            while (m_tokens->peek().kind != CodeToken::Kind::End && !takeSign("]"_L1))
                readStatement();
            --m_brackets;
            if (names.size() < 32)
                names.append(key.isText() ? key.text() : u"[…]"_s);
        } else if (token.is("("_L1)) {
            m_lastEnd = m_tokens->take().end;
            CodeArguments arguments = readArguments(")"_L1);
            if (base.kind == CodeValue::Kind::Unknown && !appendTo(names, arguments))
                base = takeVariable(names);
            base = m_calls.call(base, names, arguments);
            names.clear();
        } else {
            break;
        }
    }
    return current();
}

CodeValue CodeReader::readOperand()
{
    const CodeToken &token = m_tokens->peek();
    const bool isJavaScript = m_language == CodeLanguage::JavaScript;
    if (token.kind == CodeToken::Kind::Text)
        return readPostfix(readText());
    if (token.kind == CodeToken::Kind::Number)
        return readNumber(false);
    if (token.kind == CodeToken::Kind::Name) {
        const QString word = token.text;
        if (word == "function"_L1 || word == "fn"_L1 || word == "lambda"_L1)
            return readFunction();
        m_lastEnd = m_tokens->take().end;
        static constexpr QLatin1StringView prefixes[] = {"await"_L1, "new"_L1,    "async"_L1, "yield"_L1,
                                                         "clone"_L1, "typeof"_L1, "not"_L1,   "void"_L1};
        if (std::ranges::find(prefixes, word) != std::end(prefixes) && !endsStatement()) {
            if (m_depth > 100)
                return {};
            ++m_depth;
            CodeValue value = readOperand();
            --m_depth;
            return value;
        }
        if (isJavaScript && takeSign("=>"_L1))
            return readArrow();
        if (auto value = constant(word, m_language))
            return *value;
        const bool isArray = m_language == CodeLanguage::Php && word.compare("array"_L1, Qt::CaseInsensitive) == 0;
        if (isArray && takeSign("("_L1))
            return readList(")"_L1);
        return readPostfix({.kind = CodeValue::Kind::Name, .path = {word}});
    }
    if (token.kind == CodeToken::Kind::End || QStringView(u")]},;").contains(token.text.front()))
        return {};
    const CodeToken sign = m_tokens->take();
    m_lastEnd = sign.end;
    if (sign.is("["_L1))
        return readPostfix(readList("]"_L1));
    if (sign.is("{"_L1))
        return readPostfix(readObject());
    if (sign.is("("_L1))
        return readPostfix(readParentheses());
    if ((sign.is("-"_L1) || sign.is("+"_L1)) && m_tokens->peek().kind == CodeToken::Kind::Number)
        return readNumber(sign.is("-"_L1));
    // `!x`, `~x`, `&$x`, `@x`: whatever it comes to is not known.
    if (QStringView(u"!~&@-+").contains(sign.text.front()) && m_depth < 100) {
        ++m_depth;
        readOperand();
        --m_depth;
    }
    return {};
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/codereader.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Objects of a program have no more members; looking for a name takes the longer the more there are.
constexpr size_t mostMembers = 4000;

} // namespace

void CodeReader::skipToComma(QLatin1StringView closing)
{
    const auto isThere = [&] { return m_tokens->peek().is(","_L1) || m_tokens->peek().is(closing); };
    m_isBroken = m_isBroken || !isThere();
    // `for x in y`, a function's body: there may be calls in it.
    while (m_tokens->peek().kind != CodeToken::Kind::End && !isThere())
        readStatement();
}

//! Items and spread lists; a list of PHP with `=>` in it is an object.
CodeValue CodeReader::readList(QLatin1StringView closing)
{
    ++m_brackets;
    CodeValue list{.kind = CodeValue::Kind::Data, .data = Json::array()};
    while (m_tokens->peek().kind != CodeToken::Kind::End && !takeSign(closing)) {
        if (takeSign(","_L1))
            continue;
        const qsizetype start = m_tokens->peek().start;
        const bool isSpread = takeSign("..."_L1) || takeSign("*"_L1);
        const CodeValue item = readExpression();
        if (m_language == CodeLanguage::Php && takeSign("=>"_L1)) {
            const QString name = item.data.is_string() ? item.text()
                : item.data.is_number()                ? QString::fromUtf8(jsonText(item.data))
                                                       : item.path.join(u'.');
            const qsizetype valueStart = m_tokens->peek().start;
            const CodeValue value = readExpression();
            if (list.data.is_array())
                list.data = Json::object();
            if (list.data.size() < mostMembers)
                list.data[name.toStdString()] = asData(value, valueStart);
            include(list, value);
        } else if (list.data.is_object()) {
            if (isSpread && item.data.is_object())
                list.data.update(item.data);
        } else if (isSpread && item.data.is_array()) {
            for (const Json &each : item.data)
                list.data.push_back(each);
            include(list, item);
        } else {
            list.data.push_back(asData(item, start));
            include(list, item);
        }
        skipToComma(closing);
    }
    --m_brackets;
    return list;
}

//! `name: value`, `"name": value`, `[name]: value`, `name` alone, `...object`, `name(…) {…}`.
void CodeReader::readObjectMember(Json &object, CodeValue &whole)
{
    const qsizetype start = m_tokens->peek().start;
    if (takeSign("..."_L1) || takeSign("**"_L1)) {
        const CodeValue spread = readExpression();
        if (spread.kind == CodeValue::Kind::Data && spread.data.is_object() && spread.data.size() < mostMembers)
            object.update(spread.data);
        include(whole, spread);
        return;
    }
    QString name;
    bool isAlone = false;
    const CodeToken &token = m_tokens->peek();
    if (token.kind == CodeToken::Kind::Name && m_language == CodeLanguage::JavaScript) {
        name = token.text;
        isAlone = m_tokens->peek(1).is(","_L1) || m_tokens->peek(1).is("}"_L1);
        if (!isAlone)
            m_lastEnd = m_tokens->take().end;
    } else if (m_language == CodeLanguage::JavaScript && takeSign("["_L1)) {
        name = readExpression().text();
        takeSign("]"_L1);
    } else {
        const CodeValue key = readExpression();
        name = key.isText()        ? key.text()
            : key.data.is_number() ? QString::fromUtf8(jsonText(key.data))
                                   : m_marks.shown(textOf(asData(key, start)));
    }
    qsizetype valueStart = start;
    CodeValue value;
    if (isAlone) {
        value = readExpression();
    } else if (takeSign(":"_L1)) {
        valueStart = m_tokens->peek().start;
        value = readExpression();
    } else if (takeSign("("_L1)) {
        skipBalanced(")"_L1);
        if (takeSign("{"_L1))
            readBlock("}"_L1);
        return;
    }
    if (object.size() < mostMembers)
        object[name.toStdString()] = asData(value, valueStart);
    include(whole, value);
}

CodeValue CodeReader::readObject()
{
    ++m_brackets;
    CodeValue whole{.kind = CodeValue::Kind::Data, .data = Json::object()};
    while (m_tokens->peek().kind != CodeToken::Kind::End && !takeSign("}"_L1)) {
        if (takeSign(","_L1))
            continue;
        readObjectMember(whole.data, whole);
        skipToComma("}"_L1);
    }
    --m_brackets;
    return whole;
}

//! A value in parentheses, a tuple, the parameters of an arrow function, or a cast of PHP.
CodeValue CodeReader::readParentheses()
{
    const bool isCast = m_language == CodeLanguage::Php && m_tokens->peek().kind == CodeToken::Kind::Name
        && m_tokens->peek(1).is(")"_L1) && !m_tokens->peek().text.startsWith(u'$');
    if (isCast) {
        const bool isObject = m_tokens->peek().isName("object"_L1);
        m_tokens->take();
        m_tokens->take();
        CodeValue value = readOperand();
        if (isObject && value.data.is_array()) {
            Json object = Json::object();
            for (const Json &item : value.data)
                object[std::to_string(object.size())] = item;
            value.data = std::move(object);
        }
        return value;
    }
    const bool isJavaScript = m_language == CodeLanguage::JavaScript;
    if (takeSign(")"_L1)) {
        if (isJavaScript && takeSign("=>"_L1))
            return readArrow();
        return {.kind = CodeValue::Kind::Data, .data = Json::array()};
    }
    const qsizetype start = m_tokens->peek().start;
    ++m_brackets;
    const CodeValue first = readExpression();
    --m_brackets;
    if (takeSign(")"_L1))
        return isJavaScript && takeSign("=>"_L1) ? readArrow() : first;
    const Json firstData = asData(first, start);
    CodeValue list = readList(")"_L1);
    if (isJavaScript && takeSign("=>"_L1))
        return readArrow();
    if (list.data.is_array())
        list.data.insert(list.data.begin(), firstData);
    include(list, first);
    return list;
}

CodeArguments CodeReader::readArguments(QLatin1StringView closing)
{
    ++m_brackets;
    CodeArguments arguments;
    while (m_tokens->peek().kind != CodeToken::Kind::End && !takeSign(closing)) {
        if (takeSign(","_L1))
            continue;
        const bool isNamed = m_tokens->peek().kind == CodeToken::Kind::Name
            && ((m_language == CodeLanguage::Python && m_tokens->peek(1).is("="_L1))
                || (m_language == CodeLanguage::Php && m_tokens->peek(1).is(":"_L1)));
        if (isNamed) {
            const QString name = m_tokens->take().text;
            m_tokens->take();
            const qsizetype start = m_tokens->peek().start;
            CodeValue value = readExpression();
            if (value.kind == CodeValue::Kind::Unknown || value.kind == CodeValue::Kind::Name)
                value.data = asData(value, start);
            arguments.named.append({name, value});
        } else if (takeSign("**"_L1)) {
            const CodeValue spread = readExpression();
            if (spread.kind == CodeValue::Kind::Data && spread.data.is_object()) {
                for (const auto &[name, value] : spread.data.items())
                    arguments.named.append(
                        {QString::fromStdString(name),
                         {.kind = CodeValue::Kind::Data, .data = value, .depth = spread.depth, .texts = spread.texts}});
            }
        } else {
            takeSign("..."_L1);
            takeSign("*"_L1);
            arguments.positional.append(readExpression());
        }
        skipToComma(closing);
    }
    --m_brackets;
    return arguments;
}

} // namespace etude

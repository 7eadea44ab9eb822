// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/codereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Deeper brackets are passed over without being read.
constexpr int maxDepth = 120;
constexpr int maxDataDepth = 300;
constexpr qsizetype copyBudget = 64 * 1024 * 1024;

//! Words before a statement's expression.
bool isStatementWord(const QString &word)
{
    static const QSet<QString> words{
        u"const"_s,   u"let"_s,    u"var"_s,     u"export"_s,  u"default"_s,     u"await"_s, u"return"_s,  u"throw"_s,
        u"raise"_s,   u"try"_s,    u"else"_s,    u"finally"_s, u"do"_s,          u"async"_s, u"public"_s,  u"static"_s,
        u"yield"_s,   u"global"_s, u"echo"_s,    u"print"_s,   u"with"_s,        u"for"_s,   u"if"_s,      u"while"_s,
        u"elif"_s,    u"except"_s, u"catch"_s,   u"switch"_s,  u"def"_s,         u"class"_s, u"foreach"_s, u"import"_s,
        u"from"_s,    u"use"_s,    u"in"_s,      u"of"_s,      u"as"_s,          u"and"_s,   u"or"_s,      u"not"_s,
        u"require"_s, u"case"_s,   u"private"_s, u"elseif"_s,  u"require_once"_s};
    return words.contains(word);
}

} // namespace

QString sourceName(QStringView source)
{
    // What stands in quotes may be a key, which is shown to nobody.
    const auto isQuote = [](QChar c) { return c == u'\'' || c == u'"' || c == u'`'; };
    const QStringView head = source.first(std::min<qsizetype>(source.size(), 60));
    return head.first(std::ranges::find_if(head, isQuote) - head.begin()).toString();
}

CodeReader::CodeReader(const QString &text, CodeLanguage language, const Marks &marks)
    : m_language(language)
    , m_marks(marks)
    , m_tokens(std::make_unique<CodeTokens>(text, language))
    , m_calls(language, marks)
    , m_budget(copyBudget)
{
}

QList<FoundRequest> CodeReader::requests()
{
    readBlock({});
    return m_calls.requests();
}

std::optional<Json> CodeReader::value()
{
    const CodeValue value = readExpression();
    takeSign(";"_L1);
    if (m_isBroken || value.kind != CodeValue::Kind::Data || m_tokens->peek().kind != CodeToken::Kind::End)
        return {};
    return value.data;
}

bool CodeReader::takeSign(QLatin1StringView sign)
{
    if (!m_tokens->peek().is(sign))
        return false;
    m_lastEnd = m_tokens->take().end;
    return true;
}

bool CodeReader::endsStatement()
{
    const CodeToken &token = m_tokens->peek();
    return token.kind == CodeToken::Kind::End
        || (m_language == CodeLanguage::Python && m_brackets == 0 && token.isAtLineStart);
}

void CodeReader::skipBalanced(QLatin1StringView closing)
{
    qsizetype open = 0;
    while (m_tokens->peek().kind != CodeToken::Kind::End) {
        const CodeToken token = m_tokens->take();
        m_lastEnd = token.end;
        if (token.is("("_L1) || token.is("["_L1) || token.is("{"_L1))
            ++open;
        else if (open == 0 && token.is(closing))
            return;
        else if (token.is(")"_L1) || token.is("]"_L1) || token.is("}"_L1))
            open = std::max<qsizetype>(open - 1, 0);
    }
}

//! To the closing bracket, or to the end of the text.
void CodeReader::readBlock(QLatin1StringView closing)
{
    if (m_depth > maxDepth) {
        skipBalanced(closing);
        return;
    }
    ++m_depth;
    const int brackets = std::exchange(m_brackets, 0);
    while (m_tokens->peek().kind != CodeToken::Kind::End && !(closing.size() > 0 && takeSign(closing)))
        readStatement();
    m_brackets = brackets;
    --m_depth;
}

void CodeReader::readStatement()
{
    const CodeToken &token = m_tokens->peek();
    if (token.is("{"_L1)) {
        m_tokens->take();
        readBlock("}"_L1);
        return;
    }
    if (token.kind == CodeToken::Kind::Name && isStatementWord(token.text) && !m_tokens->peek(1).is("."_L1)
        && !m_tokens->peek(1).is("="_L1)) {
        m_tokens->take();
        return;
    }
    const bool isExpression = token.kind == CodeToken::Kind::Name || token.kind == CodeToken::Kind::Text
        || token.kind == CodeToken::Kind::Number || token.is("("_L1) || token.is("["_L1);
    if (!isExpression) {
        m_tokens->take();
        return;
    }
    const bool isAtLineStart = token.isAtLineStart;
    const qsizetype start = token.start;
    const CodeValue target = readExpression();
    // `payload: dict[str, Any] = {…}`, `const body: Body = {…}`: the type stands on the same line.
    if (m_tokens->peek().is(":"_L1) && target.path.size() == 1 && m_language != CodeLanguage::Php
        && (isAtLineStart || start > 0)) {
        const QString line =
            m_tokens->text()
                .sliced(m_tokens->peek().end, std::min<qsizetype>(120, m_tokens->text().size() - m_tokens->peek().end))
                .section(u'\n', 0, 0);
        const qsizetype equals = line.indexOf(" = "_L1);
        const bool isType = equals > 0 && !QStringView(line).first(equals).contains(u'(')
            && !QStringView(line).first(equals).contains(u'"') && !QStringView(line).first(equals).contains(u'\'');
        if (isType) {
            while (m_tokens->peek().kind != CodeToken::Kind::End && !m_tokens->peek().is("="_L1))
                m_tokens->take();
        }
    }
    readAssignment(target);
}

//! `target = value`, `a = b = value`, `target += value`.
void CodeReader::readAssignment(const CodeValue &target)
{
    QList<QStringList> targets{target.path};
    CodeValue value;
    bool isAssignment = false;
    while (m_tokens->peek().is("="_L1)) {
        m_lastEnd = m_tokens->take().end;
        value = readExpression();
        isAssignment = true;
        if (m_tokens->peek().is("="_L1))
            targets.append(value.path);
        if (targets.size() > 16)
            break;
    }
    if (m_tokens->peek().is("+="_L1) || m_tokens->peek().is(".="_L1)) {
        m_lastEnd = m_tokens->take().end;
        value = joined(resolved(target), readExpression());
        isAssignment = true;
    }
    if (!isAssignment)
        return;
    for (const QStringList &path : std::as_const(targets))
        assign(path, value);
}

void CodeReader::assign(const QStringList &path, const CodeValue &value)
{
    if (path.isEmpty())
        return;
    const auto whole = m_variables.find(path.first());
    if (path.size() == 1 || whole == m_variables.end() || whole->kind != CodeValue::Kind::Data) {
        CodeValue kept = value;
        kept.path = path;
        m_variables.insert(path.join(u'.'), kept);
        return;
    }
    const Json data = asData(value, m_lastEnd);
    Json *place = &whole->data;
    for (const QString &name : path.sliced(1)) {
        if (name == "[]"_L1 && (place->is_array() || place->empty())) {
            if (!place->is_array())
                *place = Json::array();
            place->push_back(nullptr);
            place = &place->back();
        } else if (place->is_object() || (place->is_array() && place->empty())) {
            if (!place->is_object())
                *place = Json::object();
            place = &(*place)[name.toStdString()];
        } else {
            return;
        }
    }
    *place = data;
    include(*whole, value);
    whole->depth += int(path.size());
}

void CodeReader::include(CodeValue &whole, const CodeValue &part)
{
    whole.depth = std::max(whole.depth, part.depth + 1);
    whole.weight += part.weight + 1;
    whole.texts = std::max(whole.texts, part.texts);
}

Json CodeReader::asData(const CodeValue &value, qsizetype start)
{
    if (value.kind == CodeValue::Kind::Data && value.depth < maxDataDepth)
        return value.data;
    if (value.kind == CodeValue::Kind::JsonText && m_budget > 0) {
        const QByteArray text = jsonText(value.data);
        m_budget -= text.size();
        return text.toStdString();
    }
    QString source = value.path.join(u'.');
    if (source.isEmpty() && m_lastEnd > start)
        source = sourceName(QStringView(m_tokens->text()).sliced(start, m_lastEnd - start));
    return toJson(m_marks.unknown(source));
}

CodeValue CodeReader::resolved(const CodeValue &name)
{
    if (name.kind != CodeValue::Kind::Name)
        return name;
    const QStringList &path = name.path;
    if (path.size() >= 2) {
        const QString last = path.constLast();
        const QString first = QStringList(path.first(path.size() - 1)).join(u'.');
        if (first == "process.env"_L1 || first == "os.environ"_L1 || first == "environ"_L1 || first == "$_ENV"_L1
            || first == "$_SERVER"_L1 || first == "import.meta.env"_L1 || first == "Bun.env"_L1 || first == "env"_L1)
            return m_calls.environment(last);
    }
    if (const auto whole = m_variables.constFind(path.join(u'.')); whole != m_variables.constEnd()) {
        m_budget -= whole->weight;
        CodeValue value = m_budget > 0 ? *whole : CodeValue();
        value.path = path;
        return value;
    }
    const auto root = m_variables.constFind(path.first());
    if (root == m_variables.constEnd() || root->kind != CodeValue::Kind::Data)
        return name;
    const Json *data = &root->data;
    for (const QString &part : path.sliced(1)) {
        data = member(*data, part.toStdString());
        if (!data)
            return name;
    }
    m_budget -= root->weight;
    if (m_budget <= 0)
        return name;
    return {.kind = CodeValue::Kind::Data,
            .data = *data,
            .path = path,
            .depth = root->depth,
            .weight = root->weight,
            .texts = root->texts};
}

//! Appends to what is there: a chain of many would take the square of the time otherwise.
CodeValue CodeReader::joined(CodeValue left, const CodeValue &right)
{
    const auto isTextual = [](const CodeValue &value) {
        return value.isText() || value.kind == CodeValue::Kind::JsonText || value.kind == CodeValue::Kind::Name
            || value.kind == CodeValue::Kind::Client || value.kind == CodeValue::Kind::Unknown
            || value.data.is_number();
    };
    const bool areLists = left.kind == CodeValue::Kind::Data && right.kind == CodeValue::Kind::Data
        && left.data.is_array() && right.data.is_array();
    if (!areLists && ((!left.isText() && !right.isText()) || !isTextual(left) || !isTextual(right)))
        return {};
    m_budget -= right.weight;
    if (m_budget <= 0)
        return {};
    if (areLists) {
        for (const Json &item : right.data)
            left.data.push_back(item);
    } else {
        const auto textFor = [this](const CodeValue &value) {
            Json data = asData(value, m_lastEnd);
            return data.is_string() ? std::move(data.get_ref<std::string &>()) : jsonText(data).toStdString();
        };
        if (!left.isText())
            left.data = textFor(left);
        left.data.get_ref<std::string &>() += textFor(right);
    }
    left.kind = CodeValue::Kind::Data;
    left.path.clear();
    left.depth = std::max(left.depth, right.depth);
    left.texts = std::max(left.texts, right.texts);
    left.weight += right.weight;
    return left;
}

//! `4 * 1024`.
CodeValue CodeReader::product(const CodeValue &left, const CodeValue &right)
{
    const bool areWhole = left.kind == CodeValue::Kind::Data && right.kind == CodeValue::Kind::Data
        && left.data.is_number_integer() && right.data.is_number_integer();
    qint64 product = 0;
    if (!areWhole || qMulOverflow(left.data.get<qint64>(), right.data.get<qint64>(), &product))
        return {};
    return {.kind = CodeValue::Kind::Data, .data = product};
}

//! `process.env.BASE ?? "https://…"`: what the variable is where nobody sets it.
CodeValue CodeReader::otherwise(const CodeValue &left, const CodeValue &right)
{
    const QList<MarkPiece> pieces = m_marks.pieces(left.text());
    if (pieces.size() == 1 && pieces.first().kind == MarkPiece::Kind::Variable && right.isText())
        m_calls.setDefault(pieces.first().text, right.text());
    return left;
}

CodeValue CodeReader::readExpression()
{
    if (m_depth > maxDepth) {
        m_lastEnd = m_tokens->peek().end;
        m_tokens->take();
        return {};
    }
    ++m_depth;
    CodeValue value = readOperand();
    while (!endsStatement()) {
        const CodeToken &token = m_tokens->peek();
        const bool isSign = token.kind == CodeToken::Kind::Sign;
        if ((m_language == CodeLanguage::Php && token.is("."_L1))
            || (m_language != CodeLanguage::Php && token.is("+"_L1))) {
            m_tokens->take();
            if (value.kind == CodeValue::Kind::Name)
                value = resolved(value);
            value = joined(std::move(value), resolved(readOperand()));
        } else if (token.is("??"_L1) || token.is("||"_L1) || token.is("?:"_L1) || token.isName("or"_L1)) {
            m_tokens->take();
            value = otherwise(resolved(value), resolved(readOperand()));
        } else if (token.is("*"_L1)) {
            m_tokens->take();
            value = product(resolved(value), resolved(readOperand()));
        } else if (token.is("?"_L1)) {
            m_tokens->take();
            readExpression();
            if (takeSign(":"_L1))
                readExpression();
            value = {};
        } else if (token.isName("if"_L1) && m_language == CodeLanguage::Python && !token.isAtLineStart) {
            m_tokens->take();
            readExpression();
            if (m_tokens->peek().isName("else"_L1)) {
                m_tokens->take();
                readExpression();
            }
            value = {};
        } else if (token.isName("as"_L1) && m_language == CodeLanguage::JavaScript) {
            m_tokens->take();
            m_tokens->take();
        } else if (token.is("!"_L1) && m_language == CodeLanguage::JavaScript) {
            m_tokens->take();
        } else if ((isSign && QStringView(u"-/%|&<>").contains(token.text.front()) && !token.is("->"_L1))
                   || token.is("=="_L1) || token.is("==="_L1) || token.is("!="_L1) || token.is("!=="_L1)
                   || token.is("**"_L1) || token.isName("instanceof"_L1) || token.isName("and"_L1)
                   || (token.isName("in"_L1) && m_brackets > 0)) {
            m_tokens->take();
            readOperand();
            value = {};
        } else {
            break;
        }
    }
    --m_depth;
    return resolved(value);
}

} // namespace etude

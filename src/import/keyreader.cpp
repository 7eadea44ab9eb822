// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/keyreader.h"

#include "core/httprequest.h"
#include "import/secrets.h"
#include "import/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyReader)
};

bool isNamed(const Header &header, QLatin1StringView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

Header *find(QList<Header> &headers, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(headers, [name](const Header &header) { return isNamed(header, name); });
    return found == headers.end() ? nullptr : &*found;
}

//! Words that the SDKs get where a host wants no key: they refuse to begin without one.
bool isWordForNone(const QString &key)
{
    static const QStringList words{u"none"_s,       u"empty"_s,        u"ollama"_s, u"lm-studio"_s,
                                   u"not-needed"_s, u"not-required"_s, u"no-key"_s, u"no-key-required"_s};
    return words.contains(key, Qt::CaseInsensitive);
}

//! What stands where a key belongs.
FoundKey keyIn(const QString &value, const Auth &auth, FoundRequest &request, const Marks &marks)
{
    FoundKey key{.auth = auth};
    // "Basic dXNlcjpwYXNz": the scheme is part of what the header holds.
    const QString secret = value.startsWith("Basic "_L1) ? value.sliced(6) : value;
    const QList<MarkPiece> pieces = marks.pieces(value);
    if (pieces.size() == 1 && pieces.first().kind == MarkPiece::Kind::Variable) {
        key.kind = PastedKey::Variable;
        key.variable = pieces.first().text;
        // The text may set it itself: `export TOKEN=…` before the command.
        const auto set = request.variables.find(key.variable);
        const QString own = set == request.variables.end() ? QString() : marks.resolved(set->second, request.variables);
        if (!own.isEmpty() && !marks.isIn(own) && !isPlaceholder(own)) {
            key.kind = PastedKey::Literal;
            key.literal = ApiKey(own);
            // Where else it is named, it stays a name.
            std::erase_if(request.variables, [&own](const auto &each) { return each.second.contains(own); });
        }
    } else if (marks.isIn(value) || isPlaceholder(secret)) {
        key.kind = isWordForNone(value) ? PastedKey::None : PastedKey::Placeholder;
        if (key.kind == PastedKey::None)
            key.auth = {.kind = Auth::Kind::None};
    } else {
        key.kind = PastedKey::Literal;
        key.literal = ApiKey(value);
    }
    return key;
}

//! The value behind `Bearer`, in any case; nothing for another scheme.
std::optional<QString> bearerOf(const QString &value)
{
    if (value.compare("bearer"_L1, Qt::CaseInsensitive) == 0)
        return QString();
    if (!value.startsWith("bearer "_L1, Qt::CaseInsensitive))
        return {};
    return value.sliced(7).trimmed();
}

//! `Token ${NAME}` and the like stay a header of the endpoint, which may name a variable but be no key.
bool isMixed(const QString &value, const Marks &marks)
{
    const QList<MarkPiece> pieces = marks.pieces(value);
    return pieces.size() > 1
        && std::ranges::any_of(pieces, [](const MarkPiece &piece) { return piece.kind == MarkPiece::Kind::Variable; });
}

std::optional<FoundKey> takeFromHeaders(FoundRequest &request, const QString &dialect, const Marks &marks)
{
    const auto take = [&](Header *header, const QString &value, const Auth &auth) {
        FoundKey key = keyIn(value, auth, request, marks);
        request.headers.removeIf([header](const Header &other) { return &other == header; });
        return key;
    };
    Header *authorization = find(request.headers, "Authorization"_L1);
    Header *own = find(request.headers, "x-api-key"_L1);
    // Where both are given, the dialect's own is the key and the other stays a header.
    if (own && (!authorization || dialect == "anthropic-messages"_L1) && !isMixed(own->value, marks))
        return take(own, own->value, {.kind = Auth::Kind::XApiKey});
    if (authorization) {
        const std::optional<QString> bearer = bearerOf(authorization->value);
        if (bearer && !isMixed(*bearer, marks))
            return take(authorization, *bearer, {.kind = Auth::Kind::Bearer});
        if (!bearer && !isMixed(authorization->value, marks))
            return take(authorization, authorization->value, {.kind = Auth::Kind::Header, .name = authorization->name});
    }
    for (const auto name : {"api-key"_L1, "x-goog-api-key"_L1, "ocp-apim-subscription-key"_L1}) {
        if (Header *header = find(request.headers, name); header && !isMixed(header->value, marks))
            return take(header, header->value, {.kind = Auth::Kind::Header, .name = header->name});
    }
    for (Header &header : request.headers) {
        const QList<MarkPiece> pieces = marks.pieces(header.value);
        if (pieces.size() == 1 && pieces.first().kind == MarkPiece::Kind::Variable && isSecretName(header.name))
            return take(&header, header.value, {.kind = Auth::Kind::Header, .name = header.name});
    }
    return {};
}

std::optional<FoundKey> takeFromBody(FoundRequest &request, const QString &dialect, const Marks &marks)
{
    for (const QLatin1StringView name : {"key"_L1, "api_key"_L1, "apikey"_L1, "token"_L1}) {
        const Json *value = member(request.body, std::string_view(name.data(), size_t(name.size())));
        if (!value || !value->is_string())
            continue;
        const QString text = textOf(*value);
        const QList<MarkPiece> pieces = marks.pieces(text);
        const bool isVariable = pieces.size() == 1 && pieces.first().kind == MarkPiece::Kind::Variable;
        const bool isPlain = name.startsWith("api"_L1);
        if (dialect != "modelslab"_L1 && !isVariable && !isPlain && (marks.isIn(text) || isPlaceholder(text)))
            continue;
        FoundKey key = keyIn(text, {.kind = Auth::Kind::Body, .name = name}, request, marks);
        request.body.erase(name.data());
        return key;
    }
    return {};
}

//! Looks into lists and objects too; the conversation is the writer's own.
void dropSecrets(Json &value, FoundRequest &request, const Marks &marks, int depth)
{
    constexpr int deepest = 6;
    if (value.is_array() && depth < deepest) {
        for (Json &item : value)
            dropSecrets(item, request, marks, depth + 1);
    }
    if (!value.is_object())
        return;
    std::vector<std::string> dropped;
    for (auto &[name, item] : value.items()) {
        static constexpr std::string_view own[] = {"messages", "input", "system", "instructions", "model", "model_id"};
        if (depth == 0 && std::ranges::find(own, name) != std::end(own))
            continue;
        if (!item.is_string()) {
            dropSecrets(item, request, marks, depth + 1);
            continue;
        }
        const QString text = textOf(item);
        const QString place = QString::fromStdString(name);
        if (text.isEmpty() || (!isSecretName(place) && !hasKeyShape(text)))
            continue;
        // A variable alone is no secret; what holds one is settled later.
        const QList<MarkPiece> pieces = marks.pieces(text);
        if (std::ranges::none_of(pieces, [](const MarkPiece &piece) { return piece.kind == MarkPiece::Kind::Text; }))
            continue;
        for (const MarkPiece &piece : pieces) {
            if (piece.kind == MarkPiece::Kind::Text)
                request.secrets.append(piece.text);
        }
        dropped.push_back(name);
        appendOnce(request.notUnderstood,
                   Words::tr("“%1” is left out of the body: it may hold a secret, which is not kept.").arg(place));
    }
    for (const std::string &name : dropped)
        value.erase(name);
}

//! Something in it, beside variables, may be a secret.
bool holdsSecret(const QString &name, const QString &value, const Marks &marks)
{
    static const QRegularExpression scheme(u"\\A\\s*(?:bearer|basic|token|key|apikey)\\b\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!marks.isIn(value))
        return !value.isEmpty() && (isSecretName(name) || isSecretValue(value));
    return std::ranges::any_of(marks.pieces(value), [&](const MarkPiece &piece) {
        if (piece.kind != MarkPiece::Kind::Text)
            return false;
        const QString rest = QString(piece.text).remove(scheme);
        return isSecretValue(piece.text) || (isSecretName(name) && rest.size() >= 8);
    });
}

//! What Etude's own requests say of themselves, or the transport does.
bool isWrittenAnyway(const Header &header, const QString &dialect)
{
    const QString value = header.value.section(u';', 0, 0).trimmed().toLower();
    if (isNamed(header, "Content-Type"_L1))
        return value == "application/json"_L1;
    if (isNamed(header, "Accept"_L1))
        return value == "application/json"_L1 || value == "text/event-stream"_L1 || value.startsWith("*/*"_L1);
    if (isNamed(header, "anthropic-version"_L1))
        return dialect == "anthropic-messages"_L1 && value == "2023-06-01"_L1;
    return isNamed(header, "Content-Length"_L1) || isNamed(header, "Host"_L1) || isNamed(header, "Connection"_L1)
        || isNamed(header, "Accept-Encoding"_L1) || isNamed(header, "User-Agent"_L1) || isNamed(header, "Expect"_L1)
        || isNamed(header, "Transfer-Encoding"_L1);
}

} // namespace

bool isPlaceholder(const QString &key)
{
    static const QRegularExpression placeholder(
        u"[<>\\[\\]{}*\\s]|\\.\\.\\.|…|your|x{4,}|api[-_ ]?key|insert|replace|changeme|example|placeholder|dummy|token[-_]?here"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shouted(u"\\A\\$?[A-Z][A-Z_]*\\z"_s);
    // No host gives out keys of so few characters.
    return key.size() < 8 || key.startsWith(u'$') || isWordForNone(key) || shouted.match(key).hasMatch()
        || (key.size() < 200 && placeholder.match(key).hasMatch());
}

FoundKey takeKey(FoundRequest &request, const QString &dialect, const Marks &marks)
{
    if (dialect == "modelslab"_L1) {
        if (const auto key = takeFromBody(request, dialect, marks))
            return *key;
    }
    if (const auto key = takeFromHeaders(request, dialect, marks))
        return *key;
    return takeFromBody(request, dialect, marks).value_or(FoundKey());
}

void dropSecretsOfBody(FoundRequest &request, const Marks &marks)
{
    dropSecrets(request.body, request, marks, 0);
}

QList<Header> endpointHeaders(FoundRequest &request, const QString &dialect, const QString &prefix, const Marks &marks)
{
    QList<Header> headers;
    const auto note = [&](const QString &sentence) { appendOnce(request.notUnderstood, sentence); };
    for (const Header &header : std::as_const(request.headers)) {
        if (isWrittenAnyway(header, dialect))
            continue;
        const bool isUnknown = std::ranges::any_of(marks.pieces(header.value), [](const MarkPiece &piece) {
            return piece.kind == MarkPiece::Kind::Unknown;
        });
        if (isUnknown) {
            note(Words::tr("The header “%1” is left out: its value is not in the text.").arg(header.name));
            continue;
        }
        // `<YOUR_SITE_URL>`
        static const QRegularExpression placeholder(u"\\A\\s*(?:<[A-Za-z][^<>]*>|YOUR[_-][A-Z_-]+)\\s*\\z"_s);
        if (placeholder.match(header.value).hasMatch()) {
            note(Words::tr(
                     "The header “%1” is left out: its value is to be filled in. Add it to the endpoint if the host "
                     "wants it.")
                     .arg(header.name));
            continue;
        }
        QString value = marks.resolved(header.value, request.variables);
        // A variable that the text sets to a secret keeps its name.
        if (value != header.value && holdsSecret(header.name, value, marks)) {
            request.secrets.append(marks.isIn(value) ? QString() : value);
            value = header.value;
        }
        if (holdsSecret(header.name, value, marks)) {
            for (const MarkPiece &piece : marks.pieces(value)) {
                if (piece.kind == MarkPiece::Kind::Text)
                    request.secrets += {piece.text, piece.text.section(u' ', 1).trimmed()};
            }
            const QString variable = keyVariableFor(prefix + u' ' + header.name).chopped(8);
            value = "${"_L1 + variable + u'}';
            note(Words::tr("The header “%1” holds a secret, which is not kept: its value is read from the variable %2.")
                     .arg(header.name, variable));
        } else if (std::ranges::any_of(secretPieces(value), &SecretPiece::isVariable)) {
            note(Words::tr("In the header “%1”, Etude takes ${…} for a variable.").arg(header.name));
        }
        value = marks.shown(value);
        // The same header twice means its values joined (RFC 9110, 5.3).
        const auto earlier = std::ranges::find_if(headers, [&](const Header &other) {
            return other.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
        if (earlier == headers.end())
            headers.append({.name = header.name, .value = value});
        else
            earlier->value += ", "_L1 + value;
        if (headers.size() > 100)
            break;
    }
    return headers;
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httprequest.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HttpRequest)
};

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNameCharacter(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

//! The length of `${NAME}` at the start of `text`, 0 when it does not begin with one.
qsizetype variableLength(QStringView text)
{
    if (!text.startsWith("${"_L1) || text.size() < 4 || !isNameStart(text[2]))
        return 0;
    qsizetype end = 3;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return end < text.size() && text[end] == u'}' ? end + 1 : 0;
}

//! A header name by RFC 9110, 5.6.2 "Tokens".
bool isToken(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c > u' ' && c < u'\x7F' && !u"\"(),/:;<=>?@[\\]{}"_s.contains(c);
    });
}

void appendNames(QStringList &names, const QString &value)
{
    for (const SecretPiece &piece : secretPieces(value)) {
        if (piece.isVariable && !names.contains(piece.text))
            names.append(piece.text);
    }
}

Result<QByteArray> filledText(const QString &value, const KeyLookup &lookup)
{
    QByteArray bytes;
    for (const SecretPiece &piece : secretPieces(value)) {
        if (!piece.isVariable) {
            bytes += piece.text.toUtf8();
            continue;
        }
        const ApiKey key = lookup ? lookup(piece.text) : ApiKey();
        if (key.isEmpty())
            return failure(Error::Kind::Invalid,
                           Words::tr("The key %1 is not known: enter it with its endpoint, or set the environment "
                                     "variable of this name.")
                               .arg(piece.text));
        bytes += key.reveal();
    }
    return bytes;
}

Result<QByteArray> filledHeader(const Header &header, const KeyLookup &lookup)
{
    if (!isToken(header.name))
        return failure(Error::Kind::Invalid, Words::tr("“%1” cannot be the name of a header.").arg(header.name));
    Result<QByteArray> value = filledText(header.value, lookup);
    const auto breaksLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    if (value && std::ranges::any_of(*value, breaksLine))
        return failure(Error::Kind::Invalid,
                       Words::tr("The header “%1” holds a line break, which would end it early.").arg(header.name));
    return value;
}

} // namespace

Json toJson(const HttpRequest &request)
{
    Json headers = Json::object();
    for (const Header &header : request.headers) {
        const std::string name = header.name.toStdString();
        // The same header twice means its values joined (RFC 9110, 5.3).
        if (const Json *earlier = member(headers, name))
            headers[name] = toJson(textOf(*earlier) + ", "_L1 + header.value);
        else
            headers[name] = toJson(header.value);
    }
    return {
        {"method", toJson(request.method)}, {"url", toJson(request.url)}, {"headers", headers}, {"body", request.body}};
}

QList<SecretPiece> secretPieces(const QString &value)
{
    QList<SecretPiece> pieces;
    qsizetype start = 0;
    qsizetype at = 0;
    const auto closeText = [&] {
        if (at > start)
            pieces.append({.text = value.sliced(start, at - start)});
    };
    while (at < value.size()) {
        const qsizetype length = variableLength(QStringView(value).sliced(at));
        if (length == 0) {
            ++at;
            continue;
        }
        closeText();
        pieces.append({.text = value.sliced(at + 2, length - 3), .isVariable = true});
        at += length;
        start = at;
    }
    closeText();
    return pieces;
}

QStringList secretNames(const HttpRequest &request)
{
    QStringList names;
    if (!request.secretMember.isEmpty())
        appendNames(names, stringAt(request.body, request.secretMember.toStdString()));
    for (const Header &header : request.headers)
        appendNames(names, header.value);
    return names;
}

QStringList secretNames(const Endpoint &endpoint)
{
    QStringList names;
    if (endpoint.auth.kind != Auth::Kind::None && !endpoint.keyVariable.isEmpty())
        names.append(endpoint.keyVariable);
    for (const Header &header : endpoint.headers)
        appendNames(names, header.value);
    const QString &password = endpoint.proxy.passwordVariable;
    if (!password.isEmpty() && !names.contains(password))
        names.append(password);
    return names;
}

bool showsSecretOnTheWay(const HttpRequest &request)
{
    const QString url = request.url.trimmed();
    return QUrl(url).scheme() == "http"_L1 && !isLoopback(url) && !secretNames(request).isEmpty();
}

bool needsPlainHttpConsent(const HttpRequest &request, const Endpoint &endpoint)
{
    return !endpoint.allowsPlainHttp && showsSecretOnTheWay(request);
}

Result<FilledRequest> fill(const HttpRequest &request, const KeyLookup &lookup)
{
    FilledRequest filled;
    filled.m_method = request.method.toUtf8();
    filled.m_url = request.url;
    for (const Header &header : request.headers) {
        Result<QByteArray> value = filledHeader(header, lookup);
        if (!value)
            return std::unexpected(value.error());
        filled.m_headers.emplaceBack(header.name.toUtf8(), *std::move(value));
    }
    if (request.body.is_null())
        return filled;
    const std::string secretMember = request.secretMember.toStdString();
    const QString mark = request.secretMember.isEmpty() ? QString() : stringAt(request.body, secretMember);
    // Only a value that is the mark as a whole is one: an empty or literal member is sent as it is.
    if (mark.isEmpty() || variableLength(mark) != mark.size()) {
        filled.m_body = jsonText(request.body);
        return filled;
    }
    const Result<QByteArray> secret = filledText(mark, lookup);
    if (!secret)
        return std::unexpected(secret.error());
    Json body = request.body;
    body[secretMember] = secret->toStdString();
    filled.m_body = jsonText(body);
    return filled;
}

} // namespace etude

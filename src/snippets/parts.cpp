// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/parts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

//! A header name by RFC 9110, 5.6.2 "Tokens".
bool isToken(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c > u' ' && c < u'\x7F' && !u"\"(),/:;<=>?@[\\]{}"_s.contains(c);
    });
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return (c < u' ' && c != u'\t') || c == u'\x7F'; });
}

//! Only what no client can send as it is gets encoded: the address stays what the user typed.
QString encodedUrl(const QString &url)
{
    const bool isPlain = std::ranges::all_of(url, [](QChar c) { return c > u' ' && c < u'\x7F'; });
    return isPlain ? url : QString::fromLatin1(QUrl(url).toEncoded());
}

QList<QString> variablesOf(const RequestParts &parts)
{
    QList<QString> names;
    const auto collect = [&names](const QList<SecretPiece> &pieces) {
        for (const SecretPiece &piece : pieces) {
            if (piece.isVariable && !names.contains(piece.text))
                names.append(piece.text);
        }
    };
    for (const HeaderPieces &header : parts.headers)
        collect(header.value);
    collect(parts.secret);
    return names;
}

//! Text in place of each variable. A lone one is the key; several are told apart by their names.
void writePlaceholders(RequestParts &parts)
{
    const auto wordFor = [isLone = parts.variables.size() == 1](const QString &name) -> QString {
        return isLone ? u"YOUR_API_KEY"_s : "YOUR_"_L1 + name;
    };
    const auto replace = [&wordFor](QList<SecretPiece> &pieces) {
        QList<SecretPiece> result;
        for (const SecretPiece &piece : std::as_const(pieces)) {
            const QString text = piece.isVariable ? wordFor(piece.text) : piece.text;
            if (result.isEmpty())
                result.append({.text = text});
            else
                result.last().text += text;
        }
        pieces = result;
    };
    for (HeaderPieces &header : parts.headers)
        replace(header.value);
    replace(parts.secret);
    for (const QString &name : std::as_const(parts.variables))
        parts.placeholders.append(wordFor(name));
    parts.variables.clear();
}

Result<QList<HeaderPieces>> headerPieces(const QList<Header> &headers)
{
    QList<Header> joined;
    for (const Header &header : headers) {
        if (!isToken(header.name))
            return failure(Error::Kind::Invalid, Words::tr("“%1” cannot be the name of a header.").arg(header.name));
        if (hasControls(header.value))
            return failure(
                Error::Kind::Invalid,
                Words::tr("The header “%1” holds a line break or another control character, which cannot be sent.")
                    .arg(header.name));
        const auto isSame = [&](const Header &other) {
            return other.name.compare(header.name, Qt::CaseInsensitive) == 0;
        };
        const auto earlier = std::ranges::find_if(joined, isSame);
        // The same header twice means its values joined (RFC 9110, 5.3). White space around them means nothing.
        if (earlier == joined.end())
            joined.append({header.name, header.value.trimmed()});
        else
            earlier->value += ", "_L1 + header.value.trimmed();
    }
    QList<HeaderPieces> result;
    for (const Header &header : std::as_const(joined))
        result.append({header.name, secretPieces(header.value)});
    return result;
}

//! The value behind `prefix`, or nothing when it does not begin so or is empty.
std::optional<QList<SecretPiece>> withoutPrefix(QList<SecretPiece> value, const QString &prefix)
{
    if (value.isEmpty() || (!prefix.isEmpty() && (value.first().isVariable || !value.first().text.startsWith(prefix))))
        return {};
    value.first().text.remove(0, prefix.size());
    if (value.first().text.isEmpty())
        value.removeFirst();
    if (value.isEmpty())
        return {};
    return value;
}

//! Finds the header that holds the key and takes it out of `headers`.
void takeKey(const Sdk &sdk, RequestParts &parts, SdkCall &call)
{
    for (const SdkKey &key : sdk.keys) {
        const auto isIt = [&](const HeaderPieces &header) {
            return header.name.compare(key.header, Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(parts.headers, isIt);
        if (found == parts.headers.end())
            continue;
        if (std::optional<QList<SecretPiece>> value = withoutPrefix(found->value, key.prefix)) {
            call.keyArgument = key.argument;
            call.key = *std::move(value);
            call.suppressed = key.suppresses;
            if (!key.isSaidTwice)
                parts.headers.erase(found);
            return;
        }
    }
    // The SDKs refuse to begin without a key. A host that wants none passes over this word; where another header holds
    // the key, the SDK's own must not go along.
    call.keyArgument = sdk.keys.first().argument;
    call.key = {{.text = u"none"_s}};
    const bool hasOwnKey = std::ranges::any_of(parts.headers, [](const HeaderPieces &header) {
        return std::ranges::any_of(header.value, &SecretPiece::isVariable);
    });
    const auto isSet = [&parts](const QString &name) {
        return std::ranges::any_of(parts.headers, [&name](const HeaderPieces &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (const QString &name : sdk.keyHeaders) {
        if (hasOwnKey && !isSet(name))
            call.suppressed.append(name);
    }
}

} // namespace

Result<RequestParts> requestParts(const HttpRequest &request, bool placeholder)
{
    if (request.method != "POST"_L1 || !request.body.is_object())
        return failure(Error::Kind::Invalid, Words::tr("Only a request that posts JSON can be written as code."));
    Result<QList<HeaderPieces>> headers = headerPieces(request.headers);
    if (!headers)
        return std::unexpected(headers.error());
    RequestParts parts{.url = encodedUrl(request.url), .headers = *std::move(headers), .body = request.body};
    if (!request.secretMember.isEmpty()) {
        // Only a value that is the mark as a whole is one: anything else is sent as it is.
        const QList<SecretPiece> pieces = secretPieces(stringAt(request.body, request.secretMember.toStdString()));
        if (pieces.size() == 1 && pieces.first().isVariable) {
            parts.secretMember = request.secretMember;
            parts.secret = pieces;
        }
    }
    parts.variables = variablesOf(parts);
    if (placeholder)
        writePlaceholders(parts);
    return parts;
}

QString strictUrl(const QString &url)
{
    static const QRegularExpression refused(u"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~%:/?#@!$&'()*+,;=-]"_s);
    // Brackets belong to the host alone: [::1].
    const qsizetype host = url.indexOf("://"_L1);
    qsizetype from = host < 0 ? 0 : url.indexOf(u'/', host + 3);
    if (from < 0)
        return url;
    QString result = url.first(from);
    for (const QRegularExpressionMatch &match : refused.globalMatch(url, from)) {
        result += url.sliced(from, match.capturedStart() - from);
        result += QString::fromLatin1(match.captured().toUtf8().toPercentEncoding());
        from = match.capturedEnd();
    }
    return result + url.sliced(from);
}

Result<SdkCall> sdkCall(const Sdk &sdk, const QString &clientName, const QString &dialect, RequestParts &parts)
{
    const auto of = [&dialect](const auto &map) {
        const auto found = map.find(dialect);
        return found == map.end() ? decltype(found->second)() : found->second;
    };
    const QString path = of(sdk.paths);
    const qsizetype question = parts.url.indexOf(u'?');
    const QString address = question < 0 ? parts.url : parts.url.first(question);
    SdkCall call{.baseUrl = address.chopped(address.endsWith(path) ? path.size() : 0)};
    if (!address.endsWith(path) || !call.baseUrl.contains("://"_L1))
        return failure(
            Error::Kind::Invalid,
            Words::tr("“%1” sends to addresses that end in %2, and this one does not.").arg(clientName, path));
    if (question >= 0)
        call.query = QUrlQuery(parts.url.sliced(question + 1)).queryItems(QUrl::FullyDecoded);
    for (const QString &name : of(sdk.required)) {
        if (!member(parts.body, name.toStdString()))
            return failure(Error::Kind::Invalid,
                           Words::tr("“%1” does not send a request without “%2”.").arg(clientName, name));
    }
    for (const QString &name : sdk.implied)
        parts.body.erase(name.toStdString());
    takeKey(sdk, parts, call);
    return call;
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/claudecode.h"

#include "snippets/snippetindex.h"
#include "snippets/templates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

using Pieces = QList<SecretPiece>;

//! What Claude Code says of itself in each request.
bool isItsOwn(const HeaderPieces &header)
{
    static const QStringList own{u"accept"_s, u"anthropic-version"_s, u"content-type"_s, u"user-agent"_s};
    return own.contains(header.name.toLower());
}

void append(Pieces &pieces, const Pieces &more)
{
    for (const SecretPiece &piece : more) {
        if (!pieces.isEmpty() && !pieces.last().isVariable && !piece.isVariable)
            pieces.last().text += piece.text;
        else
            pieces.append(piece);
    }
}

} // namespace

const QList<ClaudeCodeShell> &claudeCodeShells()
{
    return snippetIndex().claudeCodeShells;
}

Result<QString> claudeCode(const QString &shell, const HttpRequest &request, bool placeholder)
{
    static const QString path = u"/v1/messages"_s;
    const QList<ClaudeCodeShell> &shells = claudeCodeShells();
    const auto known = std::ranges::find(shells, shell, &ClaudeCodeShell::id);
    if (known == shells.end())
        return failure(Error::Kind::Invalid, Words::tr("“%1” is no shell that is known here.").arg(shell));
    const Result<RequestParts> parts = requestParts(request, placeholder);
    if (!parts)
        return std::unexpected(parts.error());
    if (!parts->url.endsWith(path))
        return failure(
            Error::Kind::Invalid,
            Words::tr("Claude Code sends to addresses that end in %1, and this one does not: give the endpoint another "
                      "base URL or path.")
                .arg(path));

    const Notation &notation = *snippetIndex().claudeCodeNotations.at(shell);
    Pieces token;
    Pieces key;
    Pieces headers;
    for (const HeaderPieces &header : parts->headers) {
        const QString name = header.name.toLower();
        if (name == "authorization"_L1 && !header.value.isEmpty()
            && header.value.first().text.startsWith("Bearer "_L1)) {
            token = header.value;
            token.first().text.remove(0, 7);
            token.removeIf([](const SecretPiece &piece) { return piece.text.isEmpty(); });
        } else if (name == "x-api-key"_L1) {
            key = header.value;
        } else if (!isItsOwn(header)) {
            append(headers, {{.text = (headers.isEmpty() ? QString() : u"\n"_s) + header.name + u": "_s}});
            append(headers, header.value);
        }
    }
    // It does not start without either; a host that wants none passes over this word.
    if (token.isEmpty() && key.isEmpty())
        token = {{.text = u"none"_s}};
    const auto text = [&notation](const Pieces &pieces) {
        return pieces.isEmpty() ? QString() : notation.text(pieces);
    };
    return rendered(u"claude-code.txt"_s,
                    {{shell, true},
                     {u"base_url"_s, text({{.text = parts->url.chopped(path.size())}})},
                     {u"token"_s, text(token)},
                     {u"key"_s, text(key)},
                     {u"headers"_s, text(headers)},
                     {u"variables"_s, QVariantList(parts->variables.begin(), parts->variables.end())},
                     {u"model"_s, text({{.text = stringAt(parts->body, "model")}})}});
}

} // namespace etude

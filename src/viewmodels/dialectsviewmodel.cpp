// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/dialectsviewmodel.h"

#include "dialects/dialect.h"
#include "viewmodels/imagefile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QStringList linesOf(const HttpRequest &request)
{
    QStringList lines;
    for (const Header &header : request.headers)
        lines.append(header.name + u": "_s + header.value);
    lines.append(QString());
    return lines + QString::fromUtf8(jsonText(request.body, 2)).split(u'\n');
}

//! What makes two lines the same.
QString essence(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.endsWith(u',') ? trimmed.chopped(1) : trimmed;
}

//! The endpoint as it would be if its host spoke `dialect`: the path of its own, and the key where that one wants it.
Endpoint endpointIn(Endpoint endpoint, const Dialect &dialect)
{
    if (endpoint.dialect == dialect.id())
        return endpoint;
    const bool isKeyless = endpoint.auth.kind == Auth::Kind::None;
    endpoint.dialect = dialect.id();
    if (!isKeyless)
        endpoint.auth = dialect.defaultAuth();
    return endpoint;
}

} // namespace

QList<DialectLine> markedLines(const QStringList &lines, const QStringList &base)
{
    QHash<QString, int> left;
    for (const QString &line : base)
        ++left[essence(line)];
    QList<DialectLine> marked;
    for (const QString &line : lines) {
        const auto known = left.find(essence(line));
        const bool isKnown = known != left.end() && *known > 0;
        if (isKnown)
            --*known;
        marked.append({.text = line, .isDifferent = !isKnown});
    }
    return marked;
}

DialectsViewModel::DialectsViewModel(const SessionViewModel &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void DialectsViewModel::refresh()
{
    QList<const Dialect *> dialects = allDialects();
    std::ranges::stable_partition(dialects, [this](const Dialect *dialect) {
        return dialect->id() == m_session.endpoint().dialect;
    });
    const Prompt prompt = withShortImages(m_session.prompt());
    m_requests.clear();
    QStringList base;
    for (const Dialect *dialect : std::as_const(dialects)) {
        DialectRequest shown{
            .id = dialect->id(), .name = dialect->name(), .isCurrent = dialect->id() == m_session.endpoint().dialect};
        const auto request = dialect->chatRequest(prompt, endpointIn(m_session.endpoint(), *dialect));
        if (request) {
            const QStringList lines = linesOf(*request);
            if (base.isEmpty())
                base = lines;
            shown.address = request->method + u' ' + request->url;
            shown.lines = markedLines(lines, base);
        } else {
            shown.problem = describe(request.error());
        }
        QStringList ignored = dialect->ignoredParameters(prompt);
        ignored.removeIf([this](const QString &name) { return m_session.endpoint().places.contains(name); });
        if (!ignored.isEmpty())
            shown.note = tr("Has no place for: %1").arg(ignored.join(u", "_s));
        m_requests.append(shown);
    }
    Q_EMIT requestsChanged();
}

QString DialectsViewModel::text(int row) const
{
    if (row < 0 || row >= m_requests.size())
        return {};
    QStringList lines{m_requests.at(row).address};
    for (const DialectLine &line : m_requests.at(row).lines)
        lines.append(line.text);
    return lines.join(u'\n');
}

} // namespace etude

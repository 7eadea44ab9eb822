// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/endpointsmodel.h"

#include "dialects/dialect.h"
#include "net/modelfetch.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

bool needsKey(const Endpoint &endpoint)
{
    return endpoint.auth.kind != Auth::Kind::None && endpoint.id != "engine"_L1;
}

} // namespace

EndpointsModel::EndpointsModel(const Rooms &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
{
    reload();
}

void EndpointsModel::reload()
{
    beginResetModel();
    m_endpoints = m_rooms.endpoints.all();
    // The user's own first, then those whose key is there, then the rest as shipped.
    std::ranges::stable_sort(m_endpoints, {}, [this](const Endpoint &endpoint) {
        if (endpoint.id == "engine"_L1)
            return 0;
        if (!endpoint.builtIn)
            return 1;
        return needsKey(endpoint) && m_rooms.secrets.origin(endpoint.keyVariable) != Secrets::Origin::Missing ? 2 : 3;
    });
    endResetModel();
}

int EndpointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_endpoints.size());
}

QHash<int, QByteArray> EndpointsModel::roleNames() const
{
    return {{IdRole, "endpointId"},   {NameRole, "name"},       {AddressRole, "address"},    {DialectRole, "dialect"},
            {KeyNoteRole, "keyNote"}, {IsReadyRole, "isReady"}, {IsBuiltInRole, "isBuiltIn"}};
}

QVariant EndpointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Endpoint &endpoint = m_endpoints[index.row()];
    const bool isMissing =
        needsKey(endpoint) && m_rooms.secrets.origin(endpoint.keyVariable) == Secrets::Origin::Missing;
    switch (role) {
    case IdRole:
        return endpoint.id;
    case NameRole:
    case Qt::DisplayRole:
        return endpoint.name;
    case AddressRole:
        return endpoint.id == "engine"_L1 ? tr("on this computer") : endpoint.baseUrl;
    case DialectRole:
        return endpoint.dialect;
    case KeyNoteRole:
        if (!needsKey(endpoint))
            return tr("no key needed");
        return isMissing ? tr("%1 is not set").arg(endpoint.keyVariable) : tr("key is set");
    case IsReadyRole:
        return !isMissing;
    case IsBuiltInRole:
        return endpoint.builtIn;
    default:
        return {};
    }
}

int EndpointsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_endpoints, id, &Endpoint::id);
    return found == m_endpoints.end() ? -1 : int(found - m_endpoints.begin());
}

QString EndpointsModel::idOf(int row) const
{
    return row >= 0 && row < m_endpoints.size() ? m_endpoints[row].id : QString();
}

// --- The form ------------------------------------------------------------------------------------------------------

EndpointEditor::EndpointEditor(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{
    connect(this, &EndpointEditor::edited, this, [this] {
        m_testing.reset(); // its verdict would be about what stood here before
        setTestNote({});
    });
}

void EndpointEditor::changed()
{
    m_storeProblem.clear();
    Q_EMIT edited();
}

void EndpointEditor::edit(const QString &id)
{
    const Endpoint *stored = id.isEmpty() ? nullptr : m_rooms.endpoints.find(id);
    m_endpoint = stored ? *stored : Endpoint{};
    m_storeProblem.clear();
    QStringList lines;
    for (const Header &header : std::as_const(m_endpoint.headers))
        lines.append(header.name + u": "_s + header.value);
    m_headers = lines.join(u'\n');
    Q_EMIT edited();
}

QStringList EndpointEditor::dialectIds() const
{
    QStringList ids;
    for (const Dialect *dialect : allDialects())
        ids.append(dialect->id());
    return ids;
}

QStringList EndpointEditor::dialectNames() const
{
    QStringList names;
    for (const Dialect *dialect : allDialects())
        names.append(dialect->name());
    return names;
}

const Dialect *EndpointEditor::currentDialect() const
{
    return dialectById(m_endpoint.dialect);
}

void EndpointEditor::setName(const QString &name)
{
    if (name == m_endpoint.name)
        return;
    // The variable follows the name until the user gives it one of its own.
    if (m_endpoint.keyVariable.isEmpty() || m_endpoint.keyVariable == keyVariableFor(m_endpoint.name))
        m_endpoint.keyVariable = name.trimmed().isEmpty() ? QString() : keyVariableFor(name);
    m_endpoint.name = name;
    changed();
}

void EndpointEditor::setDialect(const QString &id)
{
    const Dialect *dialect = dialectById(id);
    if (!dialect || id == m_endpoint.dialect)
        return;
    if (m_endpoint.auth.kind != Auth::Kind::None)
        m_endpoint.auth = dialect->defaultAuth();
    m_endpoint.dialect = id;
    changed();
}

void EndpointEditor::setBaseUrl(const QString &url)
{
    if (url == m_endpoint.baseUrl)
        return;
    m_endpoint.baseUrl = url;
    changed();
}

QString EndpointEditor::path() const
{
    return currentDialect() ? chatPath(m_endpoint, *currentDialect()) : QString();
}

void EndpointEditor::setPath(const QString &path)
{
    if (!currentDialect() || path == this->path())
        return;
    m_endpoint.paths[m_endpoint.dialect] = path;
    changed();
}

QString EndpointEditor::address() const
{
    return m_endpoint.baseUrl.isEmpty() ? QString() : endpointUrl(m_endpoint, path());
}

void EndpointEditor::setAuthKind(int kind)
{
    if (kind < 0 || kind > int(Auth::Kind::None) || kind == authKind())
        return;
    m_endpoint.auth.kind = Auth::Kind(kind);
    if (m_endpoint.auth.kind == Auth::Kind::Body && m_endpoint.auth.name.isEmpty())
        m_endpoint.auth.name = u"key"_s;
    changed();
}

void EndpointEditor::setAuthName(const QString &name)
{
    if (name == m_endpoint.auth.name)
        return;
    m_endpoint.auth.name = name;
    changed();
}

void EndpointEditor::setKeyVariable(const QString &name)
{
    if (name == m_endpoint.keyVariable)
        return;
    m_endpoint.keyVariable = name;
    changed();
}

QString EndpointEditor::keyNote() const
{
    switch (m_rooms.secrets.origin(m_endpoint.keyVariable)) {
    case Secrets::Origin::Environment:
        return tr("set in the environment");
    case Secrets::Origin::Session:
        return tr("set for this session");
    case Secrets::Origin::Store:
        return tr("in the key store");
    case Secrets::Origin::Missing:
        break;
    }
    return tr("not set");
}

void EndpointEditor::setHeaders(const QString &text)
{
    if (text == m_headers)
        return;
    m_headers = text;
    m_endpoint.headers.clear();
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            m_endpoint.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    changed();
}

void EndpointEditor::setModels(const QString &text)
{
    QStringList ids;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        ids.append(line.trimmed());
    if (ids == m_endpoint.models)
        return;
    m_endpoint.models = ids;
    changed();
}

QString EndpointEditor::problem() const
{
    if (!m_storeProblem.isEmpty())
        return m_storeProblem;
    if (m_endpoint.name.trimmed().isEmpty())
        return tr("Give the endpoint a name.");
    const QUrl url(m_endpoint.baseUrl);
    if (m_endpoint.baseUrl.isEmpty() || !url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return tr("Type an address that begins with https:// or http://.");
    if (m_endpoint.auth.kind != Auth::Kind::None && m_endpoint.keyVariable.isEmpty())
        return tr("Name the variable that holds the key, or choose “none”.");
    if ((m_endpoint.auth.kind == Auth::Kind::Header || m_endpoint.auth.kind == Auth::Kind::Body)
        && m_endpoint.auth.name.trimmed().isEmpty())
        return tr("Name the header or the field that carries the key.");
    for (const QString &line : m_headers.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.indexOf(u':') <= 0)
            return tr("A header is written “Name: value”; this one is not: %1").arg(line);
    }
    return {};
}

void EndpointEditor::setTestNote(const QString &note)
{
    if (note == m_testNote)
        return;
    m_testNote = note;
    Q_EMIT testNoteChanged();
}

void EndpointEditor::test()
{
    setTestNote(tr("Asking for the list of models…"));
    m_testing = std::make_unique<QObject>();
    fetchModels(m_rooms.transport, m_endpoint, m_rooms.secrets.lookup(), m_testing.get(),
                [this](const Result<QList<ModelInfo>> &models) {
                    setTestNote(models ? tr("It answers; models listed: %1.").arg(models->size())
                                       : describe(models.error()));
                });
}

QString EndpointEditor::save()
{
    m_storeProblem.clear();
    if (!problem().isEmpty())
        return {};
    const auto saved = m_rooms.endpoints.save(m_endpoint);
    m_storeProblem = saved ? QString() : describe(saved.error());
    if (saved)
        m_endpoint = *saved;
    Q_EMIT edited();
    if (!saved)
        return {};
    Q_EMIT stored();
    return saved->id;
}

void EndpointEditor::remove()
{
    if (const auto removed = m_rooms.endpoints.remove(m_endpoint.id); !removed) {
        m_storeProblem = describe(removed.error());
        Q_EMIT edited();
        return;
    }
    edit(QString(m_endpoint.id));
    Q_EMIT stored();
}

void EndpointEditor::setSessionKey(const QString &key)
{
    m_rooms.secrets.setForSession(m_endpoint.keyVariable, ApiKey(key));
    Q_EMIT edited();
    Q_EMIT keyEntered();
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/endpoints.h"

#include "core/httprequest.h"
#include "storage/jsonfile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int schema = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Endpoints)
};

//! The members of `changed` that differ from `original`; `null` for one that is gone.
Json difference(const Json &original, const Json &changed)
{
    Json json{{"id", changed.at("id")}};
    for (const auto &[key, value] : changed.items()) {
        if (const Json *before = member(original, key); !before || *before != value)
            json[key] = value;
    }
    for (const auto &[key, value] : original.items()) {
        if (!member(changed, key))
            json[key] = nullptr;
    }
    return json;
}

Json applied(Json original, const Json &difference)
{
    for (const auto &[key, value] : difference.items()) {
        if (value.is_null())
            original.erase(key);
        else
            original[key] = value;
    }
    return original;
}

//! "My Host (EU)" → `my-host-eu`.
QString idFromName(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"endpoint"_s : id;
}

//! The header in which a key stands in plain text, or none.
const Header *headerWithPlainKey(const Endpoint &endpoint)
{
    const QStringList names{u"authorization"_s, u"proxy-authorization"_s, u"x-api-key"_s, u"api-key"_s,
                            u"x-goog-api-key"_s};
    const auto found = std::ranges::find_if(endpoint.headers, [&](const Header &header) {
        return names.contains(header.name.trimmed(), Qt::CaseInsensitive)
            && std::ranges::none_of(secretPieces(header.value), &SecretPiece::isVariable);
    });
    return found == endpoint.headers.end() ? nullptr : &*found;
}

} // namespace

Endpoints::Endpoints(const Folders &folders, QList<Endpoint> builtIn)
    : m_path(folders.config + "/endpoints.json"_L1)
    , m_builtIn(std::move(builtIn))
    , m_all(m_builtIn)
{
    const JsonFile file = readJsonFile(m_path, schema);
    if (!file.notice.isEmpty())
        m_notices += file.notice;
    for (const Json &entry : listAt(file.values, "endpoints")) {
        const QString id = stringAt(entry, "id");
        const Endpoint *shipped = this->builtIn(id);
        Result<Endpoint> endpoint = endpointFromJson(shipped ? applied(toJson(*shipped), entry) : entry);
        if (!endpoint || id.isEmpty()) {
            m_unread.push_back(entry);
            m_notices += Words::tr("The endpoint “%1” in “%2” could not be read and is left out: %3")
                             .arg(id, m_path, endpoint ? Words::tr("it has no id.") : endpoint.error().words);
            continue;
        }
        endpoint->builtIn = shipped && shipped->builtIn;
        const auto same = std::ranges::find(m_all, id, &Endpoint::id);
        if (same == m_all.end())
            m_all += *std::move(endpoint);
        else
            *same = *std::move(endpoint);
    }
}

const Endpoint *Endpoints::builtIn(const QString &id) const
{
    const auto found = std::ranges::find(m_builtIn, id, &Endpoint::id);
    return found == m_builtIn.end() ? nullptr : &*found;
}

const Endpoint *Endpoints::find(const QString &idOrName) const
{
    auto found = std::ranges::find(m_all, idOrName, &Endpoint::id);
    if (found == m_all.end())
        found = std::ranges::find_if(m_all, [&](const Endpoint &endpoint) {
            return endpoint.name.compare(idOrName, Qt::CaseInsensitive) == 0;
        });
    return found == m_all.end() ? nullptr : &*found;
}

Result<void> Endpoints::write(const QList<Endpoint> &endpoints)
{
    Json entries = Json::array();
    for (const Endpoint &endpoint : endpoints) {
        const Endpoint *shipped = builtIn(endpoint.id);
        if (!shipped)
            entries.push_back(toJson(endpoint));
        else if (endpoint != *shipped)
            entries.push_back(difference(toJson(*shipped), toJson(endpoint)));
    }
    for (const Json &entry : m_unread)
        entries.push_back(entry);
    return writeJsonFile(m_path, schema, {{"endpoints", std::move(entries)}});
}

Result<Endpoint> Endpoints::save(Endpoint endpoint)
{
    if (endpoint.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("The endpoint has no name: give it one."));
    if (const Header *header = headerWithPlainKey(endpoint))
        return failure(
            Error::Kind::Invalid,
            Words::tr("The header “%1” holds a key in plain text, which Etude does not save: write ${VARIABLE} "
                      "and set that environment variable.")
                .arg(header->name));
    const auto isTaken = [this](const QString &id) { return std::ranges::contains(m_all, id, &Endpoint::id); };
    if (endpoint.id.isEmpty()) {
        const QString base = idFromName(endpoint.name);
        endpoint.id = base;
        for (int n = 2; isTaken(endpoint.id); ++n)
            endpoint.id = base + u'-' + QString::number(n);
    }
    const Endpoint *shipped = builtIn(endpoint.id);
    endpoint.builtIn = shipped && shipped->builtIn;

    QList<Endpoint> all = m_all;
    const auto same = std::ranges::find(all, endpoint.id, &Endpoint::id);
    if (same == all.end())
        all += endpoint;
    else
        *same = endpoint;
    if (const Result<void> written = write(all); !written)
        return std::unexpected(written.error());
    m_all = std::move(all);
    return endpoint;
}

Result<void> Endpoints::remove(const QString &id)
{
    QList<Endpoint> all = m_all;
    const auto found = std::ranges::find(all, id, &Endpoint::id);
    if (found == all.end())
        return failure(Error::Kind::Invalid,
                       Words::tr("There is no endpoint “%1”: look at the list for its id.").arg(id));
    if (const Endpoint *shipped = builtIn(id))
        *found = *shipped;
    else
        all.erase(found);
    const Result<void> written = write(all);
    if (written)
        m_all = std::move(all);
    return written;
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Newer lists of models: what endpoints list themselves, and models.dev's.
#include "net/modelfetch.h"
#include "viewmodels/catalogmodel.h"
#include "viewmodels/catalogwords.h"
#include "viewmodels/wording.h"

namespace etude {

void CatalogModel::setNote(const QString &note)
{
    m_fetchNote = note;
    Q_EMIT fetchNoteChanged();
}

void CatalogModel::fetch(const QString &endpointId)
{
    const Endpoint *endpoint = m_rooms.endpoints.find(endpointId);
    if (!endpoint || endpoint->baseUrl.isEmpty())
        return;
    setNote(tr("Asking %1 for its models…").arg(endpoint->name));
    m_rooms.secrets.prepare(secretNames(*endpoint), this, [this, endpoint = *endpoint](const Result<void> &prepared) {
        if (!prepared) {
            takeFetched(endpoint, std::unexpected(prepared.error()));
            return;
        }
        m_refresh.fetchOwnList(endpoint, m_rooms.secrets.lookup(), QDate::currentDate(), this,
                               [this, endpoint](const Result<qsizetype> &count) { takeFetched(endpoint, count); });
    });
}

void CatalogModel::forgetMovedHosts()
{
    QStringList moved;
    for (const Provider &provider : m_rooms.catalog.providers()) {
        const QString source = m_rooms.catalog.ownListSource(provider.id);
        const Endpoint *endpoint = m_rooms.endpoints.find(provider.id);
        if (!source.isEmpty() && (!endpoint || modelsAddress(*endpoint) != source))
            moved.append(provider.id);
    }
    for (const QString &id : std::as_const(moved))
        m_rooms.catalog.forgetOwnList(id);
}

void CatalogModel::takeFetched(const Endpoint &endpoint, const Result<qsizetype> &count)
{
    if (!count) {
        setNote(tr("%1 did not list its models: %2").arg(endpoint.name, describe(count.error())));
        return;
    }
    rebuild();
    setNote(tr("%1 lists %2 models").arg(endpoint.name, countText(*count)));
    Q_EMIT catalogChanged();
    Q_EMIT fetched(endpoint.id, *count);
}

QString CatalogModel::listNote() const
{
    if (!m_isOpen)
        return {};
    const Origin origin = m_rooms.catalog.origin();
    const QString age = ageText(origin.retrieved, QDate::currentDate());
    const QString note =
        tr("%1 of %2", "a list and its date").arg(sourceText(origin.source), origin.retrieved.toString(Qt::ISODate));
    return age.isEmpty() ? note : tr("%1, %2", "a list and its age").arg(note, age);
}

void CatalogModel::updateCatalog()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true;
    const QString address = m_rooms.settings.catalogAddress();
    setNote(tr("Asking %1 for a newer list…").arg(sourceText(address)));
    m_refresh.update(address, QDate::currentDate(), this, [this, address](const Result<CatalogUpdate> &update) {
        m_isUpdating = false;
        if (!update) {
            setNote(describeUpdateFailure(update.error()));
            return;
        }
        rebuild();
        const std::optional<CatalogChange> &change = update->change;
        setNote(change ? tr("Updated: %1 models at %2 hosts; %3 new, %4 gone, %5 with another price")
                             .arg(countText(change->models), countText(change->hosts), countText(change->added),
                                  countText(change->vanished), countText(change->repriced))
                       : tr("Nothing has changed at %1: this is the newest list").arg(sourceText(address)));
        Q_EMIT catalogChanged();
    });
}

} // namespace etude

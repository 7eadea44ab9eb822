// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

Workspace::Workspace(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_session(rooms)
    , m_snippet(m_session, rooms.settings)
    , m_catalog(rooms)
    , m_endpoints(rooms)
    , m_endpointEditor(rooms)
    , m_history(rooms.runs)
    , m_spending(rooms, m_session)
    , m_dialects(m_session)
    , m_host(m_session, rooms.endpoints)
    , m_engine(rooms)
    , m_discovery(m_session, rooms)
    , m_importer(rooms, m_session)
    , m_notices(rooms.settings.notices() + rooms.endpoints.notices() + rooms.secrets.notices())
{
    if (const auto draft = loadDraft(rooms.folders); !draft)
        addNotice(describe(draft.error()));
    else if (*draft)
        m_session.restore(**draft);
    m_snippet.setShown(rooms.settings.isPaneShown(u"code"_s));

    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &Workspace::saveAll);
    connect(&m_session, &SessionViewModel::promptChanged, &m_saving, [this] {
        if (!m_saving.isActive()) // who types without a pause is saved for as well
            saveSoon();
    });
    for (const auto change : {&Workspace::themeChanged, &Workspace::showsMarkdownChanged, &Workspace::panesChanged})
        connect(this, change, this, &Workspace::saveSoon);
    connect(&m_snippet, &SnippetViewModel::choiceChanged, this, &Workspace::saveSoon);
    connect(&m_session, &SessionViewModel::runSaved, &m_history, &HistoryModel::reload);
    connect(&m_spending, &SpendingModel::budgetChanged, this, &Workspace::saveSoon);
    connect(&m_endpointEditor, &EndpointEditor::stored, this, [this] {
        const Target before{m_session.endpointId(), m_session.model()};
        m_endpoints.reload();
        m_session.reloadEndpoint();
        // The session goes to another endpoint when its own is removed, and back when that is undone.
        const Target lost = std::exchange(m_lost, {});
        if (m_session.endpointId() != before.endpoint)
            m_lost = before;
        else if (!lost.endpoint.isEmpty() && m_rooms.endpoints.find(lost.endpoint))
            m_session.choose(lost.endpoint, lost.model);
    });
    connect(&m_importer, &ImportModel::stored, this, [this] {
        m_endpoints.reload();
        m_session.reloadEndpoint();
    });
    connect(&m_engine, &EngineModel::settingsChanged, this, &Workspace::saveSoon);
    connect(&m_importer, &ImportModel::keyNotKept, this, &Workspace::addNotice);
    connect(&m_host, &HostModel::endpointStored, &m_endpoints, &EndpointsModel::reload);
    connect(&m_discovery, &DiscoveryModel::endpointStored, &m_endpoints, &EndpointsModel::reload);
    connect(&m_session, &SessionViewModel::endpointStored, &m_endpoints, &EndpointsModel::reload);
    connect(&m_session, &SessionViewModel::recordingStarted, this,
            [this](const std::shared_ptr<const Recording> &recording) { m_wire.show(recording, true); });
    connect(&m_session, &SessionViewModel::recordingFinished, &m_wire, &WireViewModel::finish);
    connect(&m_endpointEditor, &EndpointEditor::keyEntered, &m_session, &SessionViewModel::targetChanged);
    connect(&m_catalog, &CatalogModel::fetched, &m_endpointEditor, &EndpointEditor::setFetchedCount);
    connect(&m_catalog, &CatalogModel::catalogChanged, &m_session, &SessionViewModel::useCatalog);
    connect(&m_catalog, &CatalogModel::favouritesChanged, this, &Workspace::saveSoon);
    connect(&m_session, &SessionViewModel::targetChanged, &m_endpoints, &EndpointsModel::reload);
}

QList<Starter> Workspace::starters() const
{
    QList<Starter> starters;
    for (const StarterPrompt &prompt : m_rooms.catalog.starterPrompts())
        starters.append({.title = prompt.title, .text = prompt.text, .system = prompt.system});
    return starters;
}

int Workspace::theme() const
{
    return int(m_rooms.settings.theme());
}

void Workspace::setTheme(int theme)
{
    if (theme == this->theme() || theme < 0 || theme > int(Settings::Theme::Dark))
        return;
    m_rooms.settings.setTheme(Settings::Theme(theme));
    Q_EMIT themeChanged();
}

bool Workspace::showsMarkdown() const
{
    return m_rooms.settings.showsMarkdown();
}

void Workspace::setShowsMarkdown(bool on)
{
    if (on == showsMarkdown())
        return;
    m_rooms.settings.setShowsMarkdown(on);
    Q_EMIT showsMarkdownChanged();
}

void Workspace::setShowsRaw(bool on)
{
    if (on == m_showsRaw)
        return;
    m_showsRaw = on;
    m_wire.setWatched(on);
    if (on)
        setShowsCode(false);
    Q_EMIT panesChanged();
}

void Workspace::showRaw(int row)
{
    const auto recording = m_session.messages()->recording(row);
    if (!recording)
        return;
    // The one that is running is shown already, and followed.
    if (recording.get() != m_wire.recording())
        m_wire.show(recording, false);
    setShowsRaw(true);
}

void Workspace::setPane(const QString &pane, bool on)
{
    if (on == m_rooms.settings.isPaneShown(pane))
        return;
    m_rooms.settings.setPaneShown(pane, on);
    if (pane == "code"_L1) {
        m_snippet.setShown(on);
        if (on)
            setShowsRaw(false);
    }
    Q_EMIT panesChanged();
}

QRect Workspace::windowGeometry() const
{
    return m_rooms.settings.windowGeometry();
}

bool Workspace::isWindowMaximized() const
{
    return m_rooms.settings.isWindowMaximized();
}

QString Workspace::version() const
{
    return QCoreApplication::applicationVersion();
}

void Workspace::settle()
{
    m_history.reload();
    m_session.useCatalog();
    if (m_rooms.settings.isFirstStart())
        m_discovery.lookUnasked();
    // To ask the catalog is to load it, which fills the other list.
    const QStringList ofCatalog = m_rooms.catalog.notices();
    for (const QString &notice : m_rooms.runs.notices() + m_rooms.listNotices + ofCatalog)
        addNotice(notice);
}

void Workspace::addNotice(const QString &notice)
{
    if (m_notices.contains(notice))
        return;
    m_notices.append(notice);
    Q_EMIT noticesChanged();
}

void Workspace::dismissNotices()
{
    m_notices.clear();
    Q_EMIT noticesChanged();
}

void Workspace::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Workspace::rememberWindow(const QRect &geometry, bool isMaximized)
{
    m_rooms.settings.setWindowGeometry(geometry, isMaximized);
    saveAll();
}

void Workspace::saveSoon()
{
    // The whole draft is written each time; with megabytes of images in it, not at every other word.
    const auto megabytes = m_session.imageBytes() / 1'000'000;
    m_saving.start(2s + std::min(std::chrono::seconds(megabytes), 28s));
}

void Workspace::saveAll()
{
    m_saving.stop();
    if (const auto saved = saveDraft(m_rooms.folders, m_session.draft()); !saved)
        addNotice(describe(saved.error()));
    if (const auto saved = m_rooms.settings.save(); !saved)
        addNotice(describe(saved.error()));
}

} // namespace etude

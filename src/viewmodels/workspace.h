// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/catalogmodel.h"
#include "viewmodels/dialectsviewmodel.h"
#include "viewmodels/discoverymodel.h"
#include "viewmodels/endpointeditor.h"
#include "viewmodels/endpointsmodel.h"
#include "viewmodels/enginemodel.h"
#include "viewmodels/historymodel.h"
#include "viewmodels/hostmodel.h"
#include "viewmodels/importmodel.h"
#include "viewmodels/sessionviewmodel.h"
#include "viewmodels/snippetviewmodel.h"
#include "viewmodels/spendingmodel.h"
#include "viewmodels/wireviewmodel.h"

namespace etude {

//! A prompt to click in an empty session.
struct Starter {
    Q_GADGET
    QML_VALUE_TYPE(starter)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString system MEMBER system)
public:
    QString title = {};
    QString text = {};
    QString system = {};
};

//! The one object handed to QML; it owns the others.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main")
    Q_PROPERTY(etude::SessionViewModel *session READ session CONSTANT)
    Q_PROPERTY(etude::SnippetViewModel *snippet READ snippet CONSTANT)
    Q_PROPERTY(etude::CatalogModel *catalog READ catalog CONSTANT)
    Q_PROPERTY(etude::EndpointsModel *endpoints READ endpoints CONSTANT)
    Q_PROPERTY(etude::EndpointEditor *endpointEditor READ endpointEditor CONSTANT)
    Q_PROPERTY(etude::HistoryModel *history READ history CONSTANT)
    Q_PROPERTY(etude::SpendingModel *spending READ spending CONSTANT)
    Q_PROPERTY(etude::WireViewModel *wire READ wire CONSTANT)
    Q_PROPERTY(etude::DialectsViewModel *dialects READ dialects CONSTANT)
    Q_PROPERTY(etude::HostModel *host READ host CONSTANT)
    Q_PROPERTY(etude::EngineModel *engine READ engine CONSTANT)
    Q_PROPERTY(etude::DiscoveryModel *discovery READ discovery CONSTANT)
    Q_PROPERTY(etude::ImportModel *importer READ importer CONSTANT)
    Q_PROPERTY(QList<etude::Starter> starters READ starters CONSTANT)
    //! 0 as the system, 1 light, 2 dark.
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool showsMarkdown READ showsMarkdown WRITE setShowsMarkdown NOTIFY showsMarkdownChanged)
    Q_PROPERTY(bool showsHistory READ showsHistory WRITE setShowsHistory NOTIFY panesChanged)
    Q_PROPERTY(bool showsParameters READ showsParameters WRITE setShowsParameters NOTIFY panesChanged)
    //! Code and Raw share a place: to show one is to close the other.
    Q_PROPERTY(bool showsCode READ showsCode WRITE setShowsCode NOTIFY panesChanged)
    Q_PROPERTY(bool showsRaw READ showsRaw WRITE setShowsRaw NOTIFY panesChanged)
    //! What the user has to know, such as a settings file that could not be read. One sentence each.
    Q_PROPERTY(QStringList notices READ notices NOTIFY noticesChanged)
    Q_PROPERTY(QRect windowGeometry READ windowGeometry CONSTANT)
    Q_PROPERTY(bool isWindowMaximized READ isWindowMaximized CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    explicit Workspace(const Rooms &rooms, QObject *parent = nullptr);

    [[nodiscard]] SessionViewModel *session() { return &m_session; }
    [[nodiscard]] SnippetViewModel *snippet() { return &m_snippet; }
    [[nodiscard]] CatalogModel *catalog() { return &m_catalog; }
    [[nodiscard]] EndpointsModel *endpoints() { return &m_endpoints; }
    [[nodiscard]] EndpointEditor *endpointEditor() { return &m_endpointEditor; }
    [[nodiscard]] HistoryModel *history() { return &m_history; }
    [[nodiscard]] SpendingModel *spending() { return &m_spending; }
    [[nodiscard]] WireViewModel *wire() { return &m_wire; }
    [[nodiscard]] DialectsViewModel *dialects() { return &m_dialects; }
    [[nodiscard]] HostModel *host() { return &m_host; }
    [[nodiscard]] EngineModel *engine() { return &m_engine; }
    [[nodiscard]] DiscoveryModel *discovery() { return &m_discovery; }
    [[nodiscard]] ImportModel *importer() { return &m_importer; }
    [[nodiscard]] QList<Starter> starters() const;
    [[nodiscard]] int theme() const;
    void setTheme(int theme);
    [[nodiscard]] bool showsMarkdown() const;
    void setShowsMarkdown(bool on);
    [[nodiscard]] bool showsHistory() const { return m_rooms.settings.isPaneShown(QStringLiteral("history")); }
    void setShowsHistory(bool on) { setPane(QStringLiteral("history"), on); }
    [[nodiscard]] bool showsParameters() const { return m_rooms.settings.isPaneShown(QStringLiteral("parameters")); }
    void setShowsParameters(bool on) { setPane(QStringLiteral("parameters"), on); }
    [[nodiscard]] bool showsCode() const { return m_snippet.isShown(); }
    void setShowsCode(bool on) { setPane(QStringLiteral("code"), on); }
    [[nodiscard]] bool showsRaw() const { return m_showsRaw; }
    void setShowsRaw(bool on);
    [[nodiscard]] QStringList notices() const { return m_notices; }
    [[nodiscard]] QRect windowGeometry() const;
    [[nodiscard]] bool isWindowMaximized() const;
    [[nodiscard]] QString version() const;

    //! After the first frame: everything that a start can wait for. At the very first start that is a look for engines, too.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void dismissNotices();
    Q_INVOKABLE void copy(const QString &text);
    //! Opens the Raw panel with the answer in this row of the conversation.
    Q_INVOKABLE void showRaw(int row);
    //! Writes what is to be found again at the next start.
    Q_INVOKABLE void rememberWindow(const QRect &geometry, bool isMaximized);
    void saveAll();

Q_SIGNALS:
    void themeChanged();
    void showsMarkdownChanged();
    void panesChanged();
    void noticesChanged();

private:
    void setPane(const QString &pane, bool on);
    void addNotice(const QString &notice);
    void saveSoon();

    struct Target {
        QString endpoint = {};
        QString model = {};
    };

    Rooms m_rooms;
    SessionViewModel m_session;
    SnippetViewModel m_snippet;
    CatalogModel m_catalog;
    EndpointsModel m_endpoints;
    EndpointEditor m_endpointEditor;
    HistoryModel m_history;
    SpendingModel m_spending;
    WireViewModel m_wire;
    DialectsViewModel m_dialects;
    HostModel m_host;
    EngineModel m_engine;
    DiscoveryModel m_discovery;
    ImportModel m_importer;
    bool m_showsRaw = false;
    Target m_lost; //!< what was chosen when its endpoint was removed
    QStringList m_notices;
    QTimer m_saving; //!< writes the draft some seconds after an edit
};

} // namespace etude

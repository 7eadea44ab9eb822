// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "refresh/catalogrefresh.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(EtudePlugin)
Q_IMPORT_QML_PLUGIN(Etude_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Etude_TextPlugin)
Q_IMPORT_QML_PLUGIN(Etude_ViewModelsPlugin)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

//! Inter where it is installed, else the face of the desktop: the same picture on most machines, and no font to carry.
void chooseFont()
{
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPixelSize(14);
        QGuiApplication::setFont(font);
    }
}

QString codeFamily()
{
    for (const QString &family : {u"JetBrains Mono"_s, u"Cascadia Mono"_s, u"SF Mono"_s, u"DejaVu Sans Mono"_s}) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

} // namespace

void Application::chooseRenderer()
{
    // Without a graphics card OpenGL is emulated in software, which costs 100 MB and more; Qt's own software renderer
    // draws the same window (nothing in it needs shaders) in a fraction of that.
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND") && !qEnvironmentVariableIsSet("QSG_RHI_BACKEND")
        && QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
#endif
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQuickStyle::setStyle(u"Etude.Controls"_s);
}

Application::Application(const Folders &folders)
    : m_folders(folders)
    , m_settings(m_folders)
    , m_endpoints(m_folders, builtInEndpoints())
    , m_secrets(m_folders)
    , m_runs(m_folders)
    , m_catalogFiles(m_folders)
    , m_catalog([this] {
        return keptLists(m_catalogFiles, m_endpoints.all(), [this](const QString &notice) { m_listNotices += notice; });
    })
    , m_engine(m_transport, m_folders.data + u"/engine"_s)
{
    chooseFont();
    m_engine.choose(engineSpecFromJson(m_settings.engine()));
    m_workspace = std::make_unique<Workspace>(Rooms{.folders = m_folders,
                                                    .settings = m_settings,
                                                    .endpoints = m_endpoints,
                                                    .secrets = m_secrets,
                                                    .runs = m_runs,
                                                    .catalog = m_catalog,
                                                    .listNotices = m_listNotices,
                                                    .transport = m_transport,
                                                    .engine = m_engine});
    m_qml.setInitialProperties({{u"workspace"_s, QVariant::fromValue(m_workspace.get())},
                                {u"codeFamily"_s, codeFamily()}});
    m_qml.loadFromModule("Etude", "Main");
    if (QQuickWindow *shown = window()) {
        // Everything that a start can wait for comes after the first frame.
        QObject::connect(
            shown, &QQuickWindow::frameSwapped, m_workspace.get(),
            [this] { QTimer::singleShot(50ms, m_workspace.get(), &Workspace::settle); }, Qt::SingleShotConnection);
    }
}

Application::~Application()
{
    m_workspace->saveAll();
}

QQuickWindow *Application::window() const
{
    const auto roots = m_qml.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

} // namespace etude

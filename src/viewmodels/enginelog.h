// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! The lines that an engine wrote, with a search that leaves only those that have its words. The role is `display`.
class EngineLog : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    //! "12 lines", or with a search "3 of 12 lines".
    Q_PROPERTY(QString countNote READ countNote NOTIFY linesChanged)

public:
    explicit EngineLog(const Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] QString countNote() const;
    //! All lines, whatever is searched for.
    Q_INVOKABLE QString text() const;

Q_SIGNALS:
    void searchChanged();
    void linesChanged();

private:
    void update();

    const Engine &m_engine;
    QStringListModel m_lines;
    QTimer m_soon; //!< a server that loads writes hundreds of lines at once
    QString m_search;
};

} // namespace etude

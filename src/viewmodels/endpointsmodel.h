// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>

namespace etude {

//! The endpoints of the user, for lists.
class EndpointsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    //! The user has an endpoint of their own, or the key of one that is known.
    Q_PROPERTY(bool hasUsable READ hasUsable NOTIFY hasUsableChanged)

public:
    enum Roles {
        IdRole = Qt::UserRole,
        NameRole,
        AddressRole,
        DialectRole,
        KeyNoteRole,
        IsReadyRole, //!< keyless, or its key is known
        IsBuiltInRole,
    };

    explicit EndpointsModel(const Rooms &rooms, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &id) const;
    Q_INVOKABLE [[nodiscard]] QString idOf(int row) const;
    [[nodiscard]] bool hasUsable() const;
    void reload();

Q_SIGNALS:
    void hasUsableChanged();

private:
    Rooms m_rooms;
    QList<Endpoint> m_endpoints; //!< as shown: what can be used without more ado first
};

} // namespace etude

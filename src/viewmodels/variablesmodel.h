// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace etude {

//! The `{{name}}`s of the prompt and what stands for them. A row for each name that is used; a value is remembered while
//! its name is not, so that cutting and pasting a text loses nothing.
class VariablesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Roles {
        NameRole = Qt::UserRole,
        ValueRole, //!< empty: `{{name}}` is sent as it stands
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_names.size()); }

    //! Those in use, in the order of the rows.
    void setNames(const QStringList &names);
    //! Name → value, the empty ones left out.
    [[nodiscard]] const std::map<QString, QString> &values() const { return m_values; }
    void setValues(const std::map<QString, QString> &values);
    Q_INVOKABLE void setValue(int row, const QString &value);

Q_SIGNALS:
    void countChanged();
    void edited();

private:
    QStringList m_names;
    std::map<QString, QString> m_values;
};

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/variablesmodel.h"

namespace etude {

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> VariablesModel::roleNames() const
{
    return {{NameRole, "name"}, {ValueRole, "value"}};
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &name = m_names[index.row()];
    if (role == NameRole)
        return name;
    if (role == ValueRole) {
        const auto value = m_values.find(name);
        return value == m_values.end() ? QString() : value->second;
    }
    return {};
}

void VariablesModel::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = names;
    endResetModel();
    Q_EMIT countChanged();
}

void VariablesModel::setValues(const std::map<QString, QString> &values)
{
    if (values == m_values)
        return;
    beginResetModel();
    m_values = values;
    endResetModel();
    Q_EMIT edited();
}

void VariablesModel::setValue(int row, const QString &value)
{
    if (row < 0 || row >= count() || data(index(row), ValueRole).toString() == value)
        return;
    if (value.isEmpty())
        m_values.erase(m_names[row]);
    else
        m_values[m_names[row]] = value;
    Q_EMIT dataChanged(index(row), index(row), {ValueRole});
    Q_EMIT edited();
}

} // namespace etude

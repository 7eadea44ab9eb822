// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! The tools that are offered to the model, and which of them it has to call.
class ToolsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int count READ count NOTIFY edited)
    //! What `tool_choice` may be: "not sent", "auto", "none", "required", then the tools' names.
    Q_PROPERTY(QStringList choices READ choices NOTIFY edited)
    Q_PROPERTY(int choiceIndex READ choiceIndex WRITE setChoiceIndex NOTIFY edited)
    //! All of them as JSON text.
    Q_PROPERTY(QString text READ text NOTIFY edited)

public:
    enum Roles {
        NameRole = Qt::UserRole,
        DescriptionRole,
    };

    explicit ToolsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return m_tools.is_array() ? int(m_tools.size()) : 0; }
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int choiceIndex() const;
    void setChoiceIndex(int index);
    [[nodiscard]] QString text() const;

    //! As in `Prompt`: `null` for none.
    [[nodiscard]] const Json &tools() const { return m_tools; }
    [[nodiscard]] const Json &choice() const { return m_choice; }
    void set(const Json &tools, const Json &choice);
    //! The tool of this row, `null` where there is none.
    [[nodiscard]] Json tool(int row) const;
    //! In the place of `row`; behind the last for any other row. A choice of the tool follows its name.
    void put(int row, const Json &tool);

    Q_INVOKABLE void remove(int row);
    //! What is wrong with a pasted list, in one sentence; empty when it can be taken.
    Q_INVOKABLE [[nodiscard]] QString problemOf(const QString &text) const;
    //! Takes a list in any form that hosts use, in place of all tools. False where it has a problem.
    Q_INVOKABLE bool setText(const QString &text);

Q_SIGNALS:
    void edited();

private:
    Json m_tools;
    Json m_choice;
};

//! The dialog of one tool: what is typed there, and why it cannot be kept yet.
class ToolEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    //! A tool of a kind that only its host knows: it is edited as a whole, in `schema`.
    Q_PROPERTY(bool isWhole READ isWhole NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    //! JSON text of the parameters' schema; empty: none is sent.
    Q_PROPERTY(QString schema READ schema WRITE setSchema NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    //! With line and column where it is no JSON.
    Q_PROPERTY(QString schemaProblem READ schemaProblem NOTIFY changed)

public:
    explicit ToolEditor(ToolsModel &tools, QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return m_row < 0; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name) { set(m_name, name); }
    [[nodiscard]] QString description() const { return m_description; }
    void setDescription(const QString &description) { set(m_description, description); }
    [[nodiscard]] QString schema() const { return m_schema; }
    void setSchema(const QString &schema) { set(m_schema, schema); }
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString schemaProblem() const;

    //! Begins with the tool of `row`, or with a new one for -1.
    Q_INVOKABLE void edit(int row);
    //! False where something is wrong; nothing is kept then.
    Q_INVOKABLE bool save();

Q_SIGNALS:
    void changed();

private:
    void set(QString &member, const QString &value);

    ToolsModel &m_tools;
    int m_row = -1;
    Json m_tool; //!< as it was, with the members that have no field
    bool m_isWhole = false;
    QString m_name;
    QString m_description;
    QString m_schema;
};

} // namespace etude

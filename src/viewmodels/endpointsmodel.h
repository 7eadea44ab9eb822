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
    void reload();

private:
    Rooms m_rooms;
    QList<Endpoint> m_endpoints; //!< as shown: what can be used without more ado first
};

//! The form of one endpoint. Nothing reaches the store before `save`.
class EndpointEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(QString id READ id NOTIFY edited)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited)
    Q_PROPERTY(QStringList dialectIds READ dialectIds CONSTANT)
    Q_PROPERTY(QStringList dialectNames READ dialectNames CONSTANT)
    Q_PROPERTY(QString dialect READ dialect WRITE setDialect NOTIFY edited)
    Q_PROPERTY(QString baseUrl READ baseUrl WRITE setBaseUrl NOTIFY edited)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY edited)
    //! Where a prompt would be sent, letter for letter.
    Q_PROPERTY(QString address READ address NOTIFY edited)
    //! 0 Bearer, 1 x-api-key, 2 header, 3 body, 4 none.
    Q_PROPERTY(int authKind READ authKind WRITE setAuthKind NOTIFY edited)
    Q_PROPERTY(QString authName READ authName WRITE setAuthName NOTIFY edited)
    Q_PROPERTY(QString keyVariable READ keyVariable WRITE setKeyVariable NOTIFY edited)
    Q_PROPERTY(QString keyNote READ keyNote NOTIFY edited)
    //! One header a line, "Name: value"; `${NAME}` is read from the environment.
    Q_PROPERTY(QString headers READ headers WRITE setHeaders NOTIFY edited)
    //! Own model ids, one a line.
    Q_PROPERTY(QString models READ models WRITE setModels NOTIFY edited)
    Q_PROPERTY(bool isBuiltIn READ isBuiltIn NOTIFY edited)
    //! Why it cannot be saved as it stands.
    Q_PROPERTY(QString problem READ problem NOTIFY edited)
    //! What became of the last test.
    Q_PROPERTY(QString testNote READ testNote NOTIFY testNoteChanged)

public:
    explicit EndpointEditor(const Rooms &rooms, QObject *parent = nullptr);

    [[nodiscard]] QString id() const { return m_endpoint.id; }
    [[nodiscard]] QString name() const { return m_endpoint.name; }
    void setName(const QString &name);
    [[nodiscard]] QStringList dialectIds() const;
    [[nodiscard]] QStringList dialectNames() const;
    [[nodiscard]] QString dialect() const { return m_endpoint.dialect; }
    void setDialect(const QString &id);
    [[nodiscard]] QString baseUrl() const { return m_endpoint.baseUrl; }
    void setBaseUrl(const QString &url);
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    [[nodiscard]] QString address() const;
    [[nodiscard]] int authKind() const { return int(m_endpoint.auth.kind); }
    void setAuthKind(int kind);
    [[nodiscard]] QString authName() const { return m_endpoint.auth.name; }
    void setAuthName(const QString &name);
    [[nodiscard]] QString keyVariable() const { return m_endpoint.keyVariable; }
    void setKeyVariable(const QString &name);
    [[nodiscard]] QString keyNote() const;
    [[nodiscard]] QString headers() const { return m_headers; }
    void setHeaders(const QString &text);
    [[nodiscard]] QString models() const { return m_endpoint.models.join(u'\n'); }
    void setModels(const QString &text);
    [[nodiscard]] bool isBuiltIn() const { return m_endpoint.builtIn; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString testNote() const { return m_testNote; }

    //! Begins with a stored endpoint; an empty id begins a new one.
    Q_INVOKABLE void edit(const QString &id);
    //! Asks for the model list: whether address and key are right. Saving does not need it.
    Q_INVOKABLE void test();
    //! Stores it and returns its id; empty when that failed (`problem` says why).
    Q_INVOKABLE QString save();
    //! Takes it out of the store, or a built-in one back to what it was, and shows what is left. `problem` says why not.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void setSessionKey(const QString &key);

Q_SIGNALS:
    void edited();
    void testNoteChanged();
    void stored();
    //! A key for this session was entered: what says whether keys are there is out of date.
    void keyEntered();

private:
    //! The user has changed a field.
    void changed();
    [[nodiscard]] const Dialect *currentDialect() const;
    void setTestNote(const QString &note);

    Rooms m_rooms;
    Endpoint m_endpoint;
    QString m_headers;
    QString m_storeProblem;
    QString m_testNote;
    std::unique_ptr<QObject> m_testing; //!< context of the test in progress
};

} // namespace etude

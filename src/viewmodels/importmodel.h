// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"
#include "viewmodels/sessionviewmodel.h"

namespace etude {

//! A pasted request on its way to become an endpoint and a prompt: shows what was understood before anything changes.
class ImportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    //! Short lines: "Model: deepseek-ai/DeepSeek-V3.2", "3 messages".
    Q_PROPERTY(QStringList understood READ understood NOTIFY changed)
    //! Sentences on what was left out, or is sent in another way.
    Q_PROPERTY(QStringList notUnderstood READ notUnderstood NOTIFY changed)
    //! Why nothing can be made of the text, or why it was not taken over; empty for an empty text.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed)
    //! Where the prompt will go: "To “DeepInfra”, which is among your endpoints."
    Q_PROPERTY(QString targetNote READ targetNote NOTIFY changed)
    //! The name of the endpoint that will be made; `makesEndpoint` says whether one will.
    Q_PROPERTY(QString endpointName READ endpointName WRITE setEndpointName NOTIFY changed)
    Q_PROPERTY(bool makesEndpoint READ makesEndpoint NOTIFY changed)
    //! A real key stands in the text, and there is a name to keep it under. It is dropped unless the user says otherwise.
    Q_PROPERTY(bool hasKey READ hasKey NOTIFY changed)
    //! The name under which it would be kept.
    Q_PROPERTY(QString keyVariable READ keyVariable NOTIFY changed)
    Q_PROPERTY(KeyChoice keyChoice READ keyChoice WRITE setKeyChoice NOTIFY changed)
    //! Parts of the text stand in a form that cannot be edited here: they are kept as they are, or written anew.
    Q_PROPERTY(bool hasKeptForms READ hasKeptForms NOTIFY changed)
    Q_PROPERTY(bool keepsForms READ keepsForms WRITE setKeepsForms NOTIFY changed)

public:
    enum class KeyChoice { Drop, Session, Store };
    Q_ENUM(KeyChoice)

    ImportModel(const Rooms &rooms, SessionViewModel &session, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QStringList understood() const { return m_imported ? m_imported->understood : QStringList(); }
    [[nodiscard]] QStringList notUnderstood() const { return m_imported ? m_imported->notUnderstood : QStringList(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool canTake() const { return m_imported.has_value(); }
    [[nodiscard]] QString targetNote() const;
    [[nodiscard]] QString endpointName() const { return m_endpointName; }
    void setEndpointName(const QString &name);
    [[nodiscard]] bool makesEndpoint() const;
    [[nodiscard]] bool hasKey() const;
    [[nodiscard]] QString keyVariable() const;
    [[nodiscard]] KeyChoice keyChoice() const { return m_keyChoice; }
    void setKeyChoice(KeyChoice choice);
    [[nodiscard]] bool hasKeptForms() const { return m_imported && !m_imported->keptForms.isEmpty(); }
    [[nodiscard]] bool keepsForms() const { return m_keepsForms; }
    void setKeepsForms(bool keeps);

    //! Makes the endpoint, where one is needed, and puts the prompt on the page; what stood there can be brought back.
    //! False where that failed, and `problem` says why.
    Q_INVOKABLE bool take();
    //! Forgets the text, and the key with it.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void textChanged();
    void changed();
    //! An endpoint was made, or a key kept.
    void stored();
    //! The key store did not take the key; it counts for this session.
    void keyNotKept(const QString &problem);

private:
    void read();

    Rooms m_rooms;
    SessionViewModel &m_session;
    QString m_text;
    std::optional<Imported> m_imported;
    QString m_problem;
    QString m_endpointName;
    KeyChoice m_keyChoice = KeyChoice::Drop;
    bool m_keepsForms = true;
    QTimer m_pause; //!< a long text is read when the typing rests
};

} // namespace etude

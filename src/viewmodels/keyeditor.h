// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secrets.h"

#include <QObject>
#include <qqmlregistration.h>

namespace etude {

//! One key under the name of a variable, for a form: where it comes from, a place to type another one, and where to keep
//! that. Says nothing of the key itself.
class KeyEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the editor of an endpoint")
    //! The name of the key; set by the owner.
    Q_PROPERTY(QString variable READ variable NOTIFY changed)
    Q_PROPERTY(Origin origin READ origin NOTIFY changed)
    //! "In the key store", "From $DEEPINFRA_TOKEN", "For this session only", "$DEEPINFRA_TOKEN is not set".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    //! Whether the environment has a variable of this name: "set in the environment".
    Q_PROPERTY(QString environmentNote READ environmentNote NOTIFY changed)
    //! What was typed and is not kept yet.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed)
    //! The key store is asked; it may be waiting for its user.
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    //! Why the last thing that was asked for did not happen.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Origin { Missing, Environment, Store, Session };
    Q_ENUM(Origin)

    explicit KeyEditor(Secrets &secrets, QObject *parent = nullptr);

    [[nodiscard]] QString variable() const { return m_variable; }
    void setVariable(const QString &variable);
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString environmentNote() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    //! Puts what was typed into the key store. Until it is there it counts for this session; where there is no key store
    //! it stays so, and `problem` says that. Where the store has another key under this name and does not take this one,
    //! that one counts again, and what was typed is back in its field. False where it is no key.
    Q_INVOKABLE bool keep();
    //! Uses what was typed until the program ends.
    Q_INVOKABLE bool useForSession();
    //! What was typed, to be tried out: nobody else learns of it, and it stays in its field. Empty where nothing was
    //! typed. Fails, and `problem` says why, where it is no key.
    [[nodiscard]] Result<ApiKey> typed();
    //! Forgets the key of the session and takes it out of the key store.
    Q_INVOKABLE void forget();
    //! Nothing typed, no problem: another endpoint is shown.
    void clear();

Q_SIGNALS:
    void changed();
    //! A key came or went: what says whether keys are there is out of date.
    void keyChanged();

private:
    //! What was typed as a key; `problem` says why it is none.
    [[nodiscard]] Result<ApiKey> readDraft();
    //! The key store has answered.
    void finish(const Result<void> &result);

    Secrets &m_secrets;
    QString m_variable;
    QString m_draft;
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace etude

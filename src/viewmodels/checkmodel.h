// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/snippetcheck.h"
#include "storage/settings.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace etude {

//! A place in which code and Run differ, for a list.
struct CheckedPlace {
    Q_GADGET
    QML_VALUE_TYPE(checkedPlace)
    //! `/messages/0/content`, `header x-api-key`.
    Q_PROPERTY(QString place MEMBER place)
    //! What the code sent; what Run sends. "nothing" where that is so.
    Q_PROPERTY(QString received MEMBER received)
    Q_PROPERTY(QString expected MEMBER expected)
public:
    QString place = {};
    QString received = {};
    QString expected = {};
};

//! The check of the code in the panel: asks before it runs anything for the first time, runs it, and keeps the result for
//! as long as the code stays what it was.
class CheckModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the code panel")
    Q_PROPERTY(etude::CheckModel::State state READ state NOTIFY changed)
    //! "Checked against Run, 14:02: same request", or why not; empty while there is no result.
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QList<etude::CheckedPlace> places READ places NOTIFY changed)
    //! What the program wrote, its errors first, where that is what there is to understand the result by.
    Q_PROPERTY(QString output READ output NOTIFY changed)

public:
    enum State {
        None,
        Running,
        Same,
        Flawed, //!< the same request, but the code ended with an error
        Different,
        NotRun,
    };
    Q_ENUM(State)

    explicit CheckModel(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QList<CheckedPlace> places() const;
    [[nodiscard]] QString output() const;

    //! Checks `code`, which is what `task` describes, or asks whether to.
    void start(const CheckTask &task, const QString &code);
    //! The answer to `consentAsked` was yes; remembered.
    Q_INVOKABLE void agree();
    //! Ends the check; there is no result then.
    Q_INVOKABLE void cancel();
    //! Drops the result, and ends a check that runs, if `code` is not the code that it is about.
    void keepOnlyFor(const QString &code);

Q_SIGNALS:
    void changed();
    //! Nothing was run yet with the user's consent. `question` says what would be.
    void consentAsked(const QString &question);

private:
    void run();
    void show(const CheckResult &result);

    Settings &m_settings;
    CheckTask m_task;
    QString m_code;
    QString m_program; //!< that runs now: "python3"
    State m_state = None;
    std::unique_ptr<SnippetCheck> m_check;
    CheckResult m_result;
};

} // namespace etude

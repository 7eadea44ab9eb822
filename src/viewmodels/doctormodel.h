// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/doctor.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

namespace etude {

//! The examination of an endpoint as a list that grows while it runs: a row for each step, and a last one for the step in
//! progress.
class DoctorModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the editor of an endpoint")
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum State { Passed, Warned, Failed, Skipped, Running };
    Q_ENUM(State)
    enum Roles {
        NameRole = Qt::UserRole,
        StateRole,
        TimeRole,        //!< "12 ms"; empty for what was not tried
        WordsRole,       //!< one sentence
        FixRole,         //!< what a button that mends it says; empty where there is none
        CertificateRole, //!< who the host says it is, in lines; empty where that is not the question
    };

    explicit DoctorModel(QObject *parent = nullptr);
    ~DoctorModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool isRunning() const { return m_doctor != nullptr; }
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool hasFailed() const;
    //! The step of a row, without a fix where there is none such.
    [[nodiscard]] DoctorStep step(int row) const;

    //! Begins a new examination. `keys` has to outlive it.
    void start(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, const QString &model);
    //! Ends it; what was found stays.
    void stop();
    //! Ends it and takes the rows away.
    void clear();

Q_SIGNALS:
    void changed();
    void finished();

private:
    void add(const DoctorStep &step);
    void end();

    std::unique_ptr<Doctor> m_doctor;
    QList<DoctorStep> m_steps;
};

} // namespace etude

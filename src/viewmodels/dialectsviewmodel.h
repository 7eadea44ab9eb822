// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/sessionviewmodel.h"

namespace etude {

//! One line of a request, and whether the request on the left has the same.
struct DialectLine {
    Q_GADGET
    QML_VALUE_TYPE(dialectLine)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool isDifferent MEMBER isDifferent)
public:
    QString text = {};
    bool isDifferent = false;
    bool operator==(const DialectLine &) const = default;
};

//! The prompt of the page as one dialect would send it.
struct DialectRequest {
    Q_GADGET
    QML_VALUE_TYPE(dialectRequest)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QList<etude::DialectLine> lines MEMBER lines)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool isCurrent MEMBER isCurrent)
public:
    QString id = {};
    QString name = {};
    QString address = {};
    QList<DialectLine> lines = {};
    QString problem = {};   //!< why there is no request
    QString note = {};      //!< what this protocol has no place for
    bool isCurrent = false; //!< in this one the page sends now
};

//! The same prompt in every dialect, side by side: for moving an integration from one to another.
class DialectsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    //! The present dialect first, the others compared with it.
    Q_PROPERTY(QList<etude::DialectRequest> requests READ requests NOTIFY requestsChanged)

public:
    explicit DialectsViewModel(const SessionViewModel &session, QObject *parent = nullptr);

    [[nodiscard]] const QList<DialectRequest> &requests() const { return m_requests; }
    //! Writes all of them anew; nothing is followed while nobody looks.
    Q_INVOKABLE void refresh();
    //! Headers and body of one, for the clipboard.
    Q_INVOKABLE [[nodiscard]] QString text(int row) const;

Q_SIGNALS:
    void requestsChanged();

private:
    const SessionViewModel &m_session;
    QList<DialectRequest> m_requests;
};

//! Marks the lines of `lines` that `base` has not got, in any place; commas at the end do not count.
[[nodiscard]] QList<DialectLine> markedLines(const QStringList &lines, const QStringList &base);

} // namespace etude

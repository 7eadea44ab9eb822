// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/recordingreader.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! Text with its white space made visible: "␣Hi⏎".
[[nodiscard]] QString withVisibleSpace(QString text);

//! The events of one answer, as they came.
class WireEventsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the wire view")

public:
    enum Roles {
        TimeRole = Qt::UserRole, //!< "412 ms"
        GapShareRole,            //!< the silence before it, as a share of the longest one: 0 to 1
        EventRole,               //!< name of the event; empty for `message`
        DataRole,                //!< one line, at most some hundred characters
        PieceRole,               //!< the beginning of the text or thoughts that it brought, white space made visible
        MarksRole,               //!< what is odd about it, one sentence a line
        IsPlayedRole,            //!< replay has come this far
    };

    explicit WireEventsModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! `reading` outlives this or is replaced; `nullptr` = nothing.
    void reset(const WireReading *reading, int playedCount);
    //! Events were added at the end of the reading, or what they brought has changed.
    void grow();
    void setPlayedCount(int count);
    [[nodiscard]] int playedCount() const { return m_played; }
    //! The longest silence before an event, and the row of that event; -1 where there is none.
    [[nodiscard]] qint64 longestGap() const { return m_longestGap; }
    [[nodiscard]] int longestGapRow() const { return m_longestGapRow; }

private:
    void takeNewRows();

    const WireReading *m_reading = nullptr;
    int m_count = 0; //!< rows that views know of
    int m_played = 0;
    qint64 m_longestGap = 0;
    int m_longestGapRow = -1;
    int m_revision = 0; //!< of the reading when it was last looked at
};

} // namespace etude

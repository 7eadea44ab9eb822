// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace etude {

//! Copies bytes between two sockets in both ways, and hangs up on one side when the other does. `front` owns `back`.
inline void pipe(QTcpSocket *front, QTcpSocket *back)
{
    const auto copy = [](QTcpSocket *from, QTcpSocket *to) {
        const auto move = [from, to] {
            if (!from->isOpen() || !to->isOpen() || from->bytesAvailable() == 0)
                return;
            to->write(from->readAll());
            // Before there is a connection, flushing would lose what is written.
            if (to->state() == QTcpSocket::ConnectedState)
                to->flush();
        };
        QObject::connect(from, &QTcpSocket::readyRead, to, move);
        QObject::connect(from, &QTcpSocket::disconnected, to, [move, to] {
            move();
            to->disconnectFromHost();
        });
        move();
    };
    copy(front, back);
    copy(back, front);
    QObject::connect(front, &QTcpSocket::disconnected, front, &QObject::deleteLater);
}

} // namespace etude

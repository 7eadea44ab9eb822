// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace etude {

//! Ctrl+C as a signal in the event loop. While one of these exists, the first Ctrl+C is delivered to it; a second one
//! ends the program as if it did not exist. One at a time.
class Interrupt final : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void triggered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace etude

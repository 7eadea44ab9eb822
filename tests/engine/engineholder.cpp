// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds an engine until it is killed: `engineholder EXECUTABLE MODEL`. Writes the engine's address when it is ready.

#include "engine/engine.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    etude::Transport transport;
    etude::Engine engine(transport);
    QObject::connect(&engine, &etude::Engine::stateChanged, &engine, [&engine] {
        if (engine.state() == etude::Engine::State::Ready) {
            std::puts(qPrintable(engine.endpoint().baseUrl));
            std::fflush(stdout);
        }
    });
    engine.start({.executable = app.arguments().value(1), .modelFile = app.arguments().value(2)});
    return app.exec();
}

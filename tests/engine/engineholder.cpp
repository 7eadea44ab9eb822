// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds a process until it is killed. `engineholder EXECUTABLE MODEL FOLDER`: an engine; writes its address when it is ready.
// `engineholder --watched`: a process that is kept by a watcher, whatever this system's own way is; writes its number.

#include "engine/engine.h"
#include "engine/enginekeeper.h"

#include <QCoreApplication>

#include <cstdio>

using namespace etude;

namespace {

int holdWatched(QCoreApplication &app)
{
    EngineKeeper keeper(EngineKeeper::Way::Watcher);
    QProcess process;
    keeper.prepare(process);
    process.start(QStringLiteral("sleep"), {QStringLiteral("600")});
    process.waitForStarted();
    keeper.keep(process);
    std::printf("%lld\n", static_cast<long long>(process.processId()));
    std::fflush(stdout);
    return app.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--watched"))
        return holdWatched(app);
    Transport transport;
    Engine engine(transport, app.arguments().value(3));
    QObject::connect(&engine, &Engine::stateChanged, &engine, [&engine] {
        if (engine.state() == Engine::State::Ready) {
            std::puts(qPrintable(engine.endpoint().baseUrl));
            std::fflush(stdout);
        }
    });
    engine.start({.executable = app.arguments().value(1), .modelFile = app.arguments().value(2), .port = 0});
    return app.exec();
}

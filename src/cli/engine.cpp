// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "cli/enginehost.h"
#include "cli/interrupt.h"
#include "cli/program.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EngineCommand)
};

QString statusLine(const RunningEngine &engine)
{
    return Words::tr("%1 answers at %2 (process %3)")
        .arg(QFileInfo(engine.modelFile).fileName(), engine.endpoint.baseUrl)
        .arg(engine.processId);
}

//! What there is to start: the program and the built-in model.
Exit list(Program &program)
{
    const auto orMissing = [](const QString &path) { return path.isEmpty() ? Words::tr("not found") : path; };
    program.console.writeText(u"llama-server\t%1\nstarter\t%2\n"_s.arg(orMissing(findLlamaServer()),
                                                                       orMissing(starterModelFile())));
    return Exit::Answered;
}

//! Asks a running engine, says what it answers, and nothing else.
Exit ask(Program &program, const QByteArray &command)
{
    QObject context;
    Exit exit = Exit::Failed;
    askEngineHost(program.folders, command, &context, [&](const std::optional<RunningEngine> &engine) {
        if (engine) {
            program.console.writeText(command == "stop" ? Words::tr("Stopped.") + u'\n' : statusLine(*engine) + u'\n');
            exit = Exit::Answered;
        } else {
            program.console.complain(Words::tr("No engine is running: start one with etude-cli engine start."));
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return exit;
}

//! Keeps an engine running until Ctrl+C, `engine stop`, or its own end.
class ForegroundEngine final : public QObject {
public:
    ForegroundEngine(Program &program, const EngineSpec &spec)
        : m_program(program)
        , m_spec(spec)
    {
        connect(&m_interrupt, &Interrupt::triggered, this, [this] { end(Exit::Answered); });
        connect(&m_program.engine, &Engine::stateChanged, this, [this] { changed(); });
        askEngineHost(m_program.folders, "status", this, [this](const std::optional<RunningEngine> &running) {
            if (running) {
                m_program.console.complain(Words::tr("An engine is running already: %1.").arg(statusLine(*running)));
                end(Exit::Failed);
                return;
            }
            m_program.engine.start(m_spec);
        });
    }

    [[nodiscard]] Exit exit() const { return m_exit; }

private:
    void changed()
    {
        if (m_program.engine.state() == Engine::State::Failed) {
            m_program.console.complain(describe(m_program.engine.error()));
            end(Exit::Failed);
        } else if (m_program.engine.state() == Engine::State::Ready) {
            announce();
        }
    }

    void announce()
    {
        const RunningEngine engine{.endpoint = m_program.engine.endpoint(),
                                   .key = m_program.engine.key(),
                                   .modelFile = m_spec.modelFile,
                                   .processId = QCoreApplication::applicationPid()};
        m_host = std::make_unique<EngineHost>(m_program.folders, engine);
        connect(m_host.get(), &EngineHost::stopRequested, this, [this] { end(Exit::Answered); });
        if (const auto listening = m_host->listen(); !listening)
            m_program.console.complain(describe(listening.error()));
        m_program.console.writeText(statusLine(engine) + u'\n');
        m_program.console.complain(Words::tr("etude-cli run --endpoint engine uses it. Ctrl+C stops it."));
    }

    void end(Exit exit)
    {
        m_exit = exit;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }

    Program &m_program;
    EngineSpec m_spec;
    Interrupt m_interrupt;
    std::unique_ptr<EngineHost> m_host;
    Exit m_exit = Exit::Answered;
};

Exit start(Program &program, const QString &modelFile)
{
    if (!modelFile.isEmpty() && !QFileInfo(modelFile).isFile())
        return complainAbout(program, {.words = Words::tr("There is no model file “%1”.").arg(modelFile)});
    const EngineSpec spec =
        modelFile.isEmpty() ? starterSpec() : EngineSpec{.executable = findLlamaServer(), .modelFile = modelFile};
    const ForegroundEngine engine(program, spec);
    QCoreApplication::exec();
    return engine.exit();
}

} // namespace

void addEngineCommand(CLI::App &app, Action &chosen)
{
    const auto modelFile = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("engine", "The model server on this computer");
    command->require_subcommand(1);
    command->add_subcommand("list", "Print the server and the model that there are to start")->callback([&chosen] {
        chosen = list;
    });
    CLI::App *starting = command->add_subcommand("start", "Run it until Ctrl+C");
    starting->add_option("MODEL", *modelFile, "A GGUF file; without it the starter model")->type_name("FILE");
    starting->callback([modelFile, &chosen] {
        chosen = [modelFile](Program &program) { return start(program, QString::fromStdString(*modelFile)); };
    });
    command->add_subcommand("status", "Say where the one that was started answers")->callback([&chosen] {
        chosen = [](Program &program) { return ask(program, "status"); };
    });
    command->add_subcommand("stop", "Stop the one that was started")->callback([&chosen] {
        chosen = [](Program &program) { return ask(program, "stop"); };
    });
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/gguf.h"

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

//! What there is to start: the program, the built-in model, and the file that was chosen in the window.
Exit list(Program &program)
{
    const auto orMissing = [](const QString &path) { return path.isEmpty() ? Words::tr("not found") : path; };
    const EngineSpec &spec = program.engine.spec();
    QString text =
        u"llama-server\t%1\nstarter\t%2\n"_s.arg(orMissing(executableOf(spec)), orMissing(starterModelFile()));
    if (!spec.isStarter())
        text += u"%1\t%2\n"_s.arg(modelIdOf(spec), spec.modelFile);
    program.console.writeText(text);
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
                                   .modelFile = modelFileOf(m_spec),
                                   .processId = QCoreApplication::applicationPid()};
        m_host = std::make_unique<EngineHost>(m_program.folders, engine);
        connect(m_host.get(), &EngineHost::stopRequested, this, [this] { end(Exit::Answered); });
        if (const auto listening = m_host->listen(); !listening)
            m_program.console.complain(describe(listening.error()));
        m_program.console.writeText(statusLine(engine) + u'\n');
        m_program.console.complain(
            Words::tr("etude-cli run --endpoint engine uses it, and so does exported code after: "
                      "export %1=\"$(cat %2)\". Ctrl+C stops it.")
                .arg(engine.endpoint.keyVariable, joinArguments({m_program.engine.keyFile()})));
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

//! What is given with `engine start`; the rest is as the window has it.
struct StartOptions {
    std::string modelFile;
    std::string executable;
    std::optional<int> contextTokens;
    std::optional<int> gpuLayers;
    std::optional<int> threads;
    std::optional<int> port;
    bool isStarter = false;
    std::vector<std::string> extra;
};

EngineSpec specFrom(const Program &program, const StartOptions &options)
{
    EngineSpec spec = program.engine.spec();
    if (options.isStarter)
        spec.modelFile.clear();
    if (!options.modelFile.empty()) {
        // The settings in the window are for the file that was chosen there.
        spec = {.executable = spec.executable,
                .modelFile = QFileInfo(QString::fromStdString(options.modelFile)).absoluteFilePath()};
    }
    if (!options.executable.empty())
        spec.executable = QString::fromStdString(options.executable);
    if (options.contextTokens)
        spec.contextTokens = *options.contextTokens;
    if (options.gpuLayers)
        spec.gpuLayers = options.gpuLayers;
    if (options.threads)
        spec.threads = *options.threads;
    if (options.port)
        spec.port = quint16(*options.port);
    for (const std::string &argument : options.extra)
        spec.extraArguments.append(QString::fromStdString(argument));
    return spec;
}

Exit start(Program &program, const StartOptions &options)
{
    const EngineSpec spec = specFrom(program, options);
    if (!options.modelFile.empty() && !QFileInfo(spec.modelFile).isFile())
        return complainAbout(program, {.words = Words::tr("There is no model file “%1”.").arg(spec.modelFile)});
    if (spec.isStarter() && (options.contextTokens || options.gpuLayers || options.threads || !options.extra.empty())) {
        return complainAbout(program,
                             {.words =
                                  Words::tr("The starter model has settings of its own: name a GGUF file, or leave out "
                                            "--context, --gpu-layers, --threads and --extra.")});
    }
    if (!spec.isStarter()) {
        // A file that this does not know may still be one that a newer llama-server does.
        const auto info = readGguf(spec.modelFile);
        if (!info && info.error().kind == GgufRefusal::Kind::Unsupported)
            program.console.complain(info.error().words);
        else if (!info)
            return complainAbout(program, {.kind = Error::Kind::File, .words = info.error().words});
    }
    const ForegroundEngine engine(program, spec);
    QCoreApplication::exec();
    return engine.exit();
}

} // namespace

void addEngineCommand(CLI::App &app, Action &chosen)
{
    const auto options = std::make_shared<StartOptions>();
    CLI::App *command = app.add_subcommand("engine", "The model server on this computer");
    command->require_subcommand(1);
    command->add_subcommand("list", "Print the server and the model that there are to start")->callback([&chosen] {
        chosen = list;
    });
    CLI::App *starting = command->add_subcommand("start", "Run it until Ctrl+C");
    CLI::Option *modelFile = starting->add_option("MODEL", options->modelFile,
                                                  "A GGUF file; without it what is chosen in the window, at first "
                                                  "the starter model");
    modelFile->type_name("FILE");
    starting->add_flag("--starter", options->isStarter, "The starter model, whatever is chosen")->excludes(modelFile);
    starting->add_option("--executable", options->executable, "The llama-server to use")->type_name("FILE");
    starting->add_option("--context", options->contextTokens, "Tokens that a conversation can hold")
        ->check(CLI::Range(1, 100'000'000))
        ->type_name("N");
    starting->add_option("--gpu-layers", options->gpuLayers, "Layers that go to the graphics card")
        ->check(CLI::Range(0, 100'000))
        ->type_name("N");
    starting->add_option("--threads", options->threads, "Threads on the processor")
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");
    starting->add_option("--port", options->port, "Tried first; another one is taken where it is not free")
        ->check(CLI::Range(1, 65535))
        ->type_name("N");
    starting->add_option("--extra", options->extra, "One more argument for llama-server; repeatable")
        ->allow_extra_args(false)
        ->type_name("ARGUMENT");
    starting->callback([options, &chosen] {
        chosen = [options](Program &program) { return start(program, *options); };
    });
    command->add_subcommand("status", "Say where the one that was started answers")->callback([&chosen] {
        chosen = [](Program &program) { return ask(program, "status"); };
    });
    command->add_subcommand("stop", "Stop the one that was started")->callback([&chosen] {
        chosen = [](Program &program) { return ask(program, "stop"); };
    });
}

} // namespace etude

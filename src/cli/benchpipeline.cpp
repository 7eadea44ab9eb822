// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "cli/requestoptions.h"
#include "dialects/dialect.h"
#include "net/run.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Processor time that this process has used.
double cpuSeconds()
{
#ifdef Q_OS_WIN
    FILETIME ignored;
    FILETIME kernel;
    FILETIME user;
    GetProcessTimes(GetCurrentProcess(), &ignored, &ignored, &kernel, &user);
    const auto ticks = [](const FILETIME &time) { return (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime; };
    return double(ticks(kernel) + ticks(user)) / 1e7;
#else
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

//! Streams once, shows nothing, and prints what that took.
Exit bench(Program &program, const RequestOptions &options)
{
    const auto composition = compose(program, options);
    if (!composition)
        return complainAbout(program, composition.error());
    const auto request = requestFor(*composition);
    if (!request)
        return complainAbout(program, request.error());
    Exit exit = Exit::Failed;
    qint64 tokens = 0;
    const double before = cpuSeconds();
    Run run(program.transport, *dialectById(composition->endpoint.dialect), *request, program.secrets.lookup(), {});
    QObject::connect(&run, &Run::received, &run, [&](const QList<Delta> &deltas) {
        for (const Delta &delta : deltas)
            tokens += std::holds_alternative<TextDelta>(delta) || std::holds_alternative<ReasoningDelta>(delta);
    });
    QObject::connect(&run, &Run::finished, &run, [&](const RunOutcome &outcome) {
        const Json result = {{"cpu_seconds", cpuSeconds() - before},
                             {"wall_seconds", static_cast<double>(outcome.timing.totalMs) / 1000},
                             {"tokens", tokens},
                             {"text_bytes", outcome.reply.text.toUtf8().size()}};
        program.console.write(jsonText(result) + '\n');
        exit = outcome.error ? complainAbout(program, *outcome.error) : Exit::Answered;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return exit;
}

} // namespace

void addBenchPipelineCommand(CLI::App &app, Action &chosen)
{
    const auto options = std::make_shared<RequestOptions>();
    CLI::App *command =
        app.add_subcommand("bench-pipeline", "Stream once without showing anything; print processor time and tokens");
    command->add_option("BASE_URL", options->where.baseUrl, "Address of an OpenAI Chat Completions endpoint")
        ->required();
    command->add_option("MODEL", options->model, "The model's id")->required();
    command->callback([options, &chosen] {
        options->prompt = "Hello";
        chosen = [options](Program &program) { return bench(program, *options); };
    });
}

} // namespace etude

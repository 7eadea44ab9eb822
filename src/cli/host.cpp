// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"
#include "cli/program.h"
#include "core/recording.h"
#include "host/misbehavinghost.h"
#include "host/player.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <map>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Options {
    quint16 port = 0;
    std::string file;
    std::string speed = "original";
    bool list = false;
    bool json = false;
};

const std::map<std::string, Player::Speed> &speeds()
{
    static const std::map<std::string, Player::Speed> speeds{
        {"original", Player::Speed::Original},
        {"instant", Player::Speed::Instant},
#ifdef Q_OS_UNIX
        {"stepped", Player::Speed::Stepped},
#endif
    };
    return speeds;
}

Exit printModes(Program &program, bool isJson)
{
    Json list = Json::array();
    for (const Misbehaviour &mode : misbehaviours()) {
        if (isJson)
            list.push_back({{"id", toJson(mode.id)}, {"title", toJson(mode.title)}, {"remedy", toJson(mode.remedy)}});
        else
            program.console.writeText(u"%1  %2\n"_s.arg(mode.id, -18).arg(mode.title));
    }
    if (isJson)
        program.console.write(jsonText(list, 2) + '\n');
    return Exit::Answered;
}

//! Runs until Ctrl+C. `host` says what it is asked by `requestReceived`.
template <class Host> Exit serve(Program &program, const Host &host)
{
    const Interrupt interrupt;
    QObject context;
    QObject::connect(&interrupt, &Interrupt::triggered, &context, &QCoreApplication::quit);
    QObject::connect(&host, &Host::requestReceived, &context,
                     [&program](const HostRequest &request) { program.console.note(logLine(request) + u'\n'); });
    QCoreApplication::exec();
    return Exit::Answered;
}

Exit misbehave(Program &program, const Options &options)
{
    MisbehavingHost host;
    if (const Result<void> started = host.start(options.port); !started)
        return complainAbout(program, started.error());
    program.console.writeText(host.url() + u"\n\n"_s);
    for (const Misbehaviour &mode : misbehaviours())
        program.console.writeText(u"%1  %2\n"_s.arg(host.baseUrl(mode.id), -52).arg(mode.title));
    return serve(program, host);
}

#ifdef Q_OS_UNIX
//! Sends the next piece with each line on standard input, until that ends. Lives as long as what it returns.
std::unique_ptr<QSocketNotifier> stepByLine(Program &program, Player &player)
{
    auto input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(input.get(), &QSocketNotifier::activated, &player, [&player, input = input.get()] {
        std::array<char, 256> line;
        if (::read(STDIN_FILENO, line.data(), line.size()) > 0)
            player.step();
        else
            input->setEnabled(false); // the end can be read for ever
    });
    const auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(&player, &Player::progressed, input.get(), [sent](qsizetype number) { *sent = number; });
    QObject::connect(&player, &Player::waiting, input.get(), [&program, &player, sent] {
        program.console.note(*sent < player.count()
                                 ? u"Press Enter for piece %1 of %2.\n"_s.arg(*sent + 1).arg(player.count())
                                 : u"Press Enter for the end.\n"_s);
    });
    return input;
}
#endif

Exit replay(Program &program, const Options &options)
{
    const Result<Recording> recording = readRecordingFile(QString::fromStdString(options.file));
    if (!recording)
        return complainAbout(program, recording.error());
    Player player(*recording, speeds().at(options.speed));
    if (const Result<void> started = player.start(options.port); !started)
        return complainAbout(program, started.error());
#ifdef Q_OS_UNIX
    const auto stepper = options.speed == "stepped" ? stepByLine(program, player) : nullptr;
#endif
    program.console.writeText(player.url() + u'\n');
    return serve(program, player);
}

} // namespace

void addHostCommand(CLI::App &app, Action &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "host", "Be a host that goes wrong in every known way, to try clients against, or replay a recording");
    command->add_option("--port", options->port, "Port on 127.0.0.1; any free one by default")->type_name("N");
    CLI::Option *file = command->add_option("--replay", options->file, "Answer every request with this recording");
    file->type_name("FILE");
    command->add_option("--speed", options->speed, "original (default), instant, or stepped: with each Enter a piece")
        ->check(CLI::IsMember(speeds()))
        ->needs(file);
    CLI::Option *list = command->add_flag("--list", options->list, "Print the ways to go wrong and leave");
    list->excludes(file);
    command->add_flag("--json", options->json, "With --list: as a JSON list")->needs(list);
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            if (options->list)
                return printModes(program, options->json);
            return options->file.empty() ? misbehave(program, *options) : replay(program, *options);
        };
    });
}

} // namespace etude

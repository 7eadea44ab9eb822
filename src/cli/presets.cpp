// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/presets.h"

#include "cli/sending.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

Exit list(Program &program)
{
    for (const QString &name : presetNames(program.folders))
        program.console.writeText(name + u'\n');
    return Exit::Answered;
}

Exit show(Program &program, const QString &nameOrPath)
{
    const auto preset = loadPreset(program.folders, nameOrPath);
    if (!preset)
        return complainAbout(program, preset.error());
    Json json = {{"name", toJson(preset->name)}};
    if (!preset->endpoint.isEmpty())
        json["endpoint"] = toJson(preset->endpoint);
    const Json prompt = toJson(preset->prompt);
    for (const auto &[name, value] : prompt.items())
        json[name] = value;
    program.console.write(jsonText(json, 2) + '\n');
    return Exit::Answered;
}

Exit save(Program &program, const QString &name, const RequestOptions &options)
{
    const auto composition = compose(program, options);
    if (!composition)
        return complainAbout(program, composition.error());
    // An address that was given for this call has no name, which is all that a preset keeps of an endpoint.
    if (const auto saved =
            savePreset(program.folders,
                       {.name = name, .endpoint = composition->endpoint.id, .prompt = composition->prompt});
        !saved) {
        program.console.complain(describe(saved.error()));
        return Exit::Failed;
    }
    return Exit::Answered;
}

Exit run(Program &program, const RequestOptions &options)
{
    const auto composition = compose(program, options);
    if (!composition)
        return complainAbout(program, composition.error());
    return sendPrompt(program, *composition, Output::Text);
}

} // namespace

void addPresetsCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        std::string name;
        RequestOptions request;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("presets", "See, save and run saved prompts");
    command->require_subcommand(1);
    const auto name = [options] { return QString::fromStdString(options->name); };

    command->add_subcommand("list", "List their names")->callback([&chosen] { chosen = list; });

    CLI::App *showing = command->add_subcommand("show", "Print one as JSON");
    showing->add_option("NAME", options->name, "Name or file")->required();
    showing->callback([=, &chosen] { chosen = [=](Program &program) { return show(program, name()); }; });

    CLI::App *saving = command->add_subcommand("save", "Save what the request options say");
    saving->add_option("NAME", options->name, "What it is to be called")->required();
    addRequestOptions(*saving, options->request);
    saving->callback([=, &chosen] {
        chosen = [=](Program &program) { return save(program, name(), options->request); };
    });

    CLI::App *running = command->add_subcommand("run", "Send one; the request options change it");
    running->add_option("NAME", options->request.preset, "Name or file")->required();
    addRequestOptions(*running, options->request);
    running->remove_option(running->get_option("--preset"));
    running->callback([=, &chosen] { chosen = [=](Program &program) { return run(program, options->request); }; });
}

} // namespace etude

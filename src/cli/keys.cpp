// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"
#include "cli/program.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeysCommand)
};

//! Runs the event loop until `start` has called what it is given, or Ctrl+C is pressed: the key store may be waiting for
//! its user.
Exit waitFor(Program &program, const std::function<void(QObject *context, const Secrets::Done &done)> &start)
{
    QObject context;
    Exit exit = Exit::Failed;
    const auto end = [&exit](Exit status) {
        exit = status;
        QCoreApplication::quit();
    };
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::triggered, &context, [end] { end(Exit::Cancelled); });
    start(&context, [&](const Result<void> &result) {
        if (!result)
            program.console.complain(describe(result.error()));
        end(result ? Exit::Answered : Exit::Failed);
    });
    QCoreApplication::exec();
    return exit;
}

//! Names are those of environment variables, so that a key can stand there too and in exported code.
Result<void> checkName(const QString &name)
{
    const QList<SecretPiece> pieces = secretPieces(u"${%1}"_s.arg(name));
    if (pieces.size() == 1 && pieces.constFirst().isVariable)
        return {};
    return failure(
        Error::Kind::Invalid,
        Words::tr("“%1” cannot be the name of a key: use letters, digits and _, as in DEEPINFRA_TOKEN.").arg(name));
}

Exit set(Program &program, const QString &name)
{
    if (const auto checked = checkName(name); !checked)
        return complainAbout(program, checked.error());
    const auto typed = program.console.readSecret(Words::tr("Key for %1 (is not shown): ").arg(name));
    if (!typed)
        return Exit::Cancelled;
    const Result<ApiKey> key = apiKeyFromInput(QString::fromUtf8(*typed));
    if (!key)
        return complainAbout(program, key.error());
    return waitFor(program, [&](QObject *context, const Secrets::Done &done) {
        program.secrets.store(name, *key, context, done);
    });
}

Exit forget(Program &program, const QString &name)
{
    if (!program.secrets.storedNames().contains(name))
        return complainAbout(program,
                             {.words = Words::tr("There is no key %1 in the key store: `etude-cli keys list` shows "
                                                 "those that are.")
                                           .arg(name)});
    return waitFor(program,
                   [&](QObject *context, const Secrets::Done &done) { program.secrets.forget(name, context, done); });
}

//! One line a key: name, origin, the endpoints that use it; columns parted by tabs. Does not ask the key store.
Exit list(Program &program)
{
    std::map<QString, QStringList> users;
    for (const QString &name : program.secrets.storedNames())
        users[name];
    for (const Endpoint &endpoint : program.endpoints.all()) {
        for (const QString &name : secretNames(endpoint))
            users[name].append(endpoint.name);
    }
    QString table;
    for (const auto &[name, endpoints] : users) {
        const Secrets::Origin origin = program.secrets.origin(name);
        if (origin != Secrets::Origin::Missing)
            table += u"%1\t%2\t%3\n"_s.arg(name, origin == Secrets::Origin::Store ? u"key store"_s : u"environment"_s,
                                           endpoints.join(", "_L1));
    }
    program.console.writeText(table);
    return Exit::Answered;
}

} // namespace

void addKeysCommand(CLI::App &app, Action &chosen)
{
    const auto option = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("keys", "Keep keys in the key store of the system");
    command->require_subcommand(1);
    const auto name = [option] { return QString::fromStdString(*option); };

    command->add_subcommand("list", "List the names of the keys that are known, and where they come from")
        ->callback([&chosen] { chosen = list; });

    CLI::App *setting = command->add_subcommand("set", "Put a key, read from standard input, into the key store");
    setting->add_option("NAME", *option, "The variable that an endpoint names, such as DEEPINFRA_TOKEN")->required();
    setting->callback([=, &chosen] { chosen = [=](Program &program) { return set(program, name()); }; });

    CLI::App *forgetting = command->add_subcommand("forget", "Take a key out of the key store");
    forgetting->add_option("NAME", *option, "Its name")->required();
    forgetting->callback([=, &chosen] { chosen = [=](Program &program) { return forget(program, name()); }; });
}

} // namespace etude

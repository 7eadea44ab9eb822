// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/endpoints.h"

#include "cli/program.h"
#include "cli/requestoptions.h"
#include "cli/sending.h"
#include "engine/discovery.h"
#include "net/doctor.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndpointsCommand)
};

//! One line an endpoint: id, name, dialect, address, whether its key is there; columns parted by tabs.
Exit list(Program &program)
{
    const auto keyState = [&](const Endpoint &endpoint) {
        if (endpoint.keyVariable.isEmpty() || endpoint.auth.kind == Auth::Kind::None || endpoint.isEngine())
            return u"no key needed"_s;
        switch (program.secrets.origin(endpoint.keyVariable)) {
        case Secrets::Origin::Missing:
            return endpoint.keyVariable + " is not set"_L1;
        case Secrets::Origin::Store:
            return endpoint.keyVariable + " is in the key store"_L1;
        default:
            return endpoint.keyVariable + " is set"_L1;
        }
    };
    QString table;
    for (const Endpoint &endpoint : program.endpoints.all())
        table += u"%1\t%2\t%3\t%4\t%5\n"_s.arg(endpoint.id, endpoint.name, endpoint.dialect, endpoint.baseUrl,
                                               keyState(endpoint));
    program.console.writeText(table);
    return Exit::Answered;
}

Exit show(Program &program, const QString &name)
{
    const auto endpoint = endpointFor(program, {.endpoint = name.toStdString()});
    if (!endpoint)
        return complainAbout(program, endpoint.error());
    program.console.write(jsonText(toJson(*endpoint), 2) + '\n');
    return Exit::Answered;
}

Exit add(Program &program, const QString &name, const EndpointOptions &options)
{
    if (options.baseUrl.empty())
        return complainAbout(program, {.words = Words::tr("An endpoint needs an address: give it with --base-url.")});
    if (program.endpoints.find(name))
        return complainAbout(
            program,
            {.words =
                 Words::tr("There is an endpoint “%1” already: remove it first, or choose another name.").arg(name)});
    auto endpoint = endpointFor(program, options);
    if (!endpoint)
        return complainAbout(program, endpoint.error());
    endpoint->name = name;
    if (options.keyVariable.empty() && !endpoint->keyVariable.isEmpty() && endpoint->auth.kind != Auth::Kind::None)
        endpoint->keyVariable = keyVariableFor(name);
    const auto saved = program.endpoints.save(*endpoint);
    if (!saved) {
        program.console.complain(describe(saved.error()));
        return Exit::Failed;
    }
    program.console.write(jsonText(toJson(*saved), 2) + '\n');
    return Exit::Answered;
}

Exit remove(Program &program, const QString &name)
{
    const auto endpoint = endpointFor(program, {.endpoint = name.toStdString()});
    if (!endpoint)
        return complainAbout(program, endpoint.error());
    if (const auto removed = program.endpoints.remove(endpoint->id); !removed) {
        program.console.complain(describe(removed.error()));
        return Exit::Failed;
    }
    if (endpoint->builtIn)
        program.console.complain(
            Words::tr("“%1” comes with Etude and stays; your changes to it are gone.").arg(endpoint->name));
    return Exit::Answered;
}

//! `certificate` in words: what a person compares before trusting it.
QString certificateLines(const PeerCertificate &certificate)
{
    return u"\t\tsubject %1, issuer %2\n\t\tvalid from %3 until %4\n\t\tSHA-256 %5\n"_s.arg(
        certificate.subject, certificate.issuer, certificate.validFrom.toString(Qt::ISODate),
        certificate.validUntil.toString(Qt::ISODate), certificate.sha256);
}

//! One line a step: state, name, time, sentence; columns parted by tabs.
Exit test(Program &program, const Endpoint &chosen, const QString &model, bool isJson)
{
    QObject context;
    Exit exit = Exit::Failed;
    std::unique_ptr<Doctor> doctor;
    const auto show = [&](const DoctorStep &step) {
        program.console.writeText(
            u"%1\t%2\t%3 ms\t%4\n"_s.arg(stateName(step.state), stepName(step.kind)).arg(step.ms).arg(step.words));
        if (step.certificate && step.state == DoctorStep::State::Failed)
            program.console.writeText(certificateLines(*step.certificate));
    };
    const auto finish = [&] {
        if (isJson) {
            Json list = Json::array();
            for (const DoctorStep &step : doctor->steps())
                list.push_back(toJson(step));
            program.console.write(jsonText(list, 2) + '\n');
        }
        exit = doctor->isHealthy() ? Exit::Answered : Exit::Failed;
        QCoreApplication::quit();
    };
    whenReady(program, chosen, &context, [&](const Result<Endpoint> &endpoint) {
        if (!endpoint) {
            exit = complainAbout(program, endpoint.error());
            QCoreApplication::quit();
            return;
        }
        doctor = std::make_unique<Doctor>(program.transport, *endpoint, program.secrets.lookup(), model);
        if (!isJson)
            QObject::connect(doctor.get(), &Doctor::stepFinished, &context, show);
        QObject::connect(doctor.get(), &Doctor::finished, &context, finish);
    });
    QCoreApplication::exec();
    return exit;
}

Exit test(Program &program, const EndpointOptions &where, const QString &model, bool isJson)
{
    const auto endpoint = endpointFor(program, where);
    if (!endpoint)
        return complainAbout(program, endpoint.error());
    return test(program, *endpoint, model, isJson);
}

struct DiscoverOptions {
    std::vector<quint16> ports = {};
    bool json = false;
    bool save = false;
};

//! The endpoint of a find: as it is stored, or as it would be.
Result<Endpoint> endpointOf(Program &program, const FoundEngine &found, bool isSaved)
{
    const Endpoint endpoint = endpointFor(found, program.endpoints.all());
    const Endpoint *stored = endpoint.id.isEmpty() ? nullptr : program.endpoints.find(endpoint.id);
    return isSaved && (!stored || *stored != endpoint) ? program.endpoints.save(endpoint) : endpoint;
}

//! One line a find: state, engine and version, endpoint, address, models; columns parted by tabs.
QString lineOf(const FoundEngine &found, const Endpoint &endpoint)
{
    const QString name = found.version.isEmpty() ? found.name : u"%1 %2"_s.arg(found.name, found.version);
    return QStringList{stateName(found.state), name, endpoint.id, found.baseUrl, found.models.join(u' ')}.join(u'\t')
        + u'\n';
}

Exit show(Program &program, const QList<FoundEngine> &finds, const DiscoverOptions &options)
{
    Json list = Json::array();
    for (const FoundEngine &found : finds) {
        const auto endpoint = endpointOf(program, found, options.save);
        if (!endpoint) {
            program.console.complain(describe(endpoint.error()));
            return Exit::Failed;
        }
        list.push_back(toJson(found));
        list.back()["endpoint"] = toJson(endpoint->id);
        if (!options.json)
            program.console.writeText(lineOf(found, *endpoint));
    }
    if (options.json)
        program.console.write(jsonText(list, 2) + '\n');
    return Exit::Answered;
}

Exit discover(Program &program, const DiscoverOptions &options)
{
    QObject context;
    Exit exit = Exit::Answered;
    DiscoveryPlan plan;
    if (!options.ports.empty())
        plan.ports = QList<quint16>(options.ports.begin(), options.ports.end());
    discoverEngines(program.transport, plan, &context, [&](const QList<FoundEngine> &finds) {
        exit = show(program, finds, options);
        if (finds.isEmpty()) {
            std::ranges::sort(plan.ports);
            QStringList ports;
            for (const quint16 port : std::as_const(plan.ports))
                ports.append(QString::number(port));
            program.console.complain(
                Words::tr("No engine answers on this computer: the ports %1 of 127.0.0.1 were asked.")
                    .arg(ports.join(", "_L1)));
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return exit;
}

} // namespace

void addEndpointsCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        std::string name;
        EndpointOptions where;
        std::string model;
        bool json = false;
        DiscoverOptions discover;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("endpoints", "See and change the endpoints");
    command->require_subcommand(1);
    const auto name = [options] { return QString::fromStdString(options->name); };

    command->add_subcommand("list", "List them, and whether their keys are set")->callback([&chosen] {
        chosen = list;
    });

    CLI::App *showing = command->add_subcommand("show", "Print one as JSON");
    showing->add_option("NAME", options->name, "Id or name")->required();
    showing->callback([=, &chosen] { chosen = [=](Program &program) { return show(program, name()); }; });

    CLI::App *adding = command->add_subcommand("add", "Remember a new one");
    adding->add_option("NAME", options->name, "What it is to be called")->required();
    addEndpointFields(*adding, options->where);
    adding->callback([=, &chosen] { chosen = [=](Program &program) { return add(program, name(), options->where); }; });

    CLI::App *testing = command->add_subcommand("test", "Examine one, from the look-up of its name to one token");
    CLI::Option *tested = testing->add_option("NAME", options->where.endpoint, "Id or name; or give --base-url");
    addEndpointFields(*testing, options->where);
    testing->get_option("--base-url")->excludes(tested);
    testing->add_option("--model", options->model, "The one that is asked for a token")->type_name("ID");
    testing->add_flag("--json", options->json, "Print a JSON list");
    testing->callback([=, &chosen] {
        chosen = [=](Program &program) {
            return test(program, options->where, QString::fromStdString(options->model), options->json);
        };
    });

    CLI::App *discovering = command->add_subcommand("discover", "Look for engines that run on this computer");
    discovering->add_option("--port", options->discover.ports, "Ask this port in place of the usual ones; repeatable")
        ->type_name("N")
        ->check(CLI::Range(1, 65535));
    discovering->add_flag("--save", options->discover.save, "Remember them as endpoints");
    discovering->add_flag("--json", options->discover.json, "Print a JSON list");
    discovering->callback([=, &chosen] {
        chosen = [=](Program &program) { return discover(program, options->discover); };
    });

    CLI::App *removing = command->add_subcommand("remove", "Forget one; a built-in one becomes as it was");
    removing->add_option("NAME", options->name, "Id or name")->required();
    removing->callback([=, &chosen] { chosen = [=](Program &program) { return remove(program, name()); }; });
}

} // namespace etude

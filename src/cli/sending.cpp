// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"

#include "cli/enginehost.h"
#include "cli/interrupt.h"
#include "cli/outcomejson.h"
#include "core/answerformat.h"
#include "dialects/dialect.h"
#include "net/run.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

//! One run from the first byte to the exit status.
class Sender final : public QObject {
public:
    Sender(Program &program, const Composition &composition, Output output)
        : m_program(program)
        , m_composition(composition)
        , m_output(output)
    {
        connect(&m_interrupt, &Interrupt::triggered, this, [this] {
            m_isInterrupted = true;
            if (m_run)
                m_run->cancel();
            else
                end(Exit::Cancelled);
        });
        whenReady(m_program, m_composition.endpoint, this,
                  [this](const Result<Endpoint> &endpoint) { begin(endpoint); });
    }

    [[nodiscard]] Exit exit() const { return m_exit; }

private:
    void begin(const Result<Endpoint> &endpoint);
    void received(const QList<Delta> &deltas);
    void seen(qint64 ms, const SseEvent &event);
    void finished(const RunOutcome &outcome);
    void write(const QByteArray &bytes);
    void end(Exit exit);

    Program &m_program;
    Composition m_composition;
    Output m_output;
    Interrupt m_interrupt;
    std::unique_ptr<Run> m_run;
    Extras m_extras;
    bool m_isInterrupted = false;
    bool m_isInReasoning = false;
    Exit m_exit = Exit::Answered;
};

void Sender::begin(const Result<Endpoint> &endpoint)
{
    if (m_isInterrupted)
        return;
    if (!endpoint) {
        m_program.console.complain(describe(endpoint.error()));
        end(Exit::Failed);
        return;
    }
    m_composition.endpoint = *endpoint;
    // It serves one model, whichever was started; only a name that the user gave stays.
    if (endpoint->isEngine() && m_composition.prompt.model == modelIdOf(m_program.engine.spec()))
        m_composition.prompt.model = endpoint->models.value(0, m_composition.prompt.model);
    const Result<HttpRequest> request = requestFor(m_composition);
    const Result<void> keys = request ? checkKeys(m_program, *request) : Result<void>();
    if (!request || !keys) {
        end(complainAbout(m_program, request ? keys.error() : request.error()));
        return;
    }
    const Dialect *dialect = dialectById(endpoint->dialect);
    for (const QString &name : dialect->ignoredParameters(m_composition.prompt)) {
        if (endpoint->places.contains(name))
            continue;
        m_program.console.complain(
            Words::tr("%1 has no place for the parameter “%2”, so it is not sent.").arg(dialect->name(), name));
    }
    m_extras = extrasOf(*request);
    m_run = std::make_unique<Run>(m_program.transport, *dialect, *request, m_program.secrets.lookup(),
                                  transportOptions(*endpoint));
    connect(m_run.get(), &Run::finished, this, &Sender::finished);
    if (m_output == Output::Text)
        connect(m_run.get(), &Run::received, this, &Sender::received);
    if (m_output == Output::Events)
        connect(m_run.get(), &Run::eventSeen, this, &Sender::seen);
}

void Sender::received(const QList<Delta> &deltas)
{
    QString text;
    QString reasoning;
    for (const Delta &delta : deltas) {
        if (const auto *more = std::get_if<TextDelta>(&delta))
            text += more->text;
        else if (const auto *thought = std::get_if<ReasoningDelta>(&delta))
            reasoning += thought->text;
    }
    if (!reasoning.isEmpty()) {
        m_program.console.note(reasoning);
        m_isInReasoning = true;
    }
    if (text.isEmpty())
        return;
    if (std::exchange(m_isInReasoning, false))
        m_program.console.note(u"\n"_s);
    write(text.toUtf8());
}

void Sender::seen(qint64 ms, const SseEvent &event)
{
    const Json line = {{"ms", ms},
                       {"event", event.event.toStdString()},
                       {"data", event.data.toStdString()},
                       {"id", event.id.toStdString()}};
    write(jsonText(line) + '\n');
}

void Sender::finished(const RunOutcome &outcome)
{
    Console &console = m_program.console;
    if (std::exchange(m_isInReasoning, false))
        console.note(u"\n"_s);
    if (m_output == Output::Object) {
        const ModelInfo *model = m_program.catalog.find(m_composition.endpoint.id, m_composition.prompt.model);
        write(jsonText(toJson(outcome, formatAskedFor(m_composition.prompt), model ? &model->prices : nullptr,
                              m_extras),
                       2)
              + '\n');
    }
    if (m_output == Output::Text) {
        if (!outcome.reply.text.isEmpty() && console.isTerminal())
            console.write("\n");
        for (const ToolCall &call : outcome.reply.toolCalls)
            console.complain(Words::tr("The model calls the tool %1 with %2").arg(call.name, call.arguments));
        if (outcome.endState == EndState::CutAtLimit)
            console.complain(
                Words::tr("The answer was cut at the limit of its length: set a higher max_tokens for more."));
    }
    // Who closed our output does not want to hear of the rest.
    if (console.isReaderGone()) {
        end(Exit::Answered);
    } else if (outcome.endState == EndState::StoppedByUser) {
        end(Exit::Cancelled);
    } else if (outcome.error) {
        end(complainAbout(m_program, *outcome.error));
    } else {
        end(Exit::Answered);
    }
}

void Sender::write(const QByteArray &bytes)
{
    if (!m_program.console.write(bytes) && m_run)
        m_run->cancel();
}

void Sender::end(Exit exit)
{
    m_exit = exit;
    // Later, so that it also ends an event loop which has not begun.
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace

Exit sendPrompt(Program &program, const Composition &composition, Output output)
{
    const Sender sender(program, composition, output);
    QCoreApplication::exec();
    return sender.exit();
}

Endpoint addressed(Program &program, Endpoint endpoint)
{
    if (!endpoint.isEngine() || !endpoint.baseUrl.isEmpty())
        return endpoint;
    endpoint.baseUrl = program.engine.usualAddress();
    QObject context;
    askEngineHost(program.folders, "status", &context, [&endpoint](const std::optional<RunningEngine> &running) {
        if (running)
            endpoint.baseUrl = running->endpoint.baseUrl;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return endpoint;
}

void whenReady(Program &program, const Endpoint &endpoint, QObject *context,
               std::function<void(const Result<Endpoint> &)> done)
{
    if (!endpoint.isEngine() || !endpoint.baseUrl.isEmpty()) {
        program.secrets.prepare(secretNames(endpoint), context, [endpoint, done](const Result<void> &prepared) {
            if (prepared)
                done(endpoint);
            else
                done(std::unexpected(prepared.error()));
        });
        return;
    }
    const auto later = [context, done](const Result<Endpoint> &result) {
        QMetaObject::invokeMethod(context, [done, result] { done(result); }, Qt::QueuedConnection);
    };
    const auto reached = [&program, endpoint](const Endpoint &engine, const ApiKey &key) {
        Endpoint ready = endpoint;
        ready.baseUrl = engine.baseUrl;
        ready.models = engine.models;
        ready.auth = engine.auth;
        ready.keyVariable = engine.keyVariable;
        program.secrets.setForSession(engine.keyVariable, key);
        return ready;
    };
    askEngineHost(program.folders, "status", context,
                  [&program, context, reached, later](const std::optional<RunningEngine> &running) {
                      if (running) {
                          later(reached(running->endpoint, running->key));
                          return;
                      }
                      auto *waiting = new QObject(context);
                      QObject::connect(&program.engine, &Engine::stateChanged, waiting,
                                       [&program, waiting, reached, later] {
                                           const Engine::State state = program.engine.state();
                                           if (state == Engine::State::Starting)
                                               return;
                                           QObject::disconnect(&program.engine, nullptr, waiting, nullptr);
                                           waiting->deleteLater();
                                           if (state == Engine::State::Ready)
                                               later(reached(program.engine.endpoint(), program.engine.key()));
                                           else
                                               later(std::unexpected(program.engine.error()));
                                       });
                      program.engine.start();
                  });
}

} // namespace etude

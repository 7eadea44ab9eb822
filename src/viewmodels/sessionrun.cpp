// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a run: SessionViewModel from Run to the saved answer.
#include "core/answerformat.h"
#include "dialects/dialect.h"
#include "viewmodels/sessionviewmodel.h"
#include "viewmodels/wording.h"

using namespace Qt::StringLiterals;

namespace etude {

void SessionViewModel::run()
{
    if (m_isRunning)
        return;
    const bool hasNew = hasNewMessage();
    const bool isAgain = !hasNew && m_messages.endsWithAnswer();
    if (!hasNew && m_messages.count() == (isAgain ? 1 : 0)) {
        setProblem(tr("There is nothing to send yet: type a message, or click one of the prompts."));
        return;
    }
    if (const auto checked = request(); !checked) {
        setProblem(describe(checked.error()));
        return;
    }
    if (isKeyMissing()) {
        setProblem(tr("%1 wants a key: enter it, or set the variable %2 before starting Etude.")
                       .arg(m_endpoint.name, m_endpoint.keyVariable));
        return;
    }
    if (const auto checked = request(); checked && needsPlainHttpConsent(*checked, m_endpoint)) {
        m_consentIsForAgain = m_isRunningAgain;
        Q_EMIT consentNeeded(tr("%1 is reached at an address that begins with http:, so your key would travel "
                                "unencrypted, and anyone on the way could read it.")
                                 .arg(m_endpoint.name));
        return;
    }
    if (const QString reason = m_mayPassBudget ? QString() : budgetReason(); !reason.isEmpty()) {
        m_consentIsForAgain = m_isRunningAgain;
        Q_EMIT budgetQuestion(reason);
        return;
    }
    // Where nothing gets so far as to be sent, the old answer is put back.
    if (isAgain)
        m_messages.replaceLast();
    else
        m_messages.forgetReplaced();
    m_sentTokens = m_counted; // adding the message is an edit, though the prompt stays the same
    addMessage();
    m_sent = prompt();
    m_target = m_endpoint;
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_firstThoughtMs = m_lastThoughtMs = -1;
    m_messages.beginAnswer();
    setRunning(true);
    if (m_endpoint.isEngine() && m_rooms.engine.state() != Engine::State::Ready) {
        m_messages.setNotes({.timing = tr("Starting the local engine…")});
        m_hasStartedEngine = m_rooms.engine.state() != Engine::State::Starting;
        if (m_hasStartedEngine)
            m_rooms.engine.start();
        return; // stateChanged goes on
    }
    send();
}

void SessionViewModel::runAgain()
{
    if (m_isRunning)
        return;
    if (!m_messages.endsWithAnswer()) {
        run();
        return;
    }
    // What is being typed is no part of what is asked again.
    m_isRunningAgain = true;
    const QString typed = std::exchange(m_composer, {});
    const QList<Image> attached = m_attachments.images();
    m_attachments.setImages({});
    run();
    m_isRunningAgain = false;
    m_composer = typed;
    const QString problem = m_problem; // why it was refused; bringing the images back is no edit that mends it
    m_attachments.setImages(attached);
    setProblem(problem);
}

void SessionViewModel::allowPlainHttp()
{
    const Endpoint *stored = m_rooms.endpoints.find(m_endpoint.id);
    if (!stored)
        return;
    Endpoint endpoint = *stored;
    endpoint.allowsPlainHttp = true;
    if (!store(endpoint))
        return;
    m_endpoint.allowsPlainHttp = true;
    // What was asked for when the question came up.
    if (m_consentIsForAgain)
        runAgain();
    else
        run();
}

void SessionViewModel::send()
{
    if (m_target.isEngine()) {
        switch (m_rooms.engine.state()) {
        case Engine::State::Ready:
            m_target = withEngine(m_target);
            m_sent.model = m_target.models.value(0);
            break;
        case Engine::State::Failed:
            refuse(m_rooms.engine.error());
            return;
        case Engine::State::Stopped:
            refuse({.kind = Error::Kind::Cancelled,
                    .words = tr("The engine was stopped before it was ready: run again.")});
            return;
        case Engine::State::Starting:
            return;
        }
    }
    const auto sent = dialectOf(m_target).chatRequest(m_sent, m_target);
    if (!sent) {
        refuse(sent.error());
        return;
    }
    m_request = *sent;
    m_offer.reset();
    m_messages.setNotes({});
    m_preparing = std::make_unique<QObject>();
    m_rooms.secrets.prepare(secretNames(m_target), m_preparing.get(), [this](const Result<void> &prepared) {
        if (!prepared) {
            m_preparing.release()->deleteLater(); // it is the one that is telling us
            refuse(prepared.error());
            return;
        }
        whenItFits([this](const Result<void> &fits) {
            m_preparing.release()->deleteLater();
            if (fits)
                start(m_request);
            else
                refuse(fits.error());
        });
    });
}

void SessionViewModel::noteProgress()
{
    const std::optional<double> progress = m_rooms.engine.progress();
    if (m_isRunning && !m_run && !m_preparing && m_target.isEngine() && progress)
        m_messages.setNotes({.timing = tr("Loading the model… %1 %").arg(qRound(*progress * 100))});
}

void SessionViewModel::start(const HttpRequest &sent)
{
    m_run = std::make_unique<Run>(m_rooms.transport, dialectOf(m_target), sent, keysFor(m_target),
                                  transportOptions(m_target));
    m_recorder = std::make_unique<Recorder>(*m_run, m_request, m_target.dialect);
    m_messages.setRecording(m_recorder->live());
    Q_EMIT recordingStarted(m_recorder->live());
    Q_EMIT requestSent();
    connect(m_run.get(), &Run::started, this, &SessionViewModel::firstByteCame);
    connect(m_run.get(), &Run::received, this, &SessionViewModel::take);
    connect(m_run.get(), &Run::finished, this, &SessionViewModel::finish);
}

void SessionViewModel::stop()
{
    if (!m_isRunning)
        return;
    if (m_run) {
        m_run->cancel();
        return;
    }
    if (m_preparing) {
        m_preparing.reset();
        refuse({.kind = Error::Kind::Cancelled, .words = tr("Stopped before anything was sent.")});
        return;
    }
    refuse({.kind = Error::Kind::Cancelled, .words = tr("Stopped before the engine was ready.")});
    if (m_hasStartedEngine) // somebody else may want what they have started
        m_rooms.engine.stop();
}

void SessionViewModel::endNow()
{
    if (!m_run) {
        stop();
        return;
    }
    m_recorder->breakOff(m_run->elapsedMs());
    const RunOutcome outcome{.endState = EndState::StoppedByUser,
                             .error = Error{.kind = Error::Kind::Cancelled},
                             .reply = m_run->reply(),
                             .timing = {.totalMs = m_run->elapsedMs()}};
    m_run.reset(); // stops it, and silently
    finish(outcome);
}

void SessionViewModel::take(const QList<Delta> &deltas)
{
    for (const Delta &delta : deltas) {
        if (const auto *text = std::get_if<TextDelta>(&delta)) {
            m_messages.appendText(text->text);
        } else if (const auto *thought = std::get_if<ReasoningDelta>(&delta)) {
            m_lastThoughtMs = m_run->elapsedMs();
            if (m_firstThoughtMs < 0)
                m_firstThoughtMs = m_lastThoughtMs;
            m_messages.appendThoughts(thought->text, thought->replaces);
        } else if (std::holds_alternative<ToolCallDelta>(delta)) {
            m_messages.setToolCalls(m_run->reply().toolCalls);
        } else if (std::holds_alternative<RestartDelta>(delta)) {
            m_messages.restartAnswer();
        }
    }
}

void SessionViewModel::finish(const RunOutcome &outcome)
{
    Q_EMIT lastByteCame();
    const Reply &reply = outcome.reply;
    Bill bill;
    AnswerNotes notes{.end = endText(outcome.endState, reply.finishReason, outcome.timing.totalMs)};
    if (outcome.endState != EndState::Refused) {
        notes.timing = timingText(outcome.timing, reply.usage);
        const qint64 room = m_target.isEngine() ? m_rooms.engine.model().contextTokens : 0;
        if (room > 0 && reply.usage.inputTokens && reply.usage.outputTokens)
            notes.timing += tr(" · context %1 of %2")
                                .arg(countText(*reply.usage.inputTokens + *reply.usage.outputTokens), countText(room));
        const CostNote cost = costOfRun(reply.usage);
        notes.cost = cost.text;
        notes.bill = cost.lines;
        notes.billSource = cost.source;
        bill = cost.bill;
    }
    if (!reply.model.isEmpty() && reply.model != m_sent.model && !m_target.isEngine())
        notes.model = tr("answered by %1").arg(reply.model);
    if (!reply.reasoning.isEmpty()) {
        notes.thoughts = m_firstThoughtMs >= 0
            ? tr("Thought for %1").arg(durationText(m_lastThoughtMs - outcome.timing.firstByteMs.value_or(0)))
            : tr("Thoughts");
        if (reply.usage.reasoningTokens.value_or(0) > 0)
            notes.thoughts += tr(" · %1 tokens").arg(countText(*reply.usage.reasoningTokens));
    }
    if (outcome.error && outcome.error->kind != Error::Kind::Cancelled) {
        notes.error = describe(*outcome.error);
        if (m_target.isEngine() && outcome.error->kind == Error::Kind::Network) {
            m_rooms.engine.lookWhetherItEnded();
            if (m_rooms.engine.state() == Engine::State::Failed) // which says why the connection broke
                notes.error = describe(m_rooms.engine.error());
        }
        notes.words = outcome.error->words;
        m_offer = offerFor(*outcome.error);
        if (m_offer)
            notes.remedy = m_offer->instead.isEmpty()
                ? tr("Send again without %1").arg(m_offer->member)
                : tr("Send again with %1 instead of %2").arg(m_offer->instead, m_offer->member);
    }
    if (outcome.error && outcome.error->kind == Error::Kind::Invalid && m_messages.putBackReplaced()) {
        // It never left this computer.
        setProblem(notes.error);
        Q_EMIT recordingFinished();
        m_run.release()->deleteLater();
        setRunning(false);
        return;
    }
    m_messages.forgetReplaced();
    if (outcome.endState != EndState::Refused) {
        if (const auto verdict = judgeFormat(reply.text, formatAskedFor(m_sent))) {
            notes.format = verdict->words;
            notes.isFormatKept = verdict->isKept;
        }
    }
    m_messages.endAnswer(notes);
    Q_EMIT recordingFinished();
    save(outcome, notes, bill);
    if (m_run)
        m_run.release()->deleteLater(); // it is the one that is telling us
    setRunning(false);
}

void SessionViewModel::refuse(const Error &error)
{
    AnswerNotes notes{.end = endText(EndState::Refused, {}, 0)};
    notes.error = describe(error);
    notes.words = error.words;
    m_preparing.reset();
    if (m_messages.putBackReplaced())
        setProblem(notes.error);
    else
        m_messages.endAnswer(notes);
    setRunning(false);
}

void SessionViewModel::save(const RunOutcome &outcome, const AnswerNotes &notes, const Bill &bill)
{
    SavedRun saved{.startedAt = m_startedAt,
                   .title = title(),
                   .endpoint = m_target.id,
                   .prompt = m_sent,
                   .reply = outcome.reply,
                   .endState = endStateName(outcome.endState),
                   .conversation = m_conversation,
                   .preset = m_preset};
    // What was refused is not charged.
    if (outcome.endState != EndState::Refused)
        saved.bill = bill;
    saved.details = Json{{"timing", toJson(notes.timing)},
                         {"cost", toJson(notes.cost)},
                         {"bill", toJson(notes.bill)},
                         {"bill_source", toJson(notes.billSource)},
                         {"end", toJson(notes.end)},
                         {"model", toJson(notes.model)},
                         {"thoughts", toJson(notes.thoughts)},
                         {"error", toJson(notes.error)},
                         {"words", toJson(notes.words)},
                         {"format", toJson(notes.format)},
                         {"is_format_kept", notes.isFormatKept}};
    if (const auto stored = m_rooms.runs.save(saved); !stored)
        setProblem(tr("The answer could not be kept in the history: %1").arg(describe(stored.error())));
    else
        Q_EMIT runSaved();
}

void SessionViewModel::openRun(qint64 id)
{
    if (m_isRunning) {
        setProblem(tr("An answer is being written: stop it before you open another one."));
        return;
    }
    const auto saved = m_rooms.runs.load(id);
    if (!saved) {
        setProblem(describe(saved.error()));
        return;
    }
    putAway();
    restore({.prompt = saved->prompt,
             .endpoint = saved->endpoint,
             .conversation = saved->conversation,
             .preset = saved->preset});
    const Json &details = saved->details;
    m_messages.beginAnswer();
    m_messages.appendThoughts(saved->reply.reasoning, false);
    m_messages.appendText(saved->reply.text);
    m_messages.setToolCalls(saved->reply.toolCalls);
    m_messages.endAnswer({.timing = stringAt(details, "timing"),
                          .cost = stringAt(details, "cost"),
                          .bill = costLinesFrom(listAt(details, "bill")),
                          .billSource = stringAt(details, "bill_source"),
                          .end = stringAt(details, "end"),
                          .model = stringAt(details, "model"),
                          .thoughts = stringAt(details, "thoughts"),
                          .error = stringAt(details, "error"),
                          .words = stringAt(details, "words"),
                          .format = stringAt(details, "format"),
                          .isFormatKept = boolAt(details, "is_format_kept").value_or(false)});
    if (!m_rooms.endpoints.find(saved->endpoint))
        setProblem(
            tr("The endpoint “%1” of this run is gone: %2 is chosen instead.").arg(saved->endpoint, m_endpoint.name));
}

void SessionViewModel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning)
        m_clock.start();
    else
        m_clock.stop();
    Q_EMIT runningChanged();
    Q_EMIT elapsedChanged();
}

QString SessionViewModel::elapsed() const
{
    return m_isRunning ? durationText(m_run ? m_run->elapsedMs() : m_startedAt.msecsTo(QDateTime::currentDateTimeUtc()))
                       : QString();
}

} // namespace etude

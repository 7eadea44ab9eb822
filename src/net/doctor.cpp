// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/doctor.h"

#include "net/approach.h"
#include "net/doctorverdicts.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

using Kind = DoctorStep::Kind;
using State = DoctorStep::State;
using Fix = DoctorStep::Fix;

//! OpenAI's Responses refuse a smaller limit: "expected a value >= 16" (read 2026-11).
constexpr int responsesLimit = 16;

bool isAnotherPage(const Error &error)
{
    return error.status == 404 || error.status == 405 || error.kind == Error::Kind::Protocol;
}

//! The address with `/v1` at its end where it had none, and the other way round.
QString otherBase(const QString &base)
{
    QString other = base.trimmed();
    while (other.endsWith(u'/'))
        other.chop(1);
    return other.endsWith("/v1"_L1) ? other.chopped(3) : other + "/v1"_L1;
}

} // namespace

Doctor::Doctor(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, const QString &model,
               QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_endpoint(endpoint)
    , m_keys(keys)
    , m_model(model)
    , m_dialect(dialectById(endpoint.dialect))
{
    QMetaObject::invokeMethod(this, &Doctor::begin, Qt::QueuedConnection);
}

Doctor::~Doctor() = default;

bool Doctor::isHealthy() const
{
    return std::ranges::none_of(m_steps, [](const DoctorStep &step) { return step.state == State::Failed; });
}

bool Doctor::report(DoctorStep step)
{
    const QPointer<Doctor> guard(this);
    for (int kind = int(m_steps.size()); kind < int(step.kind); ++kind) {
        const bool needsNone = Kind(kind) == Kind::Proxy && !m_hasProxy;
        m_steps.append({.kind = Kind(kind),
                        .state = State::Skipped,
                        .words = needsNone ? tr("No proxy is used.") : tr("Not tried.")});
        Q_EMIT stepFinished(m_steps.last());
        if (!guard)
            return false;
    }
    m_steps.append(std::move(step));
    const DoctorStep reported = m_steps.last();
    Q_EMIT stepFinished(reported);
    return guard;
}

void Doctor::endWith(DoctorStep step)
{
    if (report(std::move(step)))
        end();
}

void Doctor::end()
{
    constexpr auto last = Kind::Token;
    if (m_steps.isEmpty() || m_steps.last().kind != last) {
        if (!report({.kind = last, .state = State::Skipped, .words = tr("Not tried.")}))
            return;
    }
    Q_EMIT finished();
}

void Doctor::begin()
{
    const auto failed = [](Kind kind, const Error &error) {
        return DoctorStep{.kind = kind, .state = State::Failed, .words = describe(error)};
    };
    if (!m_dialect) {
        const QString words = tr("“%1” is not a dialect that Etude speaks.").arg(m_endpoint.dialect);
        endWith({.kind = Kind::LookUp, .state = State::Failed, .words = words});
        return;
    }
    const Result<QUrl> url = urlFrom(m_dialect->modelsRequest(m_endpoint).url);
    if (!url) {
        endWith(failed(Kind::LookUp, url.error()));
        return;
    }
    const TransportOptions options = transportOptions(m_endpoint);
    const Result<Route> route = routeFor(*url, options, m_keys);
    if (!route) {
        endWith(failed(route.error().kind == Error::Kind::File ? Kind::Tls : Kind::Proxy, route.error()));
        return;
    }
    m_hasProxy = route->hasProxy();
    m_approach = std::make_unique<Approach>(*url, *route, options, nullptr);
    connect(
        m_approach.get(), &Approach::stepFinished, this, [this](const DoctorStep &step) { (void)report(step); },
        Qt::QueuedConnection);
    connect(
        m_approach.get(), &Approach::finished, this,
        [this](bool isThrough) {
            m_approach.reset();
            if (isThrough)
                listModels();
            else
                end();
        },
        Qt::QueuedConnection);
    m_approach->start();
}

std::optional<DoctorStep> Doctor::missingKey(const HttpRequest &request) const
{
    DoctorStep step{.kind = Kind::Auth, .state = State::Failed};
    if (needsPlainHttpConsent(request, m_endpoint)) {
        step.words = tr("The key would travel to this host unencrypted, for everyone on the way to read, so it was not "
                        "sent. Use an address that begins with https://, or allow plain http for this endpoint.");
        step.fix = Fix::AllowPlainHttp;
        return step;
    }
    const Result<FilledRequest> filled = fill(request, m_keys);
    if (filled)
        return {};
    step.words = describe(filled.error());
    step.fix = Fix::UseKey;
    step.datum = m_endpoint.keyVariable;
    return step;
}

void Doctor::listModels()
{
    const HttpRequest request = m_dialect->modelsRequest(m_endpoint);
    if (const auto missing = missingKey(request)) {
        endWith(*missing);
        return;
    }
    m_clock.start();
    fetchModels(m_transport, m_endpoint, m_keys, this,
                [this](const Result<FetchedModels> &fetched) { takeModels(fetched); });
}

void Doctor::takeModels(const Result<FetchedModels> &fetched)
{
    DoctorStep step{.kind = Kind::Models, .ms = m_clock.elapsed()};
    if (fetched) {
        m_models = fetched->models;
        step.words = tr("Models in the list: %1.").arg(m_models.size());
        if (m_models.isEmpty()) {
            step.state = State::Warned;
            step.words = isLocal() ? tr("The list of models is empty: load one.")
                                   : tr("The list of models is empty: enter the model's id by hand.");
        }
        m_listVerdict = step;
        askForAToken();
        return;
    }
    const Error &error = fetched.error();
    if (isAnotherPage(error)) {
        tryOtherBase(error);
        return;
    }
    step = listFailure(error, m_endpoint, step.ms);
    if (step.state == State::Failed) {
        endWith(std::move(step));
        return;
    }
    m_listVerdict = step;
    if (!isAboutTheKey(error))
        askForAToken();
    else if (reportModels(false))
        endWith(keyFailure(error, m_endpoint, step.ms));
}

void Doctor::tryOtherBase(const Error &error)
{
    DoctorStep step{.kind = Kind::Models, .state = State::Warned, .ms = m_clock.elapsed()};
    step.words = error.kind == Error::Kind::Protocol
        ? describe(error)
        : tr("The host has no list of models at this address (HTTP %1). Models can be entered by hand.")
              .arg(error.status);
    Endpoint other = m_endpoint;
    other.baseUrl = otherBase(m_endpoint.baseUrl);
    // Behind a query or with a path of its own for the list, the base is not what is wrong.
    if (m_endpoint.baseUrl.contains(u'?') || m_endpoint.paths.contains(u"models"_s)) {
        m_listVerdict = step;
        askForAToken();
        return;
    }
    fetchModels(m_transport, other, m_keys, this,
                [this, step, base = other.baseUrl](const Result<FetchedModels> &fetched) mutable {
                    if (fetched && !fetched->models.isEmpty()) {
                        const bool hadV1 = base.size() < m_endpoint.baseUrl.size();
                        step.words = tr("The list of models is not at this address, but answers at %1.").arg(base);
                        step.fix = hadV1 ? Fix::DropV1 : Fix::AddV1;
                        step.datum = base;
                        m_models = fetched->models;
                    }
                    m_listVerdict = step;
                    askForAToken();
                });
}

bool Doctor::reportModels(bool hasAnswer)
{
    if (!m_listVerdict)
        return true;
    DoctorStep step = *std::exchange(m_listVerdict, {});
    // An address whose list answers elsewhere and whose models do not answer at all is the wrong one.
    if (!hasAnswer && (step.fix == Fix::DropV1 || step.fix == Fix::AddV1))
        step.state = State::Failed;
    return report(std::move(step));
}

Result<HttpRequest> Doctor::tokenRequest() const
{
    Prompt prompt{.model = m_model, .messages = {{.role = Role::User, .text = u"Hi"_s}}};
    if (m_isLimited)
        prompt.parameters.set(u"max_tokens"_s, m_dialect->id() == "openai-responses"_L1 ? responsesLimit : 1);
    return m_dialect->chatRequest(prompt, m_endpoint);
}

void Doctor::askForAToken()
{
    if (m_model.isEmpty() && !m_endpoint.models.isEmpty())
        m_model = m_endpoint.models.constFirst();
    if (m_model.isEmpty() && !m_models.isEmpty())
        m_model = m_models.constFirst().id;
    if (m_model.isEmpty()) {
        if (reportModels(false)
            && report({.kind = Kind::Auth,
                       .state = State::Skipped,
                       .words = tr("Without a model to ask, the key cannot be judged.")}))
            endWith({.kind = Kind::Token,
                     .state = State::Skipped,
                     .words = tr("No model is known: enter the id of one.")});
        return;
    }
    const Result<HttpRequest> request = tokenRequest();
    if (!request) {
        if (reportModels(false))
            endWith({.kind = Kind::Token, .state = State::Failed, .words = describe(request.error())});
        return;
    }
    if (const auto missing = missingKey(*request)) {
        if (reportModels(false))
            endWith(*missing);
        return;
    }
    m_clock.start();
    m_run = std::make_unique<Run>(m_transport, *m_dialect, *request, m_keys, transportOptions(m_endpoint));
    connect(m_run.get(), &Run::received, this, [this, run = m_run.get()] {
        const Reply &reply = run->reply();
        if (!reply.text.isEmpty() || !reply.reasoning.isEmpty() || !reply.toolCalls.isEmpty())
            takeToken();
    });
    connect(m_run.get(), &Run::finished, this, [this](const RunOutcome &outcome) {
        if (outcome.error)
            takeFailure(outcome);
        else
            takeToken();
    });
}

void Doctor::takeToken()
{
    const qint64 ms = m_clock.elapsed();
    m_run.reset();
    if (!reportModels(true))
        return;
    if (report(acceptedKey(m_endpoint, ms)))
        endWith({.kind = Kind::Token, .ms = ms, .words = tr("“%1” answers.").arg(m_model)});
}

void Doctor::takeFailure(const RunOutcome &outcome)
{
    const Error error = *outcome.error;
    const qint64 ms = m_clock.elapsed();
    m_run.reset();
    // Hosts that do not know the limit by this name say 400. The answer is broken off at its first token anyway.
    if (error.status == 400 && std::exchange(m_isLimited, false)) {
        askForAToken();
        return;
    }
    const bool hasList = !m_models.isEmpty() && m_listVerdict && m_listVerdict->fix == Fix::None;
    if (!reportModels(false))
        return;
    if (isAboutTheKey(error)) {
        endWith(keyFailure(error, m_endpoint, ms));
        return;
    }
    DoctorStep auth = acceptedKey(m_endpoint, ms);
    if (auth.state == State::Passed && (outcome.head.status == 0 || error.status == 404 || error.status >= 500)) {
        auth.state = State::Skipped;
        auth.words = tr("The host did not come as far as judging the key.");
    }
    if (report(auth))
        endWith(tokenFailure(error, m_endpoint, hasList ? m_models : QList<ModelInfo>(), m_model, ms));
}

} // namespace etude

#include "moc_doctor.cpp"

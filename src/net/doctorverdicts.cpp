// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/doctorverdicts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

using Kind = DoctorStep::Kind;
using State = DoctorStep::State;
using Fix = DoctorStep::Fix;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

//! llama-server answers 503 to everything until its model is in memory.
bool isLoading(const Error &error, const Endpoint &endpoint)
{
    return error.status == 503 && isLoopback(endpoint.baseUrl);
}

//! Puts in what any failed request may have; false where it has none of it.
bool setCommonCause(DoctorStep &step, const Error &error, const Endpoint &endpoint)
{
    if (isLoading(error, endpoint)) {
        step.words =
            Words::tr("The engine is up, but still loading its model (HTTP 503). Wait a little, then test again.");
        step.fix = Fix::Wait;
        return true;
    }
    if (!error.isTimeout)
        return false;
    step.fix = Fix::RaiseIdleTimeout;
    step.datum = QString::number(std::max<qint64>(1, 2 * endpoint.idleTimeout.count()));
    return true;
}

} // namespace

bool isAboutTheKey(const Error &error)
{
    return error.status == 401 || error.status == 403;
}

DoctorStep listFailure(const Error &error, const Endpoint &endpoint, qint64 ms)
{
    DoctorStep step{.kind = Kind::Models, .state = State::Failed, .ms = ms, .words = describe(error)};
    if (isAboutTheKey(error)) {
        step.state = State::Skipped;
        step.words = Words::tr("The host gives its list only to who has a key.");
    } else if (!setCommonCause(step, error, endpoint) && error.status != 0) {
        step.state = State::Warned;
    }
    return step;
}

DoctorStep keyFailure(const Error &error, const Endpoint &endpoint, qint64 ms)
{
    QString words = describe(error);
    if (endpoint.auth.kind == Auth::Kind::None)
        words = Words::tr("The host wants a key, but this endpoint is set to none: choose how the key is shown. %1")
                    .arg(words);
    return {.kind = Kind::Auth,
            .state = State::Failed,
            .ms = ms,
            .words = words,
            .fix = Fix::UseKey,
            .datum = endpoint.keyVariable};
}

DoctorStep acceptedKey(const Endpoint &endpoint, qint64 ms)
{
    if (endpoint.auth.kind == Auth::Kind::None)
        return {.kind = Kind::Auth, .state = State::Skipped, .words = Words::tr("This endpoint needs no key.")};
    return {.kind = Kind::Auth, .ms = ms, .words = Words::tr("The host accepts the key.")};
}

DoctorStep tokenFailure(const Error &error, const Endpoint &endpoint, const QList<ModelInfo> &listed,
                        const QString &model, qint64 ms)
{
    DoctorStep step{.kind = Kind::Token, .state = State::Failed, .ms = ms, .words = describe(error)};
    if (setCommonCause(step, error, endpoint))
        return step;
    const bool isListed = std::ranges::contains(listed, model, &ModelInfo::id);
    if (!listed.isEmpty() && !isListed && (error.status == 404 || error.status == 400)) {
        step.fix = Fix::LoadOtherModel;
        step.datum = listed.constFirst().id;
    }
    return step;
}

} // namespace etude

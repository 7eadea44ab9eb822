// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/doctorstep.h"

using namespace Qt::StringLiterals;

namespace etude {

QString stepName(DoctorStep::Kind kind)
{
    switch (kind) {
    case DoctorStep::Kind::LookUp:
        return u"look-up"_s;
    case DoctorStep::Kind::Proxy:
        return u"proxy"_s;
    case DoctorStep::Kind::Connect:
        return u"connect"_s;
    case DoctorStep::Kind::Tls:
        return u"tls"_s;
    case DoctorStep::Kind::Models:
        return u"models"_s;
    case DoctorStep::Kind::Auth:
        return u"auth"_s;
    case DoctorStep::Kind::Token:
        return u"token"_s;
    }
    return {};
}

QString stateName(DoctorStep::State state)
{
    switch (state) {
    case DoctorStep::State::Passed:
        return u"passed"_s;
    case DoctorStep::State::Warned:
        return u"warned"_s;
    case DoctorStep::State::Failed:
        return u"failed"_s;
    case DoctorStep::State::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString fixName(DoctorStep::Fix fix)
{
    switch (fix) {
    case DoctorStep::Fix::None:
        return u"none"_s;
    case DoctorStep::Fix::UseSystemProxy:
        return u"use-system-proxy"_s;
    case DoctorStep::Fix::UseNoProxy:
        return u"use-no-proxy"_s;
    case DoctorStep::Fix::StartEngine:
        return u"start-engine"_s;
    case DoctorStep::Fix::TrustCertificate:
        return u"trust-certificate"_s;
    case DoctorStep::Fix::DropV1:
        return u"drop-v1"_s;
    case DoctorStep::Fix::AddV1:
        return u"add-v1"_s;
    case DoctorStep::Fix::UseKey:
        return u"use-key"_s;
    case DoctorStep::Fix::AllowPlainHttp:
        return u"allow-plain-http"_s;
    case DoctorStep::Fix::LoadOtherModel:
        return u"load-other-model"_s;
    case DoctorStep::Fix::Wait:
        return u"wait"_s;
    case DoctorStep::Fix::RaiseConnectTimeout:
        return u"raise-connect-timeout"_s;
    case DoctorStep::Fix::RaiseIdleTimeout:
        return u"raise-idle-timeout"_s;
    }
    return {};
}

Json toJson(const DoctorStep &step)
{
    Json json = {{"step", toJson(stepName(step.kind))},
                 {"state", toJson(stateName(step.state))},
                 {"ms", step.ms},
                 {"words", toJson(step.words)}};
    if (step.fix != DoctorStep::Fix::None)
        json["fix"] = toJson(fixName(step.fix));
    if (!step.datum.isEmpty())
        json["datum"] = toJson(step.datum);
    if (step.certificate) {
        json["certificate"] = {{"subject", toJson(step.certificate->subject)},
                               {"issuer", toJson(step.certificate->issuer)},
                               {"sha256", toJson(step.certificate->sha256)},
                               {"valid_from", toJson(step.certificate->validFrom.toString(Qt::ISODate))},
                               {"valid_until", toJson(step.certificate->validUntil.toString(Qt::ISODate))}};
    }
    return json;
}

} // namespace etude

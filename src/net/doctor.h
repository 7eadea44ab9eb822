// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/doctorstep.h"
#include "net/modelfetch.h"
#include "net/run.h"

#include <QObject>

namespace etude {

class Approach;

//! Examines one endpoint from the look-up of its name to one token, and says of each step how long it took, what failed
//! exactly, and what would mend it.
//!
//! It asks for the list of models and then for one answer of at most sixteen tokens, which it breaks off at the first.
//! The key is judged by both: some hosts give the list to anyone. No list at all is a warning, since many hosts have
//! none. Each step is bounded by the endpoint's time-outs.
//!
//! Signals: `stepFinished` once for each `DoctorStep::Kind`, in their order, then `finished`; none inside the constructor.
//! Delete it and it stops silently.
class Doctor final : public QObject {
    Q_OBJECT
public:
    //! `model`: for the one token; empty = the endpoint's first own one, else the first of the list.
    Doctor(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, const QString &model = {},
           QObject *parent = nullptr);
    ~Doctor() override;

    //! What was found so far.
    [[nodiscard]] const QList<DoctorStep> &steps() const { return m_steps; }
    //! None of them failed.
    [[nodiscard]] bool isHealthy() const;

Q_SIGNALS:
    void stepFinished(const etude::DoctorStep &step);
    void finished();

private:
    void begin();
    void listModels();
    void takeModels(const Result<FetchedModels> &fetched);
    //! Asks at the base URL with or without `/v1`; what it finds goes into the verdict on the list.
    void tryOtherBase(const Error &error);
    void askForAToken();
    void takeToken();
    void takeFailure(const RunOutcome &outcome);

    //! Reports `step`, and those before it that were not as skipped. False when a listener deleted this.
    [[nodiscard]] bool report(DoctorStep step);
    //! Reports `step` as the last one that was tried.
    void endWith(DoctorStep step);
    void end();
    //! The verdict on the list, which may have waited for the token. False as above.
    [[nodiscard]] bool reportModels(bool hasAnswer);
    [[nodiscard]] std::optional<DoctorStep> missingKey(const HttpRequest &request) const;
    [[nodiscard]] Result<HttpRequest> tokenRequest() const;
    [[nodiscard]] bool isLocal() const { return isLoopback(m_endpoint.baseUrl); }

    Transport &m_transport;
    Endpoint m_endpoint;
    KeyLookup m_keys;
    QString m_model;
    const Dialect *m_dialect = nullptr;
    QList<ModelInfo> m_models;
    QList<DoctorStep> m_steps;
    std::optional<DoctorStep> m_listVerdict;
    std::unique_ptr<Approach> m_approach;
    std::unique_ptr<Run> m_run;
    QElapsedTimer m_clock;
    bool m_hasProxy = false;
    bool m_isLimited = true; //!< the request for a token names a limit
};

} // namespace etude

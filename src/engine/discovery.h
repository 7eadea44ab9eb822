// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "engine/knownengines.h"
#include "net/transport.h"

#include <QStringList>

#include <functional>

namespace etude {

//! Where to look, and for what.
struct DiscoveryPlan {
    QList<KnownEngine> engines = knownEngines();
    //! Of 127.0.0.1.
    QList<quint16> ports = portsOf(engines);
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(1);
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(2);
    //! Of the whole search: what has not said all by then is left out.
    std::chrono::milliseconds patience = std::chrono::seconds(6);

    //! Leaves out the port of an engine that Etude itself runs.
    [[nodiscard]] DiscoveryPlan without(const Endpoint &own) const;
};

//! A server for models that answered on this computer.
//!
//! JSON form (`etude-cli endpoints discover --json`); `engine` is `null` for one that only speaks like OpenAI:
//! ```json
//! {"engine": "ollama", "name": "Ollama", "version": "0.12.6", "base_url": "http://127.0.0.1:11434/v1",
//!  "state": "ready", "models": ["llama3.2:3b"]}
//! ```
struct FoundEngine {
    enum class State {
        Ready,
        Loading,  //!< 503: it is loading its model
        WantsKey, //!< 401
    };
    QString id = {}; //!< `KnownEngine::id`; empty where its answers fit none
    QString name = {};
    QString version = {}; //!< as it says it: `0.12.6`, `b11669-8f1d7a2`; empty where it does not
    quint16 port = 0;
    QString baseUrl = {};
    QStringList models = {}; //!< ids that can chat
    State state = State::Ready;
    bool operator==(const FoundEngine &) const = default;
};
//! `ready`, `loading`, `wants_key`.
[[nodiscard]] QString stateName(FoundEngine::State state);
[[nodiscard]] Json toJson(const FoundEngine &found);

//! Asks every port at once who is there. No other host than 127.0.0.1 is ever asked: there is no way to name one, and no
//! redirect is followed. Nothing is sent but GET requests without a key: first for the list of models, and only where that
//! is answered like an engine does, for what tells it from others. What answers otherwise is left out.
//!
//! `done` is called once, later, in the order of the ports, unless `context` is gone; deleting `context` ends the search.
void discoverEngines(Transport &transport, const DiscoveryPlan &plan, QObject *context,
                     std::function<void(const QList<FoundEngine> &)> done);

//! Where prompts for it go: the endpoint among `known` that has its address, else what is known of the engine at the
//! address where it is now (`ollama-8081`). Equal to one of `known` where nothing has to be saved. A key is asked for only
//! where it wants one.
[[nodiscard]] Endpoint endpointFor(const FoundEngine &found, const QList<Endpoint> &known);

} // namespace etude

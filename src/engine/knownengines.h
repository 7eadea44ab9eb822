// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDate>
#include <QList>
#include <QString>

namespace etude {

//! One answer by which an engine is told from all others. Exactly one of `ownedBy`, `server` and `path` is set.
struct EngineSign {
    QString ownedBy = {}; //!< who owns the first model of its list: `llamacpp`
    QString server = {};  //!< how its header `server` begins
    //! `/props`: asked for. It answers with a JSON object that has `member` (and `text` there, where that is given); or,
    //! without `member`, with a body that contains `text`, whatever its status.
    QString path = {};
    QString member = {};
    QString text = {};
    bool operator==(const EngineSign &) const = default;
};

//! A server for models that people run on their own computer, and how it is found there.
//!
//! ```json
//! {"id": "ollama", "name": "Ollama", "ports": [11434],
//!  "signs": [{"owned_by": "library"}, {"path": "/api/version", "member": "version"}],
//!  "version": {"path": "/api/version", "member": "version"},
//!  "source": "https://docs.ollama.com/api-reference/get-version", "retrieved": "2026-11-20"}
//! ```
struct KnownEngine {
    //! Of the endpoint that Etude ships for it, where there is one.
    QString id = {};
    QString name = {};
    //! Where it listens unless it is told otherwise.
    QList<quint16> ports = {};
    //! Any of them will do.
    QList<EngineSign> signs = {};
    QString versionPath = {}; //!< empty: it does not say
    QString versionMember = {};
    //! Answers 503 while a model is being loaded; empty where there is no such address.
    QString healthPath = {};
    //! Where ports and signs were read, and when.
    QString source = {};
    QDate retrieved = {};
};

//! resources/engine/engines.json. The order counts: one that imitates another comes before it, and one whose signs others
//! have as well comes last.
[[nodiscard]] const QList<KnownEngine> &knownEngines();
//! An entry without id, or with a path that does not begin with `/`, is left out.
[[nodiscard]] QList<KnownEngine> knownEnginesFrom(const Json &list);
//! The ports of all of them, each once.
[[nodiscard]] QList<quint16> portsOf(const QList<KnownEngine> &engines);

} // namespace etude

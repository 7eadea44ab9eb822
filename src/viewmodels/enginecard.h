// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/gguf.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! A line of a model file's card: "Parameters", "8.2 B".
struct EngineFact {
    Q_GADGET
    QML_VALUE_TYPE(engineFact)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
public:
    QString label = {};
    QString value = {};
    bool operator==(const EngineFact &) const = default;
};

//! How llama.cpp is installed on one kind of system: "Fedora", "sudo dnf install llama-cpp".
struct EngineInstall {
    Q_GADGET
    QML_VALUE_TYPE(engineInstall)
    Q_PROPERTY(QString system MEMBER system)
    Q_PROPERTY(QString command MEMBER command)
public:
    QString system = {};
    QString command = {};
    bool operator==(const EngineInstall &) const = default;
};

//! What is known of a model file, in the order in which it is shown; what it does not say is left out.
[[nodiscard]] QList<EngineFact> cardOf(const GgufInfo &info);
//! "752 K", "4.3 M", "8.2 B", "1.1 T".
[[nodiscard]] QString parametersText(qint64 parameters);

//! The systems that have llama.cpp in their packages.
[[nodiscard]] QList<EngineInstall> engineInstalls();

} // namespace etude

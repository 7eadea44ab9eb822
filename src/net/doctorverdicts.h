// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/modelinfo.h"
#include "net/doctorstep.h"

//! What the answers of a host mean to its examination. Pure; `ms` is how long the answer took.
namespace etude {

[[nodiscard]] bool isAboutTheKey(const Error &error);
//! The list of models could not be had: failed where a run will not fare better, else a warning, or skipped where only
//! the key is at fault.
[[nodiscard]] DoctorStep listFailure(const Error &error, const Endpoint &endpoint, qint64 ms);
//! The host did not take the key.
[[nodiscard]] DoctorStep keyFailure(const Error &error, const Endpoint &endpoint, qint64 ms);
//! The host answered as it does to those with a good key.
[[nodiscard]] DoctorStep acceptedKey(const Endpoint &endpoint, qint64 ms);
//! `model` did not answer. `listed`: the models that the host says it has, if it says so.
[[nodiscard]] DoctorStep tokenFailure(const Error &error, const Endpoint &endpoint, const QList<ModelInfo> &listed,
                                      const QString &model, qint64 ms);

} // namespace etude

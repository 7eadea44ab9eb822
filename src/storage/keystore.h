// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"

#include <QObject>

#include <functional>

//! The key store of the operating system: Secret Service or KWallet, the Keychain of macOS, the Credential Manager of
//! Windows. Entries of the service "etude", by the names of variables.
//!
//! It may raise a dialog that asks the user to unlock it, so ask only when a key is needed. Each function calls `done`
//! once, later, unless `context` is gone. Errors (`Kind::Invalid`) say what the user can do without a key store; there is
//! no fallback to a file.
namespace etude {

void readStoredKey(const QString &name, QObject *context, std::function<void(const Result<ApiKey> &)> done);
void writeStoredKey(const QString &name, const ApiKey &key, QObject *context,
                    std::function<void(const Result<void> &)> done);
//! One that is not there counts as removed.
void removeStoredKey(const QString &name, QObject *context, std::function<void(const Result<void> &)> done);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"

//! What may be a secret, by its name and by its look. A name in the place of a harmless value is a nuisance, a key in a
//! file of endpoints is a leak: in doubt it is a secret.
namespace etude {

//! A header, a member of the query or of a body that carries a secret, by its name: `X-Session`, `user_api_key`, `sig`.
[[nodiscard]] bool isSecretName(const QString &name);

//! It has the shape of a key: `Bearer …`, `sk-…`, `gsk_…`.
[[nodiscard]] bool hasKeyShape(const QString &value);
//! It has the shape of a key, or holds a long word that nobody can have thought of. Ids look like this too.
[[nodiscard]] bool isSecretValue(const QString &value);

//! Takes what was found to be a secret out of everything else that was read, where `name`, that of a variable, then stands.
void hideSecrets(Imported &imported, QStringList secrets, const QString &name);

} // namespace etude

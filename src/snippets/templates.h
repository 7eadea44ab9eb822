// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QVariantHash>

namespace etude {

//! The template of that name in resources/snippets, filled in. Nothing in `variables` is escaped: what stands there is
//! code already. Fails with `File` where the template is broken, which is a mistake of ours.
[[nodiscard]] Result<QString> rendered(const QString &templateName, const QVariantHash &variables);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStringList>

namespace etude {

//! One of our own JSON files as it was found: an object whose first member is `"schema"`, the number of its form.
struct JsonFile {
    //! Empty where there is no file, or none that can be understood.
    Json values = Json::object();
    //! What is wrong with the file and what was done about it, in one sentence; empty when all is well.
    QString notice = {};
    //! A newer Etude's, or one that can neither be read nor moved away: leave it as it is.
    bool isReadOnly = false;
};

//! Reads the file. One that is no JSON object is kept aside under a name with the time in it.
[[nodiscard]] JsonFile readJsonFile(const QString &path, int schema);
//! Writes the members behind the number of the schema. Fails where the file on disk bears a higher number.
[[nodiscard]] Result<void> writeJsonFile(const QString &path, int schema, const Json &values);
//! The sentence for a file that is not ours to change.
[[nodiscard]] QString newerNotice(const QString &path);
//! Keeps a broken file aside and says so, or says that it could not be moved.
[[nodiscard]] JsonFile setAside(const QString &path, const QString &reason);

} // namespace etude

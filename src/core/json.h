// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <functional>
#include <string_view>

//! JSON without surprises: nothing here throws, members keep their order, `1` and `1.0` stay what they were.
namespace etude {

//! Members keep the order in which they were written: the body that is shown is the body that is sent.
using Json = nlohmann::ordered_json;

//! Parses one whole JSON text (UTF-8). The error (`Kind::Protocol`) names line and column, counted from 1.
[[nodiscard]] Result<Json> parseJson(QByteArrayView text);
[[nodiscard]] inline Result<Json> parseJson(const QByteArray &text)
{
    return parseJson(QByteArrayView(text));
}
//! The same for text from an editor.
[[nodiscard]] Result<Json> parseJson(const QString &text);

//! Sees each object as it ends, with the names of the members that lead to it, and says whether it takes it. What is taken
//! may be moved from, and is left out of the result: so a long list is read in the memory of one entry.
using TakeObject = std::function<bool(const QStringList &path, Json &object)>;
//! `{"a": {"b": {…}}}` asks for `["a", "b"]`, then `["a"]`, then `[]`; members of lists have the name of their list.
[[nodiscard]] Result<Json> parseJson(QByteArrayView text, const TakeObject &take);

//! The JSON as UTF-8 text; compact, or with `indent` spaces a level. Broken UTF-8 inside becomes U+FFFD.
[[nodiscard]] QByteArray jsonText(const Json &json, int indent = -1);

//! A JSON string from a QString. A lone surrogate becomes U+FFFD.
[[nodiscard]] Json toJson(const QString &text);

//! "Get or nothing": each answers with an empty value where the member is missing or of another type.
[[nodiscard]] const Json *member(const Json &object, std::string_view key);
[[nodiscard]] QString stringAt(const Json &object, std::string_view key);
[[nodiscard]] std::optional<double> numberAt(const Json &object, std::string_view key);
//! Whole numbers; `3.0` counts as 3, `3.5` as nothing.
[[nodiscard]] std::optional<qint64> integerAt(const Json &object, std::string_view key);
[[nodiscard]] std::optional<bool> boolAt(const Json &object, std::string_view key);
//! The array or object at `key`, or an empty one to iterate over.
[[nodiscard]] const Json &listAt(const Json &object, std::string_view key);
[[nodiscard]] const Json &objectAt(const Json &object, std::string_view key);

//! The string held by `json`, or nothing. UTF-8 that is wrong becomes U+FFFD.
[[nodiscard]] QString textOf(const Json &json);

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"
#include "host/hostrequest.h"

#include <optional>

//! What a request that arrived has in common with the one that Run would send. Pure; linear in the size of both.
namespace etude {

//! One place in which two requests differ. Values are shortened, and hold no line breaks or other control characters.
struct Difference {
    //! `method`, `path`, `query`, `header x-api-key`, `body`, or a JSON pointer into the body: `/messages/0/content`.
    QString place = {};
    //! What arrived, as JSON in the body: `"a"`, `0.7`; nothing where it is missing.
    std::optional<QString> received = {};
    //! What Run sends; nothing where it sends nothing there.
    std::optional<QString> expected = {};

    bool operator==(const Difference &) const = default;
};

//! One line: `/messages/0/content: "a" instead of "b"`, `/top_p: missing, Run sends 0.9`, `/n: 1, which Run does not send`.
[[nodiscard]] QString describe(const Difference &difference);

//! How the language that sent a request takes numbers.
enum class Numbers {
    TwoTypes, //!< `1` and `1.0` are different numbers
    OneType,  //!< they are the same one, as in JavaScript
};

//! No more than this many differences are looked for.
constexpr qsizetype maxDifferences = 100;

//! In which places `received` is another request than `expected`, which has its secrets filled in already.
//!
//! Compared are the method, the parts of the path and of the query without their percent-encoding, the headers, and the
//! body as JSON, in which the order of members means nothing. Headers that every client writes on its own account do not
//! count (`host`, `accept`, `x-stainless-os`, …), nor does the `none` in place of a key, which SDKs will not do without.
//! Scheme and host are not compared: the recorder has its own.
[[nodiscard]] QList<Difference> differences(const HttpRequest &expected, const HostRequest &received, Numbers numbers);

} // namespace etude

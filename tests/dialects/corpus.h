// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/replyreader.h"

//! Cases of tests/corpus/dialects, and the ways to cut their bytes.
namespace etude::corpus {

struct Case {
    QString name = {};
    QString dialect = {};
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QList<QByteArray> pieces = {};
    Json expect = {};
};

//! What a reader made of the pieces.
struct Outcome {
    Reply reply = {};
    std::optional<Error> error = {};
    //! The deltas in order, for tests of how early they came.
    QList<Delta> deltas = {};
    bool operator==(const Outcome &other) const { return reply == other.reply && error == other.error; }
};

[[nodiscard]] QList<Case> allCases();
[[nodiscard]] QByteArray fileContent(const QString &path);

[[nodiscard]] Outcome read(const Dialect &dialect, int status, const QList<std::pair<QByteArray, QByteArray>> &headers,
                           const QList<QByteArray> &pieces);
//! A stream or document at 200, in one piece.
[[nodiscard]] Outcome readBody(const QString &dialect, const QByteArray &body);

[[nodiscard]] QList<QByteArray> inOnePiece(const QList<QByteArray> &pieces);
[[nodiscard]] QList<QByteArray> byteByByte(const QList<QByteArray> &pieces);
//! Cut at random, the same way for the same seed.
[[nodiscard]] QList<QByteArray> cutAtRandom(const QList<QByteArray> &pieces, quint32 seed);

//! The outcome in the form of `expect`, for comparing.
[[nodiscard]] Json described(const Outcome &outcome, const Json &expect);

} // namespace etude::corpus

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sse.h"
#include "fuzz/fuzz.h"

using namespace etude;

namespace {

struct Outcome {
    QList<SseEvent> events = {};
    QByteArray lastId = {};
    std::optional<std::chrono::milliseconds> retry = {};
    bool operator==(const Outcome &) const = default;
};

Outcome decode(const QList<QByteArray> &pieces)
{
    Outcome outcome;
    SseDecoder decoder;
    for (const QByteArray &piece : pieces)
        fuzz::require(decoder.feed(piece, outcome.events), "no input of this size is refused");
    outcome.lastId = decoder.lastEventId();
    outcome.retry = decoder.retry();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::CutInput input(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Outcome whole = decode({input.body().toByteArray()});
    fuzz::require(decode(input.pieces()) == whole, "the events do not depend on the cuts");
    for (const SseEvent &event : whole.events) {
        fuzz::require(event.data.isValidUtf8() && event.event.isValidUtf8() && event.id.isValidUtf8(),
                      "events are well-formed UTF-8");
        fuzz::require(!event.event.isEmpty(), "an event has a type");
        fuzz::require(!event.data.contains('\r') && !event.event.contains('\n'), "line ends do not get into fields");
    }
    return 0;
}

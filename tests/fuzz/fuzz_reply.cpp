// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Built once for each dialect, whose id is ETUDE_FUZZ_DIALECT.
#include "dialects/chatdecoder.h"
#include "dialects/corpus.h"
#include "fuzz/fuzz.h"

#include <array>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

//! The shortcut for common chunks, held against the long way event by event.
void requireEqualWays(const QByteArray &stream)
{
    QList<SseEvent> events;
    SseDecoder sse;
    static_cast<void>(sse.feed(stream, events));
    ChatDecoder quick(ChatDecoder::Shortcut::On);
    ChatDecoder slow(ChatDecoder::Shortcut::Off);
    const auto ask = [&](auto step) {
        QList<Delta> quickDeltas;
        QList<Delta> slowDeltas;
        const Result<void> quickResult = step(quick, quickDeltas);
        const Result<void> slowResult = step(slow, slowDeltas);
        fuzz::require(quickDeltas == slowDeltas, "the shortcut brings what the long way brings");
        fuzz::require(quickResult == slowResult, "the shortcut fails where the long way fails");
    };
    for (const SseEvent &event : std::as_const(events))
        ask([&event](ChatDecoder &decoder, QList<Delta> &deltas) { return decoder.feed(event, deltas); });
    ask([](ChatDecoder &decoder, QList<Delta> &deltas) { return decoder.finish(deltas); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const Dialect &dialect = *dialectById(QStringLiteral(ETUDE_FUZZ_DIALECT));
    // The first byte is the head: seeds have 0, which is the common one.
    static constexpr std::array statuses{200, 201, 429, 502};
    static constexpr std::array encodings{"identity", "gzip", "deflate", "br"};
    const int status = statuses[data[0] & 3];
    const QList<std::pair<QByteArray, QByteArray>> headers{{"content-encoding", encodings[(data[0] >> 2) & 3]}};
    const fuzz::CutInput input(QByteArrayView(data + 1, static_cast<qsizetype>(size) - 1));

    const QByteArray body = input.body().toByteArray();
    const corpus::Outcome whole = corpus::read(dialect, status, headers, {body});
    const corpus::Outcome cut = corpus::read(dialect, status, headers, input.pieces());
    fuzz::require(cut.reply == whole.reply, "the reply does not depend on the cuts");
    fuzz::require(cut.error == whole.error, "the error does not depend on the cuts");
    fuzz::require(status < 300 || whole.error, "a status other than 2xx is an error");
    if (whole.error)
        fuzz::require(!describe(*whole.error).isEmpty(), "an error has words");
    if (dialect.id() == "openai-chat"_L1)
        requireEqualWays(body);
    return 0;
}

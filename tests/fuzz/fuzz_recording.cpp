// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording.h"
#include "fuzz/fuzz.h"

using namespace etude;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Json> json = parseJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Result<Recording> read = json ? recordingFromJson(*json) : std::unexpected(json.error());
    if (!read) {
        fuzz::require(!describe(read.error()).isEmpty(), "an error has words");
        return 0;
    }
    qint64 ms = read->headMs;
    for (const Recording::Chunk &chunk : read->chunks) {
        fuzz::require(chunk.ms >= ms, "time does not run backwards");
        ms = chunk.ms;
    }
    fuzz::require(read->endMs >= ms, "the end comes last");

    // A file may say more than a recording holds (two headers of one name), so what was written once is compared.
    const Result<Recording> again = recordingFromJson(toJson(*read));
    fuzz::require(again.has_value(), "what is written can be read");
    const QByteArray text = jsonText(toJson(*again));
    const Result<Json> fromText = parseJson(text);
    fuzz::require(fromText.has_value(), "what is written is JSON");
    const Result<Recording> third = recordingFromJson(*fromText);
    fuzz::require(third.has_value() && *third == *again, "reading gives what was written");
    fuzz::require(again->chunks == read->chunks, "no byte is lost");

    if (!read->chunks.isEmpty()) {
        Recording covered = *read;
        covered.cover(read->chunks.first().bytes.left(8));
        fuzz::require(covered.byteCount() == read->byteCount(), "what is covered keeps its length");
    }
    return 0;
}

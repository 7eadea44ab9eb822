// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "core/utf8.h"
#include "dialects/chatchunk.h"
#include "fuzz/fuzz.h"

using namespace etude;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // As the decoder of the stream hands it out.
    const QByteArray text = wellFormedUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const std::optional<ChatChunk> chunk = scanChatChunk(text);
    if (!chunk)
        return 0;
    const Result<Json> json = parseJson(text);
    fuzz::require(json.has_value(), "what the scanner accepts is JSON");
    const Json &choices = listAt(*json, "choices");
    fuzz::require(!choices.empty(), "what the scanner accepts has a choice");
    const Json &delta = objectAt(choices.front(), "delta");
    fuzz::require(chunk->content == stringAt(delta, "content")
                      && chunk->reasoningContent == stringAt(delta, "reasoning_content")
                      && chunk->reasoning == stringAt(delta, "reasoning"),
                  "the scanner reads what the parser reads");
    return 0;
}

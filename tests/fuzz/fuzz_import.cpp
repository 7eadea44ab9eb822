// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"
#include "fuzz/fuzz.h"
#include "import/import.h"

#include <algorithm>

using namespace etude;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Result<Imported> read = importText(text);
    if (!read) {
        fuzz::require(read.error().kind == Error::Kind::Invalid, "what is not understood is the text's fault");
        fuzz::require(!describe(read.error()).isEmpty(), "an error has words");
        return 0;
    }
    fuzz::require(!read->understood.isEmpty(), "something was understood");
    fuzz::require((read->keyKind == PastedKey::Literal) == !read->key.isEmpty(), "a key is there where one was found");
    // The key is nowhere else. One as short as that, or of letters only, stands in every text by chance.
    const QByteArray &key = read->key.reveal();
    if (key.size() > 12 && std::ranges::any_of(key, [](char c) { return c >= '0' && c <= '9'; })) {
        const QByteArray said = (read->understood + read->notUnderstood).join(u'\n').toUtf8();
        fuzz::require(!said.contains(key), "no key is shown");
        fuzz::require(!jsonText(toJson(read->prompt)).contains(key), "no key is in the prompt");
        fuzz::require(!read->endpoint || !jsonText(toJson(*read->endpoint)).contains(key), "no key is in the endpoint");
    }
    const Result<Prompt> again = promptFromJson(toJson(read->prompt));
    fuzz::require(again.has_value(), "the prompt can be saved and read");
    if (!read->endpoint)
        return 0;

    const Endpoint &endpoint = *read->endpoint;
    fuzz::require(endpointFromJson(toJson(endpoint)).has_value(), "the endpoint can be saved and read");
    const Dialect *dialect = dialectById(endpoint.dialect);
    fuzz::require(dialect && endpoint.dialect == read->dialect, "the dialect is one");
    fuzz::require((endpoint.auth.kind == Auth::Kind::None) == endpoint.keyVariable.isEmpty(), "a key has a name");
    Prompt prompt = read->prompt;
    if (prompt.model.isEmpty())
        prompt.model = QStringLiteral("m");
    fuzz::require(dialect->chatRequest(prompt, endpoint).has_value(), "it can be sent");
    return 0;
}

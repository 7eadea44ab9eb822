// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"
#include "fuzz/fuzz.h"
#include "import/import.h"

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
    const Result<Prompt> again = promptFromJson(toJson(read->prompt));
    fuzz::require(again.has_value(), "the prompt can be saved and read");
    if (!read->endpoint)
        return 0;

    const Endpoint &endpoint = *read->endpoint;
    fuzz::require(endpointFromJson(toJson(endpoint)).has_value(), "the endpoint can be saved and read");
    const Dialect *dialect = dialectById(endpoint.dialect);
    fuzz::require(dialect && endpoint.dialect == read->dialect, "the dialect is one");
    fuzz::require((endpoint.auth.kind == Auth::Kind::None) == endpoint.keyVariable.isEmpty(), "a key has a name");
    // A key as short as that stands in every text by chance.
    if (read->key.reveal().size() > 12) {
        const QByteArray kept = jsonText(toJson(endpoint));
        fuzz::require(!kept.contains(read->key.reveal()), "no key is in the endpoint");
    }
    Prompt prompt = read->prompt;
    if (prompt.model.isEmpty())
        prompt.model = QStringLiteral("m");
    fuzz::require(dialect->chatRequest(prompt, endpoint).has_value(), "it can be sent");
    return 0;
}

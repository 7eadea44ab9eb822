// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf.h"
#include "engine/ggufheader.h"
#include "fuzz/fuzz.h"

#include <QBuffer>
#include <QTemporaryFile>

using namespace etude;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer;
    buffer.setData(bytes);
    fuzz::require(buffer.open(QIODevice::ReadOnly), "a buffer opens");
    const auto header = readGgufHeader(buffer);
    if (header) {
        fuzz::require(header->elements >= 0 && header->endOfData >= 0, "no sum overflows");
        for (const QByteArray &text : header->texts)
            fuzz::require(text.size() <= GgufHeader::largestText, "no long text is kept");
    } else {
        fuzz::require(header.error().position >= 0 && header.error().position <= bytes.size(),
                      "faults lie in the file");
    }

    QTemporaryFile file;
    fuzz::require(file.open() && file.write(bytes) == bytes.size() && file.flush(), "the file is written");
    const auto read = readGguf(file.fileName());
    fuzz::require(!read || header, "what has no header is refused");
    fuzz::require(read || !read.error().words.isEmpty(), "a refusal has words");
    fuzz::require(!read || (read->parameters >= 0 && read->contextTokens >= 0), "no number is negative");
    fuzz::require(!read || header->endOfData <= bytes.size(), "a cut file is refused");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utf8.h"

#include <QStringConverter>

namespace etude {

namespace {

//! How many bytes at the start of `bytes` belong together: `length` of them, and whether they are a character.
struct Sequence {
    qsizetype length = 1;
    bool isCharacter = false;
};

Sequence sequenceAt(QByteArrayView bytes)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const uchar lead = byteAt(0);
    if (lead < 0x80)
        return {.length = 1, .isCharacter = true};
    qsizetype needed = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        needed = 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        needed = 2;
        low = lead == 0xE0 ? 0xA0 : low;
        high = lead == 0xED ? 0x9F : high;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        needed = 3;
        low = lead == 0xF0 ? 0x90 : low;
        high = lead == 0xF4 ? 0x8F : high;
    } else {
        return {};
    }
    for (qsizetype i = 1; i <= needed; ++i) {
        if (i >= bytes.size() || byteAt(i) < low || byteAt(i) > high)
            return {.length = i, .isCharacter = false};
        low = 0x80;
        high = 0xBF;
    }
    return {.length = needed + 1, .isCharacter = true};
}

} // namespace

QByteArray wellFormedUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return bytes.toByteArray();
    QByteArray result;
    result.reserve(bytes.size() + 16);
    while (!bytes.isEmpty()) {
        const Sequence sequence = sequenceAt(bytes);
        result += sequence.isCharacter ? bytes.first(sequence.length) : QByteArrayView("\xEF\xBF\xBD");
        bytes = bytes.sliced(sequence.length);
    }
    return result;
}

QString textFromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decoder(bytes);
}

QByteArray utf8FromText(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    return encoder(text);
}

} // namespace etude

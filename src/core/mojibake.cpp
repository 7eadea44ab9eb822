// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mojibake.h"

#include <algorithm>
#include <array>

namespace etude {

namespace {

//! The code page in which a byte was read.
enum class Page { Latin, Greek };

//! What Windows-1252 has for 0x80 to 0x9F; a byte without a sign became the control character of that number
//! (https://encoding.spec.whatwg.org/index-windows-1252.txt, read 2026-11-20). Windows-1253 has some of them and no other,
//! but in the field its Greek letters come with all of them: "πŸš€".
constexpr std::array<char16_t, 32> windowsSigns{u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                                u'‹', u'Œ', 0x8D, u'Ž', 0x8F, 0x90, u'‘', u'’', u'“', u'”', u'•',
                                                u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9D, u'ž', u'Ÿ'};

//! Windows-1253 is Unicode less this in its letters (https://encoding.spec.whatwg.org/index-windows-1253.txt, read
//! 2026-11-20).
constexpr int greekOffset = 0x2D0;
//! Its bytes from 0x80 to 0xBF that are neither signs of both pages nor `greekOffset` away from Unicode.
constexpr std::array<std::pair<char16_t, int>, 3> otherGreek{{{u'΅', 0xA1}, {u'Ά', 0xA2}, {u'―', 0xAF}}};

//! What may well stand behind a letter: a text that has it there is not misread for that.
constexpr std::u16string_view latinCompany = u"\u00A0\u00AD«»‹›‘’“”…–—®™ŠŽšž";
constexpr std::u16string_view greekCompany = u"\u00A0\u00AD«»‹›‘’“”…–—®™°±²³·΄΅ΆΈΉΊΌΎΏ";

//! The first byte of a character of several, and the page in which it was read; 0 for what begins none.
struct Lead {
    int byte = 0;
    Page page = Page::Latin;
};

Lead leadAt(char16_t c)
{
    if (c >= 0xC2 && c <= 0xF4)
        return {.byte = c, .page = Page::Latin};
    const int greek = c - greekOffset;
    if (greek >= 0xC2 && greek <= 0xF4 && greek != 0xD2)
        return {.byte = greek, .page = Page::Greek};
    return {};
}

//! The byte from 0x80 to 0xBF that was read as `c`, or 0.
int continuationAt(char16_t c, Page page)
{
    if (c < 0x80)
        return 0;
    if (const auto sign = std::ranges::find(windowsSigns, c); sign != windowsSigns.end())
        return 0x80 + int(sign - windowsSigns.begin());
    if (c >= 0xA0 && c <= 0xBF)
        return c;
    if (page == Page::Latin)
        return 0;
    if (const auto other = std::ranges::find(otherGreek, c, &std::pair<char16_t, int>::first);
        other != otherGreek.end())
        return other->second;
    return c >= u'΄' && c <= u'Ώ' ? c - greekOffset : 0;
}

bool isCompany(char16_t c, Page page)
{
    return (page == Page::Latin ? latinCompany : greekCompany).contains(c);
}

struct Misread {
    //! How many characters of the text stand for one; 0: nothing misread begins here.
    qsizetype length = 0;
    //! No well-written text would have them in this order.
    bool isEvidence = false;
};

Misread misreadAt(QStringView text)
{
    const char16_t first = text.front().unicode();
    const Lead lead = leadAt(first);
    if (lead.byte == 0)
        return {};
    const qsizetype length = lead.byte >= 0xF0 ? 4 : lead.byte >= 0xE0 ? 3 : 2;
    if (text.size() < length)
        return {};
    char32_t character = static_cast<char32_t>(lead.byte & (0xFF >> (length + 1)));
    bool isEvidence = false;
    for (const QChar c : text.sliced(1, length - 1)) {
        const int byte = continuationAt(c.unicode(), lead.page);
        if (byte == 0)
            return {};
        character = character << 6 | static_cast<char32_t>(byte & 0x3F);
        isEvidence = isEvidence || !isCompany(c.unicode(), lead.page);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (character < smallest[size_t(length)] || character > 0x10FFFF || QChar::isSurrogate(character))
        return {};
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return {};
    default:
        break;
    }
    // "è €5": the letter is the end of a word. "Â " is the no-break space, which is misread more often than all else, and
    // what does end in this letter is not followed by one.
    if (text[1] == u'\u00A0')
        isEvidence = first == u'Â';
    return {.length = length, .isEvidence = isEvidence};
}

} // namespace

bool looksMisread(QStringView text)
{
    int pairs = 0;
    while (!text.isEmpty()) {
        const Misread misread = misreadAt(text);
        if (misread.isEvidence && (misread.length > 2 || ++pairs == 2))
            return true;
        text = text.sliced(std::max<qsizetype>(misread.length, 1));
    }
    return false;
}

} // namespace etude

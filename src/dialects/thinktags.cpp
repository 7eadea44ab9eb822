// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/thinktags.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr QLatin1StringView opening = "<think>"_L1;
constexpr QLatin1StringView closing = "</think>"_L1;

QStringView withoutLeadingSpace(QStringView text)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; };
    const auto first = std::ranges::find_if_not(text, isSpace);
    return text.sliced(first - text.begin());
}

//! How many characters at the end of `text` could be the beginning of the closing tag.
qsizetype closingBegunAtEnd(QStringView text)
{
    for (qsizetype length = std::min(text.size(), closing.size() - 1); length > 0; --length) {
        if (text.last(length) == closing.first(length))
            return length;
    }
    return 0;
}

} // namespace

ThinkTags::Pieces ThinkTags::feed(const QString &piece)
{
    if (m_place == Place::Text)
        return {.text = piece};
    Pieces pieces;
    const QString whole = std::exchange(m_held, {}) + piece;
    QStringView rest = whole;
    if (m_place == Place::Start) {
        const QStringView visible = withoutLeadingSpace(rest);
        if (visible.size() < opening.size() && opening.startsWith(visible)) {
            m_held = whole;
            return pieces;
        }
        if (!visible.startsWith(opening)) {
            m_place = Place::Text;
            return {.text = whole};
        }
        m_place = Place::AfterOpening;
        rest = visible.sliced(opening.size());
    }
    if (m_place == Place::AfterOpening) {
        rest = withoutLeadingSpace(rest);
        if (rest.isEmpty())
            return pieces;
        m_place = Place::Thoughts;
    }
    if (m_place == Place::Thoughts) {
        const qsizetype end = rest.indexOf(closing);
        if (end < 0) {
            const qsizetype held = closingBegunAtEnd(rest);
            pieces.reasoning = rest.chopped(held).toString();
            m_held = rest.last(held).toString();
            return pieces;
        }
        pieces.reasoning = rest.first(end).toString();
        rest = rest.sliced(end + closing.size());
        m_place = Place::AfterClosing;
    }
    rest = withoutLeadingSpace(rest);
    if (!rest.isEmpty())
        m_place = Place::Text;
    pieces.text = rest.toString();
    return pieces;
}

ThinkTags::Pieces ThinkTags::release()
{
    QString held = std::exchange(m_held, {});
    if (m_place == Place::Thoughts)
        return {.reasoning = std::move(held)};
    return {.text = std::move(held)};
}

} // namespace etude

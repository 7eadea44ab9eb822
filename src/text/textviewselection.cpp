// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TextView as it is used: selecting, copying, links, keys.
#include "text/textview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! A text from the network opens pages and begins mails; it starts no program and opens no file of this computer.
bool isWebLink(const QString &link)
{
    const QString scheme = QUrl(link).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

} // namespace

// --- Selecting -----------------------------------------------------------------------------------------------------

TextView::Position TextView::positionAt(QPointF point)
{
    if (m_items.empty())
        return {};
    auto found = std::lower_bound(m_items.begin(), m_items.end(), point.y(),
                                  [](const Item &item, qreal y) { return item.y + item.height < y; });
    if (found == m_items.end())
        return {m_items.size() - 1, m_items.back().length};
    const QPointF local = point - QPointF(0, found->y) - contentOffset(*found);
    if (local.y() < 0)
        return {size_t(found - m_items.begin()), 0};
    return {size_t(found - m_items.begin()), layoutOf(*found).positionAt(local)};
}

QString TextView::linkAt(QPointF point)
{
    const auto found = std::lower_bound(m_items.begin(), m_items.end(), point.y(),
                                        [](const Item &item, qreal y) { return item.y + item.height < y; });
    if (found == m_items.end() || found->y > point.y())
        return {};
    const QString link = layoutOf(*found).linkAt(point - QPointF(0, found->y) - contentOffset(*found));
    return isWebLink(link) ? link : QString();
}

std::pair<TextView::Position, TextView::Position> TextView::selection() const
{
    return std::minmax(m_anchor, m_cursor);
}

void TextView::select(Position anchor, Position cursor)
{
    if (anchor == m_anchor && cursor == m_cursor)
        return;
    const auto [oldFrom, oldTo] = selection();
    m_anchor = anchor;
    m_cursor = cursor;
    const auto [from, to] = selection();
    const size_t first = std::min(oldFrom.item, from.item);
    const size_t last = std::min(std::max(oldTo.item, to.item) + 1, m_items.size());
    for (size_t i = first; i < last; ++i)
        m_items[i].isStale = true;
    update();
    Q_EMIT selectionChanged();
}

QString TextView::selectedText()
{
    if (!hasSelection() || m_items.empty() || !m_source)
        return {};
    const auto [from, to] = selection();
    QString result;
    for (size_t i = from.item; i <= to.item && i < m_items.size(); ++i) {
        Item &item = m_items[i];
        if (i > from.item) {
            const TextBlock &block = item.block;
            const bool continues = block.kind != TextBlock::Kind::Prose && !block.opensCode;
            const bool isList = block.isListItem && m_items[i - 1].block.isListItem;
            const bool isCutInLine = continues && block.start > 0 && m_source->text()[block.start - 1] != u'\n';
            result += isCutInLine ? QString() : continues || isList ? u"\n"_s : u"\n\n"_s;
        }
        result += layoutOf(item).text(i == from.item ? from.character : 0, i == to.item ? to.character : item.length);
    }
    return result;
}

void TextView::selectAll()
{
    if (!m_items.empty())
        select({0, 0}, {m_items.size() - 1, m_items.back().length});
}

void TextView::deselect()
{
    select({}, {});
}

TextView::Position TextView::positionOf(qsizetype sourceOffset) const
{
    if (m_items.empty())
        return {};
    // The last block that begins at or before it.
    auto found = std::upper_bound(m_items.begin(), m_items.end(), sourceOffset,
                                  [](qsizetype offset, const Item &item) { return offset < item.block.start; });
    if (found != m_items.begin())
        --found;
    const qsizetype end = std::max(found->block.start, found->block.end);
    return {size_t(found - m_items.begin()),
            int(std::clamp(sourceOffset, found->block.start, end) - found->block.start)};
}

void TextView::selectSource(int from, int to)
{
    ensurePolished();
    select(positionOf(from), positionOf(to));
}

qreal TextView::selectionTop()
{
    const Position from = selection().first;
    if (from.item >= m_items.size())
        return 0;
    Item &item = m_items[from.item];
    return item.y + contentOffset(item).y() + layoutOf(item).topOf(from.character);
}

void TextView::copy()
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

QString TextView::code(int block) const
{
    const size_t first = size_t(std::max(block, 0));
    if (!m_source || first >= m_items.size())
        return {};
    qsizetype end = m_items[first].block.end;
    for (size_t i = first; i < m_items.size(); ++i) {
        const TextBlock &piece = m_items[i].block;
        if (piece.kind != TextBlock::Kind::Code || (piece.opensCode && i > first))
            break;
        if (piece.end > piece.start)
            end = piece.end;
        if (piece.closesCode)
            break;
    }
    return m_source->text().sliced(m_items[first].block.start, end - m_items[first].block.start);
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true); // a drag selects; it does not scroll the page
    m_pressedLink = linkAt(event->position());
    const Position position = positionAt(event->position());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : position, position);
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    select(m_anchor, positionAt(event->position()));
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    setKeepMouseGrab(false);
    if (!hasSelection() && !m_pressedLink.isEmpty() && linkAt(event->position()) == m_pressedLink)
        Q_EMIT linkActivated(m_pressedLink);
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Position position = positionAt(event->position());
    if (position.item >= m_items.size())
        return;
    Item &item = m_items[position.item];
    const QString text = layoutOf(item).text(0, item.length);
    const auto isWordPart = [&](int i) { return text[i].isLetterOrNumber() || text[i] == u'_'; };
    int start = std::min(position.character, int(text.size()));
    int end = start;
    while (start > 0 && isWordPart(start - 1))
        --start;
    while (end < text.size() && isWordPart(end))
        ++end;
    select({position.item, start}, {position.item, end});
}

void TextView::hoverMoveEvent(QHoverEvent *event)
{
    const QString link = linkAt(event->position());
    if (link == m_hoveredLink)
        return;
    m_hoveredLink = link;
    setCursor(link.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    Q_EMIT hoveredLinkChanged();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelection())
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else
        event->ignore();
}

} // namespace etude

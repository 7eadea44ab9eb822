// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocklayout.h"

#include "text/linehighlighter.h"
#include "text/proselayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qreal lineSpacing = 1.3;

//! Lines that stand as they were written: code, and text with Markdown switched off. Long lines are wrapped, so that
//! nothing is cut off; copying gives the lines as they were.
class LinesLayout final : public BlockLayout {
public:
    LinesLayout(QStringView source, const TextBlock &block, const TextStyle &style, qreal width,
                KSyntaxHighlighting::State &state)
    {
        const bool isCode = block.kind == TextBlock::Kind::Code;
        const QFont &font = isCode ? style.code : style.body;
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
        LineHighlighter highlighter(isCode ? block.language : QString(), style.isDark);

        if (source.isEmpty() && !block.opensCode && isCode)
            return; // nothing but the end of a code block that was cut in pieces
        qsizetype start = 0;
        while (start <= source.size()) {
            qsizetype end = source.indexOf(u'\n', start);
            if (end < 0)
                end = source.size();
            QStringView line = source.sliced(start, end - start);
            if (line.endsWith(u'\r'))
                line.chop(1);
            for (int i = 0; i < block.indent && line.startsWith(u' '); ++i)
                line = line.mid(1);
            addLine(line.toString(), font, option, width, highlighter, state);
            start = end + 1;
        }
    }

    qreal height() const override { return m_height; }
    int length() const override
    {
        return m_lines.empty() ? 0 : m_lines.back().start + int(m_lines.back().layout->text().size());
    }

    void addTo(QSGTextNode &node) override
    {
        for (const Line &line : m_lines)
            node.addTextLayout({0, line.y}, line.layout.get());
    }

    QList<QRectF> selectionAreas(int selectionStart, int selectionLength) const override
    {
        QList<QRectF> areas;
        for (const Line &line : m_lines)
            appendSelectionAreas(areas, *line.layout, {0, line.y}, selectionStart - line.start, selectionLength);
        return areas;
    }

    int positionAt(QPointF point) const override
    {
        if (m_lines.empty())
            return 0;
        auto found = std::upper_bound(m_lines.begin(), m_lines.end(), point.y(),
                                      [](qreal y, const Line &line) { return y < line.y; });
        if (found != m_lines.begin())
            --found;
        const QTextLayout &layout = *found->layout;
        for (int i = layout.lineCount() - 1; i >= 0; --i) {
            const QTextLine line = layout.lineAt(i);
            if (i == 0 || point.y() - found->y >= line.y())
                return found->start + line.xToCursor(point.x());
        }
        return found->start;
    }

    qreal topOf(int character) const override
    {
        auto found = std::upper_bound(m_lines.begin(), m_lines.end(), character,
                                      [](int position, const Line &line) { return position < line.start; });
        if (found == m_lines.begin())
            return 0;
        --found;
        const QTextLine line = found->layout->lineForTextPosition(character - found->start);
        return found->y + (line.isValid() ? line.y() : 0);
    }

    QString text(int from, int to) const override
    {
        QStringList parts;
        for (const Line &line : m_lines) {
            const int size = int(line.layout->text().size());
            if (line.start > to || line.start + size < from)
                continue;
            const int first = std::max(from - line.start, 0);
            parts.append(line.layout->text().mid(first, std::min(to - line.start, size) - first));
        }
        return parts.join(u'\n');
    }

private:
    //! A line of the source; wrapped, it has several on the screen.
    struct Line {
        std::unique_ptr<QTextLayout> layout;
        qreal y = 0;
        int start = 0; //!< position of its first character; a line end counts one
    };

    void addLine(const QString &text, const QFont &font, const QTextOption &option, qreal width,
                 LineHighlighter &highlighter, KSyntaxHighlighting::State &state)
    {
        auto layout = std::make_unique<QTextLayout>(text, font);
        layout->setTextOption(option);
        layout->setFormats(highlighter.highlight(text, state));
        layout->setCacheEnabled(true);
        const int start = m_lines.empty() ? 0 : length() + 1;
        const qreal top = m_height;
        qreal y = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            const qreal pitch = std::ceil(line.height() * lineSpacing);
            line.setPosition({0, y + std::floor((pitch - line.height()) / 2)});
            y += pitch;
        }
        layout->endLayout();
        m_height += y;
        m_lines.push_back({std::move(layout), top, start});
    }

    std::vector<Line> m_lines;
    qreal m_height = 0;
};

} // namespace

void appendSelectionAreas(QList<QRectF> &areas, const QTextLayout &layout, QPointF origin, int start, int length)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(start, line.textStart());
        const int last = std::min(start + length, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal left = line.cursorToX(first);
        const qreal right = line.cursorToX(last);
        areas.append(QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height()).translated(origin));
    }
}

std::unique_ptr<BlockLayout> layOut(const QString &source, const TextBlock &block, const TextStyle &style, qreal width,
                                    KSyntaxHighlighting::State &state)
{
    const QStringView text = QStringView(source).sliced(block.start, block.end - block.start);
    if (block.kind == TextBlock::Kind::Prose)
        return layOutProse(text, block, style, width);
    return std::make_unique<LinesLayout>(text, block, style, width, state);
}

} // namespace etude

// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/proselayout.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int lineHeightPercent = 135;
constexpr qreal indentWidth = 26;
constexpr qreal quoteIndent = 16;
constexpr qreal paragraphGap = 8;
constexpr qreal cellPadding = 6;
//! Marks a ruler, in place of Qt's own property, which would be drawn as a bar.
constexpr int rulerProperty = QTextFormat::UserProperty + 1;

//! Answers every request for a resource with nothing: a text from the network must not make us load anything.
class ClosedDocument final : public QTextDocument {
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

//! One run of characters that wants another format.
struct Restyle {
    int start;
    int length;
    QTextCharFormat format;
    QString replacement; //!< text in place of an image
};

qreal headingScale(int level)
{
    constexpr qreal scales[] = {1.0, 1.5, 1.3, 1.15, 1.05, 1.0, 1.0};
    return scales[std::clamp(level, 0, 6)];
}

QTextCharFormat characterFormat(const QTextCharFormat &old, int headingLevel, bool isCodeBlock, const TextStyle &style)
{
    QTextCharFormat format;
    if (headingLevel > 0) {
        format.setProperty(QTextFormat::FontPixelSize, std::round(style.body.pixelSize() * headingScale(headingLevel)));
        format.setFontWeight(QFont::DemiBold);
    }
    if (isCodeBlock || old.fontFixedPitch()) {
        format.setFontFamilies(style.code.families());
        format.setProperty(QTextFormat::FontPixelSize, style.code.pixelSize());
        if (!isCodeBlock)
            format.setBackground(style.codeBackground);
    }
    if (old.isAnchor()) {
        format.setForeground(style.link);
        format.setFontUnderline(true);
    }
    return format;
}

class ProseLayout final : public BlockLayout {
public:
    ProseLayout(const QString &markdown, const TextBlock &block, const TextStyle &style, qreal width)
        : m_style(style)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(style.body);
        m_document.setIndentWidth(indentWidth);
        m_document.setMarkdown(markdown,
                               QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                   | QTextDocument::MarkdownNoHTML);
        restyle(block);
        m_document.setTextWidth(width);
    }

    qreal height() const override { return std::ceil(m_document.size().height()); }
    int length() const override { return m_document.characterCount() - 1; }

    void addTo(QSGTextNode &node) override { node.addTextDocument({}, &m_document); }

    QList<QRectF> selectionAreas(int start, int length) const override
    {
        QList<QRectF> areas;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const int first = start - block.position();
            if (first >= block.length() || first + length <= 0)
                continue;
            const QPointF origin = m_document.documentLayout()->blockBoundingRect(block).topLeft();
            appendSelectionAreas(areas, *block.layout(), origin, first, length);
        }
        return areas;
    }

    QList<QRectF> decorations() const override
    {
        QList<QRectF> rects;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            const QRectF rect = m_document.documentLayout()->blockBoundingRect(block);
            if (format.hasProperty(rulerProperty))
                rects.append({0, std::round(rect.center().y()), m_document.textWidth(), 1});
            if (const int level = format.intProperty(QTextFormat::BlockQuoteLevel); level > 0)
                rects.append({(level - 1) * quoteIndent, rect.top(), 3, rect.height()});
        }
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (const auto *table = qobject_cast<QTextTable *>(frame))
                addRowLines(*table, rects);
        }
        return rects;
    }

    int positionAt(QPointF point) const override
    {
        return std::clamp(m_document.documentLayout()->hitTest(point, Qt::FuzzyHit), 0, length());
    }

    QString text(int from, int to) const override
    {
        QTextCursor cursor(const_cast<QTextDocument *>(static_cast<const QTextDocument *>(&m_document)));
        cursor.setPosition(std::clamp(from, 0, length()));
        cursor.setPosition(std::clamp(to, 0, length()), QTextCursor::KeepAnchor);
        return cursor.selection().toPlainText();
    }

    QString linkAt(QPointF point) const override { return m_document.documentLayout()->anchorAt(point); }

private:
    void restyle(const TextBlock &source)
    {
        QList<Restyle> restyles;
        QTextCursor cursor(&m_document);
        cursor.beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            restyleBlock(block, source);
            const int level = block.blockFormat().headingLevel();
            const bool isCodeBlock =
                block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) || block.blockFormat().nonBreakableLines();
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                const QTextCharFormat old = fragment.charFormat();
                if (old.isImageFormat()) {
                    const QTextImageFormat image = old.toImageFormat();
                    const QString alt = image.property(QTextFormat::ImageAltText).toString();
                    QTextCharFormat link;
                    link.setAnchor(true);
                    link.setAnchorHref(image.name());
                    link.setForeground(m_style.link);
                    link.setFontUnderline(true);
                    restyles.append({fragment.position(), fragment.length(), link, alt.isEmpty() ? image.name() : alt});
                } else if (const auto format = characterFormat(old, level, isCodeBlock, m_style);
                           format.propertyCount() > 0) {
                    restyles.append({fragment.position(), fragment.length(), format, {}});
                }
            }
        }
        // From the end, so that a replacement does not move what is still to be done.
        for (auto it = restyles.crbegin(); it != restyles.crend(); ++it) {
            cursor.setPosition(it->start);
            cursor.setPosition(it->start + it->length, QTextCursor::KeepAnchor);
            if (it->replacement.isEmpty())
                cursor.mergeCharFormat(it->format);
            else
                cursor.insertText(it->replacement, it->format);
        }
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                restyleTable(*table);
        }
        cursor.endEditBlock();
    }

    void restyleBlock(const QTextBlock &block, const TextBlock &source)
    {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int quoteLevel = format.intProperty(QTextFormat::BlockQuoteLevel);
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            format.clearProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
            format.setProperty(rulerProperty, true);
        }
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        const bool isInTable = cursor.currentTable() != nullptr;
        const bool isInTightList = block.textList() != nullptr;
        format.setTopMargin(block == m_document.begin() || isInTable || isInTightList ? 0 : paragraphGap);
        format.setBottomMargin(0);
        format.setLeftMargin(quoteLevel * quoteIndent);
        format.setRightMargin(0);
        cursor.setBlockFormat(format);
        if (quoteLevel > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat muted;
            muted.setForeground(m_style.muted);
            cursor.mergeCharFormat(muted);
        }
        if (QTextList *list = block.textList(); list && source.ordinal > 0 && block == m_document.begin()) {
            QTextListFormat listFormat = list->format();
            listFormat.setStart(source.ordinal);
            list->setFormat(listFormat);
        }
    }

    void restyleTable(QTextTable &table) const
    {
        QTextTableFormat format = table.format();
        format.setBorder(0);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(0);
        format.setBottomMargin(0);
        table.setFormat(format);
    }

    //! A line below each row: the first under the header, the last at the end of the table.
    void addRowLines(const QTextTable &table, QList<QRectF> &rects) const
    {
        const QRectF frame = m_document.documentLayout()->frameBoundingRect(const_cast<QTextTable *>(&table));
        for (int row = 0; row < table.rows(); ++row) {
            qreal bottom = 0;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextBlock last = table.cellAt(row, column).lastCursorPosition().block();
                bottom = std::max(bottom, m_document.documentLayout()->blockBoundingRect(last).bottom());
            }
            rects.append({frame.left(), std::round(bottom + cellPadding), frame.width(), row == 0 ? 2.0 : 1.0});
        }
    }

    TextStyle m_style;
    ClosedDocument m_document;
};

} // namespace

std::unique_ptr<BlockLayout> layOutProse(QStringView text, const TextBlock &block, const TextStyle &style, qreal width)
{
    return std::make_unique<ProseLayout>(text.toString(), block, style, width);
}

} // namespace etude

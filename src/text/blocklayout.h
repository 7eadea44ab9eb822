// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blocksplitter.h"
#include "text/textstyle.h"

#include <KSyntaxHighlighting/State>

#include <QList>
#include <QRectF>
#include <QSGTextNode>
#include <QTextLayout>

#include <memory>

namespace etude {

//! One block laid out: it knows its height, draws itself into a text node, and answers where a point is in its text.
//! Positions count the characters shown, from 0; coordinates are in pixels from the top left corner of the block.
class BlockLayout {
public:
    virtual ~BlockLayout() = default;

    [[nodiscard]] virtual qreal height() const = 0;
    [[nodiscard]] virtual int length() const = 0;
    //! Without the selection: Qt 6.8's node takes the count of selected characters for their end, so that one which begins
    //! in the middle of a line is not drawn.
    virtual void addTo(QSGTextNode &node) = 0;
    //! What lies behind selected characters.
    [[nodiscard]] virtual QList<QRectF> selectionAreas(int start, int length) const = 0;
    //! Thin lines and bars that are no text: rows of a table, rulers, the bar beside a quote.
    [[nodiscard]] virtual QList<QRectF> decorations() const { return {}; }
    [[nodiscard]] virtual int positionAt(QPointF point) const = 0;
    //! Top of the line in which a character stands.
    [[nodiscard]] virtual qreal topOf(int) const { return 0; }
    [[nodiscard]] virtual QString text(int from, int to) const = 0;
    //! The address of the link under a point, or nothing.
    [[nodiscard]] virtual QString linkAt(QPointF) const { return {}; }
};

//! What lies behind the selected characters of one paragraph; `start` counts in it, and may lie before it.
void appendSelectionAreas(QList<QRectF> &areas, const QTextLayout &layout, QPointF origin, int start, int length);

//! Lays out one block of `source` to `width`. `state` is the highlighting state that the code before left behind, and
//! becomes the one that this block leaves.
[[nodiscard]] std::unique_ptr<BlockLayout> layOut(const QString &source, const TextBlock &block, const TextStyle &style,
                                                  qreal width, KSyntaxHighlighting::State &state);

} // namespace etude

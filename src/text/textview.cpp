// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textview.h"

#include <QElapsedTimer>
#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QSGTransformNode>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qreal blockGap = 10;
constexpr qreal listGap = 4;
constexpr qreal headingGap = 18;
constexpr qreal codePadding = 12;
constexpr qreal codeBar = 30;
constexpr qreal codeTop = 8;
//! Layouts this far outside the viewport are dropped; their heights are kept.
constexpr qreal keptAround = 3000;
constexpr std::chrono::milliseconds shortestPause{30};

bool isHeading(QStringView text)
{
    return text.startsWith(u'#');
}

} // namespace

//! The nodes of one block: its ground, its text, its lines.
class TextView::BlockNode final : public QSGTransformNode {
public:
    void clear()
    {
        while (QSGNode *child = firstChild()) {
            removeChildNode(child);
            delete child;
        }
    }
    void moveTo(QPointF position)
    {
        if (position == m_position)
            return;
        m_position = position;
        QMatrix4x4 matrix;
        matrix.translate(float(position.x()), float(position.y()));
        setMatrix(matrix);
    }

private:
    QPointF m_position;
};

TextView::TextView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setCursor(Qt::IBeamCursor);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &QQuickItem::polish);
}

TextView::~TextView() = default;

qreal TextView::codeHeadHeight() const
{
    return codeBar;
}

// --- What is shown -------------------------------------------------------------------------------------------------

void TextView::setSource(GrowingText *source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &GrowingText::replaced, this, &TextView::restart);
        connect(source, &QObject::destroyed, this, &TextView::restart); // what is laid out points into its text
        connect(source, &GrowingText::changed, this, &TextView::textChanged);
        connect(source, &GrowingText::completeChanged, this, [this] {
            m_pace.stop(); // the end is shown at once
            if (m_source && !m_source->isComplete())
                restart(); // more will come behind what was thought complete
            textChanged();
        });
    }
    restart();
    Q_EMIT sourceChanged();
}

void TextView::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    restart();
    Q_EMIT modeChanged();
}

void TextView::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_mode == Code)
        restart();
    Q_EMIT modeChanged();
}

void TextView::setViewportY(qreal y)
{
    if (y == m_viewportY)
        return;
    m_viewportY = y;
    polish();
    Q_EMIT viewportChanged();
}

void TextView::setViewportHeight(qreal height)
{
    if (height == m_viewportHeight)
        return;
    m_viewportHeight = height;
    polish();
    Q_EMIT viewportChanged();
}

void TextView::restart()
{
    using Kind = BlockSplitter::Mode;
    m_splitter = BlockSplitter(m_mode == Markdown   ? Kind::Markdown
                                   : m_mode == Code ? Kind::Code
                                                    : Kind::Plain,
                               m_language);
    m_items.clear();
    m_firstUnplaced = 0;
    m_laidOutLength = m_paintedLength = 0;
    m_drawnRange = {};
    deselect();
    update();
    m_pace.stop();
    m_isTextNew = true;
    polish();
}

void TextView::invalidateLayout()
{
    for (Item &item : m_items)
        item.layout.reset();
    m_firstUnplaced = 0;
    polish();
}

void TextView::textChanged()
{
    m_isTextNew = true;
    if (!m_pace.isActive())
        polish();
}

void TextView::componentComplete()
{
    QQuickItem::componentComplete();
    polish();
}

void TextView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        polish();
}

// --- Laying out, once a frame --------------------------------------------------------------------------------------

void TextView::updatePolish()
{
    if (!isComponentComplete() || width() <= 0)
        return;
    if (width() != m_laidOutWidth) {
        m_laidOutWidth = width();
        invalidateLayout();
    }
    if (m_isTextNew && !m_pace.isActive()) {
        QElapsedTimer timer;
        timer.start();
        takeNewText();
        place(m_firstUnplaced);
        // Thirty times a second at most, also where no display sets the pace; and an open block that is dear to lay out
        // (a table of 500 rows) takes a quarter of the time at most. The end is shown at once.
        if (m_source && !m_source->isComplete())
            m_pace.start(std::max(shortestPause, std::chrono::milliseconds(3 * timer.elapsed())));
    } else {
        place(m_firstUnplaced);
    }
    updateCodeHeads();
    // Scrolling moves what is drawn already; only blocks that come into sight or have changed are drawn.
    const auto range = visibleRange();
    const auto isStale = [](const Item &item) { return item.isStale; };
    if (range != m_drawnRange
        || std::any_of(m_items.begin() + qptrdiff(range.first), m_items.begin() + qptrdiff(range.second), isStale))
        update();
    else
        m_paintedLength = m_isTextNew ? 0 : m_laidOutLength;
}

void TextView::takeNewText()
{
    m_isTextNew = false;
    if (!m_source)
        return;
    m_laidOutLength = m_source->text().size();
    const size_t first = m_splitter.update(m_source->text(), m_source->isComplete());
    const auto &blocks = m_splitter.blocks();
    m_items.resize(std::min(first, m_items.size()));
    for (size_t i = m_items.size(); i < blocks.size(); ++i)
        m_items.push_back(Item{.block = blocks[i]});
    m_firstUnplaced = std::min(m_firstUnplaced, first);
}

//! Lays out and places the blocks from `first` on.
void TextView::place(size_t first)
{
    if (first >= m_items.size() && first > 0) {
        m_firstUnplaced = m_items.size();
        return;
    }
    const QString &text = m_source ? m_source->text() : QString();
    qreal y = first > 0 ? m_items[first - 1].y + m_items[first - 1].height : 0;
    for (size_t i = first; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        const TextBlock &block = item.block;
        const bool isCode = block.kind == TextBlock::Kind::Code;
        const bool continues = !block.opensCode && block.kind != TextBlock::Kind::Prose;
        if (i > 0 && !continues) {
            const bool isList = block.isListItem && m_items[i - 1].block.isListItem;
            const bool isTitle =
                block.kind == TextBlock::Kind::Prose && isHeading(QStringView(text).sliced(block.start));
            y += isList ? listGap : isTitle ? headingGap : blockGap;
        }
        if (continues && i > 0)
            item.before = m_items[i - 1].after;
        item.after = item.before;
        item.layout = layOut(text, block, m_style, contentWidth(block), item.after);
        item.length = item.layout->length();
        const bool hasBar = isCode && m_mode == Markdown;
        item.y = y;
        item.height = item.layout->height();
        if (hasBar)
            item.height += (block.opensCode ? codeBar + codeTop : 0)
                + (block.closesCode || i + 1 == m_items.size() ? codePadding : 0);
        item.isStale = true;
        y += item.height;
        const bool isFar = item.y > m_viewportY + m_viewportHeight + keptAround || y < m_viewportY - keptAround;
        if (isFar)
            item.layout.reset();
    }
    m_firstUnplaced = m_items.size();
    if (m_cursor.item >= m_items.size() || m_anchor.item >= m_items.size())
        deselect();
    setImplicitHeight(std::ceil(y));
}

BlockLayout &TextView::layoutOf(Item &item)
{
    if (!item.layout) {
        KSyntaxHighlighting::State state = item.before;
        item.layout =
            layOut(m_source ? m_source->text() : QString(), item.block, m_style, contentWidth(item.block), state);
    }
    return *item.layout;
}

qreal TextView::contentWidth(const TextBlock &block) const
{
    const bool isPadded = block.kind == TextBlock::Kind::Code && m_mode == Markdown;
    return std::max(m_laidOutWidth - (isPadded ? 2 * codePadding : 0), 40.0);
}

QPointF TextView::contentOffset(const Item &item) const
{
    if (item.block.kind != TextBlock::Kind::Code || m_mode != Markdown)
        return {};
    return {codePadding, item.block.opensCode ? codeBar + codeTop : 0};
}

//! Items [first, last) that the viewport touches.
std::pair<size_t, size_t> TextView::visibleRange() const
{
    const qreal top = m_viewportY;
    const qreal bottom = m_viewportY + m_viewportHeight;
    const auto first = std::lower_bound(m_items.begin(), m_items.end(), top,
                                        [](const Item &item, qreal y) { return item.y + item.height < y; });
    const auto last =
        std::lower_bound(first, m_items.end(), bottom, [](const Item &item, qreal y) { return item.y < y; });
    return {size_t(first - m_items.begin()), size_t(last - m_items.begin())};
}

void TextView::updateCodeHeads()
{
    QList<CodeHead> heads;
    if (m_mode == Markdown) {
        const auto [first, last] = visibleRange();
        for (size_t i = first; i < last; ++i) {
            const TextBlock &block = m_items[i].block;
            if (block.kind == TextBlock::Kind::Code && block.opensCode)
                heads.append({int(i), m_items[i].y, block.language});
        }
    }
    if (heads == m_codeHeads)
        return;
    m_codeHeads = heads;
    Q_EMIT codeHeadsChanged();
    if (heads.size() > m_codeHeadCapacity) {
        m_codeHeadCapacity = int(heads.size());
        Q_EMIT codeHeadCapacityChanged();
    }
}

// --- Drawing -------------------------------------------------------------------------------------------------------

QSGNode *TextView::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    QSGNode *root = old;
    if (!root) {
        root = new QSGTransformNode; // the software renderer forgets where the children of a plain node stand
        m_nodes.clear();
    }
    m_drawnRange = visibleRange();
    const auto [first, last] = m_drawnRange;
    for (auto it = m_nodes.begin(); it != m_nodes.end();) {
        if (it->first >= first && it->first < last) {
            ++it;
            continue;
        }
        root->removeChildNode(it->second);
        delete it->second;
        it = m_nodes.erase(it);
    }
    const auto [from, to] = selection();
    for (size_t i = first; i < last; ++i) {
        Item &item = m_items[i];
        BlockNode *&node = m_nodes[i];
        if (!node) {
            node = new BlockNode;
            root->appendChildNode(node);
            item.isStale = true;
        }
        node->moveTo({0, item.y});
        if (!item.isStale)
            continue;
        item.isStale = false;
        node->clear();
        const auto addRectangle = [&](const QRectF &rect, const QColor &color) {
            QSGRectangleNode *rectangle = window()->createRectangleNode();
            rectangle->setRect(rect);
            rectangle->setColor(color);
            node->appendChildNode(rectangle);
        };
        if (item.block.kind == TextBlock::Kind::Code && m_mode == Markdown)
            addRectangle({0, 0, width(), item.height}, m_style.codeBackground);
        BlockLayout &layout = layoutOf(item);
        for (const QRectF &rect : layout.decorations())
            addRectangle(rect, m_style.line);
        const int start = i < from.item ? 0 : i == from.item ? from.character : item.length;
        const int end = i > to.item ? 0 : i == to.item ? to.character : item.length;
        const QPointF contentAt = contentOffset(item);
        if (hasSelection() && start < end) {
            for (const QRectF &area : layout.selectionAreas(start, end - start))
                addRectangle(area.translated(contentAt), m_style.selection);
        }
        QSGTextNode *text = window()->createTextNode();
        text->setColor(m_style.text);
        text->setLinkColor(m_style.link);
        text->setRenderType(QQuickWindow::textRenderType() == QQuickWindow::NativeTextRendering
                                ? QSGTextNode::NativeRendering
                                : QSGTextNode::QtRendering);
        layout.addTo(*text);
        if (!contentAt.isNull()) {
            auto *shift = new BlockNode;
            shift->moveTo(contentAt);
            shift->appendChildNode(text);
            node->appendChildNode(shift);
        } else {
            node->appendChildNode(text);
        }
    }
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].layout && (i < first || i >= last)) {
            const Item &item = m_items[i];
            if (item.y > m_viewportY + m_viewportHeight + keptAround || item.y + item.height < m_viewportY - keptAround)
                m_items[i].layout.reset();
        }
    }
    m_paintedLength = m_isTextNew ? 0 : m_laidOutLength;
    return root;
}

} // namespace etude

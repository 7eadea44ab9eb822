// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/blocklayout.h"
#include "text/growingtext.h"

#include <QPointer>
#include <QQuickItem>
#include <QTimer>

#include <map>

namespace etude {

//! The head of a code block that can be seen: where its bar with the language and the Copy button goes.
struct CodeHead {
    Q_GADGET
    QML_VALUE_TYPE(codeHead)
    Q_PROPERTY(int block MEMBER block)
    Q_PROPERTY(qreal y MEMBER y)
    Q_PROPERTY(QString language MEMBER language)
public:
    int block = 0; //!< for `TextView::code`
    qreal y = 0;
    QString language = {};
    bool operator==(const CodeHead &) const = default;
};

//! Shows a growing text: Markdown, plain, or code. Finished blocks are laid out once and never touched again; only what
//! the viewport shows is drawn, and only what changed is drawn anew. Text can be selected across blocks and copied.
//!
//! The item is as high as its text; `viewportY` and `viewportHeight` tell which part of it can be seen.
class TextView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(etude::GrowingText *source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged)
    //! Of the code, in mode `Code`.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY modeChanged)
    Q_PROPERTY(qreal viewportY READ viewportY WRITE setViewportY NOTIFY viewportChanged)
    Q_PROPERTY(qreal viewportHeight READ viewportHeight WRITE setViewportHeight NOTIFY viewportChanged)
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)
    Q_PROPERTY(QString hoveredLink READ hoveredLink NOTIFY hoveredLinkChanged)
    Q_PROPERTY(QList<etude::CodeHead> codeHeads READ codeHeads NOTIFY codeHeadsChanged)
    //! The most heads there ever were at once: a Repeater over it makes its bars once, and moves them afterwards.
    Q_PROPERTY(int codeHeadCapacity READ codeHeadCapacity NOTIFY codeHeadCapacityChanged)
    //! Height of the bar above a code block.
    Q_PROPERTY(qreal codeHeadHeight READ codeHeadHeight CONSTANT)
    Q_PROPERTY(QFont bodyFont READ bodyFont WRITE setBodyFont NOTIFY styleChanged)
    Q_PROPERTY(QFont codeFont READ codeFont WRITE setCodeFont NOTIFY styleChanged)
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor NOTIFY styleChanged)
    Q_PROPERTY(QColor mutedColor READ mutedColor WRITE setMutedColor NOTIFY styleChanged)
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY styleChanged)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY styleChanged)
    Q_PROPERTY(QColor codeBackground READ codeBackground WRITE setCodeBackground NOTIFY styleChanged)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY styleChanged)
    Q_PROPERTY(bool isDark READ isDark WRITE setDark NOTIFY styleChanged)

public:
    enum Mode { Markdown, Plain, Code };
    Q_ENUM(Mode)

    explicit TextView(QQuickItem *parent = nullptr);
    ~TextView() override;

    [[nodiscard]] GrowingText *source() const { return m_source; }
    void setSource(GrowingText *source);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] qreal viewportY() const { return m_viewportY; }
    void setViewportY(qreal y);
    [[nodiscard]] qreal viewportHeight() const { return m_viewportHeight; }
    void setViewportHeight(qreal height);
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_cursor; }
    [[nodiscard]] QString hoveredLink() const { return m_hoveredLink; }
    [[nodiscard]] const QList<CodeHead> &codeHeads() const { return m_codeHeads; }
    [[nodiscard]] int codeHeadCapacity() const { return m_codeHeadCapacity; }
    [[nodiscard]] qreal codeHeadHeight() const;

    [[nodiscard]] QFont bodyFont() const { return m_style.body; }
    void setBodyFont(const QFont &font) { setStyle(&TextStyle::body, font); }
    [[nodiscard]] QFont codeFont() const { return m_style.code; }
    void setCodeFont(const QFont &font) { setStyle(&TextStyle::code, font); }
    [[nodiscard]] QColor textColor() const { return m_style.text; }
    void setTextColor(const QColor &color) { setStyle(&TextStyle::text, color); }
    [[nodiscard]] QColor mutedColor() const { return m_style.muted; }
    void setMutedColor(const QColor &color) { setStyle(&TextStyle::muted, color); }
    [[nodiscard]] QColor linkColor() const { return m_style.link; }
    void setLinkColor(const QColor &color) { setStyle(&TextStyle::link, color); }
    [[nodiscard]] QColor lineColor() const { return m_style.line; }
    void setLineColor(const QColor &color) { setStyle(&TextStyle::line, color); }
    [[nodiscard]] QColor codeBackground() const { return m_style.codeBackground; }
    void setCodeBackground(const QColor &color) { setStyle(&TextStyle::codeBackground, color); }
    [[nodiscard]] QColor selectionColor() const { return m_style.selection; }
    void setSelectionColor(const QColor &color) { setStyle(&TextStyle::selection, color); }
    [[nodiscard]] bool isDark() const { return m_style.isDark; }
    void setDark(bool isDark) { setStyle(&TextStyle::isDark, isDark); }

    //! What is selected, as it is shown; blocks are parted by line ends.
    Q_INVOKABLE [[nodiscard]] QString selectedText();
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void deselect();
    //! Selects the characters [from, to) of the source. For the modes whose characters are those of the source, `Plain`
    //! and `Code`.
    Q_INVOKABLE void selectSource(int from, int to);
    //! Top of the line in which the selection begins.
    Q_INVOKABLE [[nodiscard]] qreal selectionTop();
    //! Puts the selection on the clipboard.
    Q_INVOKABLE void copy();
    //! The whole code of the code block that begins with block `block`.
    Q_INVOKABLE [[nodiscard]] QString code(int block) const;

    //! How many characters of the source are laid out and were handed to the scene graph with the last frame.
    [[nodiscard]] qsizetype paintedLength() const { return m_paintedLength; }

Q_SIGNALS:
    void sourceChanged();
    void modeChanged();
    void viewportChanged();
    void selectionChanged();
    void hoveredLinkChanged();
    void codeHeadsChanged();
    void codeHeadCapacityChanged();
    void styleChanged();
    void linkActivated(const QString &link);

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! A block with its place.
    struct Item {
        TextBlock block = {};
        qreal y = 0;                              //!< of the block with its padding
        qreal height = 0;                         //!< with its padding
        int length = 0;                           //!< characters shown
        KSyntaxHighlighting::State before = {};   //!< highlighting state that the code before left
        KSyntaxHighlighting::State after = {};    //!< and the one that this block leaves
        std::unique_ptr<BlockLayout> layout = {}; //!< dropped when far out of sight
        bool isStale = true;                      //!< its node shows something else
    };
    //! A place in the text: block and character.
    struct Position {
        size_t item = 0;
        int character = 0;
        auto operator<=>(const Position &) const = default;
    };
    class BlockNode;

    template <class T> void setStyle(T TextStyle::*member, const T &value)
    {
        if (m_style.*member == value)
            return;
        m_style.*member = value;
        invalidateLayout();
        Q_EMIT styleChanged();
    }
    void restart();
    void invalidateLayout();
    void textChanged();
    void takeNewText();
    void place(size_t first);
    void updateCodeHeads();
    [[nodiscard]] BlockLayout &layoutOf(Item &item);
    [[nodiscard]] QPointF contentOffset(const Item &item) const;
    [[nodiscard]] qreal contentWidth(const TextBlock &block) const;
    [[nodiscard]] std::pair<size_t, size_t> visibleRange() const;
    [[nodiscard]] Position positionAt(QPointF point);
    [[nodiscard]] QString linkAt(QPointF point);
    [[nodiscard]] Position positionOf(qsizetype sourceOffset) const;
    [[nodiscard]] std::pair<Position, Position> selection() const;
    void select(Position anchor, Position cursor);

    QPointer<GrowingText> m_source;
    Mode m_mode = Markdown;
    QString m_language;
    TextStyle m_style;
    BlockSplitter m_splitter;
    std::vector<Item> m_items;
    size_t m_firstUnplaced = 0;
    qreal m_laidOutWidth = -1;
    qreal m_viewportY = 0;
    qreal m_viewportHeight = 0;
    Position m_anchor;
    Position m_cursor;
    QString m_hoveredLink;
    QString m_pressedLink;
    QList<CodeHead> m_codeHeads;
    int m_codeHeadCapacity = 0;
    std::map<size_t, BlockNode *> m_nodes; //!< owned by the scene graph
    bool m_isTextNew = false;
    QTimer m_pace; //!< puts off the next look at the text while laying out is dear
    std::pair<size_t, size_t> m_drawnRange = {};
    qsizetype m_laidOutLength = 0;
    qsizetype m_paintedLength = 0;
};

} // namespace etude

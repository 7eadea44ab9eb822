// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>

//! Thousands of points over two logarithmic axes, to look at rather than to read: which lie far from the others, and what
//! lies under the pointer. Drawn once a change; moving the pointer draws nothing.
//!
//! A coordinate of 0 has no place on such an axis: it stands apart, at its beginning. Points with a negative coordinate, or
//! none, are not drawn.
class ScatterPlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QPointF> points READ points WRITE setPoints NOTIFY pointsChanged)
    //! The point under the pointer, -1 for none; and where it is in this item.
    Q_PROPERTY(int hoveredIndex READ hoveredIndex NOTIFY hoveredIndexChanged)
    Q_PROPERTY(QPointF hoveredPosition READ hoveredPosition NOTIFY hoveredIndexChanged)
    //! The one that is looked at: marked, and where the keyboard goes on from.
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged)
    Q_PROPERTY(QPointF currentPosition READ currentPosition NOTIFY currentPositionChanged)
    //! Before the number at each tick: "$".
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY looksChanged)
    Q_PROPERTY(QString xLabel MEMBER m_xLabel NOTIFY looksChanged)
    Q_PROPERTY(QString yLabel MEMBER m_yLabel NOTIFY looksChanged)
    Q_PROPERTY(QColor dotColor MEMBER m_dotColor NOTIFY looksChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY looksChanged)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY looksChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY looksChanged)

public:
    explicit ScatterPlot(QQuickItem *parent = nullptr);

    [[nodiscard]] const QList<QPointF> &points() const { return m_points; }
    void setPoints(const QList<QPointF> &points);
    [[nodiscard]] int hoveredIndex() const { return m_hoveredIndex; }
    [[nodiscard]] QPointF hoveredPosition() const { return positionOf(m_hoveredIndex); }
    [[nodiscard]] int currentIndex() const { return m_currentIndex; }
    void setCurrentIndex(int index);
    [[nodiscard]] QPointF currentPosition() const { return positionOf(m_currentIndex); }
    //! In this item's coordinates; negative where the point is not drawn.
    [[nodiscard]] QPointF positionOf(int index) const;
    //! The point nearest to a place, at most 12 pixels away; -1 where there is none.
    [[nodiscard]] int indexAt(QPointF place) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pointsChanged();
    void hoveredIndexChanged();
    void currentIndexChanged();
    void currentPositionChanged();
    void looksChanged();
    //! A point was clicked, or chosen by Return.
    void picked(int index);

protected:
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void geometryChange(const QRectF &geometry, const QRectF &oldGeometry) override;

private:
    //! The decades that one axis shows: exponents of ten.
    struct Axis {
        int lowest = 0;
        int highest = 1;
        bool hasZero = false;
    };
    [[nodiscard]] Axis axisOf(qreal (QPointF::*coordinate)() const) const;
    //! 0 to 1 along the axis.
    [[nodiscard]] static qreal along(const Axis &axis, qreal value);
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QString tickText(int exponent) const;
    void arrange();
    void hover(int index);
    void step(int direction);

    QList<QPointF> m_points;
    QList<QPointF> m_places; //!< of the points in this item
    Axis m_x;
    Axis m_y;
    int m_hoveredIndex = -1;
    int m_currentIndex = -1;
    QString m_unit;
    QString m_xLabel;
    QString m_yLabel;
    QColor m_dotColor = Qt::blue;
    QColor m_lineColor = Qt::lightGray;
    QColor m_textColor = Qt::black;
    QFont m_font;
};

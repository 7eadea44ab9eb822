// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scatterplot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr qreal dotRadius = 3;
constexpr qreal reach = 12;
constexpr QPointF nowhere(-1000, -1000);
//! The share of an axis that what is 0 takes, where there is such.
constexpr qreal zeroShare = 0.08;

bool isDrawn(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y()) && point.x() >= 0 && point.y() >= 0;
}

} // namespace

ScatterPlot::ScatterPlot(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    connect(this, &ScatterPlot::looksChanged, this, [this] { arrange(); });
}

void ScatterPlot::setPoints(const QList<QPointF> &points)
{
    if (points == m_points)
        return;
    m_points = points;
    arrange();
    hover(-1);
    if (m_currentIndex >= m_points.size())
        setCurrentIndex(-1);
    Q_EMIT pointsChanged();
}

void ScatterPlot::setCurrentIndex(int index)
{
    index = index < m_points.size() ? std::max(index, -1) : -1;
    if (index == m_currentIndex)
        return;
    m_currentIndex = index;
    Q_EMIT currentIndexChanged();
    Q_EMIT currentPositionChanged();
}

ScatterPlot::Axis ScatterPlot::axisOf(qreal (QPointF::*coordinate)() const) const
{
    Axis axis;
    bool isFirst = true;
    for (const QPointF &point : m_points) {
        if (!isDrawn(point))
            continue;
        const qreal value = (point.*coordinate)();
        if (value <= 0) {
            axis.hasZero = true;
            continue;
        }
        const int exponent = std::clamp(int(std::floor(std::log10(value))), -12, 12);
        axis.lowest = isFirst ? exponent : std::min(axis.lowest, exponent);
        axis.highest = isFirst ? exponent + 1 : std::max(axis.highest, exponent + 1);
        isFirst = false;
    }
    return axis;
}

qreal ScatterPlot::along(const Axis &axis, qreal value)
{
    const qreal start = axis.hasZero ? zeroShare : 0;
    if (value <= 0)
        return start / 2;
    const qreal share = (std::log10(value) - axis.lowest) / (axis.highest - axis.lowest);
    return start + std::clamp(share, 0.0, 1.0) * (1 - start);
}

QString ScatterPlot::tickText(int exponent) const
{
    return m_unit + QString::number(std::pow(10.0, exponent), 'f', std::max(0, -exponent));
}

QRectF ScatterPlot::plotArea() const
{
    const QFontMetricsF metrics(m_font);
    qreal left = 0;
    for (int exponent = m_y.lowest; exponent <= m_y.highest; ++exponent)
        left = std::max(left, metrics.horizontalAdvance(tickText(exponent)));
    const qreal line = metrics.height();
    return {left + 8, line + 8, std::max(1.0, width() - left - 8 - line), std::max(1.0, height() - 3 * line - 16)};
}

void ScatterPlot::arrange()
{
    m_x = axisOf(&QPointF::x);
    m_y = axisOf(&QPointF::y);
    const QRectF area = plotArea();
    m_places.resize(m_points.size());
    std::ranges::transform(m_points, m_places.begin(), [&](const QPointF &point) {
        return isDrawn(point) ? QPointF(area.left() + along(m_x, point.x()) * area.width(),
                                        area.bottom() - along(m_y, point.y()) * area.height())
                              : nowhere;
    });
    update();
    Q_EMIT currentPositionChanged();
}

void ScatterPlot::geometryChange(const QRectF &geometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(geometry, oldGeometry);
    if (geometry.size() != oldGeometry.size())
        arrange();
}

QPointF ScatterPlot::positionOf(int index) const
{
    return m_places.value(index, nowhere);
}

int ScatterPlot::indexAt(QPointF place) const
{
    int nearest = -1;
    qreal least = reach * reach;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QPointF distance = m_places[i] - place;
        const qreal square = QPointF::dotProduct(distance, distance);
        if (square < least) {
            least = square;
            nearest = int(i);
        }
    }
    return nearest;
}

void ScatterPlot::paint(QPainter *painter)
{
    const QRectF area = plotArea();
    const QFontMetricsF metrics(m_font);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const auto line = [&](const QPointF &from, const QPointF &to) {
        painter->setPen(QPen(m_lineColor, 1));
        painter->drawLine(from, to);
        painter->setPen(m_textColor);
    };
    // As many ticks as find room for their texts.
    const auto every = [](const Axis &axis, qreal length, qreal text) {
        return std::max(1, int(std::ceil((axis.highest - axis.lowest) * text / std::max(1.0, length))));
    };
    const auto xTick = [&](qreal share, const QString &text) {
        const qreal x = area.left() + share * area.width();
        line({x, area.top()}, {x, area.bottom()});
        const qreal half = metrics.horizontalAdvance(text) / 2;
        const qreal middle = std::clamp(x, half, std::max(half, width() - half)); // the last one is not cut off
        painter->drawText(QRectF(middle - half - 1, area.bottom() + 4, 2 * half + 2, metrics.height()),
                          Qt::AlignHCenter, text);
    };
    const auto yTick = [&](qreal share, const QString &text) {
        const qreal y = area.bottom() - share * area.height();
        line({area.left(), y}, {area.right(), y});
        painter->drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()), Qt::AlignRight, text);
    };
    const int xStep = every(m_x, area.width(), metrics.horizontalAdvance(tickText(-3)) + 16);
    // Beside the tick of 0 there is no room for the first decade's.
    for (int exponent = m_x.lowest + (m_x.hasZero ? 1 : 0); exponent <= m_x.highest; exponent += xStep)
        xTick(along(m_x, std::pow(10.0, exponent)), tickText(exponent));
    const int yStep = every(m_y, area.height(), metrics.height() * 1.5);
    for (int exponent = m_y.lowest; exponent <= m_y.highest; exponent += yStep)
        yTick(along(m_y, std::pow(10.0, exponent)), tickText(exponent));
    if (m_x.hasZero)
        xTick(along(m_x, 0), m_unit + QLatin1Char('0'));
    if (m_y.hasZero)
        yTick(along(m_y, 0), m_unit + QLatin1Char('0'));

    painter->setPen(m_textColor);
    painter->drawText(QRectF(area.left(), height() - metrics.height() - 2, area.width(), metrics.height()),
                      Qt::AlignHCenter, m_xLabel);
    painter->drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft, m_yLabel);

    // Where many lie, the colour is full.
    QColor fill = m_dotColor;
    fill.setAlphaF(m_points.size() > 300 ? 0.35F : 0.7F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    for (const QPointF &place : std::as_const(m_places)) {
        if (place != nowhere)
            painter->drawEllipse(place, dotRadius, dotRadius);
    }
}

void ScatterPlot::hover(int index)
{
    if (index == m_hoveredIndex)
        return;
    m_hoveredIndex = index;
    Q_EMIT hoveredIndexChanged();
}

void ScatterPlot::hoverMoveEvent(QHoverEvent *event)
{
    hover(indexAt(event->position()));
}

void ScatterPlot::hoverLeaveEvent(QHoverEvent *)
{
    hover(-1);
}

void ScatterPlot::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    const int index = indexAt(event->position());
    if (index < 0)
        return;
    setCurrentIndex(index);
    Q_EMIT picked(index);
}

//! To the point that comes next from left to right, then upwards.
void ScatterPlot::step(int direction)
{
    QList<int> order(m_points.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeIf([this](int i) { return !isDrawn(m_points[i]); });
    if (order.isEmpty())
        return;
    std::ranges::stable_sort(order, {}, [this](int i) { return std::pair(m_points[i].x(), m_points[i].y()); });
    const qsizetype at = order.indexOf(m_currentIndex);
    const qsizetype next =
        at < 0 ? (direction > 0 ? 0 : order.size() - 1) : std::clamp<qsizetype>(at + direction, 0, order.size() - 1);
    setCurrentIndex(order[next]);
}

void ScatterPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        step(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Down:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_currentIndex >= 0) {
            Q_EMIT picked(m_currentIndex);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

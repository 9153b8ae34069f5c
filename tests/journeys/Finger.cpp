// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finger.h"

#include <QLineF>
#include <QPointingDevice>
#include <QQuickItem>
#include <QtTest>

namespace alongside {

namespace {

// What Chromium takes for one double touch at the most, in milliseconds and pixels, and a little more.
constexpr int doubleTouch = 450;
constexpr qreal doubleTouchReach = 110;

QPointingDevice *glass()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

QPointF middleOf(const QQuickItem &item)
{
    return item.mapToScene(item.boundingRect().center());
}

QQuickItem *scrollerOf(const QQuickItem &item)
{
    QQuickItem *above = item.parentItem();
    while (above && !above->inherits("QQuickFlickable"))
        above = above->parentItem();
    return above;
}

} // namespace

Finger::Finger(QQuickWindow &window)
    : m_window(window)
    , m_glass(glass())
{
}

void Finger::touch(QPointF point)
{
    ++m_touches;
    QTest::touchEvent(&m_window, m_glass).press(0, point.toPoint(), &m_window);
    QTest::touchEvent(&m_window, m_glass).release(0, point.toPoint(), &m_window);
    m_last = point;
    m_apart.setRemainingTime(doubleTouch, Qt::PreciseTimer);
}

void Finger::touchPage(QPointF point)
{
    if (QLineF(m_last, point).length() <= doubleTouchReach)
        (void)QTest::qWaitFor([this] { return m_apart.hasExpired(); });
    touch(point);
}

bool Finger::touch(QQuickItem &item)
{
    if (!bringIntoView(item))
        return false;
    touch(middleOf(item));
    return true;
}

void Finger::drag(QPointF from, QPointF to)
{
    ++m_touches;
    QTest::touchEvent(&m_window, m_glass).press(0, from.toPoint(), &m_window);
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step)
        QTest::touchEvent(&m_window, m_glass)
            .move(0, (from + (to - from) * step / steps).toPoint(), &m_window);
    QTest::touchEvent(&m_window, m_glass).release(0, to.toPoint(), &m_window);
}

bool Finger::bringIntoView(QQuickItem &item)
{
    QQuickItem *const scroller = scrollerOf(item);
    for (int tries = 0; scroller && tries < 40; ++tries) {
        if (!QTest::qWaitFor([scroller] { return !scroller->property("moving").toBool(); }))
            return false;
        const QRectF seen = scroller->mapRectToScene(scroller->boundingRect());
        const qreal wanted = middleOf(item).y() - seen.center().y();
        if (qAbs(wanted) < seen.height() * 0.4)
            return true;
        const qreal reach = qBound(-seen.height() * 0.4, wanted, seen.height() * 0.4);
        // the edge, where there is nothing to press
        const QPointF from(seen.left() + 8, seen.center().y() + reach / 2);
        const qreal before = middleOf(item).y();
        drag(from, from - QPointF(0, reach));
        if (!QTest::qWaitFor([scroller] { return !scroller->property("moving").toBool(); }))
            return false;
        if (qFuzzyCompare(before, middleOf(item).y()))
            return seen.contains(middleOf(item)); // the end of what scrolls
    }
    return scroller == nullptr;
}

} // namespace alongside

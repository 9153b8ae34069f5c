// SPDX-License-Identifier: GPL-3.0-or-later
#include "Visit.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QtTest>

namespace alongside {

namespace {

Options optionsFor(const QString &language, int line = -1)
{
    Options options;
    options.line = line;
    options.language = language;
    options.windowed = true;
    options.once = true;
    return options;
}

QQuickWindow *shownWindow()
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window->isVisible() && window->metaObject()->indexOfProperty("comingBack") >= 0)
            return qobject_cast<QQuickWindow *>(window);
    }
    return nullptr;
}

QString translated(const char *screen, const char *words)
{
    return QCoreApplication::translate(screen, words);
}

} // namespace

Visit::Visit(const QString &language)
    : Visit(language, policyFor(optionsFor(language)), -1)
{
}

Visit::Visit(const Policy &policy, int line)
    : Visit(QStringLiteral("en"), policy, line)
{
}

Visit::Visit(const QString &language, const Policy &policy, int line)
    : m_parts(optionsFor(language, line), policy)
{
    // with a vault, it is seen as soon as that has let it
    if (m_parts.show() && QTest::qWaitFor([] { return shownWindow() != nullptr; }, 20000))
        m_window = shownWindow();
    if (m_window && QTest::qWaitForWindowExposed(m_window))
        m_finger = std::make_unique<Finger>(*m_window);
}

Visit::~Visit() = default;

Sight Visit::sight() const
{
    return Sight(*m_window->contentItem());
}

bool Visit::press(const char *screen, const char *words)
{
    const QString text = translated(screen, words);
    return press([text](const Sight &sight) { return sight.button(text); });
}

bool Visit::press(const std::function<QQuickItem *(const Sight &)> &wanted)
{
    QQuickItem *item = nullptr;
    QRectF place;
    const bool there = QTest::qWaitFor([&] {
        item = sight().isStill() ? wanted(sight()) : nullptr;
        const QRectF now = item ? item->mapRectToScene(item->boundingRect()) : QRectF();
        return !now.isEmpty() && std::exchange(place, now) == now;
    });
    return there && m_finger->touch(*item);
}

bool Visit::sees(const char *screen, const char *words) const
{
    const QString text = translated(screen, words);
    return QTest::qWaitFor([&] { return sight().isStill() && sight().text(text) != nullptr; });
}

bool Visit::pressOnPage(const QString &selector)
{
    // a screen on its way in takes no touch
    if (!QTest::qWaitFor([this] { return sight().isStill(); }))
        return false;
    QQuickItem *const view = sight().webView();
    const auto point = view ? PageSight(*view).middleOf(selector) : std::nullopt;
    if (point)
        m_finger->touchPage(*point);
    return point.has_value();
}

std::optional<QRectF> Visit::placeOnPage(const QString &selector) const
{
    QQuickItem *const view = sight().webView();
    return view ? PageSight(*view).placeOf(selector) : std::nullopt;
}

QRectF Visit::viewOfPage() const
{
    QQuickItem *const view = sight().webView();
    return view ? view->mapRectToScene(view->boundingRect()) : QRectF();
}

QVariant Visit::look(const QString &script) const
{
    QQuickItem *const view = sight().webView();
    return view ? PageSight(*view).look(script) : QVariant();
}

QString Visit::path() const
{
    QQuickItem *const view = sight().webView();
    return view ? PageSight(*view).path() : QString();
}

QString Visit::livePath() const
{
    return look(QStringLiteral("document.readyState === 'complete' ? location.pathname : ''")).toString();
}

bool Visit::typeOnGlass(const QString &letters)
{
    for (const QChar letter : letters) {
        if (!press([letter](const Sight &sight) { return sight.key(QString(letter)); }))
            return false;
    }
    return true;
}

} // namespace alongside

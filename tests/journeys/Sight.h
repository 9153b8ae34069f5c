// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QVariant>

#include <functional>
#include <optional>

class QQuickItem;

namespace alongside {

/// Finds what a person sees on the screens of the program. Looking only: nothing is changed. Main thread.
class Sight {
public:
    using Wanted = std::function<bool(const QQuickItem &)>;

    /// The root must outlive the sight.
    explicit Sight(QQuickItem &root);

    /// The first item that is shown, usable and wanted; null where there is none. Belongs to the screens.
    QQuickItem *find(const Wanted &wanted) const;
    /// What shows these words.
    QQuickItem *text(const QString &words) const;
    /// The button with these words.
    QQuickItem *button(const QString &words) const;
    /// The button with these words that belongs to an entry of a model with this id.
    QQuickItem *buttonOf(const QString &id, const QString &words) const;
    /// The card with this symbol.
    QQuickItem *card(const QString &symbol) const;
    /// The key of the on-screen keyboard that types this.
    QQuickItem *key(const QString &text) const;
    /// What shows the practice page.
    QQuickItem *webView() const;
    /// True when no screen is on its way in or out.
    bool isStill() const;

private:
    QQuickItem &m_root;
};

/// Looks at a web page in a view, from the world that its own scripts cannot see. Main thread.
class PageSight {
public:
    /// The view must outlive the sight.
    explicit PageSight(QQuickItem &view);

    /// What a script finds; invalid when the page does not answer.
    QVariant look(const QString &script) const;
    /// The path of the page, once all of it is there; else empty.
    QString path() const;
    /// The middle of the first element for this selector, in logical pixels of the window, once it stands
    /// still in sight with nothing in front of it.
    std::optional<QPointF> middleOf(const QString &selector) const;
    /// Where the first element for this selector stands at the moment, in sight or not, in logical pixels of
    /// the window; nothing while the page has another size than the view.
    std::optional<QRectF> placeOf(const QString &selector) const;

private:
    QQuickItem &m_view;
};

} // namespace alongside

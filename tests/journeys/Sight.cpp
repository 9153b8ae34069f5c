// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sight.h"

#include <QJSValue>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QtTest>

#include <memory>

namespace alongside {

namespace {

// The view gives its answer to a function of the script engine only.
const QByteArray asking = "import QtQuick\n"
                          "import QtWebEngine\n"
                          "QtObject {\n"
                          "    property var answer\n"
                          "    property bool done: false\n"
                          "    function ask(view, script) {\n"
                          "        view.runJavaScript(script, WebEngineScript.ApplicationWorld,\n"
                          "            result => { answer = result; done = true; });\n"
                          "    }\n"
                          "}\n";

const QString middle = QStringLiteral(
    "(() => { const element = document.querySelector('%1'); if (!element) return [];"
    "element.scrollIntoView({block: 'center', behavior: 'instant'});"
    "const box = element.getBoundingClientRect();"
    "const x = box.x + box.width / 2, y = box.y + box.height / 2;"
    "const top = document.elementFromPoint(x, y);"
    "return top && (element === top || element.contains(top)) ? [x, y, innerWidth, innerHeight] : [] })()");

const QString outline =
    QStringLiteral("(() => { const element = document.querySelector('%1'); if (!element) return [];"
                   "const box = element.getBoundingClientRect();"
                   "return [box.x, box.y, box.width, box.height, innerWidth, innerHeight] })()");

bool isButton(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton");
}

QVariant plain(const QVariant &value)
{
    return value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
}

bool belongsTo(const QQuickItem *item, const QString &id)
{
    for (; item; item = item->parentItem()) {
        if (plain(item->property("modelData")).toMap().value(QStringLiteral("id")) == id)
            return true;
    }
    return false;
}

QQuickItem *search(QQuickItem &item, const Sight::Wanted &wanted)
{
    if (!item.isVisible() || !item.isEnabled())
        return nullptr;
    if (wanted(item))
        return &item;
    for (QQuickItem *child : item.childItems()) {
        if (QQuickItem *found = search(*child, wanted))
            return found;
    }
    return nullptr;
}

} // namespace

Sight::Sight(QQuickItem &root)
    : m_root(root)
{
}

QQuickItem *Sight::find(const Wanted &wanted) const
{
    return search(m_root, wanted);
}

QQuickItem *Sight::text(const QString &words) const
{
    return find([&](const QQuickItem &item) { return item.property("text") == words; });
}

QQuickItem *Sight::button(const QString &words) const
{
    return find([&](const QQuickItem &item) { return isButton(item) && item.property("text") == words; });
}

QQuickItem *Sight::buttonOf(const QString &id, const QString &words) const
{
    return find([&](const QQuickItem &item) {
        return isButton(item) && item.property("text") == words && belongsTo(&item, id);
    });
}

QQuickItem *Sight::card(const QString &symbol) const
{
    return find([&](const QQuickItem &item) { return isButton(item) && item.property("symbol") == symbol; });
}

QQuickItem *Sight::key(const QString &text) const
{
    return find([&](const QQuickItem &item) {
        // the keyboard waits below the edge of the window until it is wanted
        const QRectF place = item.mapRectToItem(&m_root, item.boundingRect());
        return item.property("keyType").isValid() && m_root.boundingRect().contains(place)
            && item.property("text").toString().compare(text, Qt::CaseInsensitive) == 0;
    });
}

QQuickItem *Sight::webView() const
{
    return find([](const QQuickItem &item) { return item.inherits("QQuickWebEngineView"); });
}

bool Sight::isStill() const
{
    return !find([](const QQuickItem &item) {
        return item.inherits("QQuickStackView") && item.property("busy").toBool();
    });
}

PageSight::PageSight(QQuickItem &view)
    : m_view(view)
{
}

QVariant PageSight::look(const QString &script) const
{
    QQmlComponent component(qmlEngine(&m_view));
    component.setData(asking, QUrl());
    const std::unique_ptr<QObject> asker(component.create());
    if (!asker)
        qFatal("%s", qPrintable(component.errorString()));
    QMetaObject::invokeMethod(asker.get(), "ask", Q_ARG(QVariant, QVariant::fromValue<QObject *>(&m_view)),
        Q_ARG(QVariant, script));
    if (!QTest::qWaitFor([&] { return asker->property("done").toBool(); }, 2000))
        return {};
    return plain(asker->property("answer"));
}

QString PageSight::path() const
{
    return look(QStringLiteral("document.readyState === 'complete' && globalThis.Alongside?.practice"
                               " ? location.pathname : ''"))
        .toString();
}

std::optional<QPointF> PageSight::middleOf(const QString &selector) const
{
    QVariantList last;
    const bool still = QTest::qWaitFor([&] {
        const QVariantList before = std::exchange(last, look(middle.arg(selector)).toList());
        return last.size() == 4 && last == before && qAbs(last[2].toReal() - m_view.width()) < 2
            && qAbs(last[3].toReal() - m_view.height()) < 2;
    });
    if (!still)
        return std::nullopt;
    return m_view.mapToScene({last[0].toReal(), last[1].toReal()});
}

std::optional<QRectF> PageSight::placeOf(const QString &selector) const
{
    const QVariantList box = look(outline.arg(selector)).toList();
    if (box.size() != 6 || qAbs(box[4].toReal() - m_view.width()) > 2
        || qAbs(box[5].toReal() - m_view.height()) > 2)
        return std::nullopt;
    return m_view.mapRectToScene({box[0].toReal(), box[1].toReal(), box[2].toReal(), box[3].toReal()});
}

} // namespace alongside

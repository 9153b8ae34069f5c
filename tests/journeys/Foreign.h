// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QMetaProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace alongside {

/// Words that somebody who means no good might send, and what a window makes of them.
namespace foreign {

/// Markup, with a mark by which it is found again.
inline const QString markup = QStringLiteral("<b>markup</b><img src=\"http://127.0.0.1:9/markup.png\"><a "
                                             "href=\"file:///etc/passwd\">markup</a> &amp; [m](x)");
/// What turns words about: overrides, isolates and marks of direction (UAX 9).
inline const QString turning = QStringLiteral("turned \u202Eabc\u202C \u2066\u2067def\u2069 \u200Fghi");
/// Marks on one letter, up and down over whatever stands there.
inline QString heap()
{
    return QStringLiteral("heap a") + QString(2000, QChar(0x0338));
}
inline QString lines()
{
    return QStringLiteral("lines") + QString(3000, u'\n') + QStringLiteral("end");
}
inline QString giant()
{
    return QStringLiteral("giant") + QString(60'000, u'W');
}

/// All items that are shown below this one, with it.
inline void collect(QQuickItem &item, QList<QQuickItem *> &found)
{
    if (!item.isVisible())
        return;
    found.append(&item);
    for (QQuickItem *child : item.childItems())
        collect(*child, found);
}

/// What a window shows that it should not: markup that it would follow, signs that turn words about.
inline QStringList troubles(QQuickWindow &window)
{
    QList<QQuickItem *> items;
    collect(*window.contentItem(), items);
    QStringList troubles;
    for (const QQuickItem *item : items) {
        const QString text = item->property("text").toString();
        const QVariant format = item->property("textFormat");
        if (text.contains(u"markup") && text.contains(u'<') && format.isValid()
            && format.toInt() != Qt::PlainText)
            troubles.append(QStringLiteral("markup: ") + text.left(80));
        for (const QChar sign : text) {
            const char16_t code = sign.unicode();
            if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)) {
                troubles.append(QStringLiteral("turned about: ") + text.left(80));
                break;
            }
        }
        if (text.contains(u"heap") && text.count(QChar(0x0338)) > 8)
            troubles.append(QStringLiteral("a heap of marks"));
    }
    return troubles;
}

} // namespace foreign

} // namespace alongside

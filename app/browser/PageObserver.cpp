// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PageObserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace alongside {

PageObserver::PageObserver(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { report(std::exchange(m_late, {})); });
}

QStringList PageObserver::scripts(const QStringList &others)
{
    QFile parts(QStringLiteral(":/alongside/observer/parts"));
    if (!parts.open(QIODevice::ReadOnly))
        qFatal("The list of the observer's scripts is missing from the resources");
    return QString::fromUtf8(parts.readAll())
               .split(u'\n')
               .filter(QRegularExpression(QStringLiteral("^\\w+\\.js$")))
        + QStringList{QStringLiteral("highlight.js"), QStringLiteral("watch.js")} + others
        + QStringList{QStringLiteral("observer.js")};
}

void PageObserver::setConsumer(std::function<void(PageFacts &&)> consumer)
{
    m_consumer = std::move(consumer);
}

void PageObserver::highlight(const QString &key)
{
    emit highlightAsked(key);
}

void PageObserver::clearHighlight()
{
    emit clearAsked();
}

void PageObserver::scrollTo(const QString &key)
{
    emit scrollAsked(key);
}

void PageObserver::focus(const QString &key)
{
    emit focusAsked(key);
}

bool PageObserver::mayRead()
{
    m_allowed = std::min<double>(mostAtOnce, m_allowed + perSecond * m_clock.restart() / 1000.0);
    if (m_allowed < 1)
        return false;
    m_allowed -= 1;
    return true;
}

void PageObserver::report(const QString &json)
{
    if (json.size() > maxCharacters || !m_consumer)
        return;
    if (mayRead()) {
        m_late.clear();
        read(json);
        return;
    }
    m_late = json;
    if (!m_later.isActive())
        m_later.start(1000 / perSecond);
}

void PageObserver::read(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isObject())
        m_consumer(PageFacts::fromJson(document.object()));
}

} // namespace alongside

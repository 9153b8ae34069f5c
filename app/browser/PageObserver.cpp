// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PageObserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

PageObserver::PageObserver(QObject *parent)
    : QObject(parent)
{
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

void PageObserver::report(const QString &json)
{
    if (json.size() > maxCharacters || !m_consumer)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isObject())
        m_consumer(PageFacts::fromJson(document.object()));
}

} // namespace alongside

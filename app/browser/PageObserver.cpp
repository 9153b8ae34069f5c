// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PageObserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

PageObserver::PageObserver(QObject *parent)
    : QObject(parent)
{
}

void PageObserver::setConsumer(std::function<void(const QJsonObject &)> consumer)
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
    m_consumer(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace alongside

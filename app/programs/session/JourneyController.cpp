// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/JourneyController.h"

#include "guides/GuideShelf.h"
#include "programs/session/DisplaySettings.h"

#include <QVariantMap>

namespace alongside {

namespace {

QString symbolFor(WayKind kind)
{
    switch (kind) {
    case WayKind::Telephone:
    case WayKind::Textphone:
    case WayKind::Relay:
    case WayKind::SignLanguage:
        return QStringLiteral("phone");
    case WayKind::Paper:
    case WayKind::Email:
        return QStringLiteral("post");
    case WayKind::InPerson:
    case WayKind::HomeVisit:
        break;
    }
    return QStringLiteral("person");
}

} // namespace

JourneyController::JourneyController(
    const GuideShelf &shelf, const DisplaySettings &settings, QObject *parent)
    : Sureness(parent)
    , m_shelf(shelf)
    , m_settings(settings)
{
    connect(&settings, &DisplaySettings::languageChanged, this, &JourneyController::changed);
    connect(&settings, &DisplaySettings::languageChanged, this, &JourneyController::sureChanged);
}

void JourneyController::choose(const QString &id)
{
    const Guide *guide = m_shelf.find(id);
    if (!guide || (m_guide && m_guide->id == id))
        return;
    m_guide = *guide;
    m_ticks.clear();
    for (qsizetype i = 0; i < guide->needs.size(); ++i)
        m_ticks.append(false);
    Q_EMIT ticksChanged();
    Q_EMIT changed();
    forget();
    Q_EMIT chosen();
}

void JourneyController::tick(int need)
{
    if (need < 0 || need >= m_ticks.size())
        return;
    m_ticks[need] = !m_ticks[need].toBool();
    Q_EMIT ticksChanged();
}

QStringList JourneyController::ticked() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks[i].toBool())
            ids.append(m_guide->needs[i]);
    }
    return ids;
}

void JourneyController::setTicked(const QStringList &needs)
{
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        m_ticks[i] = needs.contains(m_guide->needs[i]);
    Q_EMIT ticksChanged();
}

const GuideWords &JourneyController::words() const
{
    static const GuideWords none;
    return m_guide ? m_guide->wordsIn(m_settings.language()) : none;
}

QString JourneyController::address() const
{
    return m_guide ? m_guide->live.start.toDisplayString(QUrl::RemoveScheme).mid(2) : QString();
}

QVariantList JourneyController::needs() const
{
    QVariantList list;
    for (const QString &id : m_guide ? m_guide->needs : QStringList()) {
        const NeedWords need = words().needs.value(id);
        list.append(QVariantMap{{QStringLiteral("what"), need.what}, {QStringLiteral("where"), need.where}});
    }
    return list;
}

QVariantList JourneyController::ways() const
{
    QVariantList list;
    for (const Way &way : m_guide ? m_guide->waysFor(m_settings.language()) : QList<Way>()) {
        const WayWords text = words().ways.value(way.id);
        list.append(QVariantMap{{QStringLiteral("symbol"), symbolFor(way.kind)},
            {QStringLiteral("title"), text.title}, {QStringLiteral("number"), way.number},
            {QStringLiteral("how"), text.how}, {QStringLiteral("when"), text.when}});
    }
    return list;
}

} // namespace alongside

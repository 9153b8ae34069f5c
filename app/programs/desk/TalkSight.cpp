// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/TalkSight.h"

#include "programs/desk/PhraseRows.h"
#include "programs/desk/PlaceRows.h"

#include <utility>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto restBetween = 150ms;

} // namespace

TalkSight::TalkSight(const DeskContext &context, const HelpRequest &request, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_request(request)
    , m_rest(this)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_isOtherPlace)
            show();
    });
    connect(&m_context.settings, &DeskSettings::changed, this, &TalkSight::placeChanged);
    connect(&m_context.settings, &DeskSettings::changed, this, &TalkSight::stepChanged);
}

void TalkSight::see(const std::optional<SeenPlace> &place)
{
    if (place == m_place)
        return;
    m_isOtherPlace = true;
    m_isOtherStep |= !(place && m_place && place->guide == m_place->guide && place->step == m_place->step
        && place->error == m_place->error && place->page == m_place->page);
    m_place = place;
    if (!place || !m_rest.isActive()) // what is not to be seen any more goes at once
        show();
}

void TalkSight::show()
{
    m_rest.start(restBetween);
    m_isOtherPlace = false;
    Q_EMIT placeChanged();
    if (std::exchange(m_isOtherStep, false))
        Q_EMIT stepChanged();
}

QString TalkSight::titleOf(const QString &question) const
{
    for (const SeenPlace::Question &each : m_place ? m_place->questions : QList<SeenPlace::Question>()) {
        if (each.name == question)
            return m_context.content.titles.title(m_place->guide, question, m_context.settings.language());
    }
    return {};
}

QVariantMap TalkSight::place() const
{
    const DeskContent &content = m_context.content;
    return m_place ? placeWords(*m_place, content.guides, content.glossary, m_context.settings.language())
                   : QVariantMap();
}

QVariantList TalkSight::questions() const
{
    return m_place ? questionRows(*m_place, m_context.content.titles, m_context.settings.language())
                   : QVariantList();
}

QVariantList TalkSight::phrases() const
{
    return phraseRows(m_context.content.words,
        {m_request.language, m_context.settings.language(), m_request.guide, m_place,
            m_context.settings.alias()});
}

QVariantList TalkSight::guide() const
{
    const Guide *guide = m_context.content.guides.find(m_place ? m_place->guide : m_request.guide);
    return guide ? guideRows(*guide, m_place ? m_place->step : QString(), m_context.content.titles,
               m_context.settings.language())
                 : QVariantList();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
// What of asking and talking outlives a crash of this process, or of the champion's.
#include "guides/GuideShelf.h"
#include "programs/session/HelpController.h"

#include <QJsonArray>

namespace alongside {

namespace {

const QString askingKey = QStringLiteral("asking");
const QString knowKey = QStringLiteral("know");
const QString onlyKey = QStringLiteral("only");
const QString pointKey = QStringLiteral("point");
const QString requestKey = QStringLiteral("request");
const QString stepKey = QStringLiteral("step");

} // namespace

bool HelpController::isAsking() const
{
    return m_caller.state() == HelpCaller::State::Asking || m_caller.state() == HelpCaller::State::Nobody;
}

QJsonObject HelpController::kept() const
{
    QJsonObject kept = m_talk.kept();
    if (!kept.isEmpty() || isAsking())
        kept.insert(requestKey, m_request.payload());
    if (isAsking())
        kept.insert(askingKey,
            QJsonObject{{stepKey, m_consent.seeStep}, {pointKey, m_consent.point}, {onlyKey, m_caller.only()},
                {knowKey, QJsonArray::fromStringList(m_caller.knowing())}});
    return kept;
}

void HelpController::bringBack(const QJsonObject &kept)
{
    if (!isOffered())
        return;
    m_request = HelpRequest::fromPayload(kept.value(requestKey).toObject()).value_or(HelpRequest());
    if (const auto card = HelpTalk::cardIn(kept)) {
        const auto verdict = BadgeToken::judge(
            card->badge, card->address, m_clock.now(), m_options.caller.issuers, m_options.caller.revoked);
        const PresentChampion champion{*card, verdict};
        enter();
        m_record.begin(champion);
        m_talk.bringBack(kept, champion, inWords(champion));
        Q_EMIT joined();
    }
    if (kept.contains(askingKey) && !m_request.id.isEmpty())
        goOnAsking(kept.value(askingKey).toObject());
}

// The request bears its name, so that nobody is shown it twice.
void HelpController::goOnAsking(const QJsonObject &kept)
{
    QStringList know;
    for (const QJsonValue each : kept.value(knowKey).toArray())
        know.append(each.toString());
    enter();
    m_consent = {true, kept.value(stepKey).toBool(), kept.value(pointKey).toBool()};
    m_caller.ask(m_request, requestWords(m_request.topic), kept.value(onlyKey).toString(), know);
    Q_EMIT toKeep();
    Q_EMIT changed();
}

// A champion whose program has ended keeps nothing of the talk, and comes back at another address.
void HelpController::lookForChampion()
{
    if (!m_talk.isGoing() || !isConnected())
        return;
    const auto champion = m_caller.elsewhere(m_talk.address(), m_talk.lastHeard());
    if (!champion)
        return;
    if (!m_talk.isThere()) {
        m_talk.takeUp(*champion, inWords(*champion), m_request);
        Q_EMIT joined();
    } else if (m_doubted != champion->card.address) {
        // the server may not have noticed yet that the other one is gone
        m_doubted = champion->card.address;
        m_talk.askWhetherThere();
    }
}

} // namespace alongside

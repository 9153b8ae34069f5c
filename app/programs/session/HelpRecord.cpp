// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/HelpRecord.h"

#include "guides/GuideShelf.h"
#include "guides/QuestionGlossary.h"
#include "programs/session/ChampionInWords.h"
#include "programs/session/DisplaySettings.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

QString outcomeWords(const std::optional<TalkOutcome> &outcome)
{
    if (!outcome)
        return {};
    switch (*outcome) {
    case TalkOutcome::Done:
        return HelpRecord::tr("How it ended: what you asked about is done.");
    case TalkOutcome::WillComeBack:
        return HelpRecord::tr("How it ended: you will come back to go on.");
    case TalkOutcome::NeedsFaceToFace:
        return HelpRecord::tr("How it ended: it is best to see somebody face to face.");
    case TalkOutcome::OtherService:
        break;
    }
    return HelpRecord::tr("How it ended: another service can help you better.");
}

QString letWords(const Consent &let)
{
    QStringList things;
    if (let.seeStep)
        things.append(HelpRecord::tr("You let them see which question you were at, never what you typed."));
    if (let.point)
        things.append(HelpRecord::tr("You let them point at questions on your page."));
    return things.join(u' ');
}

} // namespace

HelpRecord::HelpRecord(const Words &words, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_words(words)
    , m_clock(clock)
{
}

void HelpRecord::begin(const PresentChampion &champion)
{
    end({});
    if (m_talks.size() >= mostTalks)
        m_talks.removeFirst();
    m_talks.append({champion, m_clock.now()});
    Q_EMIT changed();
}

void HelpRecord::agree(const Consent &consent)
{
    if (isEmpty() || m_talks.last().until.isValid())
        return;
    Consent &let = m_talks.last().let;
    const Consent both{true, let.seeStep || consent.seeStep, let.point || consent.point};
    if (std::exchange(let, both) != both)
        Q_EMIT changed();
}

void HelpRecord::point(const PagePlace &place, const QString &question)
{
    const bool known = std::any_of(place.all.begin(), place.all.end(),
        [&](const NamedQuestion &each) { return each.name.id() == question; });
    if (!known || isEmpty() || m_talks.last().until.isValid())
        return;
    QList<Pointed> &pointed = m_talks.last().pointed;
    const Pointed at{place.guide(), place.step(), question};
    if (pointed.contains(at) || pointed.size() >= mostPointed)
        return;
    pointed.append(at);
    Q_EMIT changed();
}

void HelpRecord::end(std::optional<TalkOutcome> outcome)
{
    if (isEmpty() || m_talks.last().until.isValid())
        return;
    m_talks.last().until = m_clock.now();
    m_talks.last().outcome = outcome;
    Q_EMIT changed();
}

QStringList HelpRecord::lines() const
{
    QStringList lines;
    for (const Helped &helped : m_talks)
        lines += {when(helped) + u' ' + who(helped), pointedAt(helped), letWords(helped.let),
            outcomeWords(helped.outcome)};
    lines.removeAll(QString());
    return lines;
}

QString HelpRecord::when(const Helped &helped) const
{
    const QString time = QStringLiteral("HH:mm");
    const QDateTime from = helped.from.toLocalTime();
    const QString day = m_words.settings.dateInWords(from.date());
    return helped.until.isValid()
        //: %1: a day; %2 and %3: times of day.
        ? tr("%1, %2 to %3.").arg(day, from.toString(time), helped.until.toLocalTime().toString(time))
        //: %1: a day; %2: a time of day.
        : tr("%1, since %2.").arg(day, from.toString(time));
}

QString HelpRecord::who(const Helped &helped) const
{
    const QVariantMap champion =
        ChampionInWords::describe(helped.champion, m_words.guides, m_words.settings.language());
    const QString name = champion.value(QStringLiteral("name")).toString();
    if (!helped.champion.badge.counts())
        //: %1: what an account is called.
        return tr("“%1” helped you. Nobody whom we know has checked them.").arg(name);
    //: %1: a first name; %2: such as "Volunteer"; %3: a sentence that says who has checked them.
    return tr("%1 helped you. %2. %3")
        .arg(name, champion.value(QStringLiteral("role")).toString(),
            champion.value(QStringLiteral("checked")).toString());
}

QString HelpRecord::pointedAt(const Helped &helped) const
{
    QStringList titles;
    for (const Pointed &pointed : helped.pointed)
        titles.append(titleOf(pointed));
    titles.removeDuplicates();
    //: %1: questions, or steps of a guide, such as: “Your name”; “Your address”.
    return titles.isEmpty() ? QString() : tr("They showed you: %1.").arg(titles.join(QStringLiteral("; ")));
}

// What the page calls a question is not said: it may repeat what was typed.
QString HelpRecord::titleOf(const Pointed &pointed) const
{
    const QString language = m_words.settings.language();
    const Guide *guide = m_words.guides.find(pointed.guide);
    const QString step = guide ? guide->wordsIn(language).steps.value(pointed.step).title : QString();
    if (!step.isEmpty())
        return u'“' + step + u'”';
    const qsizetype known = m_words.glossary.ids().indexOf(pointed.question);
    if (known >= 0)
        return u'“' + m_words.glossary.words(int(known), language).what + u'”';
    const QString number = pointed.question.section(u' ', 1);
    return number.isEmpty() ? tr("a question of the page") : tr("question %1 of the page").arg(number);
}

} // namespace alongside

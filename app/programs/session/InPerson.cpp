// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/InPerson.h"

#include "base/Document.h"
#include "programs/session/ChampionInWords.h"
#include "programs/session/DisplaySettings.h"
#include "store/BadgeCode.h"
#include "trust/SignedText.h"

#include <QJsonObject>

#include <iostream>

namespace alongside {

InPerson::InPerson(const HelpOptions &options, const Visit &visit, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_visit(visit)
{
    connect(&visit.settings, &DisplaySettings::languageChanged, this, &InPerson::changed);
}

QString InPerson::stage() const
{
    return m_champion ? QStringLiteral("helping") : m_over ? QStringLiteral("over") : QString();
}

QVariantMap InPerson::words() const
{
    const QString language = m_visit.settings.language();
    return m_words.value(m_words.contains(language) ? language : m_options.languages.value(0));
}

QVariantMap InPerson::champion() const
{
    return m_champion ? ChampionInWords::describe(*m_champion, m_visit.guides, m_visit.settings.language())
                      : QVariantMap();
}

QString InPerson::trouble() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::Code:
        return tr("I do not know this code. Nothing has changed. Look at it once more, or ask the staff.");
    case Trouble::TooManyCodes:
        return tr(
            "Codes were wrong too often in this visit. Hold the badge itself up to the reader, or ask the "
            "staff.");
    case Trouble::Badge:
        break;
    }
    return sentence() + u' ' + tr("Help in person has not begun. Ask the staff.");
}

QString InPerson::sentence() const
{
    switch (m_fault) {
    case BadgeFault::UnknownIssuer:
        return tr("This badge is from somebody whom this place does not know.");
    case BadgeFault::Altered:
        return tr(
            "This badge is not as it was issued: somebody has changed it, or the reader has misread it.");
    case BadgeFault::NotYet:
        return tr("This badge does not count yet.");
    case BadgeFault::Expired:
        return tr("This badge has run out.");
    case BadgeFault::Revoked:
        return tr("This badge was withdrawn.");
    default:
        break;
    }
    return tr("I could not read this as a badge.");
}

void InPerson::enter()
{
    if (!m_words.isEmpty() || m_broken)
        return;
    for (const QString &language : m_options.languages) {
        const auto file =
            Document::read(QStringLiteral("%1/in-person/%2.yaml").arg(m_options.folder, language));
        if (file)
            m_words.insert(language, file->root().toObject().toVariantMap());
        else if (language == m_options.languages.first())
            std::cerr << file.error().message.toStdString() << '\n';
    }
    m_broken = !m_words.contains(m_options.languages.value(0));
    Q_EMIT changed();
}

// A badge is long and has full stops in it, which no code has.
QByteArray InPerson::badgeFor(const QString &typed)
{
    if (typed.contains(u'.') || m_options.badges.isEmpty())
        return typed.toLatin1();
    const QString code = m_wrongCodes < mostWrongCodes ? BadgeCode::normal(typed) : QString();
    for (const Policy::Help::CodedBadge &each : m_options.badges) {
        if (BadgeCode::matches(code, each.code))
            return each.badge;
    }
    m_wrongCodes += m_wrongCodes < mostWrongCodes ? 1 : 0;
    refuse(m_wrongCodes < mostWrongCodes ? Trouble::Code : Trouble::TooManyCodes);
    return {};
}

void InPerson::show(const QString &typed)
{
    if (m_champion || typed.trimmed().isEmpty() || typed.size() > SignedText::longest)
        return;
    const QByteArray badge = badgeFor(typed.trimmed());
    if (badge.isEmpty())
        return;
    BadgeVerdict verdict = BadgeToken::judgeInHand(
        badge, m_visit.clock.now(), m_options.caller.issuers, m_options.caller.revoked);
    if (m_withdrawn.contains(verdict.badge.address))
        verdict.fault = BadgeFault::Revoked;
    if (!verdict.counts()) {
        refuse(Trouble::Badge, verdict.fault);
        return;
    }
    m_champion = PresentChampion{{}, verdict};
    m_trouble = Trouble::None;
    m_over = false;
    Q_EMIT changed();
    Q_EMIT begun();
}

void InPerson::withdraw(const QString &address)
{
    m_withdrawn.append(address);
    if (m_champion && m_champion->badge.badge.address == address)
        end();
}

void InPerson::refuse(Trouble trouble, BadgeFault fault)
{
    m_trouble = trouble;
    m_fault = fault;
    Q_EMIT changed();
}

void InPerson::end()
{
    m_over = m_champion.has_value();
    m_champion.reset();
    Q_EMIT changed();
}

void InPerson::forget()
{
    m_over = false;
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/ChampionInWords.h"

#include "guides/GuideShelf.h"
#include "guides/PlainText.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestName = 40;

// Of somebody without a badge nothing else is known, and whoever made the account wrote it.
QString nameIn(const QString &address)
{
    return isolated(cleanLine(address.section(u'@', 0, 0), longestName));
}

} // namespace

QVariantMap ChampionInWords::describe(
    const PresentChampion &champion, const GuideShelf &guides, const QString &language)
{
    QVariantMap words{{QStringLiteral("counts"), champion.badge.counts()},
        {QStringLiteral("free"), champion.card.isFree()},
        {QStringLiteral("name"), nameIn(champion.card.address)}};
    for (const char *empty : {"role", "checked", "trained", "speaks"})
        words[QLatin1String(empty)] = QString();
    if (!champion.badge.counts())
        return words;
    const Badge &badge = champion.badge.badge;
    words[QStringLiteral("name")] = isolated(badge.alias);
    words[QStringLiteral("role")] = role(badge.role);
    words[QStringLiteral("checked")] = checked(badge, champion.badge.issuer, language);
    words[QStringLiteral("trained")] = trained(badge, guides, language);
    words[QStringLiteral("speaks")] = speaks(badge.languages);
    return words;
}

QString ChampionInWords::role(const QString &id)
{
    return id == u"staff" ? tr("Staff") : id == u"adviser" ? tr("Adviser") : tr("Volunteer");
}

QString ChampionInWords::checked(const Badge &badge, const QString &issuer, const QString &language)
{
    if (badge.checks.isEmpty())
        return tr("%1 vouches for them.").arg(issuer);
    const auto first = std::min_element(badge.checks.begin(), badge.checks.end(),
        [](const Badge::Check &one, const Badge::Check &other) { return one.until < other.until; });
    const QString month = QLocale(language).toString(first->until, QStringLiteral("MMMM yyyy"));
    return tr("Checked by %1 until %2.").arg(issuer, month);
}

QString ChampionInWords::trained(const Badge &badge, const GuideShelf &guides, const QString &language)
{
    QStringList titles;
    for (const QString &id : badge.skills) {
        if (const Guide *guide = guides.find(id))
            titles.append(QStringLiteral("“") + guide->wordsIn(language).title + u'”');
    }
    //: The titles of guides, such as “Claim Universal Credit”.
    return titles.isEmpty() ? QString() : tr("Trained on %1.").arg(joined(titles));
}

QString ChampionInWords::speaks(const QStringList &codes)
{
    const QHash<QString, QString> known{{QStringLiteral("en"), tr("English")},
        {QStringLiteral("cy"), tr("Welsh")}, {QStringLiteral("pl"), tr("Polish")},
        {QStringLiteral("ro"), tr("Romanian")}, {QStringLiteral("pa"), tr("Punjabi")},
        {QStringLiteral("ur"), tr("Urdu")}, {QStringLiteral("bn"), tr("Bengali")},
        {QStringLiteral("ar"), tr("Arabic")}, {QStringLiteral("so"), tr("Somali")},
        {QStringLiteral("uk"), tr("Ukrainian")}, {QStringLiteral("fr"), tr("French")},
        {QStringLiteral("pt"), tr("Portuguese")}, {QStringLiteral("es"), tr("Spanish")}};
    QStringList names;
    for (const QString &code : codes)
        names.append(known.value(code, QLocale::languageToString(QLocale(code).language())));
    //: The names of languages.
    return names.isEmpty() ? QString() : tr("Speaks %1.").arg(joined(names));
}

QString ChampionInWords::joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    //: The last two of a list: names of languages or of people, or titles of guides.
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

} // namespace alongside

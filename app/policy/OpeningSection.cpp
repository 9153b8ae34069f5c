// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/OpeningSection.h"

#include <QStringList>

namespace alongside {

namespace {

Policy::Opening openingOf(const QString &text)
{
    const QString format = QStringLiteral("hh:mm");
    return {QTime::fromString(text.left(5), format), QTime::fromString(text.mid(6), format)};
}

} // namespace

std::array<Policy::Opening, 7> OpeningSection::read(
    const QJsonObject &hours, const QString &pointer, const Note &note)
{
    const QStringList days{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"),
        QStringLiteral("sunday")};
    std::array<Policy::Opening, 7> week{};
    for (int day = 0; day < days.size(); ++day) {
        if (!hours.contains(days[day]))
            continue;
        const Policy::Opening opening = openingOf(hours.value(days[day]).toString());
        week.at(std::size_t(day)) = opening;
        if (opening.from.isValid() && opening.to.isValid() && opening.to <= opening.from)
            note(pointer + u'/' + days[day],
                QStringLiteral("The place cannot close (%1) before it opens (%2).")
                    .arg(opening.to.toString(u"hh:mm"), opening.from.toString(u"hh:mm")));
    }
    return week;
}

} // namespace alongside

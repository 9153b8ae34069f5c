// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PageChoices.h"

#include <utility>

namespace alongside {

void PageChoices::offer(const QString &label, const QStringList &choices)
{
    if (choices.isEmpty() || choices.size() > maxChoices)
        return;
    QStringList shown;
    for (const QString &choice : choices)
        shown.append(choice.left(maxCharacters));
    m_offered = shown.size();
    emit offered(label.left(maxCharacters), shown);
}

void PageChoices::choose(int place)
{
    if (place >= 0 && place < std::exchange(m_offered, 0))
        emit chooseAsked(place);
}

} // namespace alongside

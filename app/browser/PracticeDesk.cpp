// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PracticeDesk.h"

#include "browser/PracticeScheme.h"

#include <optional>

namespace alongside {

namespace {

// Nothing when the page posted something that no form of ours can post.
std::optional<PracticeSite::Pairs> read(const QJsonArray &array)
{
    if (array.size() > PracticeDesk::maxPairs)
        return std::nullopt;
    PracticeSite::Pairs pairs;
    qsizetype characters = 0;
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString())
            return std::nullopt;
        pairs.append({pair.at(0).toString(), pair.at(1).toString()});
        characters += pairs.constLast().first.size() + pairs.constLast().second.size();
    }
    return characters > PracticeDesk::maxCharacters ? std::nullopt : std::optional(pairs);
}

} // namespace

PracticeDesk::PracticeDesk(PracticeSite &site, const PracticeScheme &scheme, QObject *parent)
    : QObject(parent)
    , m_site(site)
    , m_scheme(scheme)
{
}

void PracticeDesk::fillMadeUp()
{
    emit fillAsked();
}

void PracticeDesk::dress(const QString &classes)
{
    emit dressAsked(classes);
}

QString PracticeDesk::submit(const QString &path, const QJsonArray &pairs)
{
    const auto posted = read(pairs);
    const QString next = posted ? m_site.submit(path, *posted) : path;
    return next.isEmpty() ? QString() : m_scheme.address(next).toString(QUrl::FullyEncoded);
}

QJsonArray PracticeDesk::madeUp(const QString &path)
{
    QJsonArray pairs;
    for (const auto &[name, value] : m_site.madeUp(path))
        pairs.append(QJsonArray{name, value});
    return pairs;
}

} // namespace alongside

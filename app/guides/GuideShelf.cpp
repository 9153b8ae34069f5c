// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideShelf.h"

#include "guides/GuideFile.h"

#include <QDir>

#include <algorithm>

namespace alongside {

namespace {

constexpr double leastScore = 0.4;
constexpr double nearBest = 0.5; ///< A result below this part of the best one is noise.

GuideSearch searchFor(const Guide &guide)
{
    GuideSearch search;
    for (const GuideWords &words : guide.texts) {
        search.add(words.title, 1.0);
        for (const QString &name : words.search)
            search.add(name, 1.0);
        search.add(words.summary, 0.7);
        for (const StepWords &step : words.steps)
            search.add(step.title, 0.5);
    }
    return search;
}

} // namespace

GuideShelf::GuideShelf(const QList<Guide> &guides)
    : m_guides(guides)
{
    for (const Guide &guide : guides)
        m_searches += searchFor(guide);
}

GuideShelf GuideShelf::read(const QStringList &folders)
{
    QList<Guide> guides;
    QList<Finding> findings;
    const auto refuse = [&](const QString &file, const QString &message) {
        findings.append({Finding::Severity::Error, file, 0, QString(), QString(), message});
    };
    for (const QString &folder : folders) {
        const QDir directory(folder);
        if (!directory.exists())
            refuse(folder, QStringLiteral("There is no such folder of guides."));
        for (const QString &name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto loaded = GuideFile::read(directory.filePath(name));
            if (!loaded) {
                refuse(directory.filePath(name), loaded.error().message);
                continue;
            }
            findings += loaded->findings;
            const bool isKnown = std::any_of(guides.begin(), guides.end(),
                [&](const Guide &other) { return other.id == loaded->guide.id; });
            if (isKnown)
                refuse(loaded->file,
                    QStringLiteral("There is a guide \"%1\" already; this one is left out.").arg(name));
            else
                guides += loaded->guide;
        }
    }
    GuideShelf shelf(guides);
    shelf.m_findings = findings;
    return shelf;
}

const Guide *GuideShelf::find(const QString &id) const
{
    const auto found =
        std::find_if(m_guides.begin(), m_guides.end(), [&](const Guide &guide) { return guide.id == id; });
    return found == m_guides.end() ? nullptr : &*found;
}

QList<const Guide *> GuideShelf::inGroup(Group group) const
{
    QList<const Guide *> members;
    for (const Guide &guide : m_guides) {
        if (guide.groups.contains(group))
            members += &guide;
    }
    return members;
}

QList<Group> GuideShelf::groups() const
{
    QList<Group> groups;
    for (int i = 0; i < vocabulary<Group>().size(); ++i) {
        if (!inGroup(static_cast<Group>(i)).isEmpty())
            groups += static_cast<Group>(i);
    }
    return groups;
}

QList<const Guide *> GuideShelf::search(const QString &typed) const
{
    QList<std::pair<double, const Guide *>> scored;
    double best = leastScore;
    for (qsizetype i = 0; i < m_guides.size(); ++i) {
        scored.append({m_searches[i].score(typed), &m_guides[i]});
        best = std::max(best, scored.last().first);
    }
    std::stable_sort(scored.begin(), scored.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<const Guide *> found;
    for (const auto &[score, guide] : scored) {
        if (score >= leastScore && score >= nearBest * best)
            found += guide;
    }
    return found;
}

} // namespace alongside

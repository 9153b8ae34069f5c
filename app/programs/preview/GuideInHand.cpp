// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/GuideInHand.h"

#include "authoring/GuideCheck.h"

#include <QDir>

#include <algorithm>

namespace alongside {

GuideInHand::GuideInHand(const QString &folder, const QString &practice, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_practice(practice)
{
    if (m_folder.isEmpty())
        return;
    connect(&m_saved, &SavedFiles::saved, this, [this] {
        read();
        Q_EMIT changed();
    });
    m_saved.watch(m_folder, {QStringLiteral("*.yaml")});
    read();
}

void GuideInHand::read()
{
    const auto loaded = GuideFile::read(m_folder);
    if (loaded) {
        m_guide = loaded->guide;
        m_findings = lintGuide(loaded.value(), QDir(m_practice), QDate::currentDate());
    } else {
        m_findings = {
            {Finding::Severity::Error, m_folder, loaded.error().line, {}, {}, loaded.error().message}};
    }
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding &one, const Finding &other) { return one.severity > other.severity; });
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Finding.h"
#include "guides/Guide.h"
#include "guides/GuideSearch.h"

namespace alongside {

/// All guides of a terminal. Read once at the start; afterwards it does not change, so that any thread may
/// ask it.
class GuideShelf {
public:
    /// Reads each guide folder in these folders, such as share/alongside/guides. A guide that cannot be used
    /// is a finding; where two have the same id, the one of the earlier folder stays.
    static GuideShelf read(const QStringList &folders);

    /// A shelf of guides that are already here.
    explicit GuideShelf(const QList<Guide> &guides = {});

    /// Folder by folder, in the order of their ids.
    const QList<Guide> &guides() const { return m_guides; }

    /// What was wrong while reading, for a log or an operator.
    const QList<Finding> &findings() const { return m_findings; }

    /// The guide with this id; null when there is none. The shelf owns it.
    const Guide *find(const QString &id) const;

    /// The guides of a group; and the groups that have any, in the order of the vocabulary. The shelf owns
    /// them.
    QList<const Guide *> inGroup(Group group) const;
    QList<Group> groups() const;

    /// The guides that answer to what somebody typed, best first; in any language, however the terminal is
    /// set. Nothing typed finds nothing. The shelf owns them.
    QList<const Guide *> search(const QString &typed) const;

private:
    QList<Guide> m_guides;
    QList<GuideSearch> m_searches; ///< One for each guide.
    QList<Finding> m_findings;
};

} // namespace alongside

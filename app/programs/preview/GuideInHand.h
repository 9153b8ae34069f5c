// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideFile.h"
#include "programs/preview/SavedFiles.h"

#include <QObject>

#include <optional>

namespace alongside {

/// The guide that its author is writing: read again whenever one of its files is saved. What cannot be read
/// for the moment leaves the guide as it was, and is among the findings. Main thread.
class GuideInHand : public QObject {
    Q_OBJECT

public:
    /// folder: of the guide; empty where there is none. practice: of the practice forms.
    GuideInHand(const QString &folder, const QString &practice, QObject *parent = nullptr);

    /// Null before it could be read once.
    const Guide *guide() const { return m_guide ? &*m_guide : nullptr; }
    /// What the linter says, most serious first; with "error" for a guide that cannot be read.
    const QList<Finding> &findings() const { return m_findings; }
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    /// It was read again.
    void changed();

private:
    void read();

    QString m_folder;
    QString m_practice;
    std::optional<Guide> m_guide;
    QList<Finding> m_findings;
    SavedFiles m_saved;
};

} // namespace alongside

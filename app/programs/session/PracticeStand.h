// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/SessionRecord.h"

#include <QObject>
#include <QString>

#include <memory>

namespace alongside {

class DisplaySettings;
class PracticeController;
class PracticePage;
class PracticeVisit;

/// One practice as it stands: the form with its answers, the page that shows it, and the wires to the guide
/// beside it. Everything typed lives in here and goes with it as far as Qt can make it go; the end of the
/// process does the rest. Main thread.
class PracticeStand : public QObject {
    Q_OBJECT

public:
    /// Reads the form in the settings' language; null when it cannot be read (said on standard error).
    /// Settings and practice are not owned; both must outlive it. It ends with its parent, and before that
    /// once the view of its page has gone.
    static PracticeStand *open(
        const QString &file, const DisplaySettings &settings, PracticeController &practice, QObject *parent);
    /// Goes on with earlier answers, carried over by name. Returns the titles of questions that are new
    /// since. Before the view asks for anything.
    QStringList resume(const PracticeAnswers &earlier);
    ~PracticeStand() override;

    /// What the view needs (browser's PracticePage). Owned by the stand.
    QObject *page() const;

Q_SIGNALS:
    /// A page is shown: how far the answers are.
    void answered(const alongside::PracticeAnswers &answers);
    /// The same moment: what the person has typed so far in words or numbers.
    void typed(const QStringList &texts);

private:
    PracticeStand(std::unique_ptr<PracticeVisit> visit, const DisplaySettings &settings,
        PracticeController &practice, QObject *parent);

    std::unique_ptr<PracticeVisit> m_visit;
    std::unique_ptr<PracticePage> m_page;
};

} // namespace alongside

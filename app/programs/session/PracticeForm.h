// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>

namespace alongside {

class PracticeSite;
class PracticeVisit;

/// The practice form of a journey with the answers so far. Main thread.
class PracticeForm {
public:
    /// Reads the form's file in a language (ISO 639 code); the error names the file.
    static Result<std::shared_ptr<PracticeForm>> read(const QString &file, const QString &language);
    ~PracticeForm();

    /// What stands behind the addresses of its pages. Owned by the form.
    PracticeSite &site();

    /// light, dark or contrast, and how large the words are (1 to 2), for pages that are shown from now on.
    /// Returns the classes that give a page which is shown already the same look.
    QString setLook(const QString &look, qreal textScale);

private:
    explicit PracticeForm(std::unique_ptr<PracticeVisit> visit);

    std::unique_ptr<PracticeVisit> m_visit;
};

} // namespace alongside

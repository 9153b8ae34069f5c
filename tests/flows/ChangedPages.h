// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace alongside {

/// One page as a person gets it.
struct ServedPage {
    QString address;
    QString html;
};

/// One case of tests/data/changes (its README says what each key means).
struct ChangedPages {
    QString folder; ///< Name of the service.
    QString name;
    QString what; ///< The author's word for it; "none" for what is harmless.
    bool noticed = false; ///< Something must be found on one of the pages, or nothing on any.
    QList<ServedPage> pages; ///< In the order of the visit.
};

/// The cases of a service, and each of its base pages as one that must be silent. Stops the test where a file
/// is not as its README says.
QList<ChangedPages> readChanges(const QString &folder);

} // namespace alongside

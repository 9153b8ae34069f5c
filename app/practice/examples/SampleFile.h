// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// A document that stands in for one of the person's own where a form asks for a file.
/// It is only ever named: no file of the terminal is opened.
struct SampleFile {
    QString name; ///< Such as "sample-letter.pdf"; what an answer holds.
    const char *label; ///< English, translated under "PracticePage".
    QString type; ///< Media type.

    static QList<SampleFile> all();

    /// Those of the media types that a question accepts ("image/*" and endings such as ".pdf" too); all of
    /// them when it names none, or none that we have.
    static QList<SampleFile> accepted(const QStringList &types);
};

} // namespace alongside

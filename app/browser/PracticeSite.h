// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace alongside {

/// What stands behind the addresses of one practice journey: it shows pages and takes what they post. Main
/// thread only.
class PracticeSite {
public:
    /// Control names and values in the order of the page (HTML standard, 4.10.21.4).
    using Pairs = QList<QPair<QString, QString>>;

    virtual ~PracticeSite() = default;

    /// Host of the addresses: the form's id.
    virtual QString host() const = 0;

    /// Path of the first page, such as "/start".
    virtual QString startPath() const = 0;

    /// The page at a path as HTML in UTF-8; one that says so where there is none.
    virtual QByteArray page(const QString &path) = 0;

    /// The style sheet of the pages, which they name as /assets/practice.css.
    virtual QByteArray style() = 0;

    /// Takes what the page at a path posted. Returns the path to show next: the same one when something is
    /// wrong; empty when there is nowhere to go.
    virtual QString submit(const QString &path, const Pairs &pairs) = 0;

    /// Invented answers that fit the page, by control; empty when there are none.
    virtual Pairs madeUp(const QString &path) = 0;
};

} // namespace alongside

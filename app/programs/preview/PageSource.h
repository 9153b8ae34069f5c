// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/GuideShelf.h"
#include "programs/preview/ShownPage.h"

namespace alongside {

/// Where a page comes from, by what its author called it on the command line. A plain value.
class PageSource {
public:
    enum class Kind { Form, Html, Address };

    /// The error is one sentence that says what may be named.
    static Result<PageSource> of(const QString &page);

    Kind kind() const { return m_kind; }
    const QString &file() const { return m_file; } ///< Absolute; empty for an address.
    const QUrl &address() const { return m_address; } ///< Empty for a file.

    /// The guide that belongs to the page: by its practice form, or by the address where the real thing
    /// starts; null where no guide does. The shelf owns it.
    const Guide *guideOn(const GuideShelf &shelf) const;

    /// Where its page may go and load from: its own origin, what the guide (null for none) names, and these.
    Result<AllowList> listWith(const Guide *guide, const QStringList &origins) const;

    /// The page itself, in this language where it is a form.
    Result<std::unique_ptr<ShownPage>> open(
        const QString &language, const AllowList &list, EgressProxy &proxy) const;

private:
    Kind m_kind = Kind::Address;
    QString m_file;
    QUrl m_address;
};

/// "https://host:port" of an address.
QString originOf(const QUrl &address);

} // namespace alongside

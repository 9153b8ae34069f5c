// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace alongside {

/// The real service that a guide stands beside: where it begins and what it needs. A plain value.
struct LiveSite {
    QUrl start; ///< Where it begins; empty when the guide knows no real service.
    QStringList origins; ///< Where its pages are, as originIn() writes them; the start's own is the first.
    QStringList resources; ///< Origins of what its pages load besides, as originIn() writes them.
    QString payment; ///< Id of the step at which one pays; may be empty.

    bool isEmpty() const { return start.isEmpty(); }
};

/// The origin (RFC 6454) in a text such as "https://www.gov.uk", "https://*.example.gov.uk" (the subdomains)
/// or "http://127.0.0.1:8080" (tests); empty when the text is none of these. Small letters, no slash at the
/// end.
QString originIn(const QString &text);

/// True when pages of an address, or of a pattern of addresses, are at one of these origins.
bool isAtOrigin(const QString &address, const QStringList &origins);

} // namespace alongside

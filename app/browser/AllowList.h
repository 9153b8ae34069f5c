// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

class QUrl;

namespace alongside {

/// Where a live view may go: origins (RFC 6454) that the operator and the guide in use name. Whatever is not
/// named is refused; an empty list refuses everything. A plain value, any thread.
class AllowList {
public:
    /// One origin, or all hosts below it.
    struct Rule {
        QString scheme; ///< "https"; "http" for this machine itself only.
        QString host; ///< Small letters, as it stands in the DNS (RFC 5890); an address without brackets.
        int port = 443;
        bool subdomains = false; ///< Every host below `host`, and not `host` itself (CSP level 3, 6.7.2.8).
        bool pages = true; ///< False: for what a page needs, such as pictures and styles, and not to go to.
    };

    /// pages: origins such as "https://www.gov.uk", "https://*.example.gov.uk" or, for tests,
    /// "http://127.0.0.1:8080". resources: the same, for what those pages load from elsewhere. The error
    /// names the first that is no origin, or too wide.
    static Result<AllowList> fromOrigins(const QStringList &pages, const QStringList &resources = {});

    /// True when a view may show a page at this address.
    bool allowsPage(const QUrl &address) const;
    /// True when a page may ask this address for something; ws: counts as http:, wss: as https:.
    bool allowsResource(const QUrl &address) const;
    /// True when a line to this host and port may be opened. host: as Rule has it.
    bool allowsLine(const QString &host, int port) const;

    /// The pages that both lists allow; what pages load from elsewhere stays this list's. For a guide, whose
    /// pages must be the operator's, and who alone knows what those load.
    AllowList limitedTo(const AllowList &other) const;
    /// True where the other list has no page that this one does not allow.
    bool allowsPagesOf(const AllowList &other) const;
    /// What either list allows.
    AllowList with(const AllowList &other) const;

    bool isEmpty() const { return m_rules.isEmpty(); }
    const QList<Rule> &rules() const { return m_rules; }

    /// True for a host that is this machine itself, by address or as "localhost".
    static bool isLoopback(const QString &host);

private:
    bool allowsPagesOf(const Rule &rule) const;

    QList<Rule> m_rules;
};

} // namespace alongside

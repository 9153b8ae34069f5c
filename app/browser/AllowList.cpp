// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/AllowList.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <optional>

namespace alongside {

namespace {

constexpr qsizetype longestOrigin = 300; // a host has at most 253 characters (RFC 1035)
constexpr int securePort = 443;
constexpr int plainPort = 80;

// The same host may be written in many ways; this is the one that the DNS and the web engine have.
QString hostOf(const QUrl &url)
{
    return url.host(QUrl::EncodeUnicode).toLower();
}

int portOf(const QUrl &url, const QString &scheme)
{
    return url.port(scheme == u"https" ? securePort : plainPort);
}

// Registries under which anybody gets a name: all hosts below them are no one's site.
bool isRegistry(const QString &host)
{
    static const QStringList second{QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("org"),
        QStringLiteral("net"), QStringLiteral("ac"), QStringLiteral("edu"), QStringLiteral("ltd"),
        QStringLiteral("plc"), QStringLiteral("me"), QStringLiteral("sch"), QStringLiteral("nom")};
    const QStringList labels = host.split(u'.');
    return labels.size() < 2
        || (labels.size() == 2 && labels.at(1).size() == 2 && second.contains(labels.at(0)));
}

// What is wrong with an origin, as the rest of a sentence; empty when nothing is.
QString faultOf(const QUrl &url, bool subdomains)
{
    const QString host = hostOf(url);
    if (!url.isValid() || host.isEmpty() || host.contains(u'*'))
        return QStringLiteral("is no origin such as \"https://www.gov.uk\"");
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return QStringLiteral("names a user; leave out what stands before the @");
    if (url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != u"/"))
        return QStringLiteral("names a page; an origin ends after the host or the port");
    if (host.endsWith(u'.'))
        return QStringLiteral("ends with a dot; leave it out");
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return QStringLiteral("does not start with https://");
    if (url.port() == 0)
        return QStringLiteral("has a port that cannot be");
    const bool loopback = AllowList::isLoopback(host);
    if (url.scheme() == u"http" && !loopback)
        return QStringLiteral("is not secure; write https://");
    if (!loopback && !QHostAddress(host).isNull())
        return QStringLiteral("is an address of a machine; name a host");
    if (!loopback && !host.contains(u'.'))
        return QStringLiteral("is no host of the web");
    if (subdomains && (loopback || isRegistry(host)))
        return QStringLiteral("would open too much of the web; name a host");
    return {};
}

Result<AllowList::Rule> ruleFrom(const QString &origin, bool pages)
{
    const QString star = QStringLiteral("://*.");
    const bool subdomains = origin.contains(star);
    const QString plain = QString(origin).replace(star, QStringLiteral("://"));
    const bool bounded = origin.size() <= longestOrigin && origin == origin.trimmed();
    const QUrl url = bounded ? QUrl(plain, QUrl::StrictMode) : QUrl();
    const QString fault = faultOf(url, subdomains);
    if (!fault.isEmpty())
        return Error{QStringLiteral("\"%1\" %2.").arg(origin.left(longestOrigin), fault)};
    return AllowList::Rule{url.scheme(), hostOf(url), portOf(url, url.scheme()), subdomains, pages};
}

bool covers(const AllowList::Rule &rule, const QString &host, int port)
{
    return port == rule.port
        && (rule.subdomains ? host.size() > rule.host.size() + 1 && host.endsWith(u'.' + rule.host)
                            : host == rule.host);
}

// True where whatever the inner rule allows, the outer one allows.
bool contains(const AllowList::Rule &outer, const AllowList::Rule &inner)
{
    if (!outer.pages || outer.scheme != inner.scheme || outer.port != inner.port)
        return false;
    const bool same = outer.host == inner.host && outer.subdomains == inner.subdomains;
    return same || (outer.subdomains && inner.host.endsWith(u'.' + outer.host));
}

// Where an address leads, when it is one that a rule can allow.
std::optional<AllowList::Rule> targetOf(const QUrl &address, bool page)
{
    QString scheme = address.scheme();
    if (!page && (scheme == u"ws" || scheme == u"wss"))
        scheme.replace(0, 2, QStringLiteral("http"));
    const QString host = hostOf(address);
    if (!address.isValid() || host.isEmpty() || address.authority().contains(u'@'))
        return std::nullopt;
    return AllowList::Rule{scheme, host, portOf(address, scheme)};
}

} // namespace

Result<AllowList> AllowList::fromOrigins(const QStringList &pages, const QStringList &resources)
{
    AllowList list;
    for (const bool forPages : {true, false}) {
        for (const QString &origin : forPages ? pages : resources) {
            Result<Rule> rule = ruleFrom(origin, forPages);
            if (!rule)
                return rule.error();
            list.m_rules.append(std::move(rule).value());
        }
    }
    return list;
}

bool AllowList::allowsPage(const QUrl &address) const
{
    const auto target = targetOf(address, true);
    return target && std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return rule.pages && rule.scheme == target->scheme && covers(rule, target->host, target->port);
    });
}

bool AllowList::allowsResource(const QUrl &address) const
{
    const auto target = targetOf(address, false);
    return target && std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return rule.scheme == target->scheme && covers(rule, target->host, target->port);
    });
}

bool AllowList::allowsLine(const QString &host, int port) const
{
    return std::any_of(
        m_rules.begin(), m_rules.end(), [&](const Rule &rule) { return covers(rule, host, port); });
}

AllowList AllowList::limitedTo(const AllowList &other) const
{
    AllowList kept;
    for (const Rule &rule : m_rules) {
        if (!rule.pages || other.allowsPagesOf(rule)) {
            kept.m_rules.append(rule);
            continue;
        }
        // of a rule that is too wide, what the other list has within it
        std::copy_if(other.m_rules.begin(), other.m_rules.end(), std::back_inserter(kept.m_rules),
            [&](const Rule &inner) { return inner.pages && contains(rule, inner); });
    }
    return kept;
}

bool AllowList::allowsPagesOf(const AllowList &other) const
{
    return std::all_of(other.m_rules.begin(), other.m_rules.end(),
        [this](const Rule &rule) { return !rule.pages || allowsPagesOf(rule); });
}

bool AllowList::allowsPagesOf(const Rule &rule) const
{
    return std::any_of(
        m_rules.begin(), m_rules.end(), [&](const Rule &outer) { return contains(outer, rule); });
}

AllowList AllowList::with(const AllowList &other) const
{
    AllowList both = *this;
    both.m_rules.append(other.m_rules);
    return both;
}

bool AllowList::isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace alongside

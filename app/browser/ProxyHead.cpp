// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/ProxyHead.h"

#include <QUrl>

#include <algorithm>

namespace alongside {

namespace {

constexpr int plainPort = 80;

struct Line {
    QByteArray name; // small letters
    QByteArray value;
    QByteArray whole;
};

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

// The header fields, or nothing where one is not as it must be.
std::optional<QList<Line>> fieldsOf(const QList<QByteArray> &lines)
{
    QList<Line> fields;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isToken(line.left(colon)) || line.contains('\0') || line.contains('\r'))
            return std::nullopt;
        fields.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed(), line});
    }
    return fields;
}

// "host:port" or "[address]:port".
bool readAuthority(const QByteArray &target, ProxyHead &head)
{
    const QUrl url(QStringLiteral("https://") + QString::fromLatin1(target), QUrl::StrictMode);
    head.host = url.host(QUrl::EncodeUnicode).toLower();
    head.port = url.port();
    return url.isValid() && !head.host.isEmpty() && head.port > 0 && url.path().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && !target.contains('@');
}

bool readPlain(const QList<QByteArray> &request, const QList<Line> &fields, ProxyHead &head)
{
    const QUrl url(QString::fromLatin1(request.at(1)), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty() || url.authority().contains(u'@'))
        return false;
    head.host = url.host(QUrl::EncodeUnicode).toLower();
    head.port = url.port(plainPort);
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    head.onward = request.at(0) + ' ' + (path.startsWith('/') ? path : '/' + path)
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::EncodeUnicode).toLatin1() + "\r\n";
    int lengths = 0;
    for (const Line &field : fields) {
        if (field.name == "transfer-encoding" || field.name == "upgrade")
            return false;
        if (field.name == "content-length") {
            bool isNumber = false;
            head.body = field.value.toLongLong(&isNumber);
            if (++lengths > 1 || !isNumber || head.body < 0)
                return false;
        }
        if (field.name != "host" && field.name != "connection" && field.name != "keep-alive"
            && !field.name.startsWith("proxy-"))
            head.onward += field.whole + "\r\n";
    }
    head.onward += "Connection: close\r\n\r\n";
    return true;
}

} // namespace

std::optional<ProxyHead> ProxyHead::parse(const QByteArray &text)
{
    QList<QByteArray> lines;
    if (!text.endsWith("\r\n\r\n"))
        return std::nullopt;
    for (const QByteArray &line : text.chopped(4).split('\n'))
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    const QList<QByteArray> request = lines.first().split(' ');
    const auto fields = fieldsOf(lines);
    if (!fields || request.size() != 3 || !isToken(request.at(0)) || !request.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    ProxyHead head;
    for (const Line &field : *fields) {
        if (field.name == "proxy-authorization")
            head.proof = field.value;
    }
    head.tunnel = request.at(0) == "CONNECT";
    const bool right = head.tunnel ? readAuthority(request.at(1), head) : readPlain(request, *fields, head);
    return right ? std::optional(head) : std::nullopt;
}

QByteArray closing(const QByteArray &head)
{
    QByteArray changed;
    for (const QByteArray &line : head.chopped(4).split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (name != "connection" && name != "keep-alive" && name != "proxy-connection")
            changed += (line.endsWith('\r') ? line.chopped(1) : line) + "\r\n";
    }
    return changed + "Connection: close\r\n\r\n";
}

} // namespace alongside

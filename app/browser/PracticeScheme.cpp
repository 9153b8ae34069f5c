// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PracticeScheme.h"

#include "browser/PracticeSite.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace alongside {

namespace {

QByteArray schemeName()
{
    return QByteArrayLiteral("alongside-practice");
}

// Whatever a page brings, its scripts do not run and its forms go nowhere (CSP level 3). A header would need
// Qt 6.6.
QByteArray guarded(QByteArray html)
{
    const QByteArray head = QByteArrayLiteral("<head>");
    const qsizetype place = html.indexOf(head);
    return html.insert(place < 0 ? 0 : place + head.size(),
        QByteArrayLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; "
                          "form-action 'none'; base-uri 'none'\">"));
}

void send(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &content)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(content);
    job->reply(type, buffer);
}

} // namespace

void PracticeScheme::registerScheme()
{
    QWebEngineUrlScheme scheme(schemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

bool PracticeScheme::isOurs(const QUrl &address)
{
    return address.scheme().toLatin1() == schemeName();
}

PracticeScheme::PracticeScheme(PracticeSite &site, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_site(site)
{
}

QUrl PracticeScheme::address(const QString &path) const
{
    QUrl url;
    url.setScheme(QString::fromLatin1(schemeName()));
    url.setHost(m_site.host());
    url.setPath(path);
    return url;
}

void PracticeScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    const QString path = url.path();
    if (job->requestMethod() != "GET" || url.host() != m_site.host())
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (path == QLatin1String("/assets/practice.css"))
        send(job, QByteArrayLiteral("text/css"), m_site.style());
    else if (path.isEmpty() || path == QLatin1String("/"))
        job->redirect(address(m_site.startPath()));
    else
        send(job, QByteArrayLiteral("text/html"), guarded(m_site.page(path)));
}

} // namespace alongside

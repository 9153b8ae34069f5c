// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PracticeScheme.h"

#include "browser/PracticeSite.h"

#include <QBuffer>
#include <QFile>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace alongside {

namespace {

QByteArray schemeName()
{
    return QByteArrayLiteral("alongside-practice");
}

// A page for an address that the journey does not have, in the same plain manner as the others.
QByteArray missingPage(const QString &start)
{
    const QString html =
        QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                       "<link rel=\"stylesheet\" href=\"/assets/practice.css\"></head>"
                       "<body class=\"govuk-template__body\"><main class=\"govuk-width-container "
                       "govuk-main-wrapper\"><h1 class=\"govuk-heading-l\">%1</h1>"
                       "<p class=\"govuk-body\">%2</p><p class=\"govuk-body\">"
                       "<a class=\"govuk-link\" href=\"%3\">%4</a></p></main></body></html>");
    return html
        .arg(PracticeScheme::tr("This page is not part of the practice"),
            PracticeScheme::tr("Nothing is lost: your answers so far are still here."), start.toHtmlEscaped(),
            PracticeScheme::tr("Go to the first page"))
        .toUtf8();
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
    else if (path.startsWith(QLatin1String("/assets/")))
        sendAsset(job, path);
    else if (path.isEmpty() || path == QLatin1String("/"))
        job->redirect(address(m_site.startPath()));
    else
        sendPage(job, path);
}

void PracticeScheme::sendPage(QWebEngineUrlRequestJob *job, const QString &path)
{
    const auto html = m_site.page(path);
    send(job, QByteArrayLiteral("text/html"), guarded(html ? *html : missingPage(m_site.startPath())));
}

void PracticeScheme::sendAsset(QWebEngineUrlRequestJob *job, const QString &path)
{
    QFile file(QStringLiteral(":/alongside/practice") + path);
    if (path.contains(QLatin1String("..")) || !file.open(QIODevice::ReadOnly)) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    static const QMimeDatabase types;
    send(job, types.mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1(), file.readAll());
}

} // namespace alongside

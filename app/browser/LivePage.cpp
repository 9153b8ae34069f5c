// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/LivePage.h"

#include "browser/EgressProxy.h"
#include "browser/LiveJudge.h"
#include "browser/LoadTrouble.h"

#include <QUrl>

namespace alongside {

namespace {

constexpr qsizetype longestNote = 100;
constexpr int plainPort = 80;
constexpr int givenUp = -3; // Chromium's net::ERR_ABORTED
constexpr int proxyLogin =
    1; // WebEngineAuthenticationDialogRequest.AuthenticationTypeProxy, of no public header

// Text of a page that is to stand on the screen: on one line, and in the order in which it is written.
QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isPrint() && c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept.simplified().left(longestNote);
}

// The same page by a secure line; nothing where it is no page, or is one already.
QUrl securely(const QUrl &address)
{
    if (address.scheme() != u"http")
        return {};
    QUrl secure = address;
    secure.setScheme(QStringLiteral("https"));
    secure.setPort(address.port() == plainPort ? -1 : address.port());
    return secure;
}

} // namespace

LivePage::LivePage(AllowList list, QUrl start, EgressProxy &proxy, QObject *parent)
    : QObject(parent)
    , m_list(std::move(list))
    , m_start(std::move(start))
    , m_proxy(proxy)
    , m_judge(new LiveJudge(m_list))
    , m_profile(std::unique_ptr<QWebEngineUrlRequestInterceptor>(m_judge))
    , m_papers(m_list)
{
    m_paying.setSingleShot(true);
    connect(&m_paying, &QTimer::timeout, this, [this] { letPay(std::chrono::milliseconds::zero()); });
    m_profile.runInPages(PageObserver::scripts({QStringLiteral("choices.js"), QStringLiteral("still.js"),
        QStringLiteral("paragraphs.js"), QStringLiteral("reading.js")}));
    m_profile.runBeforePages({QStringLiteral("overlong.js")});
    m_channel.registerObject(QStringLiteral("observer"), &m_observer);
    m_channel.registerObject(QStringLiteral("choices"), &m_choices);
    connect(&m_choices, &PageChoices::offered, this, &LivePage::choicesOffered);
    connect(&m_uploads, &UploadDesk::offered, this, &LivePage::uploadAsked);
    connect(&m_uploads, &UploadDesk::refused, this, [this] { refuse(QStringLiteral("upload")); });
    connect(this, &LivePage::died, &m_dialogs, &DialogDesk::anotherPage);
    connect(&m_papers, &PaperDesk::refused, this, [this] { refuse(QStringLiteral("download")); });
    connect(&m_papers, &PaperDesk::failed, this, [this] { refuse(QStringLiteral("document")); });
}

LivePage::~LivePage() = default;

bool LivePage::mayVisit(const QUrl &address, bool mainFrame, bool byLink)
{
    if (!mainFrame)
        return m_list.allowsResource(address) || mayPayAt(address)
            || address == QUrl(QStringLiteral("about:blank"))
            || address == QUrl(QStringLiteral("about:srcdoc"));
    m_said.clear();
    if (m_list.allowsPage(address) || (mayPayAt(address) && !byLink))
        return true;
    m_said = address;
    const QUrl secure = securely(address);
    if (byLink && m_list.allowsPage(secure))
        // not while the web engine still asks about the other one
        QMetaObject::invokeMethod(
            this, [this, secure] { emit secureAsked(secure); }, Qt::QueuedConnection);
    else
        say(address);
    return false;
}

bool LivePage::mayPayAt(const QUrl &address) const
{
    return m_paying.isActive() && address.scheme() == u"https" && !AllowList::isLoopback(address.host());
}

void LivePage::letPay(std::chrono::milliseconds time)
{
    const bool on = time.count() > 0;
    m_judge->setAnySecure(on);
    m_proxy.allowAnySecureFor(time);
    on ? m_paying.start(time) : m_paying.stop();
}

void LivePage::say(const QUrl &address)
{
    const QString scheme = address.scheme();
    m_refusedHost = plain(address.host());
    if (scheme == u"tel" || scheme == u"mailto") {
        note(address);
    } else if (scheme == u"http") {
        emit refused(
            m_list.allowsPage(securely(address)) ? QStringLiteral("insecure") : QStringLiteral("elsewhere"));
    } else {
        emit refused(scheme == u"https" ? QStringLiteral("elsewhere")
                : scheme == u"file"     ? QStringLiteral("file")
                                        : QStringLiteral("script"));
    }
}

void LivePage::note(const QUrl &address)
{
    const QString text = plain(address.path(QUrl::FullyDecoded));
    if (!text.isEmpty())
        emit noteAsked(address.scheme(), text);
}

void LivePage::refuse(const QString &why)
{
    m_refusedHost.clear();
    emit refused(why);
}

void LivePage::answerLogin(QObject *request)
{
    if (!request)
        return;
    // the web engine knows one proxy, and takes a site's own 407 for an error
    const bool ours = m_proxy.port() != 0 && request->property("type").toInt() == proxyLogin
        && request->property("proxyHost").toString() == u"127.0.0.1";
    request->setProperty("accepted", true);
    if (ours)
        QMetaObject::invokeMethod(
            request, "dialogAccept", Q_ARG(QString, m_proxy.user()), Q_ARG(QString, m_proxy.password()));
    else
        QMetaObject::invokeMethod(request, "dialogReject");
}

void LivePage::leave()
{
    // while there still is a page to be answered
    m_dialogs.anotherPage();
    emit left();
}

void LivePage::loadBegan()
{
    m_dialogs.anotherPage();
    emit loading(true);
}

void LivePage::loadEnded(bool succeeded, int domain, int code, const QUrl &address)
{
    emit loading(false);
    // an address that no browser opens: the web engine gives it up without asking whether it may
    const QStringList pages{QStringLiteral("http"), QStringLiteral("https")};
    if (!succeeded && code == givenUp && !pages.contains(address.scheme())
        && address != std::exchange(m_said, {}))
        say(address);
    const QString why = troubleOf({succeeded, domain, code}, m_proxy.troubleWith(address.host()));
    if (!why.isEmpty())
        emit failed(why);
}

} // namespace alongside

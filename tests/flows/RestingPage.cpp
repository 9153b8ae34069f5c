// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestingPage.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

namespace alongside {

namespace {

constexpr int rest = 500; // milliseconds

class LoopbackOnly : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        const QUrl address = request.requestUrl();
        request.block(address.host() != u"127.0.0.1" && address.scheme() != u"data");
    }
};

const QByteArray viewSource = "import QtWebEngine\nWebEngineView { }\n";

} // namespace

RestingPage::RestingPage(QQmlEngine &engine, QQuickItem &parent)
    : m_profile(std::make_unique<LoopbackOnly>())
{
    m_profile.runInPages(PageObserver::scripts());
    m_observer.setConsumer([this](PageFacts &&facts) {
        m_facts = std::move(facts);
        m_facts.address = PageText(
            m_standsFor.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded), 2000);
        m_quiet.start();
    });
    m_channel.registerObject(QStringLiteral("observer"), &m_observer);
    QQmlComponent component(&engine);
    component.setData(viewSource, QUrl());
    m_view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{QStringLiteral("profile"), QVariant::fromValue<QObject *>(&m_profile)},
            {QStringLiteral("webChannel"), QVariant::fromValue<QObject *>(&m_channel)},
            {QStringLiteral("webChannelWorld"), int(QWebEngineScript::ApplicationWorld)}})));
    if (!m_view)
        qFatal("%s", qPrintable(component.errorString()));
    m_view->setParentItem(&parent);
    m_view->setSize({1000, 800}); // Without a size, nothing is loaded.
}

RestingPage::~RestingPage() = default;

void RestingPage::show(const QUrl &address, const QString &standsFor)
{
    m_standsFor = QUrl(standsFor);
    m_facts = PageFacts();
    m_quiet.invalidate();
    m_view->setProperty("url", address);
}

bool RestingPage::isAtRest() const
{
    return m_quiet.isValid() && m_quiet.hasExpired(rest) && !m_view->property("loading").toBool();
}

} // namespace alongside

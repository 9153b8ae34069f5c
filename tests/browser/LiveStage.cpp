// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveStage.h"

#include "browser/WebEngineProcess.h"

#include <QGuiApplication>
#include <QtWebEngineQuick>

#include <unistd.h>

namespace alongside {

LiveStage::LiveStage(const AllowList &list, const QUrl &start, EgressProxy &proxy)
    : page(list, start, proxy)
{
    proxy.setList(list);
    QObject::connect(
        &page, &LivePage::refused, &window, [this](const QString &why) { refusals.append(why); });
    QObject::connect(&page, &LivePage::failed, &window, [this](const QString &why) { failures.append(why); });
    QObject::connect(&page, &LivePage::noteAsked, &window,
        [this](const QString &kind, const QString &text) { notes.append(kind + u' ' + text); });
    show(QStringLiteral("qml/pages/LiveView.qml"),
        {{QStringLiteral("live"), QVariant::fromValue<QObject *>(&page)}});
}

int runLiveTest(
    int argc, char **argv, const std::function<std::unique_ptr<QObject>(EgressProxy &proxy)> &make)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Tests only: the sandbox refuses to run as root.
    prepareWebEngine();
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    EgressProxy proxy;
    leadThrough(proxy);
    const auto test = make(proxy);
    return QTest::qExec(test.get(), argc, argv);
}

} // namespace alongside

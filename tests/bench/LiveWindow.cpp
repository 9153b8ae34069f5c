// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveWindow.h"

#include "browser/WebEngineProcess.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QUrl>
#include <QtWebEngineQuick>

#include <unistd.h>

namespace alongside {

namespace {

const QByteArray window =
    "import QtQuick\nimport QtQuick.Window\n"
    "Window { id: screen; required property url file; required property var live\n"
    "  property bool touchable: false\n"
    "  visible: true; visibility: Window.FullScreen; color: '#00ff00'\n"
    "  function open() { touchable = false; view.setSource(file, {live: live}) }\n"
    "  function go(address) { view.item.url = address }\n"
    "  Loader { id: view; anchors.fill: parent }\n"
    "  MouseArea { anchors.fill: parent; enabled: screen.touchable; onClicked: screen.open() } }";

// The one origin of a bench's own server.
AllowList listOf(const QUrl &address, EgressProxy &proxy)
{
    const auto list = AllowList::fromOrigins(
        {address.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)});
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    proxy.setList(list.value());
    return list.value();
}

} // namespace

int LiveWindow::start(int argc, char **argv, const std::function<int(EgressProxy &proxy)> &run)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // the sandbox refuses to run as root
    prepareWebEngine();
    QtWebEngineQuick::initialize();
    QGuiApplication app(argc, argv);
    EgressProxy proxy;
    leadThrough(proxy);
    return run(proxy);
}

LiveWindow::LiveWindow(const QUrl &address, EgressProxy &proxy)
    : m_page(listOf(address, proxy), address, proxy)
{
    QQmlComponent component(&m_engine);
    component.setData(window, QUrl());
    m_window.reset(component.createWithInitialProperties(
        {{QStringLiteral("live"), QVariant::fromValue<QObject *>(&m_page)},
            {QStringLiteral("file"),
                QUrl::fromLocalFile(QStringLiteral(SOURCE_DIR "/qml/pages/LiveView.qml"))}}));
    if (!m_window)
        qFatal("%s", qPrintable(component.errorString()));
}

LiveWindow::~LiveWindow() = default;

void LiveWindow::open()
{
    QMetaObject::invokeMethod(m_window.get(), "open");
}

void LiveWindow::openWhenPressed()
{
    m_window->setProperty("touchable", true);
}

void LiveWindow::go(const QUrl &address)
{
    QMetaObject::invokeMethod(m_window.get(), "go", Q_ARG(QVariant, address));
}

} // namespace alongside

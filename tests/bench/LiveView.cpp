// SPDX-License-Identifier: GPL-3.0-or-later
// bench-live-view ADDRESS [WAIT]: shows a page of a server on this machine as a visit shows a live page; with
// WAIT, at the first press.
#include "LiveWindow.h"

#include <QGuiApplication>
#include <QUrl>

using namespace alongside;

int main(int argc, char *argv[])
{
    return LiveWindow::start(argc, argv, [](EgressProxy &proxy) {
        LiveWindow window(QUrl(QCoreApplication::arguments().value(1)), proxy);
        window.page().observer().setConsumer([](PageFacts &&) {});
        QCoreApplication::arguments().size() > 2 ? window.openWhenPressed() : window.open();
        return QGuiApplication::exec();
    });
}

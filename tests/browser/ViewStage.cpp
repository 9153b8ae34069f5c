// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewStage.h"

#include "Waiting.h"

#include <QQmlComponent>

namespace alongside {

namespace {

// The view gives an answer to a function of the script engine only.
const QByteArray asking =
    "import QtQuick\n"
    "QtObject {\n"
    "    property var answer\n"
    "    property bool done: false\n"
    "    function ask(view, script, world) {\n"
    "        view.runJavaScript(script, world, result => { answer = result; done = true; });\n"
    "    }\n"
    "}\n";

} // namespace

void ViewStage::show(const QString &file, const QVariantMap &properties)
{
    QQmlComponent component(&engine, QUrl::fromLocalFile(QStringLiteral(SOURCE_DIR "/") + file));
    view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(properties)));
    if (!view)
        qFatal("%s", qPrintable(component.errorString()));
    view->setParentItem(window.contentItem());
    view->setSize({1000, 800});
    window.resize(1000, 800);
    window.show();
    view->forceActiveFocus();
}

QVariant ViewStage::run(const QString &script, World world)
{
    QQmlComponent component(&engine);
    component.setData(asking, QUrl());
    const std::unique_ptr<QObject> asker(component.create());
    QMetaObject::invokeMethod(asker.get(), "ask", Q_ARG(QVariant, QVariant::fromValue<QObject *>(view.get())),
        Q_ARG(QVariant, script), Q_ARG(QVariant, int(world)));
    if (!waitFor([&] { return asker->property("done").toBool(); }))
        return QStringLiteral("no answer");
    return asker->property("answer");
}

void ViewStage::press(const QString &selector, Qt::KeyboardModifiers keys, Qt::MouseButton button)
{
    // before a page's first picture, the web engine takes no touch
    const QString painted =
        QStringLiteral("(globalThis.painted = globalThis.painted || (requestAnimationFrame(() => "
                       "requestAnimationFrame(() => { painted = 2; })), 1)) === 2");
    (void)waitFor([&] { return run(painted).toBool(); });
    const QString middle =
        QStringLiteral("(b => [b.x + b.width / 2, b.y + b.height / 2])(document.querySelector('%1')"
                       ".getBoundingClientRect())");
    const QVariantList place = run(middle.arg(selector)).toList();
    if (place.size() == 2)
        QTest::mouseClick(&window, button, keys, QPoint(place.at(0).toInt(), place.at(1).toInt()));
}

} // namespace alongside

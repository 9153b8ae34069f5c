// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

#include <QJSValue>
#include <QQmlExpression>

namespace alongside {

QVariant WebStage::run(const QString &script, int world)
{
    // The view gives an answer to a function of the script engine only.
    view->setProperty("answer", QVariant());
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nQtObject { property var answer; property bool done: false;\n"
                      "function ask(view, script, world) { done = false; view.runJavaScript(script, world,"
                      " result => { answer = result; done = true; }); } }",
        QUrl());
    std::unique_ptr<QObject> asker(component.create());
    QMetaObject::invokeMethod(asker.get(), "ask", Q_ARG(QVariant, QVariant::fromValue<QObject *>(view.get())),
        Q_ARG(QVariant, script), Q_ARG(QVariant, world));
    if (!QTest::qWaitFor([&] { return asker->property("done").toBool(); }))
        return QStringLiteral("no answer");
    return asker->property("answer").value<QJSValue>().isUndefined() ? asker->property("answer")
                                                                     : asker->property("answer");
}

} // namespace alongside

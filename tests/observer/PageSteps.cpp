// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageSteps.h"

#include "PageStage.h"
#include "Waiting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

const QString script = QStringLiteral(R"((() => {
    const {frames, step} = %1;
    let place = document;
    for (const frame of frames)
        place = place && find(place, frame)?.contentDocument;
    function find(root, selector) {
        const found = root.querySelector(selector);
        if (found)
            return found;
        for (const host of root.querySelectorAll('*')) {
            const inside = host.shadowRoot && find(host.shadowRoot, selector);
            if (inside)
                return inside;
        }
        return null;
    }
    if (!place)
        return 'frame';
    const [[action, what]] = Object.entries(step);
    const element = find(place, Array.isArray(what) ? what[0] : what);
    if (!element)
        return 'element';
    const say = (...names) => names.forEach(name => element.dispatchEvent(new Event(name, {bubbles: true, composed: true})));
    if (action === 'click')
        element.click();
    if (action === 'type') {
        element.focus();
        if ('value' in element)
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set.call(element, what[1]);
        else
            element.textContent = what[1];
        say('input', 'change');
    }
    if (action === 'choose') {
        const option = [...element.options].find(each => each.label.trim() === what[1]);
        if (!option)
            return 'option';
        option.selected = true;
        say('input', 'change');
    }
    return 'done';
})())");

} // namespace

QString playSteps(PageStage &stage, const QJsonArray &steps, QJsonArray &frames)
{
    for (const QJsonValue &step : steps) {
        const QJsonObject what = step.toObject();
        if (what.contains(QStringLiteral("frame"))) {
            const QJsonValue frame = what.value(u"frame");
            if (frame.isNull())
                frames = QJsonArray();
            else
                frames.append(frame);
            continue;
        }
        const QJsonObject order{{QStringLiteral("frames"), frames}, {QStringLiteral("step"), what}};
        const QString asking = script.arg(QString::fromUtf8(QJsonDocument(order).toJson()));
        QString answer;
        if (!waitFor(
                [&] {
                    answer = stage.run(asking).toString();
                    return answer == u"done";
                },
                5'000))
            return QStringLiteral("no %1 for %2")
                .arg(answer, QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact)));
    }
    return {};
}

} // namespace alongside

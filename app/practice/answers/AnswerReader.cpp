// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/AnswerReader.h"

#include "practice/answers/Answer.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype longestAnswer = 50'000;

QStringList values(const QString &control, const PostedPairs &pairs)
{
    QStringList found;
    for (const auto &[name, value] : pairs) {
        if (name == control)
            found.append(value.left(longestAnswer));
    }
    return found;
}

QJsonValue typedNumber(QString text)
{
    text = text.trimmed();
    QString plain = text;
    plain.remove(u',').remove(u'£').remove(u' ');
    bool ok = false;
    const double number = plain.toDouble(&ok);
    // "1e9" and "inf" are numbers to a program only.
    const bool wordless = std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    return ok && wordless && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue chosen(const Component &component, const QString &posted)
{
    for (const ListItem &item : component.items) {
        if (answerText(item.value) == posted.trimmed())
            return item.value;
    }
    return posted;
}

QJsonValue listed(const Component &component, const QStringList &posted)
{
    QJsonArray list;
    for (const QString &value : posted) {
        if (!value.isEmpty())
            list.append(chosen(component, value));
    }
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : list;
}

QJsonValue parts(const Component &component, const PostedPairs &pairs)
{
    QJsonObject object;
    bool any = false;
    for (const QString &part : controlParts(component.kind)) {
        const QString text = values(component.name + u'-' + part, pairs).value(0).trimmed();
        any = any || !text.isEmpty();
        if (!text.isEmpty())
            object.insert(part, text);
    }
    return any ? QJsonValue(object) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue postedAnswer(const Component &component, const PostedPairs &pairs)
{
    if (!controlParts(component.kind).isEmpty())
        return parts(component, pairs);
    const QStringList posted = values(component.name, pairs);
    if (component.kind == ComponentKind::Checkboxes || component.kind == ComponentKind::Upload)
        return listed(component, posted);
    const QString text = posted.value(0);
    if (text.trimmed().isEmpty())
        return QJsonValue::Undefined;
    if (component.kind == ComponentKind::Declaration || component.kind == ComponentKind::Payment)
        return true;
    if (component.kind == ComponentKind::Number)
        return typedNumber(text);
    return isChoice(component.kind) ? chosen(component, text) : QJsonValue(text.trimmed());
}

} // namespace alongside

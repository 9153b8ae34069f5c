// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutation.h"

#include "base/Document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

Mutation::Mutation(const QList<QByteArray> &seeds, quint32 number)
    : m_seeds(seeds)
    , m_random(number)
{
}

int Mutation::below(qsizetype limit)
{
    return limit > 0 ? int(m_random() % quint32(limit)) : 0;
}

QByteArray Mutation::make()
{
    const QByteArray seed = m_seeds.at(below(m_seeds.size()));
    return below(4) == 0 ? ofBytes(seed) : ofValues(seed);
}

QByteArray Mutation::ofBytes(QByteArray text)
{
    const int changes = 1 + below(8);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const int at = below(text.size());
        switch (below(6)) {
        case 0:
            text[at] = char(below(256));
            break;
        case 1:
            text.truncate(at);
            break;
        case 2:
            text.remove(at, 1 + below(40));
            break;
        case 3:
            text.insert(at, text.mid(below(text.size()), below(200)));
            break;
        case 4:
            text.insert(at, QByteArray(1 + below(200), "[{\"&*-:\n\0\xff"[below(11)]));
            break;
        default:
            text[at] = char(text.at(at) ^ (1 << below(8)));
        }
    }
    return text;
}

QByteArray Mutation::ofValues(const QByteArray &text)
{
    const Result<Document> document = Document::parse(text, QStringLiteral("seed"));
    if (!document)
        return ofBytes(text);
    QJsonValue root = document->root();
    const int changes = 1 + below(6);
    for (int i = 0; i < changes; ++i)
        root = changed(root, 0);
    const QJsonDocument result =
        root.isArray() ? QJsonDocument(root.toArray()) : QJsonDocument(root.toObject());
    return result.toJson(QJsonDocument::Compact);
}

/// Walks down to a place by chance and changes it there.
QJsonValue Mutation::changed(const QJsonValue &value, int depth)
{
    if (below(8) == 0)
        m_other = value;
    if (value.isObject() && !value.toObject().isEmpty() && (depth == 0 || below(5) > 0))
        return changedObject(value, depth);
    if (value.isArray() && !value.toArray().isEmpty() && below(6) > 0)
        return changedArray(value, depth);
    return stranger();
}

QJsonValue Mutation::changedObject(const QJsonValue &value, int depth)
{
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    const QString key = keys.at(below(keys.size()));
    const QString other = keys.at(below(keys.size()));
    switch (below(10)) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object.insert(other, object.value(key));
        break;
    case 2:
        object.insert(key, stranger());
        break;
    default:
        object.insert(key, changed(object.value(key), depth + 1));
    }
    return object;
}

QJsonValue Mutation::changedArray(const QJsonValue &value, int depth)
{
    QJsonArray array = value.toArray();
    const int at = below(array.size());
    switch (below(10)) {
    case 0:
        array.removeAt(at);
        break;
    case 1:
        array.insert(at, array.at(below(array.size())));
        break;
    case 2:
        for (int i = below(60); i > 0; --i)
            array.append(array.at(at));
        break;
    case 3: {
        const QJsonValue first = array.at(at);
        const int with = below(array.size());
        array[at] = array.at(with);
        array[with] = first;
        break;
    }
    default:
        array[at] = changed(array.at(at), depth + 1);
    }
    return array;
}

QJsonValue Mutation::nested(int depth)
{
    QJsonValue value = m_other;
    for (int i = 0; i < depth; ++i)
        value = below(2) ? QJsonValue(QJsonArray{value})
                         : QJsonValue(QJsonObject{{QStringLiteral("conditions"), value}});
    return value;
}

QJsonValue Mutation::stranger()
{
    static const QStringList texts{
        QString(),
        QStringLiteral("/"),
        QStringLiteral("../../etc"),
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("{{ a }}{% if b %}"),
        QStringLiteral("^(a+)+$"),
        QStringLiteral("((((((("),
        QStringLiteral("a == true and (b or not c)"),
        QStringLiteral("not not not a.b >= length(c)"),
        QStringLiteral("2026-02-30"),
        QStringLiteral("SummaryPageController"),
        QStringLiteral("RepeatPageController"),
        QStringLiteral("TerminalPageController"),
        QStringLiteral("MultiInputField"),
        QStringLiteral("CheckboxesField"),
        QStringLiteral("DatePartsField"),
        QString(5'000, u'x'),
    };
    switch (below(8)) {
    case 0:
        return QJsonValue();
    case 1:
        return below(2) == 0;
    case 2:
        return double(below(3)) * 1e300 - 1;
    case 3:
        return below(200) - 100;
    case 4:
        return nested(below(80));
    case 5:
        return m_other;
    default:
        return texts.at(below(texts.size()));
    }
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormReader.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int deepest = 12;

/// Puts a text deep inside an object, where a form of English words has one already.
void putWord(QJsonObject &object, const QStringList &path, const QJsonValue &word)
{
    const QString key = path.first();
    if (path.size() == 1) {
        if (object.value(key).isString() && word.isString())
            object.insert(key, word);
        return;
    }
    QJsonObject inner = object.value(key).toObject();
    putWord(inner, path.mid(1), word);
    if (object.contains(key))
        object.insert(key, inner);
}

/// Texts that a translation names beside a component or page, and that stand deeper in it.
void putDeepWords(QJsonObject &object, const QJsonObject &words)
{
    putWord(object, {u"options"_s, u"divider"_s}, words.value(u"divider"_s));
    putWord(object, {u"options"_s, u"declarationConfirmationLabel"_s},
        words.value(u"declarationConfirmationLabel"_s));
    putWord(object, {u"repeat"_s, u"options"_s, u"title"_s}, words.value(u"repeatTitle"_s));
    const QJsonObject messages = words.value(u"customValidationMessages"_s).toObject();
    for (auto message = messages.begin(); message != messages.end(); ++message)
        putWord(object, {u"options"_s, u"customValidationMessages"_s, message.key()}, message.value());
}

/// Lays translated texts over every object that has an id in the table.
QJsonValue overlaid(const QJsonValue &value, const QHash<QString, QJsonObject> &texts, int depth)
{
    if (depth > deepest)
        return value;
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue part : value.toArray())
            result.append(overlaid(part, texts, depth + 1));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (object.value(key).isArray() || object.value(key).isObject())
            object.insert(key, overlaid(object.value(key), texts, depth + 1));
    }
    const QJsonObject words = texts.value(object.value(u"id"_s).toString());
    for (auto word = words.begin(); word != words.end(); ++word) {
        // Only words: a translation cannot change what a form does.
        if (word.value().isString())
            object.insert(word.key(), word.value());
    }
    putDeepWords(object, words);
    return object;
}

} // namespace

QJsonObject translatedForm(QJsonObject root, const QString &language)
{
    const QJsonObject translations =
        root.value(u"metadata"_s).toObject().value(u"translations"_s).toObject().value(language).toObject();
    QHash<QString, QJsonObject> texts;
    for (const QJsonValue group : translations) {
        const QJsonObject entries = group.toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            if (entry.value().isObject())
                texts.insert(entry.key(), entry.value().toObject());
        }
    }
    texts.remove(QString());
    for (const QString &key : {u"pages"_s, u"lists"_s, u"sections"_s, u"specialPages"_s}) {
        if (root.contains(key))
            root.insert(key, overlaid(root.value(key), texts, 0));
    }
    const QJsonObject whole = translations.value(u"form"_s).toObject();
    for (const QString &key : {u"name"_s, u"declaration"_s}) {
        if (whole.value(key).isString())
            root.insert(key, whole.value(key));
    }
    return root;
}

} // namespace alongside

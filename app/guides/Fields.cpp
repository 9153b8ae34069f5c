// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/Fields.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace alongside {

namespace {

constexpr qsizetype longestList = 200;
constexpr qsizetype longestText = 2000;

} // namespace

Fields::Fields(const Document &document, const QString &file, QList<Finding> &findings,
    const QString &pointer, const QJsonValue &value)
    : m_document(&document)
    , m_file(file)
    , m_findings(&findings)
    , m_pointer(pointer)
    , m_object(value.toObject())
    , m_isMap(value.isObject())
{
}

QJsonValue Fields::take(const QString &key, Need need, bool (QJsonValue::*fits)() const, const char *expected)
{
    m_used.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (need == Need::Must)
            complain(QString(), QStringLiteral("\"%1\" is missing.").arg(key));
        return {};
    }
    if ((value.*fits)())
        return value;
    complain(key, QStringLiteral("\"%1\" must be %2.").arg(key, QLatin1String(expected)));
    return {};
}

QString Fields::text(const QString &key, Need need)
{
    const QString text =
        take(key, need, &QJsonValue::isString, "a text (figures go between quotation marks)").toString();
    if (text.size() <= longestText)
        return text.trimmed();
    complain(key, QStringLiteral("\"%1\" is longer than %2 characters.").arg(key).arg(longestText));
    return {};
}

int Fields::number(const QString &key, int least, int most, Need need)
{
    const QJsonValue value = take(key, need, &QJsonValue::isDouble, "a whole number");
    const int number = value.toInt(least - 1);
    if (value.isDouble() && (number < least || number > most))
        complain(key,
            QStringLiteral("\"%1\" must be a whole number from %2 to %3.").arg(key).arg(least).arg(most));
    return number >= least && number <= most ? number : 0;
}

bool Fields::flag(const QString &key)
{
    return take(key, Need::May, &QJsonValue::isBool, "true or false").toBool();
}

QStringList Fields::texts(const QString &key, Need need)
{
    const QJsonArray array = take(key, need, &QJsonValue::isArray, "a list, such as [one, two]").toArray();
    if (array.size() > longestList)
        complain(key, QStringLiteral("\"%1\" holds more than %2 entries.").arg(key).arg(longestList));
    QStringList texts;
    for (qsizetype i = 0; i < std::min(array.size(), longestList); ++i) {
        const QString text = array.at(i).toString().trimmed();
        if (text.isEmpty())
            complain(key, QStringLiteral("Entry %1 of \"%2\" is no text.").arg(i + 1).arg(key));
        else
            texts += text;
    }
    return texts;
}

Fields Fields::map(const QString &key, Need need)
{
    const QJsonValue value = take(key, need, &QJsonValue::isObject, "a map, such as { from: 10, to: 20 }");
    return Fields(*m_document, m_file, *m_findings, m_pointer + u'/' + key, value);
}

QList<Fields> Fields::maps(const QString &key, Need need)
{
    const QJsonArray array =
        take(key, need, &QJsonValue::isArray, "a list whose entries begin with \"- \"").toArray();
    if (array.size() > longestList)
        complain(key, QStringLiteral("\"%1\" holds more than %2 entries.").arg(key).arg(longestList));
    QList<Fields> maps;
    for (qsizetype i = 0; i < std::min(array.size(), longestList); ++i) {
        const QString pointer = m_pointer + u'/' + key + u'/' + QString::number(i);
        if (array.at(i).isObject())
            maps.append(Fields(*m_document, m_file, *m_findings, pointer, array.at(i)));
        else
            complain(key, QStringLiteral("Entry %1 of \"%2\" has no \"id\".").arg(i + 1).arg(key));
    }
    return maps;
}

QString Fields::id(const QString &key, Need need)
{
    const QString text = this->text(key, need);
    if (text.isEmpty() || isId(text))
        return text;
    complain(key, QStringLiteral("\"%1\" may hold small letters, figures and hyphens only.").arg(key));
    return {};
}

QStringList Fields::ids(const QString &key, Need need)
{
    QStringList ids;
    for (const QString &text : texts(key, need)) {
        if (!isId(text))
            complain(key, QStringLiteral("\"%1\": small letters, figures and hyphens only.").arg(text));
        else if (ids.contains(text))
            complain(key, QStringLiteral("\"%1\" stands here twice.").arg(text));
        else
            ids += text;
    }
    return ids;
}

void Fields::complain(const QString &key, const QString &message) const
{
    int line = key.isEmpty() ? 0 : m_document->line(m_pointer + u'/' + key);
    if (line == 0)
        line = m_document->line(m_pointer);
    m_findings->append({Finding::Severity::Error, m_file, line, QString(), key, message});
}

void Fields::refuseOthers() const
{
    for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
        if (!m_used.contains(entry.key()))
            complain(entry.key(),
                QStringLiteral("\"%1\" is no key that a guide has here.").arg(entry.key().left(60)));
    }
}

bool Fields::isId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[a-z0-9]+(-[a-z0-9]+)*\z)"));
    return text.size() <= 80 && pattern.match(text).hasMatch();
}

} // namespace alongside

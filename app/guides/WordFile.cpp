// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/WordFile.h"

#include "guides/Markdown.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alongside {

namespace {

constexpr qsizetype longestText = 5000;

QString pointerStep(QString key)
{
    return u'/' + key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace

WordFile::WordFile(const Document &document, const QString &file)
    : m_file(file)
{
    if (!document.root().isObject())
        complain(Finding::Severity::Error, QString(), 1,
            QStringLiteral("The file holds no keys: begin with \"title: ...\"."));
    else
        take(document, QString(), QString(), document.root());
}

void WordFile::take(
    const Document &document, const QString &pointer, const QString &key, const QJsonValue &value)
{
    const int line = document.line(pointer);
    if (value.isArray())
        return takeList(document, pointer, key, value.toArray());
    if (!value.isObject()) {
        const QString text = scalar(value, key, line);
        if (!text.isEmpty())
            m_entries.insert(key, {{text}, line});
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        take(document, pointer + pointerStep(entry.key()),
            key.isEmpty() ? entry.key() : key + u'.' + entry.key(), entry.value());
}

void WordFile::takeList(
    const Document &document, const QString &pointer, const QString &key, const QJsonArray &list)
{
    Entry entry{{}, document.line(pointer)};
    for (int i = 0; i < list.size(); ++i) {
        const int line = document.line(pointer + u'/' + QString::number(i));
        const QString text = scalar(list.at(i), key, line ? line : entry.line);
        if (!text.isEmpty())
            entry.texts += text;
    }
    if (!entry.texts.isEmpty())
        m_entries.insert(key, entry);
}

QString WordFile::scalar(const QJsonValue &value, const QString &key, int line)
{
    const auto severity = Finding::Severity::Warning;
    QString text;
    if (value.isString()) {
        text = value.toString().trimmed();
    } else if (value.isDouble() || value.isBool()) {
        text = value.toVariant().toString();
        complain(severity, key, line, QStringLiteral("Put \"%1\" between quotation marks.").arg(text));
    } else if (value.isNull()) {
        complain(severity, key, line, QStringLiteral("There is no text after this key."));
    } else {
        complain(Finding::Severity::Error, key, line,
            QStringLiteral("A text is expected here: put it between quotation marks if it holds a colon."));
    }
    if (text.size() > longestText) {
        complain(Finding::Severity::Error, key, line,
            QStringLiteral("The text is longer than %1 characters and is cut.").arg(longestText));
        text.truncate(longestText);
    }
    return text;
}

QString WordFile::text(const QString &key)
{
    return list(key).join(u'\n');
}

QStringList WordFile::list(const QString &key)
{
    m_used.insert(key);
    QStringList safe;
    for (const QString &text : m_entries.value(key).texts)
        safe += Markdown::safe(text);
    return safe;
}

QList<Finding> WordFile::findings() const
{
    QList<Finding> all = m_findings;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!m_used.contains(entry.key()))
            all.append({Finding::Severity::Warning, m_file, entry->line, QString(), entry.key(),
                QStringLiteral("Nothing uses \"%1\": correct the key, or take it out.").arg(entry.key())});
    }
    return all;
}

void WordFile::complain(Finding::Severity severity, const QString &key, int line, const QString &message)
{
    m_findings.append({severity, m_file, line, QString(), key, message});
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/chat/ChatTemplates.h"

#include "programs/admin/chat/OwnedFiles.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString systemAuthorities = u"/etc/ssl/certs/ca-certificates.crt"_s;

} // namespace

ChatTemplates::ChatTemplates(const ChatPlan &plan, const QString &source)
    : m_plan(plan)
    , m_source(source)
{
}

// A line with @EACH_ADDRESS@ stands once for each address.
QByteArray ChatTemplates::filled(QByteArray text) const
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.contains("@EACH_ADDRESS@")) {
            lines.append(line);
            continue;
        }
        for (const QString &address : m_plan.listen)
            lines.append(QByteArray(line).replace("@EACH_ADDRESS@", address.toLatin1()));
    }
    text = lines.join('\n');
    QStringList listen;
    for (const QString &address : m_plan.listen)
        listen.append(u'"' + address + u'"');
    const QList<std::pair<QByteArray, QString>> words{{"@FOLDER@", m_plan.folder},
        {"@DOMAIN@", m_plan.domain}, {"@PORT@", QString::number(m_plan.port)},
        {"@LISTEN@", listen.join(u", "_s)}, {"@CERTIFICATE@", m_plan.certificate}, {"@KEY@", m_plan.key},
        {"@AUTHORITY@", m_plan.authority.isEmpty() ? systemAuthorities : m_plan.authority}};
    for (const auto &[word, meaning] : words)
        text.replace(word, meaning.toUtf8());
    return text;
}

Result<Done> ChatTemplates::fillIn() const
{
    const OwnedFiles files(m_plan.folder);
    QDirIterator found(m_source, QDir::Files, QDirIterator::Subdirectories);
    if (!found.hasNext())
        return Error{u"%1 is missing: install the whole package."_s.arg(m_source)};
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            return Error{u"%1 cannot be read."_s.arg(file.fileName())};
        const QByteArray text = file.readAll();
        const auto mode = text.startsWith("#!") ? OwnedFiles::Mode::Program : OwnedFiles::Mode::Private;
        const auto written = files.write(file.fileName().mid(m_source.size() + 1), filled(text), mode);
        if (!written)
            return written;
    }
    return Done();
}

QStringList ChatTemplates::changed() const
{
    QStringList names;
    QDirIterator found(m_source, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        const QString name = file.fileName().mid(m_source.size() + 1);
        QFile made(m_plan.path(name));
        if (!file.open(QIODevice::ReadOnly) || !made.open(QIODevice::ReadOnly)
            || made.readAll() != filled(file.readAll()))
            names.append(name);
    }
    return names;
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Attempt.h"

#include <QDir>
#include <QFile>

namespace alongside {

namespace {

void readHeader(const QByteArray &line, SmallSite::Page &page)
{
    const QByteArray status = ":status ";
    if (line.startsWith(status))
        page.status = line.mid(status.size());
    else
        page.headers += line + "\r\n";
}

void readLine(const QByteArray &line, QList<Attempt> &attempts)
{
    if (line.startsWith("=== ")) {
        attempts.append({line.mid(4), {{"", {}}}, {}, {}});
    } else if (attempts.isEmpty()) {
        return;
    } else if (line.startsWith("--- ")) {
        const QList<QByteArray> parts = line.split(' ');
        SmallSite::Page page{{}, parts.value(2)};
        if (parts.size() > 3)
            page.status = parts.mid(3).join(' ');
        attempts.last().pages.append({parts.value(1), page});
    } else if (line.startsWith("!!! ")) {
        attempts.last().deeds.append(line.mid(4));
    } else if (line.startsWith("??? ")) {
        attempts.last().doubt = line.mid(4);
    } else if (line.startsWith("> ")) {
        readHeader(line.mid(2), attempts.last().pages.last().second);
    } else {
        attempts.last().pages.last().second.body += line + '\n';
    }
}

} // namespace

QList<Attempt> Attempt::readAll(const QString &folder)
{
    QList<Attempt> attempts;
    const QDir files(folder, QStringLiteral("*.txt"));
    for (const QString &name : files.entryList()) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        QList<Attempt> here;
        for (const QByteArray &line : file.readAll().split('\n'))
            readLine(line, here);
        attempts += here;
    }
    return attempts;
}

void Attempt::putOn(SmallSite &site, const SmallSite &outside) const
{
    const QByteArray own = site.origin().toLatin1() + '/' + name;
    const auto filled = [&](QByteArray text) {
        const QByteArray host = outside.origin().toLatin1().mid(7);
        return text.replace("{out}", outside.origin().toLatin1())
            .replace("{host}", host)
            .replace("{ip}", outside.serverAddress().toString().toLatin1())
            .replace("{port}", QByteArray::number(outside.serverPort()))
            .replace("{site}", own);
    };
    for (auto [path, page] : pages) {
        page.body = filled((path.isEmpty() ? "<!DOCTYPE html><title>" + name + "</title>" : "") + page.body);
        page.headers = filled(page.headers);
        site.pages.insert('/' + name + '/' + path, page);
    }
}

} // namespace alongside

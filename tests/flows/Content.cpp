// SPDX-License-Identifier: GPL-3.0-or-later
#include "Content.h"

#include <QDirIterator>
#include <QtTest>

namespace alongside {

Content::Content()
{
    const QDir shipped(QStringLiteral(SOURCE_DIR "/resources"));
    for (const QString &folder :
        {QStringLiteral("guides"), QStringLiteral("practice"), QStringLiteral("glossary")}) {
        QDir(m_folder.path()).mkpath(folder);
        const QStringList kinds{QStringLiteral("*.yaml"), QStringLiteral("*.json")};
        QDirIterator files(shipped.filePath(folder), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString copy = path(shipped.relativeFilePath(files.next()));
            QFileInfo(copy).dir().mkpath(QStringLiteral("."));
            QFile::copy(files.filePath(), copy);
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
}

Policy Content::policy() const
{
    Policy policy;
    policy.place = QStringLiteral("Test Library");
    policy.languages = QStringList{QStringLiteral("en"), QStringLiteral("cy")};
    policy.guidesFolder = path(QStringLiteral("guides"));
    policy.practiceFolder = path(QStringLiteral("practice"));
    policy.glossaryFolder = path(QStringLiteral("glossary"));
    policy.panelSize = {531, 299};
    return policy;
}

void Content::remove(const QString &file) const
{
    QVERIFY(QFile::remove(path(file)));
}

void Content::write(const QString &file, const QByteArray &bytes) const
{
    QFile out(path(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void Content::truncate(const QString &file) const
{
    const QByteArray whole = read(file);
    write(file, whole.left(whole.size() / 2));
}

void Content::blowUp(const QString &file) const
{
    QVERIFY(QFile::resize(path(file), 100'000'000));
}

void Content::change(const QString &file, const QByteArray &from, const QByteArray &to) const
{
    QByteArray whole = read(file);
    QVERIFY2(whole.contains(from), from.constData());
    write(file, whole.replace(from, to));
}

QByteArray Content::read(const QString &file) const
{
    QFile in(path(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace alongside

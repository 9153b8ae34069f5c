// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/GuideInHand.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// A guide that somebody is writing, saved in the ways that editors save.
class GuideInHandTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"parking-permit"_s));
        const QDir from(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit"));
        for (const QString &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), path(name)));
    }

    void readsAgainWhatIsWrittenInPlace()
    {
        GuideInHand guide(path({}), m_folder->path());
        QSignalSpy spy(&guide, &GuideInHand::changed);
        for (const QByteArray title : {"Permits", "Parking"}) { // and again: it is still watched
            write(path(u"en.yaml"_s), withTitle(title));
            QVERIFY(spy.wait());
            QTRY_COMPARE(guide.guide()->wordsIn(u"en"_s).title, QString::fromLatin1(title));
        }
    }

    void readsAgainWhatIsReplaced()
    {
        GuideInHand guide(path({}), m_folder->path());
        for (const QByteArray title : {"Permits", "Parking", "Cars"}) {
            write(path(u".en.yaml.swp"_s), withTitle(title));
            QVERIFY(QFile::remove(path(u"en.yaml"_s)));
            QVERIFY(QFile::rename(path(u".en.yaml.swp"_s), path(u"en.yaml"_s)));
            QTRY_COMPARE(guide.guide()->wordsIn(u"en"_s).title, QString::fromLatin1(title));
        }
    }

    void keepsTheGuideWhileItCannotBeRead()
    {
        GuideInHand guide(path({}), m_folder->path());
        const qsizetype before = guide.findings().size();
        write(path(u"guide.yaml"_s), "guide: [");
        QTRY_VERIFY(!guide.findings().isEmpty()
            && guide.findings().first().severity == Finding::Severity::Error && guide.findings().size() == 1);
        QVERIFY(guide.guide());
        QCOMPARE(guide.guide()->steps.size(), 3);
        write(path(u"guide.yaml"_s),
            contentOf(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit/guide.yaml")));
        QTRY_COMPARE(guide.findings().size(), before);
    }

    void namesTheLineOfAMistake()
    {
        QByteArray structure = contentOf(path(u"guide.yaml"_s));
        write(path(u"guide.yaml"_s), structure.replace("kinds: [check]", "kinds: [cheque]"));
        const GuideInHand guide(path({}), m_folder->path());
        QVERIFY(std::any_of(guide.findings().begin(), guide.findings().end(),
            [](const Finding &finding) { return finding.line > 0 && finding.message.contains(u"cheque"); }));
    }

    void doesWithoutAGuide()
    {
        const GuideInHand none(QString(), m_folder->path());
        QVERIFY(!none.guide());
        QVERIFY(none.findings().isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(u"parking-permit/"_s + name); }

    QByteArray withTitle(const QByteArray &title) const
    {
        return contentOf(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit/en.yaml"))
            .replace("title: Apply for a parking permit", "title: " + title);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(GuideInHandTest)
#include "GuideInHandTest.moc"

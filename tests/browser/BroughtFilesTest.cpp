// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/UploadDesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Stands in for the web engine's request.
class Request : public QObject {
    Q_OBJECT
    Q_PROPERTY(int mode MEMBER mode)
    Q_PROPERTY(bool accepted MEMBER taken)

public:
    Q_INVOKABLE void dialogAccept(const QStringList &files) { given = files; }
    Q_INVOKABLE void dialogReject() { rejected = true; }

    int mode = 0;
    bool taken = false;
    bool rejected = false;
    QStringList given;
};

void write(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        qFatal("The temporary folder cannot be written.");
}

} // namespace

/// What a page may be sent: what the person brought, and nothing else.
class BroughtFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"stick/a/b/c/d"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"stick/.hidden"_s));
        for (const QString &name : {u"other.txt"_s, u"stick/one.pdf"_s, u"stick/a/b/c/deep.jpg"_s,
                 u"stick/a/b/c/d/deeper.jpg"_s, u"stick/.secret"_s, u"stick/.hidden/two.pdf"_s})
            write(m_folder->filePath(name));
        QVERIFY(QFile::link(m_folder->filePath(u"other.txt"_s), m_folder->filePath(u"stick/link.txt"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"stick/all"_s)));
    }

    void listsWhatIsInTheFoldersOnly()
    {
        QStringList names;
        for (const QString &path : BroughtFiles({m_folder->filePath(u"stick"_s)}).list())
            names.append(path.section(u'/', -1));
        names.sort();
        QCOMPARE(names, QStringList({u"deep.jpg"_s, u"one.pdf"_s}));
        QVERIFY(BroughtFiles().list().isEmpty());
        QVERIFY(BroughtFiles({m_folder->filePath(u"none"_s)}).list().isEmpty());
    }

    void givesOneThatWasOffered()
    {
        UploadDesk desk;
        desk.setFiles(BroughtFiles({m_folder->filePath(u"stick"_s)}));
        QSignalSpy offered(&desk, &UploadDesk::offered);
        Request request;
        desk.ask(&request);
        QCOMPARE(offered.size(), 1);
        QVERIFY(request.taken && !request.rejected);
        const QString name = offered.first().first().toStringList().at(1);
        desk.give(1);
        QCOMPARE(request.given.size(), 1);
        QVERIFY(request.given.first().endsWith(u'/' + name));
        desk.give(0); // answered already
        QCOMPARE(request.given.size(), 1);
    }

    void givesNothingElse_data()
    {
        QTest::addColumn<bool>("hasFiles");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("place");
        QTest::newRow("no files") << false << 0 << 0;
        QTest::newRow("a folder") << true << 2 << 0;
        QTest::newRow("a place to save") << true << 3 << 0;
        QTest::newRow("none chosen") << true << 0 << -1;
        QTest::newRow("no such place") << true << 0 << 2;
    }

    void givesNothingElse()
    {
        QFETCH(bool, hasFiles);
        QFETCH(int, mode);
        QFETCH(int, place);
        UploadDesk desk;
        if (hasFiles)
            desk.setFiles(BroughtFiles({m_folder->filePath(u"stick"_s)}));
        Request request;
        request.mode = mode;
        desk.ask(&request);
        desk.give(place);
        QVERIFY(request.taken && request.rejected && request.given.isEmpty());
    }

    void survivesARequestThatIsGone()
    {
        UploadDesk desk;
        desk.setFiles(BroughtFiles({m_folder->filePath(u"stick"_s)}));
        {
            Request request;
            desk.ask(&request);
        }
        desk.give(0);
        desk.ask(nullptr);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BroughtFilesTest)
#include "BroughtFilesTest.moc"

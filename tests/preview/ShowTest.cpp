// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "Program.h"

#include <QDir>
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

/// The window, without a display: what it tells on standard output while its author writes.
class ShowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_content = std::make_unique<QTemporaryDir>();
        const QDir root(m_content->path());
        QVERIFY(root.mkpath(u"guides/parking-permit"_s));
        const QDir from(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit"));
        for (const QString &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), guide(name)));
        m_printed.clear();
    }

    void readsTheGuideAgainWhenItIsSaved()
    {
        PageServer server;
        server.pages[u"/vehicle"_s] = PageServer::document(
            "Your vehicle", "<label for=\"r\">Registration</label><input id=\"r\" name=\"registration\">");
        QProcess program;
        m_program.start(program,
            {server.origin() + u"/vehicle"_s, u"--guides"_s, m_content->filePath(u"guides"_s), u"--guide"_s,
                u"parking-permit"_s});
        QTRY_VERIFY_WITH_TIMEOUT(printed(program).contains("step your-car, certain"), 60'000);

        const QByteArray structure = contentOf(guide(u"guide.yaml"_s));
        write(guide(u"guide.yaml"_s), QByteArray(structure).replace("kinds: [check]", "kinds: [cheque]"));
        QTRY_VERIFY_WITH_TIMEOUT(printed(program).contains("cheque"), 60'000);
        QVERIFY(printed(program).contains("guide.yaml:"));

        write(guide(u"guide.yaml"_s), QByteArray(structure).replace("id: your-car", "id: the-car"));
        QTRY_VERIFY_WITH_TIMEOUT(printed(program).contains("step the-car, "), 60'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    void showsThePageAgainWhenItIsSaved()
    {
        const QString page = m_content->filePath(u"page.html"_s);
        write(page, PageServer::document("Your vehicle", {}));
        QProcess program;
        m_program.start(program,
            {page, u"--guides"_s, m_content->filePath(u"guides"_s), u"--guide"_s, u"parking-permit"_s});
        QTRY_VERIFY_WITH_TIMEOUT(printed(program).contains("step your-car, likely"), 60'000);
        write(page, PageServer::document("What is your address?", {}));
        QTRY_VERIFY_WITH_TIMEOUT(printed(program).contains("step your-home, likely"), 60'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    void showsThePracticePageAgainWhenItsFormIsSaved()
    {
        const QByteArray form = contentOf(QStringLiteral(SOURCE_DIR "/resources/practice/blue-badge.json"));
        const QString file = m_content->filePath(u"blue-badge.json"_s);
        write(file, form);
        QProcess program;
        m_program.start(program, {file}); // its guide is the one that names the form
        QTRY_VERIFY_WITH_TIMEOUT(
            printed(program).contains("step start, certain: address 60, heading"), 60'000);
        m_printed.clear();
        write(file, QByteArray(form).replace("\"Apply for a Blue Badge\"", "\"Xyzzy\""));
        QTRY_VERIFY_WITH_TIMEOUT(printed(program).contains("step start, certain: address 60\n"), 60'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    void refusesAGuideThatIsNotThere()
    {
        const auto answer = m_program.run(
            {QStringLiteral(SOURCE_DIR "/resources/practice/blue-badge.json"), u"--guide"_s, u"nothing"_s});
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.contains("nothing"));
    }

private:
    QString guide(const QString &name) const
    {
        return m_content->filePath(u"guides/parking-permit/"_s + name);
    }

    const QByteArray &printed(QProcess &program)
    {
        m_printed += program.readAllStandardOutput();
        return m_printed;
    }

    std::unique_ptr<QTemporaryDir> m_content;
    QByteArray m_printed;
    Program m_program;
};

QTEST_GUILESS_MAIN(ShowTest)
#include "ShowTest.moc"

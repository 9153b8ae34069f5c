// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Document.h"
#include "practice/forms/FormFile.h"
#include "practice/walking/FormWalk.h"

#include <QDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Small forms with odd features, and what each of them must come to: see data/strangers/README.md.
class StrangersTest : public QObject {
    Q_OBJECT

private slots:
    void walks_data();
    void walks();

private:
    static int status(const FormWalk &walk);
    static bool explains(const FormWalk &walk);
};

void StrangersTest::walks_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/practice/data/strangers"));
    for (const QString &name : folder.entryList({u"*.json"_s, u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        if (!name.contains(u".expect."))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

/// The exit status that `alongside-admin form walk` has.
int StrangersTest::status(const FormWalk &walk)
{
    return walk.ended == FormPlay::Ended::Stuck || hasErrors(walk.findings) ? 1 : 0;
}

/// Each page that no path went through has a finding that says why.
bool StrangersTest::explains(const FormWalk &walk)
{
    return std::all_of(walk.unreachable.begin(), walk.unreachable.end(), [&walk](const QString &path) {
        return std::any_of(walk.findings.begin(), walk.findings.end(),
            [&path](const Finding &finding) { return finding.page == path; });
    });
}

void StrangersTest::walks()
{
    QFETCH(QString, file);
    const QFileInfo info(file);
    const Result<Document> expected =
        Document::read(info.path() + u'/' + info.completeBaseName() + u".expect.json"_s);
    QVERIFY2(bool(expected), expected ? "" : qPrintable(expected.error().message));
    const QJsonObject expect = expected->root().toObject();
    const Result<Form> form = FormFile::read(file);
    if (!form) {
        QCOMPARE(expect.value(u"exit"_s).toInt(), 2);
        QVERIFY2(form.error().message.contains(info.fileName()), qPrintable(form.error().message));
        return;
    }
    const FormWalk walk = FormWalk::walk(form.value(), QDate(2026, 3, 31));
    QCOMPARE(endedName(walk.ended), expect.value(u"ends"_s).toString());
    QCOMPARE(walk.visited, expect.value(u"reachable"_s).toInt());
    QCOMPARE(status(walk), expect.value(u"exit"_s).toInt());
    QVERIFY(explains(walk));
}

QTEST_GUILESS_MAIN(StrangersTest)
#include "StrangersTest.moc"

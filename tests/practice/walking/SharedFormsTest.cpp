// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormFile.h"
#include "practice/walking/FormWalk.h"

#include <QDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Forms that public bodies published, read from a folder beside the project.
class SharedFormsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void walksToAnEnd_data();
    void walksToAnEnd();
    void ownFormsToo_data();
    void ownFormsToo();

private:
    static void replay(const Form &form, const FormWalk &walk);
    static void explains(const FormWalk &walk);
    static void list(const QString &folder);
};

namespace {

const QDate today(2026, 3, 31);

/// Forms whose first page needs a system that practice does not have, and the word for it.
const QMap<QString, QString> outside{{u"ukhsa-collaboration__kls-magic-link"_s, u"magic link"_s},
    {u"defra__farm-payments"_s, u"department"_s}, {u"defra__woodland"_s, u"department"_s},
    {u"defra__example-grant-with-map"_s, u"map"_s}, {u"defra__example-grant-with-auth"_s, u"department"_s}};

} // namespace

void SharedFormsTest::list(const QString &folder)
{
    QTest::addColumn<QString>("file");
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s, u"*.yaml"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << directory.filePath(name);
}

void SharedFormsTest::initTestCase()
{
    if (!QDir(QStringLiteral(SHARED_DATA "/forms")).exists())
        QSKIP("The folder of published forms is not on this machine.");
}

void SharedFormsTest::walksToAnEnd_data()
{
    list(QStringLiteral(SHARED_DATA "/forms"));
}

void SharedFormsTest::walksToAnEnd()
{
    QFETCH(QString, file);
    const Result<Form> form = FormFile::read(file);
    QVERIFY2(bool(form), form ? "" : qPrintable(form.error().message));
    const FormWalk walk = FormWalk::walk(form.value(), today);
    const QString system = outside.value(form->id);
    QCOMPARE(walk.ended == FormPlay::Ended::Stuck, !system.isEmpty());
    const bool named =
        std::any_of(walk.findings.begin(), walk.findings.end(), [&system](const Finding &finding) {
            return finding.severity == Finding::Severity::Error && finding.message.contains(system)
                && !finding.page.isEmpty();
        });
    QVERIFY(system.isEmpty() || named);
    QCOMPARE(hasErrors(walk.findings), !system.isEmpty());
    explains(walk);
    replay(form.value(), walk);
}

/// Each page that no path went through has a finding that says why.
void SharedFormsTest::explains(const FormWalk &walk)
{
    QCOMPARE(walk.visited + walk.unreachable.size(), walk.pages);
    for (const QString &path : walk.unreachable) {
        const bool said = std::any_of(walk.findings.begin(), walk.findings.end(),
            [&path](const Finding &finding) { return finding.page == path; });
        QVERIFY2(said, qPrintable(path));
    }
}

void SharedFormsTest::replay(const Form &form, const FormWalk &walk)
{
    QVERIFY(!walk.paths.isEmpty());
    for (const FormWalk::Path &path : walk.paths) {
        const FormPlay played = FormPlay::play(form, path.answers, today);
        QStringList pages;
        for (const FormPlay::PlayedPage &page : played.pages)
            pages.append(page.path);
        QCOMPARE(pages, path.pages);
        QCOMPARE(endedName(played.ended), endedName(path.ended));
    }
}

void SharedFormsTest::ownFormsToo_data()
{
    list(QStringLiteral(SOURCE_DIR "/tests/practice/data"));
}

void SharedFormsTest::ownFormsToo()
{
    QFETCH(QString, file);
    const Result<Form> form = FormFile::read(file);
    QVERIFY(bool(form));
    const FormWalk walk = FormWalk::walk(form.value(), today);
    QCOMPARE(walk.visited, walk.pages);
    QVERIFY(walk.ended == FormPlay::Ended::Summary);
    replay(form.value(), walk);
}

QTEST_GUILESS_MAIN(SharedFormsTest)
#include "SharedFormsTest.moc"

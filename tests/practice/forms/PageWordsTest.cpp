// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/AnswerCheck.h"
#include "practice/answers/FormText.h"
#include "practice/forms/FormFile.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// What practice says of itself follows the form's language, not the program's.
class PageWordsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryPhraseInWelsh();
    void saysMistakesInTheFormsLanguage();
    void printsAnswersInTheFormsLanguage();
    void staysEnglishWithoutWords();

private:
    static QStringList phrases();
};

/// Every phrase that the module marks for translation.
QStringList PageWordsTest::phrases()
{
    static const QRegularExpression marked(
        u"QT_TRANSLATE_NOOP\\(\\s*\"PracticePage\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QStringList result;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/app/practice"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = marked.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            result.append(matches.next().captured(1).trimmed().remove(seam).chopped(1).mid(1));
    }
    return result;
}

void PageWordsTest::knowsEveryPhraseInWelsh()
{
    const PageWords welsh(u"cy"_s);
    const QStringList all = phrases();
    QVERIFY(all.size() > 90);
    for (const QString &phrase : all)
        QVERIFY2(welsh(phrase.toUtf8()) != phrase, qPrintable(phrase));
}

void PageWordsTest::saysMistakesInTheFormsLanguage()
{
    Component component;
    component.kind = ComponentKind::Date;
    component.name = u"birth"_s;
    const AnswerCheck check(component, u"Dyddiad geni"_s, QDate(2026, 3, 31), PageWords(u"cy"_s));
    QCOMPARE(check.problems(QJsonObject{{u"day"_s, 1}, {u"month"_s, 2}}).first().message,
        u"Dyddiad geni: rhaid cynnwys blwyddyn"_s);
    QCOMPARE(check.problems({}).first().message, u"Rhowch ateb: dyddiad geni"_s);
}

void PageWordsTest::printsAnswersInTheFormsLanguage()
{
    const PageWords welsh(u"cy"_s);
    QCOMPARE(FormText::printed(QDate(1999, 12, 31), welsh), u"31 Rhagfyr 1999"_s);
    QCOMPARE(FormText::printed(QDate(1999, 12, 31), PageWords()), u"31 December 1999"_s);
    const Result<Form> form = FormFile::parse(
        R"({"pages":[{"path":"/a","components":[{"type":"YesNoField","name":"y","title":"Y"}]}],
        "metadata":{"translations":{"cy":{}}}})",
        u"form.json"_s, u"cy"_s);
    QVERIFY(bool(form));
    QCOMPARE(form->words.language(), u"cy"_s);
    QCOMPARE(form->pages.first().components.first().items.first().text, u"Ie"_s);
}

void PageWordsTest::staysEnglishWithoutWords()
{
    QCOMPARE(PageWords(u"fr"_s)("Continue"), u"Continue"_s);
    QCOMPARE(PageWords(u"cy-GB"_s)("Back"), u"Yn ôl"_s);
}

QTEST_GUILESS_MAIN(PageWordsTest)
#include "PageWordsTest.moc"

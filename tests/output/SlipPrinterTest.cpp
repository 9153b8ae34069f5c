// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/SlipPrinter.h"
#include "output/Reader.h"

#include <QtTest>

using namespace alongside;

namespace {

const QString code = QStringLiteral("7K3M-ABCD-EFGH-JKMN-P");

Slip slip()
{
    return {QStringLiteral("Apply for a Blue Badge"), QStringLiteral("Central Library"),
        {{QStringLiteral("What to bring"), {QStringLiteral("Your passport"), QStringLiteral("A photo")}}}};
}

Slip slipWithCode()
{
    Slip with = slip();
    with.comeBack = {QStringLiteral("Come back"), code, {}, {QStringLiteral("Kept until 20 December.")}};
    return with;
}

} // namespace

class SlipPrinterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesEveryWord()
    {
        Slip slip{QStringLiteral("A <b>"), QStringLiteral("Place & Co"),
            {{QStringLiteral("H"), {QStringLiteral("<i>")}}}};
        slip.comeBack = {QStringLiteral("<u>"), QString(), {QStringLiteral("<s>")}, {QStringLiteral("<q>")}};
        const QString html = SlipPrinter::top(slip) + SlipPrinter::body(slip);
        QVERIFY(html.contains(QStringLiteral("A &lt;b&gt;")));
        QVERIFY(html.contains(QStringLiteral("Place &amp; Co")));
        for (const char *raw : {"<p><i></p>", "<u>", "<s>", "<q>"})
            QVERIFY2(!html.contains(QLatin1String(raw)), raw);
    }

    void isOneA4Page()
    {
        const QByteArray pdf = SlipPrinter::pdf(slipWithCode());
        QVERIFY(pdf.startsWith("%PDF"));
        const QByteArray said = answerOf(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, pdf);
        QVERIFY2(said.contains("(A4)") && said.contains("Pages:           1\n"), said.constData());
        QVERIFY2(!said.contains("Badge"), "the title that a print server shows tells what the person does");
    }

    void canBeReadOnPaper()
    {
        const QImage page = paper(SlipPrinter::pdf(slipWithCode()));
        QCOMPARE(readByCamera(page), code);
        const QString words = wordsOn(page);
        for (const char *wanted : {"Come back", "Kept until 20 December", "Your passport", "Central Library"})
            QVERIFY2(words.contains(QLatin1String(wanted)), qPrintable(words));
    }

    void holdsTheCodeAsLetters()
    {
        const QByteArray words = answerOf(QStringLiteral("pdftotext"),
            {QStringLiteral("-"), QStringLiteral("-")}, SlipPrinter::pdf(slipWithCode()));
        QVERIFY2(QString::fromUtf8(words).replace(u'\u2011', u'-').contains(code), words.constData());
    }

    void letsAPreviewBreakTheCodeAtItsHyphens()
    {
        QString words = SlipPrinter::top(slipWithCode());
        QCOMPARE(words.count(QChar(0x200b)), 4);
        QVERIFY(words.remove(QChar(0x200b)).contains(code));
    }

    void hasNoPictureWithoutACode()
    {
        QCOMPARE(readByCamera(paper(SlipPrinter::pdf(slip()))), QString());
        Slip pictures = slip();
        pictures.comeBack = {QStringLiteral("Come back"), QString(),
            {QStringLiteral("Boat"), QStringLiteral("Key")}, {QStringLiteral("Then your own five.")}};
        const QImage page = paper(SlipPrinter::pdf(pictures));
        QCOMPARE(readByCamera(page), QString());
        QVERIFY(wordsOn(page).contains(QStringLiteral("Boat, Key")));
    }
};

QTEST_MAIN(SlipPrinterTest)
#include "SlipPrinterTest.moc"

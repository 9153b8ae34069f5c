// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "guides/GuideLinter.h"

#include <QtTest>

using namespace alongside;

namespace {

LintScene scene()
{
    const QList<PracticeKeys> pages{
        {QStringLiteral("/start"), QStringLiteral("Before you start"), {}},
        {QStringLiteral("/address"), QStringLiteral("What is your address?"),
            {QStringLiteral("homeAddress")}},
        {QStringLiteral("/vehicle"), QStringLiteral("Your vehicle"),
            {QStringLiteral("registration"), QStringLiteral("ownsVehicle")}},
    };
    return {QDate(2026, 12, 1), pages};
}

} // namespace

class GuideLinterTest : public QObject {
    Q_OBJECT

private slots:
    void hasNothingToSayAboutTheExample()
    {
        const auto loaded = sample::load(sample::example());
        QVERIFY(loaded);
        const QList<Finding> findings = GuideLinter::check(loaded.value(), scene());
        QVERIFY2(findings.isEmpty(), qPrintable(sample::messages(findings)));
    }

    void findsMistakes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *file, const char *before, const char *after,
                             const char *finding) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                                << QString::fromUtf8(finding);
        };
        row("not translated", "cy.yaml", "    why: Mae'r drwydded yn gweithio ar gyfer un car yn unig.\n", "",
            "cy.yaml:0 warning [steps.your-car.why] \"steps.your-car.why\" is not translated.");
        row("picture", "cy.yaml", "cost: Mae'n", "cost: \"![x](y)\" #", "cy.yaml:12 error [cost] Pictures");
        row("html", "en.yaml", "cost: It costs", "cost: It <b>costs</b>", "en.yaml:12 error [cost] HTML");
        row("long ago", "guide.yaml", "2026-11-02", "2024-11-02",
            "guide.yaml:10 warning [checked.date] Nobody");
        row("to come", "guide.yaml", "2026-11-02", "2027-11-02",
            "guide.yaml:10 error [checked.date] The guide was");
        row("no such page", "guide.yaml", "/vehicle*", "/car*",
            "error [/car*] The practice form has no page");
        row("no such question", "guide.yaml", "ownsVehicle]", "owns]",
            "error [owns] The practice form has no question");
        row("question without a step", "guide.yaml", ", ownsVehicle]", "]",
            "info [ownsVehicle] The step does not name");
        row("step that matches nothing", "guide.yaml", "    kinds: [check]\n", "",
            "guide.yaml:22 error [] The step \"check\" is never shown");
        row("error that fits nothing", "en.yaml", "        says: [already has a permit]\n", "",
            "\"steps.your-car.errors.two-permits.says\"");
        row("error of another question", "guide.yaml", "question: registration,", "question: homeAddress,",
            "warning [registration-missing] The step does not name the question \"homeAddress\"");
        row("number", "guide.yaml", "\"0800 111 222\"", "\"0800 HELP\"", "is no number that one can dial");
        row("long sentence", "en.yaml", "why: The permit works for one car only.",
            "why: a b c d e f g h i j k l m n o p q r s t u v w x y z.",
            "info [steps.your-car.why] A sentence of 26 words");
        row("many sentences", "en.yaml", "do: Read each line slowly.",
            "do: One. Two. Three. Read each line slowly.", "info [steps.check.do] 5 sentences");
        row("leads nowhere", "guide.yaml",
            "practice: parking-permit\nlive:\n  start: https://www.example.gov.uk/parking-permit\n",
            "live:\n", "neither a practice form nor a live address");
        row("payment nowhere", "guide.yaml", "minutes:", "  payment: till\nminutes:",
            "guide.yaml:9 error [live.payment] The guide has no step \"till\"");
        row("everybody's sites", "guide.yaml", "https://permits.example.gov.uk", "https://*.gov.uk",
            "guide.yaml:8 error [live.origins] \"https://*.gov.uk\" opens the sites of everybody");
        row("a test server", "guide.yaml", "https://permits.example.gov.uk", "http://127.0.0.1:80",
            "guide.yaml:8 warning [live.origins] \"http://127.0.0.1:80\" is this machine");
        row("a page elsewhere", "guide.yaml", "https://www.example.gov.uk/parking-permit/address*",
            "https://other.example/address*", "The step \"your-home\" names a page that nobody gets to");
    }

    void findsMistakes()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, finding);
        const sample::Files files = sample::exampleWith(file, before, after);
        QVERIFY(files != sample::example());
        const auto loaded = sample::load(files);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        const QString all = sample::messages(GuideLinter::check(loaded.value(), scene()));
        QVERIFY2(all.contains(finding), qPrintable(all));
    }

    void findsAnErrorThatFitsNoMessage()
    {
        sample::Files files = sample::example();
        files[QStringLiteral("en.yaml")].replace("        says: [already has a permit]\n", "");
        files[QStringLiteral("cy.yaml")].replace("        says: [drwydded yn barod, trwydded eisoes]\n", "");
        const auto loaded = sample::load(files);
        QVERIFY(loaded);
        const QList<Finding> findings = GuideLinter::check(loaded.value(), scene());
        QVERIFY(hasErrors(findings));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().page, QStringLiteral("your-car"));
    }

    void findsAPracticePageWithoutAStep()
    {
        LintScene wider = scene();
        wider.practice->append({QStringLiteral("/pets"), QStringLiteral("Pets"), {QStringLiteral("pets")}});
        const auto loaded = sample::load(sample::example());
        const QList<Finding> findings = GuideLinter::check(loaded.value(), wider);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().component, QStringLiteral("/pets"));
    }
};

QTEST_APPLESS_MAIN(GuideLinterTest)
#include "GuideLinterTest.moc"

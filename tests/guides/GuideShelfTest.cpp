// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/GuideShelf.h"

#include <QtTest>

using namespace alongside;

namespace {

Guide guide(const char *id, Group group, const char *english, const char *welsh, const QStringList &search)
{
    Guide guide;
    guide.id = QString::fromLatin1(id);
    guide.groups = {group};
    guide.languages = {QStringLiteral("en"), QStringLiteral("cy")};
    guide.texts[QStringLiteral("en")].title = QString::fromUtf8(english);
    guide.texts[QStringLiteral("en")].search = search;
    guide.texts[QStringLiteral("cy")].title = QString::fromUtf8(welsh);
    return guide;
}

GuideShelf shelf()
{
    return GuideShelf({
        guide("universal-credit", Group::MoneyAndWork, "Claim Universal Credit", "Hawlio Credyd Cynhwysol",
            {QStringLiteral("UC"), QStringLiteral("benefits"), QStringLiteral("dole"),
                QStringLiteral("out of work")}),
        guide("blue-badge", Group::Disability, "Apply for a Blue Badge", "Gwneud cais am Fathodyn Glas",
            {QStringLiteral("disabled parking"), QStringLiteral("wheelchair")}),
        guide("parking-permit", Group::HomeAndCouncil, "Apply for a parking permit",
            "Gwneud cais am drwydded barcio", {QStringLiteral("residents parking")}),
    });
}

} // namespace

class GuideShelfTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *typed, const char *first) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(first);
        };
        row("universal credit", "universal-credit");
        row("UNIVERSAL", "universal-credit");
        row("univercal credit", "universal-credit");
        row("unversal kredit", "universal-credit");
        row("univer", "universal-credit");
        row("universalcredit", "universal-credit");
        row("uc", "universal-credit");
        row("how do i claim benefits", "universal-credit");
        row("benifits", "universal-credit");
        row("credyd cynhwysol", "universal-credit");
        row("credid cynwysol", "universal-credit");
        row("bluebadge", "blue-badge");
        row("blue bage", "blue-badge");
        row("bleu badge", "blue-badge");
        row("i need a blue badge please", "blue-badge");
        row("bathodyn glas", "blue-badge");
        row("wheel chair", "blue-badge");
        row("disabled parking", "blue-badge");
        row("resident's parking", "parking-permit");
        row("trwydded", "parking-permit");
    }

    void findsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const GuideShelf guides = shelf();
        const QList<const Guide *> found = guides.search(typed);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first()->id, first);
    }

    void findsNothingElse_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "   ", "?!", "passport", "zzzzzz", "x"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("very long") << QString(100'000, u'q');
    }

    void findsNothingElse()
    {
        QFETCH(QString, typed);
        const GuideShelf guides = shelf();
        QVERIFY(guides.search(typed).isEmpty());
    }

    void leavesOutWhatIsMuchWorse()
    {
        const GuideShelf guides = shelf();
        QCOMPARE(guides.search(QStringLiteral("universal credit")).size(), 1);
        QCOMPARE(guides.search(QStringLiteral("parking")).size(), 2);
    }

    void groups()
    {
        const GuideShelf guides = shelf();
        QCOMPARE(
            guides.groups(), (QList<Group>{Group::MoneyAndWork, Group::Disability, Group::HomeAndCouncil}));
        QCOMPARE(guides.inGroup(Group::Disability).first()->id, QStringLiteral("blue-badge"));
        QVERIFY(guides.inGroup(Group::Health).isEmpty());
        QCOMPARE(guides.find(QStringLiteral("blue-badge"))->id, QStringLiteral("blue-badge"));
        QVERIFY(!guides.find(QStringLiteral("none")));
    }
};

QTEST_APPLESS_MAIN(GuideShelfTest)
#include "GuideShelfTest.moc"

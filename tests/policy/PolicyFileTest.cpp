// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/PolicyFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

class PolicyFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsEveryValue();
    void readsHowLongPlacesLast_data();
    void readsHowLongPlacesLast();
    void readsThePolicyThatIsShipped();
    void readsHowLongAVisitLasts();
    void readsWhereItIsDoneForReal();
    void doesNothingForRealUnlessItIsAllowed();
    void refusesOriginsThatAreNone_data();
    void refusesOriginsThatAreNone();
    void hasGoodValuesForWhatIsLeftOut();
    void refusesATimeThatMakesNoSense_data();
    void refusesATimeThatMakesNoSense();
    void namesEveryMistakeWithItsLine();
    void refusesOneMistake_data();
    void refusesOneMistake();
    void saysWhereTheFileBreaksOff();
    void saysWhatIsNoPolicyAtAll_data();
    void saysWhatIsNoPolicyAtAll();

private:
    PolicyReading readText(const QByteArray &text);

    QTemporaryDir m_root;
};

namespace {

const QByteArray good = R"({
  "place": "Central Library",
  "languages": ["en", "cy"],
  "content": { "guides": "guides", "practice": "practice", "glossary": "glossary" },
  "panel": { "width": 299, "height": 531.5 },
  "theme": "high-contrast"
}
)";

/// The good policy with more in its second line.
QByteArray with(const QByteArray &section)
{
    return QByteArray(good).replace("{\n  \"place\"", "{\n  " + section + ", \"place\"");
}

/// "line component" of each finding.
QStringList places(const PolicyReading &reading)
{
    QStringList places;
    for (const Finding &finding : reading.findings)
        places.append(QStringLiteral("%1 %2").arg(finding.line).arg(finding.component));
    return places;
}

} // namespace

void PolicyFileTest::initTestCase()
{
    for (const char *folder : {"guides", "practice", "glossary"})
        QVERIFY(QDir(m_root.path()).mkpath(QLatin1String(folder)));
}

PolicyReading PolicyFileTest::readText(const QByteArray &text)
{
    QFile file(m_root.filePath(QStringLiteral("policy.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The temporary folder cannot be written.");
    file.close();
    return PolicyFile::read(file.fileName(), m_root.path());
}

void PolicyFileTest::readsEveryValue()
{
    const PolicyReading reading = readText(good);
    QVERIFY2(reading.findings.isEmpty(), qPrintable(places(reading).join(u'\n')));
    QVERIFY(reading.policy);
    QCOMPARE(reading.policy->place, QStringLiteral("Central Library"));
    QCOMPARE(reading.policy->languages, QStringList({QStringLiteral("en"), QStringLiteral("cy")}));
    QCOMPARE(reading.policy->guidesFolder, m_root.filePath(QStringLiteral("guides")));
    QCOMPARE(reading.policy->practiceFolder, m_root.filePath(QStringLiteral("practice")));
    QCOMPARE(reading.policy->glossaryFolder, m_root.filePath(QStringLiteral("glossary")));
    QCOMPARE(reading.policy->panelSize, QSizeF(299, 531.5));
    QCOMPARE(reading.policy->theme, Policy::Theme::HighContrast);
}

void PolicyFileTest::readsHowLongPlacesLast_data()
{
    QTest::addColumn<QByteArray>("saving");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pictureDays");
    QTest::newRow("left out") << QByteArray() << 28 << 7;
    QTest::newRow("short") << QByteArray(R"(, "days": 3)") << 3 << 3;
    QTest::newRow("both") << QByteArray(R"(, "days": 60, "pictureDays": 14)") << 60 << 14;
    QTest::newRow("pictures longer") << QByteArray(R"(, "days": 5, "pictureDays": 6)") << 0 << 0;
}

void PolicyFileTest::readsHowLongPlacesLast()
{
    QFETCH(QByteArray, saving);
    QFETCH(int, days);
    QFETCH(int, pictureDays);
    const PolicyReading reading = readText(
        QByteArray(good).replace("{\n", "{ \"saving\": { \"folder\": \"/var/x\"" + saving + " },\n"));
    if (days == 0) {
        QCOMPARE(places(reading), QStringList(QStringLiteral("1 saving/pictureDays")));
        return;
    }
    QVERIFY(reading.policy);
    QCOMPARE(reading.policy->savingDays, days);
    QCOMPARE(reading.policy->pictureDays, pictureDays);
}

void PolicyFileTest::readsThePolicyThatIsShipped()
{
    const PolicyReading reading =
        PolicyFile::read(QStringLiteral(SOURCE_DIR "/kiosk-config/policy.json"), m_root.path());
    QVERIFY2(reading.policy, qPrintable(places(reading).join(u'\n')));
    QCOMPARE(reading.policy->theme, Policy::Theme::Light);
}

void PolicyFileTest::readsHowLongAVisitLasts()
{
    const PolicyReading reading =
        readText(with(R"("spare": false, "printer": "desk_2", "runtime": "/run/alongside/",
  "visit": { "minutes": 45, "warnings": [10, 2], "graceMinutes": 5, "extensionMinutes": 20,
    "extensionsWhileWaiting": 1,
    "idle": { "dimSeconds": 30, "askSeconds": 60, "holdSeconds": 90, "endSeconds": 300 },
    "openingHours": { "monday": "09:00-17:30", "sunday": "10:00-16:00" } })"));
    QVERIFY2(reading.policy, qPrintable(places(reading).join(u'\n')));
    const Policy::Visit &visit = reading.policy->visit;
    QCOMPARE(visit.minutes, 45);
    QCOMPARE(visit.warnings, QList<int>({10, 2}));
    QCOMPARE(visit.graceMinutes + visit.extensionMinutes + visit.extensionsWhileWaiting, 5 + 20 + 1);
    QCOMPARE((QList<int>{visit.dimSeconds, visit.askSeconds, visit.holdSeconds, visit.endSeconds}),
        QList<int>({30, 60, 90, 300}));
    QCOMPARE(visit.openingHours[0].to, QTime(17, 30));
    QVERIFY(!visit.openingHours[1].to.isValid());
    QCOMPARE(visit.openingHours[6].from, QTime(10, 0));
    QVERIFY(!reading.policy->spare);
    QCOMPARE(reading.policy->printer, QStringLiteral("desk_2"));
    QCOMPARE(reading.policy->runtimeFolder, QStringLiteral("/run/alongside"));
}

void PolicyFileTest::readsWhereItIsDoneForReal()
{
    const PolicyReading reading = readText(with(R"("live": {
        "origins": ["https://www.gov.uk", "https://*.example.gov.uk", "http://127.0.0.1:8080"],
        "mail": ["https://mail.example:8443"], "uploads": true, "payments": "bounded", "oldEngine": "warn",
        "proxy": "http://proxy.example:3128" })"));
    QVERIFY2(reading.policy, qPrintable(places(reading).join(u'\n')));
    const Policy::Live &live = reading.policy->live;
    QCOMPARE(live.origins.size(), 3);
    QCOMPARE(live.origins.at(1), QStringLiteral("https://*.example.gov.uk"));
    QCOMPARE(live.mail, QStringList(QStringLiteral("https://mail.example:8443")));
    QVERIFY(live.uploads);
    QCOMPARE(live.payments, Policy::Live::Payments::Bounded);
    QCOMPARE(live.oldEngine, Policy::Live::OldEngine::Warn);
    QCOMPARE(live.proxy, QStringLiteral("http://proxy.example:3128"));
}

void PolicyFileTest::doesNothingForRealUnlessItIsAllowed()
{
    const PolicyReading none = readText(good);
    QVERIFY(none.policy && none.policy->live.origins.isEmpty());
    const PolicyReading least = readText(with(R"("live": { "origins": ["https://www.gov.uk"] })"));
    QVERIFY(least.policy);
    const Policy::Live &live = least.policy->live;
    QVERIFY(live.mail.isEmpty() && !live.uploads && live.proxy.isEmpty());
    QCOMPARE(live.payments, Policy::Live::Payments::Refuse);
    QCOMPARE(live.oldEngine, Policy::Live::OldEngine::Refuse);
}

void PolicyFileTest::refusesOriginsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("origin");
    for (const char *origin : {"", "www.gov.uk", "http://www.gov.uk", "https://www.gov.uk/", "https://gov",
             "https://WWW.gov.uk", "https://www.gov.uk.", "https://a@www.gov.uk", "https://*.uk", "https://*",
             "https://*.co.uk", "https://*.org.uk:443", "https://a.*.gov.uk", "https://10.0.0.1",
             "https://[::1]", "https://www.gov.uk:https", "https://www.gov.uk?q", "https://www.gov.uk#a",
             "https://-.gov.uk", "http://127.0.0.1", "http://127.0.0.2:80", "file:///etc", "javascript:1"})
        QTest::newRow(origin) << QByteArray(origin);
}

void PolicyFileTest::refusesOriginsThatAreNone()
{
    QFETCH(QByteArray, origin);
    const PolicyReading reading = readText(with("\"live\": { \"origins\": [\"" + origin + "\"] }"));
    QVERIFY(!reading.policy);
    QCOMPARE(places(reading), QStringList(QStringLiteral("2 live/origins/0")));
    QVERIFY(reading.findings.first().message.contains(u"An origin: text such as"));
}

void PolicyFileTest::hasGoodValuesForWhatIsLeftOut()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto restore = qScopeGuard([&] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", "/run/user/7");
    const PolicyReading reading = readText(good);
    QVERIFY(reading.policy);
    QCOMPARE(reading.policy->visit.minutes, 60);
    QCOMPARE(reading.policy->visit.warnings, QList<int>{5});
    QVERIFY(!reading.policy->visit.openingHours[0].from.isValid());
    QVERIFY(reading.policy->spare && reading.policy->staffCode.isEmpty());
    QVERIFY(reading.policy->printer.isEmpty());
    QCOMPARE(reading.policy->runtimeFolder, QStringLiteral("/run/user/7/alongside"));
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(readText(good).policy->runtimeFolder.isEmpty());
}

void PolicyFileTest::refusesATimeThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QString>("component");

    QTest::newRow("no time") << QByteArray(R"("minutes": 0)") << "visit/minutes";
    QTest::newRow("word") << QByteArray(R"("minutes": "long")") << "visit/minutes";
    QTest::newRow("no warning") << QByteArray(R"("warnings": [])") << "visit/warnings";
    QTest::newRow("too late") << QByteArray(R"("warnings": [0])") << "visit/warnings/0";
    QTest::newRow("before it begins") << QByteArray(R"("minutes": 10, "warnings": [10])") << "visit/warnings";
    QTest::newRow("idle backwards") << QByteArray(R"("idle": { "dimSeconds": 200 })") << "visit/idle";
    QTest::newRow("no time to answer") << QByteArray(R"("idle": { "askSeconds": 221 })") << "visit/idle";
    QTest::newRow("never ends") << QByteArray(R"("idle": { "endSeconds": 240 })") << "visit/idle";
    QTest::newRow("no hour") << QByteArray(R"("openingHours": { "monday": "9-17" })")
                             << "visit/openingHours/monday";
    QTest::newRow("closes first") << QByteArray(R"("openingHours": { "friday": "17:00-09:00" })")
                                  << "visit/openingHours/friday";
    QTest::newRow("no day") << QByteArray(R"("openingHours": { "Freitag": "09:00-17:00" })")
                            << "visit/openingHours/Freitag";
}

void PolicyFileTest::refusesATimeThatMakesNoSense()
{
    QFETCH(QByteArray, section);
    QFETCH(QString, component);
    const PolicyReading reading = readText(with("\"visit\": {" + section + '}'));
    QVERIFY(!reading.policy);
    QCOMPARE(places(reading), QStringList(QStringLiteral("2 ") + component));
}

void PolicyFileTest::namesEveryMistakeWithItsLine()
{
    const PolicyReading reading = readText(R"({
  "place": 7,
  "languages": ["en", "English", "zz"],
  "content": {
    "guides": "nowhere",
    "practise": "practice",
    "glossary": "glossary"
  },
  "panel": { "width": 20,
             "height": "tall" },
  "theme": "pink"
})");
    QVERIFY(!reading.policy);
    QCOMPARE(places(reading),
        QStringList({QStringLiteral("2 place"), QStringLiteral("3 languages/1"),
            QStringLiteral("3 languages/2"), QStringLiteral("4 content"), QStringLiteral("5 content/guides"),
            QStringLiteral("6 content/practise"), QStringLiteral("9 panel/width"),
            QStringLiteral("10 panel/height"), QStringLiteral("11 theme")}));
    QCOMPARE(reading.findings.last().message,
        QStringLiteral("\"theme\" does not fit. The colours that a visit starts with: \"light\", \"dark\" or "
                       "\"high-contrast\"."));
}

void PolicyFileTest::refusesOneMistake_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("message");

    QTest::newRow("blank place") << QByteArray("Central Library") << QByteArray("  ")
                                 << QStringLiteral("\"place\"");
    QTest::newRow("no languages") << QByteArray("\"en\", \"cy\"") << QByteArray()
                                  << QStringLiteral("\"languages\"");
    QTest::newRow("twice") << QByteArray("cy") << QByteArray("en") << QStringLiteral("\"languages\"");
    QTest::newRow("no theme") << QByteArray(",\n  \"theme\": \"high-contrast\"") << QByteArray()
                              << QStringLiteral("\"theme\" is missing.");
    QTest::newRow("no panel") << QByteArray("{ \"width\": 299, \"height\": 531.5 }") << QByteArray("{}")
                              << QStringLiteral("\"panel/");
    QTest::newRow("no queue") << QByteArray("\"place\"") << QByteArray("\"printer\": \"-o raw\", \"place\"")
                              << QStringLiteral("\"printer\"");
    QTest::newRow("unknown") << QByteArray("\"place\"") << QByteArray("\"plaice\": 1, \"place\"")
                             << QStringLiteral("\"plaice\" is not known here; known are: $schema, content");
}

void PolicyFileTest::refusesOneMistake()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, message);

    QByteArray text = good;
    QVERIFY(text.contains(from));
    const PolicyReading reading = readText(text.replace(from, to));
    QVERIFY(!reading.policy);
    QVERIFY(!reading.findings.isEmpty());
    for (const Finding &finding : reading.findings)
        QVERIFY2(finding.message.startsWith(message) && finding.line > 0, qPrintable(finding.message));
}

void PolicyFileTest::saysWhereTheFileBreaksOff()
{
    const PolicyReading reading = readText(QByteArray(good).replace("\"panel\":", "\"panel\""));
    QVERIFY(!reading.policy);
    QCOMPARE(places(reading), QStringList(QStringLiteral("5 ")));
    QVERIFY(reading.findings.first().message.contains(u"line 5: this is not JSON"));
}

void PolicyFileTest::saysWhatIsNoPolicyAtAll_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3);
    QTest::newRow("words") << QByteArray("Central Library");
    QTest::newRow("large") << QByteArray(100 * 1024, ' ') + good;
    QTest::newRow("deep") << QByteArray(500, '[') + QByteArray(500, ']');
}

void PolicyFileTest::saysWhatIsNoPolicyAtAll()
{
    QFETCH(QByteArray, text);
    const PolicyReading reading = readText(text);
    QVERIFY(!reading.policy);
    QVERIFY(!reading.findings.isEmpty());
    QVERIFY(reading.findings.first().message.endsWith(u'.'));
    QVERIFY(
        PolicyFile::read(m_root.filePath(QStringLiteral("none.json")), m_root.path()).findings.size() == 1);
}

QTEST_GUILESS_MAIN(PolicyFileTest)
#include "PolicyFileTest.moc"

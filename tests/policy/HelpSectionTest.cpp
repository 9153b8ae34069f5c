// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/PolicyFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What an operator decides about help from a person.
class HelpSectionTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryValue()
    {
        const PolicyReading reading = read(R"({ "server": "chat.example.org", "port": 5333,
            "address": "one@kiosks.example.org", "certificates": "/etc/alongside/ca.pem", "site": "central",
            "issuers": [{ "id": "council", "name": "Central Council", "key": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" }],
            "revoked": ["b-1"], "badges": [{"code": "417$argon2id$x", "badge": "a.b.c"}], "unchecked": "warn", "staff": ["desk@champions.example.org"],
            "telephone": "01632 960000", "desk": "the desk by the door",
            "openingHours": { "tuesday": "10:00-16:30" } })");
        QVERIFY(reading.policy);
        const Policy::Help &help = reading.policy->help;
        QCOMPARE(help.server, u"chat.example.org"_s);
        QCOMPARE(help.port, 5333);
        QCOMPARE(help.address, u"one@kiosks.example.org"_s);
        QCOMPARE(help.certificates, u"/etc/alongside/ca.pem"_s);
        QCOMPARE(help.site, u"central"_s);
        QCOMPARE(help.issuers.size(), 1);
        QCOMPARE(help.issuers.first().key.size(), 32);
        QCOMPARE(help.revoked, QStringList(u"b-1"_s));
        QCOMPARE(help.badges.value(0).code, u"417$argon2id$x"_s);
        QCOMPARE(help.badges.value(0).badge, "a.b.c");
        QVERIFY(help.unchecked);
        QCOMPARE(help.staff, QStringList(u"desk@champions.example.org"_s));
        QCOMPARE(help.telephone, u"01632 960000"_s);
        QCOMPARE(help.desk, u"the desk by the door"_s);
        QCOMPARE(help.openingHours[1].from, QTime(10, 0));
        QCOMPARE(help.openingHours[1].to, QTime(16, 30));
        QVERIFY(!help.openingHours[0].to.isValid());
    }

    void takesSeveralMachinesThatAreOneServer()
    {
        const PolicyReading reading =
            read(R"({ "server": ["one.example.org", "10.0.0.2"], "address": "one@kiosks.example.org" })");
        QVERIFY(reading.policy);
        QCOMPARE(reading.policy->help.server, u"one.example.org"_s);
        QCOMPARE(reading.policy->help.otherServers, QStringList(u"10.0.0.2"_s));
    }

    void isStrictWhereNothingIsSaid()
    {
        const PolicyReading reading = read("{}");
        QVERIFY(reading.policy);
        QVERIFY(reading.policy->help.server.isEmpty() && !reading.policy->help.unchecked);
        QCOMPARE(reading.policy->help.port, 5222);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::newRow("a server without an account") << QByteArray(R"({ "server": "chat.example.org" })");
        QTest::newRow("a champion's account")
            << QByteArray(R"({ "server": "chat.example.org", "address": "one@champions.example.org" })");
        QTest::newRow("a machine that is none") << QByteArray(
            R"({ "server": ["one.example.org", "two words"], "address": "one@kiosks.example.org" })");
        QTest::newRow("no machine") << QByteArray(R"({ "server": [], "address": "one@kiosks.example.org" })");
        QTest::newRow("a short key") << QByteArray(
            R"({ "issuers": [{ "id": "a", "name": "A", "key": "abc" }] })");
        QTest::newRow("a kiosk as staff") << QByteArray(R"({ "staff": ["one@kiosks.example.org"] })");
        QTest::newRow("no hour") << QByteArray(R"({ "openingHours": { "monday": "9-17" } })");
        QTest::newRow("no day") << QByteArray(R"({ "openingHours": { "Montag": "09:00-17:00" } })");
        QTest::newRow("closes first") << QByteArray(R"({ "openingHours": { "friday": "17:00-09:00" } })");
        QTest::newRow("another word") << QByteArray(R"({ "unchecked": "yes" })");
    }

    void refuses()
    {
        QFETCH(QByteArray, section);
        const PolicyReading reading = read(section);
        QVERIFY(!reading.policy);
        QCOMPARE(reading.findings.size(), 1);
        QVERIFY(reading.findings.first().component.startsWith(u"help"));
    }

private:
    PolicyReading read(const QByteArray &section)
    {
        for (const char *folder : {"guides", "practice", "glossary"})
            QDir(m_root.path()).mkpath(QLatin1String(folder));
        QFile file(m_root.filePath(u"policy.json"_s));
        const QByteArray text = R"({ "place": "Central Library", "languages": ["en"],
            "content": { "guides": "guides", "practice": "practice", "glossary": "glossary" },
            "panel": { "width": 299, "height": 531 }, "theme": "light", "help": )"
            + section + "}";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        file.close();
        return PolicyFile::read(file.fileName(), m_root.path());
    }

    QTemporaryDir m_root;
};

QTEST_GUILESS_MAIN(HelpSectionTest)
#include "HelpSectionTest.moc"

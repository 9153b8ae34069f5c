// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageServer.h"
#include "Program.h"

#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray carPage =
    "<form><label for=\"r\">Registration number</label><input id=\"r\" name=\"registration\">"
    "<fieldset><legend>Is it yours?</legend>"
    "<label><input type=\"radio\" name=\"ownsVehicle\" value=\"y\">Yes</label>"
    "<label><input type=\"radio\" name=\"ownsVehicle\" value=\"n\">No</label></fieldset></form>";

const QByteArray checked = R"(checked: 2026-11-02
pages:
  - step: your-home
    language: en
    address: https://www.example.gov.uk/parking-permit/address
    heading: What is your address?
    questions:
      - { key: homeAddress, label: Address, kind: text }
  - step: your-car
    language: en
    address: https://www.example.gov.uk/parking-permit/vehicle
    heading: Your vehicle
    questions:
      - { key: registration, label: Registration number, kind: text }
      - { key: ownsVehicle, label: "Is it yours?", kind: radios }
)";

} // namespace

/// "alongside-preview --check": what has changed since a guide was checked.
class CheckTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_content = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_content->path()).mkpath(u"guides/parking-permit"_s));
        const QDir from(QStringLiteral(SOURCE_DIR "/tests/guides/data/parking-permit"));
        for (const QString &name : from.entryList({u"*.yaml"_s}, QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), guide(name)));
        write(guide(u"checked.yaml"_s), checked);
        m_server = std::make_unique<PageServer>();
        show(u"address"_s, "What is your address?",
            "<label for=\"a\">Address</label><input id=\"a\" name=\"homeAddress\">");
        show(u"vehicle"_s, "Your vehicle", carPage);
    }

    void findsNothingWhereNothingHasChanged()
    {
        const auto answer = check({u"--json"_s});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QCOMPARE(answer.json()[u"guide"].toString(), u"parking-permit"_s);
        QCOMPARE(answer.json()[u"pages"].toArray().size(), 2);
        QCOMPARE(answer.json()[u"changes"].toInt(), 0);
    }

    void namesWhatHasChangedByItsId()
    {
        show(u"vehicle"_s, "Your vehicle",
            QByteArray(carPage)
                .replace("ownsVehicle", "keeper")
                .replace("Is it yours?", "Who keeps the SECRET?"));
        const auto answer = check({});
        QVERIFY2(answer.status == 1, answer.err);
        QVERIFY2(answer.out.contains("parking-permit: your-car (en): missing: ownsVehicle")
                || answer.out.contains("parking-permit: your-car (en): renamed: ownsVehicle"),
            answer.out);
        QVERIFY2(!answer.out.contains("SECRET"), answer.out); // no words of the page
    }

    void noticesAnotherPage()
    {
        m_server->pages.clear();
        const auto answer = check({u"--json"_s});
        QCOMPARE(answer.status, 1);
        for (const QJsonValue page : answer.json()[u"pages"].toArray())
            QVERIFY(!page[u"trouble"].toString().isEmpty() || !page[u"changes"].toArray().isEmpty());
    }

    void recordsWhatThePagesShow()
    {
        QVERIFY(QFile::remove(guide(u"checked.yaml"_s)));
        QCOMPARE(check({}).status, 2);
        QVERIFY(QFile::copy(guide(u"guide.yaml"_s), guide(u"guide.old"_s)));
        rewrite(guide(u"guide.yaml"_s), "pages: [/vehicle*]",
            "pages: [/vehicle*, \"https://www.example.gov.uk/parking-permit/vehicle\"]");
        QCOMPARE(check({u"--record"_s}).status, 0);
        const auto answer = check({});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QVERIFY(answer.out.contains("1 page visited, 0 changes"));
        show(u"vehicle"_s, "Your vehicle",
            QByteArray(carPage).replace("registration", "plate").replace("Registration number", "Plate"));
        QCOMPARE(check({}).status, 1);
        QCOMPARE(check({u"--record"_s}).status, 1);
        QCOMPARE(check({}).status, 0);
    }

    void keepsAFileThatItCannotRead()
    {
        const QByteArray broken = "checked: 2026-11-02\npages: [\n";
        write(guide(u"checked.yaml"_s), broken);
        for (const QStringList &options : {QStringList(), QStringList(u"--record"_s)}) {
            const auto answer = check(options);
            QCOMPARE(answer.status, 2);
            QVERIFY2(answer.err.contains("checked.yaml"), answer.err);
        }
        QFile file(guide(u"checked.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), broken);
    }

    void refusesAGuideThatIsNotThere()
    {
        const auto answer =
            m_program.run({u"--check"_s, u"nothing"_s, u"--guides"_s, m_content->filePath(u"guides"_s)});
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.contains("nothing"));
    }

private:
    QString guide(const QString &name) const
    {
        return m_content->filePath(u"guides/parking-permit/"_s + name);
    }

    void show(const QString &page, const QByteArray &heading, const QByteArray &content)
    {
        m_server->pages[u"/parking-permit/"_s + page] = PageServer::document(heading, content);
    }

    Program::Answer check(const QStringList &options)
    {
        return m_program.run(QStringList{u"--check"_s, u"parking-permit"_s, u"--guides"_s,
                                 m_content->filePath(u"guides"_s), u"--server"_s, m_server->origin()}
            + options);
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static void rewrite(const QString &path, const QByteArray &before, const QByteArray &after)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        file.close();
        QVERIFY(content.contains(before));
        write(path, QByteArray(content).replace(before, after));
    }

    std::unique_ptr<QTemporaryDir> m_content;
    std::unique_ptr<PageServer> m_server;
    Program m_program;
};

QTEST_GUILESS_MAIN(CheckTest)
#include "CheckTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "HelpedVisit.h"

#include <QDirIterator>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that no page holds of itself, for each place in which somebody types.
const QString practised = u"drwgwbw"_s, name = u"kvjqzxk"_s, code = u"zzgjvq"_s, password = u"xwqkkjz"_s,
              unsent = u"bnvcxzl"_s;
constexpr int telling = 4; // letters of a beginning that nothing else has by chance
const QString onButton = u"main form .govuk-button:not(.govuk-button--secondary):not([name=\"_made-up\"])"_s;
const QString madeUpButton = u"main [name=\"_made-up\"]"_s;
const QString countFilled =
    u"[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
    ".filter(each => /radio|checkbox/.test(each.type) ? each.checked : each.value !== '').length"_s;

} // namespace

/// All that a terminal sends during a visit, from its first word to its last: nothing of what was typed on
/// practice and live pages, though the champion may see the step all the time.
class RecordedTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(
            QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther));
        m_record = m_folder.filePath(u"record"_s);
        QVERIFY(QDir().mkdir(m_record));
        m_helped = std::make_unique<HelpedVisit>(u"prosody"_s, m_record);
        m_helped->begin(u"recorded"_s);
    }

    void cleanup()
    {
        m_helped->visit.reset();
        m_helped.reset();
    }

    void holdsNothingThatWasTypedOnAPage()
    {
        practise();
        m_helped->ask();
        letSeeAndPoint();
        typeOnPractice();
        m_helped->say(u"Good morning"_s);
        goToTheRealPage();
        typeOnLivePages();
        m_helped->write(unsent);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_helped->press(u"Stop talking"_s));
        QTRY_VERIFY(m_helped->champion->isOver);
        holdsWhatWasSaid();
        for (const QString &typed : {practised, name, code, password, unsent})
            QVERIFY2(!sent().toLower().contains(typed.left(telling).toLatin1()), qPrintable(typed));
    }

    void holdsWhatIsTypedIntoTheChat()
    {
        m_helped->openTheRealPage();
        m_helped->ask();
        m_helped->say(unsent);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(sent().contains(unsent.left(telling).toLatin1()));
    }

private:
    QObject *live() const { return m_helped->visit->window()->property("live").value<QObject *>(); }
    Visit &visit() const { return *m_helped->visit; }
    const QList<SeenPlace> &places() const { return m_helped->champion->places; }

    void practise()
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY(visit().press([](const Sight &sight) { return sight.card(u"money-and-work"_s); }));
        const QString practise = QCoreApplication::translate("Doors", "Practise first");
        QVERIFY(visit().press(
            [&](const Sight &sight) { return sight.buttonOf(u"universal-credit"_s, practise); }));
        QVERIFY(visit().press("BeforeScreen", "Next") && visit().press("Faces", "Not very sure"));
        QVERIFY(visit().press("SureScreen", "Start practising"));
        QTRY_VERIFY_WITH_TIMEOUT(!visit().path().isEmpty(), 15000);
    }

    void letSeeAndPoint()
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_helped->press(u"See my step"_s) && m_helped->press(u"Point"_s));
        QTRY_VERIFY(!m_helped->champion->agreed.isEmpty() && m_helped->champion->agreed.last().consent.point);
        QTRY_COMPARE(places().last().guide, u"universal-credit"_s);
    }

    // Goes on with made-up details, as far as the first name, and past it.
    void typeOnPractice()
    {
        while (!hasField(u"firstName"_s) && !QTest::currentTestFailed()) {
            makeUp();
            goOn();
        }
        makeUp();
        QVERIFY(wasSuspended()); // where an account is made, with a password
        letSeeAndPoint();
        if (QTest::currentTestFailed())
            return;
        m_helped->type(u"firstName"_s, practised);
        const qsizetype known = places().size();
        goOn();
        QTRY_VERIFY(places().size() > known);
    }

    void makeUp()
    {
        if (QTest::currentTestFailed()
            || !visit().look(u"!!document.querySelector('%1')"_s.arg(madeUpButton)).toBool())
            return;
        QVERIFY(visit().pressOnPage(madeUpButton));
        QTRY_VERIFY2(visit().look(countFilled).toInt() > 0, qPrintable(visit().path()));
    }

    void goOn()
    {
        const QString before = visit().path();
        QVERIFY2(visit().pressOnPage(onButton), qPrintable(before));
        QTRY_VERIFY2_WITH_TIMEOUT(
            !visit().path().isEmpty() && visit().path() != before, qPrintable(before), 15000);
    }

    bool wasSuspended() const
    {
        const QList<TalkEvent::Agreed> &agreed = m_helped->champion->agreed;
        return std::any_of(
            agreed.begin(), agreed.end(), [](const TalkEvent::Agreed &said) { return said.suspended; });
    }

    bool hasField(const QString &id) const
    {
        return visit().look(u"!!document.getElementById('%1')"_s.arg(id)).toBool();
    }

    void goToTheRealPage()
    {
        const auto isHome = [this] {
            return visit().sight().card(u"home-and-council"_s) != nullptr;
        };
        for (int screens = 0; screens < 6 && !isHome() && !QTest::currentTestFailed(); ++screens)
            QVERIFY(visit().press("Header", "Back"));
        if (!QTest::currentTestFailed())
            m_helped->openTheRealPage();
    }

    void typeOnLivePages()
    {
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE(places().last().guide, u"garden-plot"_s);
        arriveAt(u"/name"_s);
        m_helped->type(u"full-name"_s, name);
        m_helped->type(u"email"_s, name + u"@example.com"_s);
        QTRY_COMPARE(places().last().inHand, u"email"_s);
        arriveAt(u"/plot"_s);
        QVERIFY(visit().pressOnPage(u"#size"_s));
        arriveAt(u"/sign-in"_s);
        QTRY_VERIFY(m_helped->champion->agreed.last().suspended);
        m_helped->type(u"code"_s, code);
        m_helped->type(u"password"_s, password);
        QCOMPARE(places().last().step, u"size"_s);
    }

    void arriveAt(const QString &path)
    {
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(visit().pressOnPage(u"#on"_s), qPrintable(path));
        QTRY_COMPARE_WITH_TIMEOUT(visit().livePath(), path, 15000);
    }

    // What the terminal sent; the record is one of everybody's, a file for each.
    QByteArray sent() const
    {
        QByteArray all;
        for (QDirIterator files(m_record, QDir::Files); files.hasNext();) {
            QFile file(files.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (bytes.contains("to='kiosks.test'") || bytes.contains("to=\"kiosks.test\""))
                all += bytes;
        }
        return all;
    }

    // A record in which they are not would be none.
    void holdsWhatWasSaid() const
    {
        for (const char *said : {"Good morning", "about-you", "garden-plot", "universal-credit", "suspended"})
            QVERIFY2(sent().contains(said), said);
        QVERIFY(!sent().contains("\"password\"") && !sent().contains("&quot;password&quot;"));
    }

    // of the system, since the server is another user
    QTemporaryDir m_folder{u"/tmp/alongside-record-XXXXXX"_s};
    QString m_record;
    std::unique_ptr<HelpedVisit> m_helped;
};

int main(int argc, char *argv[])
{
    return runVisits<RecordedTest>(argc, argv);
}
#include "RecordedTest.moc"

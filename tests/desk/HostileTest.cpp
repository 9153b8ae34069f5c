// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenDesk.h"
#include "guides/PlainText.h"
#include "journeys/Foreign.h"
#include "journeys/Pauses.h"
#include "programs/desk/parts.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int flood = 1000;
constexpr qsizetype longestNote = 2000;

using Lines = std::vector<std::unique_ptr<MemoryTransport>>;

/// One after the other, four of each account.
QString addressOf(int number, const QString &domain)
{
    return u"n%1@%2/v%3"_s.arg(QString::number(number / 4), domain, QString::number(number % 4));
}

} // namespace

/// Terminals and colleagues that mean no good, at the real desk and its window: what they send is words and
/// no more, there is a bound to all of it, and the champion goes on with whom they talk with.
class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto content = readContent(QStringLiteral(SOURCE_DIR "/resources"));
        QVERIFY(content);
        m_content = std::make_unique<DeskContent>(std::move(content.value()));
    }

    void init()
    {
        m_desk = std::make_unique<OpenDesk>(*m_content);
        QVERIFY(m_desk->isOpen());
    }

    void cleanup() { m_desk.reset(); }

    void aThousandRequestsAreSomeCards()
    {
        Lines kiosks;
        const Pauses pauses;
        for (int each = 0; each < flood; ++each) {
            kiosks.push_back(line(addressOf(each, u"kiosks.test"_s)));
            m_desk->request(*kiosks.back(), u"r-"_s + QString::number(each));
            meanwhile(each);
        }
        QCOMPARE(m_desk->desk().waiting().size(), 200);
        QTRY_VERIFY(sees(u"Waiting: 200"_s));
        QVERIFY(sees(u"More who wait: 176"_s));
        QCOMPARE(m_desk->shown(u"Offer help"_s), 24);
        goesOn("1,000 requests", pauses);
        QTRY_VERIFY(sees(u"Waiting: 0"_s));
        QCOMPARE(m_desk->shown(u"Offer help"_s), 0);
    }

    void whatIsSaidIsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("markup") << foreign::markup;
        QTest::newRow("turning") << foreign::turning;
        QTest::newRow("heap") << foreign::heap();
        QTest::newRow("lines") << foreign::lines();
        QTest::newRow("giant") << foreign::giant();
    }

    void whatIsSaidIsWords()
    {
        QFETCH(QString, words);
        MemoryTransport kiosk(m_desk->exchange(), u"bad@kiosks.test/v"_s);
        begin(kiosk);
        const Pauses pauses;
        note(kiosk, 3, words);
        const QString plain = cleanNote(words, longestNote);
        QVERIFY(!plain.isEmpty() && plain.size() <= longestNote);
        QTRY_VERIFY(sees(plain));
        goesOn(QTest::currentDataTag(), pauses);
    }

    void aThousandNotesLeaveTheLastInSight()
    {
        MemoryTransport kiosk(m_desk->exchange(), u"bad@kiosks.test/v"_s);
        begin(kiosk);
        const Pauses pauses;
        for (int each = 0; each < flood; ++each) {
            note(kiosk, 3 + each, QString::number(each) + u' ' + foreign::markup);
            meanwhile(each);
        }
        note(kiosk, 3 + flood, u"the last"_s);
        QTRY_VERIFY(sees(u"the last"_s));
        QCOMPARE(m_desk->talk(1).notes()->rowCount(), int(NoteModel::most));
        goesOn("1,000 notes", pauses);
    }

    void aThousandPlacesAreTheLastOne()
    {
        MemoryTransport kiosk(m_desk->exchange(), u"bad@kiosks.test/v"_s);
        begin(kiosk);
        const Pauses pauses;
        for (int each = 0; each < flood; ++each) {
            note(kiosk, 3 + each, {}, place(each));
            meanwhile(each);
        }
        QTRY_VERIFY(sees(nameOf(flood - 1)));
        QTRY_COMPARE(m_desk->begin(u"WWW"_s), 100);
        goesOn("1,000 places", pauses);
    }

    // A line hands on all that has come before the window has a turn.
    void whatComesAtOnceIsTakenIn()
    {
        MemoryTransport kiosk(m_desk->exchange(), u"bad@kiosks.test/v"_s);
        begin(kiosk);
        Lines ends;
        for (int each = 0; each < flood; ++each)
            ends.push_back(line(addressOf(each, u"kiosks.test"_s)));
        const Pauses pauses;
        for (int each = 0; each < flood; ++each) {
            note(kiosk, 3 + 2 * each, {}, place(each));
            note(kiosk, 4 + 2 * each, QString::number(each) + foreign::markup);
            m_desk->request(*ends[each], u"r-"_s + QString::number(each));
            worry(*ends[each], each);
        }
        QTRY_VERIFY(sees(nameOf(flood - 1)));
        QTRY_VERIFY(sees(QString::number(flood - 1) + foreign::markup));
        QTRY_VERIFY(sees(u"Waiting: 200"_s));
        goesOn("4,000 stanzas at once", pauses);
    }

    void colleaguesAreWords()
    {
        m_desk->press(Qt::Key_F6);
        Lines ends;
        const Pauses pauses;
        for (int each = 0; each < flood; ++each) {
            const QString account = (each / 4) % 2 == 0 ? u"<b>markup<br>"_s : u"turned\u202E"_s;
            ends.push_back(line(account + addressOf(each, u"champions.test"_s)));
            ChampionCard card{{}, {foreign::markup}, {foreign::markup.left(50)}, {}};
            card.badge = "x.y.z";
            ends.back()->show({{}, {}, true, card.payload()});
            meanwhile(each);
        }
        const QVariantList rows = m_desk->desk().colleagues()->rows();
        QCOMPARE(rows.size(), 200);
        for (const QVariant &row : rows)
            QVERIFY(row.toMap()[u"name"_s].toString().startsWith(u"<b>markup<br>n"));
        QTRY_COMPARE(m_desk->begin(u"<b>markup<br>n"_s), 200);
        QTRY_COMPARE(m_desk->troubles().join(u'\n'), QString());
        m_desk->press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->begin(u"<b>markup<br>n"_s), 0);
        goesOn("1,000 colleagues", pauses);
    }

    void whatColleaguesSayIsWords()
    {
        MemoryTransport colleague(m_desk->exchange(), u"two@champions.test/desk"_s);
        MemoryTransport kiosk(m_desk->exchange(), u"bad@kiosks.test/v"_s);
        const Pauses pauses;
        const QString words = foreign::markup + foreign::turning + foreign::giant();
        for (int each = 0; each < flood; ++each) {
            const QString about = each == 0 ? kiosk.address() : QString::number(each) + foreign::markup;
            say(colleague, {{u"kind"_s, u"colleague-note"_s}, {u"about"_s, about}, {u"note"_s, words}});
            meanwhile(each);
        }
        m_desk->request(kiosk, u"r-1"_s);
        QTRY_VERIFY(sees(u"From a colleague: "_s + cleanLine(words, 500)));
        goesOn("1,000 notes of a colleague", pauses);
    }

    void worriesAreWords()
    {
        Lines ends;
        const Pauses pauses;
        for (int each = 0; each < flood; ++each) {
            ends.push_back(line(addressOf(each, u"champions.test"_s)));
            worry(*ends.back(), each);
            meanwhile(each);
        }
        QCOMPARE(m_desk->desk().worries()->rows().size(), 50);
        QTRY_VERIFY(sees(u"More worries: 26"_s));
        QVERIFY(sees(cleanLine(foreign::markup, 200)));
        goesOn("1,000 worries", pauses);
    }

    void oneWhoIsWorriedAboutAllLeavesRoomForOthers()
    {
        MemoryTransport many(m_desk->exchange(), u"many@champions.test/desk"_s);
        for (int each = 0; each < flood; ++each)
            worry(many, each);
        QCOMPARE(m_desk->desk().worries()->rows().size(), 8);
        MemoryTransport other(m_desk->exchange(), u"other@champions.test/desk"_s);
        worry(other, flood);
        QCOMPARE(m_desk->desk().worries()->rows().size(), 9);
    }

    // Markdown is for the guide, which is ours.
    void wordsWithoutMarkup()
    {
        const QDir folder(QStringLiteral(SOURCE_DIR "/qml/desk"));
        const QRegularExpression marked(
            u"textFormat|markdown:|(?:^|[ .])(?:Text|Label|TextEdit|TextArea|SpokenText) \\{"_s,
            QRegularExpression::MultilineOption);
        QStringList found;
        for (const QString &name : folder.entryList({u"*.qml"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(marked))
                found.append(name);
        }
        QCOMPARE(found, QStringList{u"GuideTool.qml"_s});
    }

private:
    void say(MemoryTransport &from, const QJsonObject &payload, const QString &words = foreign::markup)
    {
        m_desk->say(from, payload, words);
    }

    void note(MemoryTransport &kiosk, int number, const QString &words, const QJsonObject &content = {})
    {
        say(kiosk,
            {{u"kind"_s, u"note"_s}, {u"talk"_s, u"bad"_s}, {u"number"_s, number}, {u"content"_s, content}},
            words);
    }

    void worry(MemoryTransport &from, int number)
    {
        say(from,
            {{u"kind"_s, u"worry"_s}, {u"worry"_s, u"w-"_s + QString::number(number)},
                {u"by"_s, u"champion"_s}, {u"reason"_s, u"other"_s},
                {u"place"_s, u"$& "_s + foreign::turning},
                {u"note"_s, number % 2 == 0 ? foreign::markup : foreign::giant()},
                {u"time"_s, m_desk->clock().now().toString(Qt::ISODate)}});
    }

    static QString nameOf(int question) { return QString(70, u'W') + QString::number(question); }

    // With one question more each time, up to a hundred.
    static QJsonObject place(int number)
    {
        QJsonArray questions;
        for (int each = number - number % 100; each <= number; ++each)
            questions.append(QJsonObject{{u"name"_s, nameOf(each)}, {u"state"_s, u"empty"_s}});
        return {{u"place"_s,
            QJsonObject{{u"guide"_s, u"universal-credit"_s}, {u"step"_s, u"s"_s + QString::number(number)},
                {u"questions"_s, questions}}}};
    }

    // The talk of one who means no good is in hand.
    void begin(MemoryTransport &kiosk)
    {
        m_desk->request(kiosk, u"bad"_s);
        m_desk->desk().offer(u"bad"_s);
        note(kiosk, 1, {}, TalkEvent::content(TalkEvent::Accept{u"bad"_s}));
        QCOMPARE(m_desk->desk().talks().size(), 2);
        note(kiosk, 2, {}, TalkEvent::content(TalkEvent::Agreed{{true, true, true}}));
        m_desk->press(Qt::Key_2, Qt::ControlModifier);
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->current(), 1);
    }

    // Now and then, the honest talk goes on; and the window has its turn each time.
    void meanwhile(int each)
    {
        if (each % 50 == 0)
            QVERIFY(m_desk->goOn());
        QCoreApplication::processEvents();
    }

    std::unique_ptr<MemoryTransport> line(const QString &address)
    {
        return std::make_unique<MemoryTransport>(m_desk->exchange(), address);
    }

    bool sees(const QString &words) const { return m_desk->shown(words) > 0; }

    // The champion's own keys work all the same, and all of the honest talk is there.
    void goesOn(const char *what, const Pauses &pauses)
    {
        QTRY_COMPARE(m_desk->troubles().join(u'\n'), QString());
        const bool before = m_desk->desk().available();
        m_desk->press(Qt::Key_F9);
        QTRY_COMPARE(m_desk->desk().available(), !before);
        qInfo("%s: the desk stood still for at most %lld ms", what, static_cast<long long>(pauses.longest()));
        QVERIFY(m_desk->hasAll());
    }

    std::unique_ptr<DeskContent> m_content;
    std::unique_ptr<OpenDesk> m_desk;
};

QTEST_MAIN(HostileTest)
#include "HostileTest.moc"

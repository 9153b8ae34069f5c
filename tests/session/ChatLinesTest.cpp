// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/ChatLines.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// The chat as the screens read it, however much comes.
class ChatLinesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_lines.clear();
        m_lines.add({{ChatLine::Kind::Notice, u"Hello"_s}});
    }

    void whatComesTogetherIsPutInTogether()
    {
        QSignalSpy put(&m_lines, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&m_lines, &QAbstractItemModel::rowsRemoved);
        m_lines.add(theirs(100));
        QCOMPARE(put.size(), 1);
        QVERIFY(removed.isEmpty());
        QCOMPARE(m_lines.count(), 101);
    }

    void holdsTheLastLinesAndSaysSo()
    {
        m_lines.add(theirs(ChatLines::most));
        QCOMPARE(m_lines.count(), ChatLines::most + 1);
        QCOMPARE(first(), u"Only the last part of what was said is still here."_s);
        QCOMPARE(said(1), u"1"_s);
        QSignalSpy counted(&m_lines, &ChatLines::countChanged);
        m_lines.add({{ChatLine::Kind::Theirs, u"the last"_s}});
        QCOMPARE(counted.size(), 1); // by which the screen comes down to it, though there are as many
        QCOMPARE(m_lines.count(), ChatLines::most + 1);
        QCOMPARE(m_lines.all().first().kind, ChatLine::Kind::Notice);
        QCOMPARE(said(1), u"2"_s);
        QCOMPARE(m_lines.all().last().words, u"the last"_s);
        m_lines.clear();
        m_lines.add(theirs(2));
        QCOMPARE(first(), u"1"_s);
    }

    void holdsSoManyWordsAndTheLastLineAlways()
    {
        const QString giant(4000, u'W');
        for (int each = 0; each < 40; ++each)
            m_lines.add({{ChatLine::Kind::Theirs, giant}});
        QVERIFY(m_lines.count() <= ChatLines::mostWords / giant.size() + 1);
        m_lines.add({{ChatLine::Kind::Theirs, QString(ChatLines::mostWords + 1, u'W')}});
        QCOMPARE(m_lines.count(), 2);
    }

    void theLastLinesOfPeopleAreKept()
    {
        m_lines.add(theirs(30));
        m_lines.add({{ChatLine::Kind::Notice, u"Bye"_s}});
        const QList<ChatLine> kept = ChatLines::read(m_lines.kept());
        QCOMPARE(kept.size(), 12);
        QCOMPARE(kept.first().words, u"19"_s);
        QCOMPARE(kept.last().words, u"30"_s);
    }

private:
    static QList<ChatLine> theirs(int count)
    {
        QList<ChatLine> lines;
        for (int number = 1; number <= count; ++number)
            lines.append({ChatLine::Kind::Theirs, QString::number(number)});
        return lines;
    }

    QString said(int row) const { return m_lines.all().at(row).words; }
    QString first() const { return said(0); }

    ChatLines m_lines;
};

QTEST_GUILESS_MAIN(ChatLinesTest)
#include "ChatLinesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/AnswerCheck.h"
#include "practice/answers/AnswerPattern.h"
#include "practice/walking/RegexSample.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

QJsonObject date(int day, int month, const QString &year)
{
    return {{u"day"_s, day}, {u"month"_s, month}, {u"year"_s, year}};
}

} // namespace

class AnswerCheckTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void leavesOptionalAnswersOut();
    void prefersTheFormsOwnWords();
    void boundsTheTimeOfAPattern();
    void makesTextsThatMatch_data();
    void makesTextsThatMatch();
};

void AnswerCheckTest::saysWhatIsWrong_data()
{
    using Kind = ComponentKind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<QString>("message");
    const Rules none;
    Rules number;
    number.min = 1;
    number.max = 9;
    number.precision = 0;
    Rules text;
    text.maxLength = 5;
    Rules words;
    words.maxWords = 2;
    Rules past;
    past.maxDaysInFuture = 0;
    QTest::newRow("nothing") << Kind::Text << none << u"What is your full name?"_s << QJsonValue()
                             << u"Enter your full name"_s;
    QTest::newRow("no date") << Kind::Date << none << u"Your date of birth"_s << QJsonValue()
                             << u"Enter your date of birth"_s;
    QTest::newRow("no number") << Kind::Number << number << u"Age"_s << QJsonValue(u"ten"_s)
                               << u"Age must be a number"_s;
    QTest::newRow("half") << Kind::Number << number << u"Age"_s << QJsonValue(1.5)
                          << u"Age must be a whole number"_s;
    QTest::newRow("low") << Kind::Number << number << u"Age"_s << QJsonValue(0) << u"Age must be 1 or more"_s;
    QTest::newRow("high") << Kind::Number << number << u"Age"_s << QJsonValue(10)
                          << u"Age must be 9 or less"_s;
    QTest::newRow("long") << Kind::Text << text << u"Name"_s << QJsonValue(u"abcdef"_s)
                          << u"Name must be 5 characters or fewer"_s;
    QTest::newRow("wordy") << Kind::Multiline << words << u"Reason"_s << QJsonValue(u"a b c"_s)
                           << u"Reason must be 2 words or fewer"_s;
    QTest::newRow("no day") << Kind::Date << none << u"Date of birth"_s
                            << QJsonValue(QJsonObject{{u"month"_s, 2}, {u"year"_s, 2000}})
                            << u"Date of birth must include a day"_s;
    QTest::newRow("30 February") << Kind::Date << none << u"Date of birth"_s
                                 << QJsonValue(date(30, 2, u"2000"_s))
                                 << u"Date of birth must be a real date"_s;
    QTest::newRow("short year") << Kind::Date << none << u"Date of birth"_s << QJsonValue(date(1, 2, u"99"_s))
                                << u"Date of birth must be a real date"_s;
    QTest::newRow("future") << Kind::Date << past << u"Date of birth"_s << QJsonValue(date(1, 4, u"2026"_s))
                            << u"Date of birth must be today or in the past"_s;
    QTest::newRow("email") << Kind::Email << none << u"Email"_s << QJsonValue(u"name"_s)
                           << u"Enter an email address in the correct format, like name@example.com"_s;
    QTest::newRow("telephone") << Kind::Telephone << none << u"Phone"_s << QJsonValue(u"abc"_s)
                               << u"Enter a phone number, like 01632 960 001 or 07700 900 982"_s;
    QTest::newRow("postcode") << Kind::Address << none << u"Address"_s
                              << QJsonValue(QJsonObject{{u"addressLine1"_s, u"1 Road"_s},
                                     {u"town"_s, u"Town"_s}, {u"postcode"_s, u"12345"_s}})
                              << u"Enter a full UK postcode, like AA3 1AB"_s;
    QTest::newRow("right") << Kind::Number << number << u"Age"_s << QJsonValue(u"9"_s) << QString();
}

void AnswerCheckTest::saysWhatIsWrong()
{
    QFETCH(ComponentKind, kind);
    QFETCH(Rules, rules);
    QFETCH(QString, title);
    QFETCH(QJsonValue, answer);
    Component component;
    component.kind = kind;
    component.name = u"it"_s;
    component.rules = rules;
    const QList<Problem> problems = AnswerCheck(component, title, QDate(2026, 3, 31)).problems(answer);
    QTEST(problems.isEmpty() ? QString() : problems.first().message, "message");
}

void AnswerCheckTest::leavesOptionalAnswersOut()
{
    Component component;
    component.kind = ComponentKind::Text;
    component.rules.required = false;
    QVERIFY(AnswerCheck(component, u"Name"_s, QDate(2026, 3, 31)).problems(QJsonValue()).isEmpty());
}

void AnswerCheckTest::prefersTheFormsOwnWords()
{
    Component component;
    component.kind = ComponentKind::Number;
    component.rules.min = 10;
    component.rules.messages.insert(u"number.min"_s, u"You need ten owls"_s);
    const QList<Problem> problems = AnswerCheck(component, u"Owls"_s, QDate(2026, 3, 31)).problems(3);
    QCOMPARE(problems.first().message, u"You need ten owls"_s);
}

void AnswerCheckTest::boundsTheTimeOfAPattern()
{
    QElapsedTimer timer;
    timer.start();
    mayMatch(u"^(a+)+$"_s, QString(1'500, u'a') + u'!');
    mayMatch(u"^(([a-z])+.)+[A-Z]([a-z])+$"_s, QString(1'900, u'a'));
    QVERIFY(timer.elapsed() < 3'000);
    QVERIFY(mayMatch(u"/^[A-Z]{2}\\u0020?[0-9]$/u"_s, u"AB 1"_s));
    QVERIFY(!mayMatch(u"^\\d+$"_s, u"abc"_s));
    QVERIFY(!answerPattern(u"(["_s));
}

void AnswerCheckTest::makesTextsThatMatch_data()
{
    QTest::addColumn<QString>("regex");
    for (const char *regex : {"^[A-Z]{2}[0-9]{6}[A-D]$", "^(GB)?([0-9]{9})$", "^\\d{2}-\\d{2}-\\d{2}$",
             "^(?:a|b)+c?$", "^[^a-z]+$", "^\\w+([.-]\\w+)*@[a-zA-Z0-9]+(\\.[a-zA-Z]{2,})+$"})
        QTest::newRow(regex) << QString::fromLatin1(regex);
}

void AnswerCheckTest::makesTextsThatMatch()
{
    QFETCH(QString, regex);
    QVERIFY2(mayMatch(regex, regexSample(regex)), qPrintable(regexSample(regex)));
}

QTEST_GUILESS_MAIN(AnswerCheckTest)
#include "AnswerCheckTest.moc"

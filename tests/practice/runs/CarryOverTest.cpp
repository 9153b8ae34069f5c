// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/CarryOver.h"
#include "practice/forms/FormFile.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class CarryOverTest : public QObject {
    Q_OBJECT

private:
    Form m_form;
    QJsonObject m_answers{{u"name"_s, u"Alex"_s}, {u"until"_s, u"22:00"_s}};

    // The form as it was when "name" was asked otherwise and one question was not asked at all.
    Form earlier(const QString &without)
    {
        Form form = m_form;
        for (Page &page : form.pages)
            page.components.removeIf([&](const Component &component) { return component.key == without; });
        return form;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto form = FormFile::read(QStringLiteral(SOURCE_DIR "/tests/practice/data/street-party-v1.json"));
        QVERIFY(form);
        m_form = std::move(form).value();
    }

    void theSameFormTakesAll()
    {
        const CarriedAnswers carried = carryOver(m_form, m_answers, fingerprintOf(m_form));
        QVERIFY(!carried.changed);
        QCOMPARE(carried.answers, m_answers);
        QVERIFY(carried.newQuestions.isEmpty());
    }

    void aNewQuestionIsNamed()
    {
        const CarriedAnswers carried = carryOver(m_form, m_answers, fingerprintOf(earlier(u"road"_s)));
        QVERIFY(carried.changed);
        QCOMPARE(carried.answers, m_answers);
        QCOMPARE(carried.newQuestions.size(), 1);
        QVERIFY(!carried.newQuestions.first().isEmpty());
    }

    void aQuestionThatWentLeavesNothing()
    {
        const CarriedAnswers carried = carryOver(earlier(u"until"_s), m_answers, fingerprintOf(m_form));
        QVERIFY(carried.changed);
        QCOMPARE(carried.answers.keys(), QStringList{u"name"_s});
    }

    void anotherKindOfAnswerIsAskedAgain()
    {
        Form other = m_form;
        for (Page &page : other.pages)
            for (Component &component : page.components)
                if (component.key == u"until")
                    component.type = u"DatePartsField"_s;
        const CarriedAnswers carried = carryOver(other, m_answers, fingerprintOf(m_form));
        QVERIFY(!carried.answers.contains(u"until"_s));
        QCOMPARE(carried.newQuestions.size(), 1);
    }

    void nonsenseDoesNoHarm()
    {
        const QJsonObject odd{{u"name"_s, QJsonArray{1, QJsonObject{{u"x"_s, 2}}}}, {u"none"_s, true}};
        QCOMPARE(carryOver(m_form, odd, fingerprintOf(m_form)).answers.size(), 1);
        QVERIFY(carryOver(m_form, odd, QByteArray("short")).answers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CarryOverTest)
#include "CarryOverTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/TalkEvent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

PagePlace somewhere()
{
    Guide guide;
    guide.id = u"universal-credit"_s;
    Step step;
    step.id = u"housing"_s;
    step.questions = {u"rent"_s, u"landlord"_s};
    guide.steps = {step};
    PagePlace place(guide, 0);
    place.page = PageRole::Question;
    place.question = QuestionName::ofGuide(step, 1);
    place.error = MessageKind::Missing;
    place.all = {{QuestionName::ofGuide(step, 0), QuestionState::Answered},
        {QuestionName::ofGuide(step, 1), QuestionState::Error},
        {QuestionName::ofPage(2), QuestionState::Empty}};
    return place;
}

} // namespace

/// What the ends of a talk tell each other: all of it comes through, and nothing else does.
class TalkEventTest : public QObject {
    Q_OBJECT

private slots:
    void eachComesAsItWasTold()
    {
        const TalkEvent::Agreed agreed{{true, true, false}, true};
        QVERIFY(TalkEvent::read(TalkEvent::content(agreed)) == TalkEvent::Any(agreed));
        const TalkEvent::Accept accept{u"r1"_s};
        QVERIFY(TalkEvent::read(TalkEvent::content(accept)) == TalkEvent::Any(accept));
        const TalkEvent::Point point{u"question 3"_s};
        QVERIFY(TalkEvent::read(TalkEvent::content(point)) == TalkEvent::Any(point));
        const TalkEvent::HandOver over{u"two@champions.test"_s};
        QVERIFY(TalkEvent::read(TalkEvent::content(over)) == TalkEvent::Any(over));
        for (const TalkEvent::Bye bye : {TalkEvent::Bye{}, TalkEvent::Bye{TalkOutcome::NeedsFaceToFace}})
            QVERIFY(TalkEvent::read(TalkEvent::content(bye)) == TalkEvent::Any(bye));
    }

    void aPlaceComesAsIds()
    {
        const auto event = TalkEvent::read(TalkEvent::at(somewhere()));
        const SeenPlace seen{u"universal-credit"_s, u"housing"_s, PageRole::Question, u"landlord"_s,
            MessageKind::Missing,
            {{u"rent"_s, QuestionState::Answered}, {u"landlord"_s, QuestionState::Error},
                {u"question 3"_s, QuestionState::Empty}}};
        QVERIFY(event == TalkEvent::Any(TalkEvent::At{seen}));
    }

    void aHugePageStillFits()
    {
        PagePlace place = somewhere();
        for (int i = 0; i < 5000; ++i)
            place.all.append({QuestionName::ofPage(i), QuestionState::Empty});
        const QByteArray json = QJsonDocument(TalkEvent::at(place)).toJson(QJsonDocument::Compact);
        QVERIFY(json.size() < 7 * 1024);
    }

    void whatIsNoNameIsLeftOut()
    {
        const QJsonObject place{{u"guide"_s, u"<b>guide</b>"_s}, {u"step"_s, QString(81, u'a')},
            {u"question"_s, u"a\u202eb"_s}, {u"error"_s, u"nonsense"_s}, {u"page"_s, 7},
            {u"questions"_s,
                QJsonArray{u"text"_s, QJsonObject{{u"name"_s, u"a\nb"_s}, {u"state"_s, u"empty"_s}},
                    QJsonObject{{u"name"_s, u"fine"_s}, {u"state"_s, u"no state"_s}}}}};
        QVERIFY(TalkEvent::read({{u"place"_s, place}}) == TalkEvent::Any(TalkEvent::At{}));
        QVERIFY(!TalkEvent::read({{u"point"_s, u"javascript:alert(1)"_s}}));
        QVERIFY(!TalkEvent::read({}));
        QVERIFY(!TalkEvent::read({{u"value"_s, u"Mary"_s}}));
    }

    void nothingIsAgreedUnlessItIsSaid()
    {
        const auto event = TalkEvent::read({{u"agreed"_s, u"yes"_s}});
        QVERIFY(event == TalkEvent::Any(TalkEvent::Agreed{{false, false, false}, false}));
    }
};

QTEST_GUILESS_MAIN(TalkEventTest)
#include "TalkEventTest.moc"

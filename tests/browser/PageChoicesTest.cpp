// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebStage.h"

#include <QPointingDevice>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray boxes =
    "<h1>Boxes</h1><form><label for=\"colour\">Colour</label><select id=\"colour\" name=\"colour\">"
    "<option value=\"\">Choose one</option><option value=\"r\">Red</option>"
    "<option value=\"o\" disabled>Orange</option><option value=\"g\">Green</option></select>"
    "<label for=\"many\">Many</label><select id=\"many\" name=\"many\" multiple><option>One</option></select>"
    "</form>";
const QString value = u"document.getElementById('colour').value"_s;

} // namespace

/// The choices of a box, shown by the program instead of the web engine.
class PageChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_glass = QTest::createTouchDevice(); }

    void init()
    {
        m_site.pages.insert(u"/one"_s, boxes);
        m_stage = std::make_unique<WebStage>(m_site);
        m_offers = std::make_unique<QSignalSpy>(&m_stage->page, &PracticePage::choicesOffered);
        QTRY_VERIFY(m_stage->isAt(u"/one"_s));
    }

    void cleanup()
    {
        m_offers.reset();
        m_stage.reset();
    }

    void opensUnderAPointer()
    {
        QTest::mouseClick(&m_stage->window, Qt::LeftButton, {}, middleOf(u"colour"_s));
        QTRY_COMPARE(m_offers->size(), 1);
        QCOMPARE(m_offers->first().at(0).toString(), u"Colour"_s);
        QCOMPARE(
            m_offers->first().at(1).toStringList(), QStringList({u"Choose one"_s, u"Red"_s, u"Green"_s}));
        QTRY_COMPARE(m_stage->facts().value(u"focus").toString(), u"colour"_s);
        QCOMPARE(QGuiApplication::topLevelWindows().size(), 1); // the engine's own list stays away
    }

    void opensUnderAFinger()
    {
        const QPoint place = middleOf(u"colour"_s);
        QTest::touchEvent(&m_stage->window, m_glass).press(0, place, &m_stage->window);
        QTest::touchEvent(&m_stage->window, m_glass).release(0, place, &m_stage->window);
        QTRY_COMPARE(m_offers->size(), 1);
        QCOMPARE(QGuiApplication::topLevelWindows().size(), 1);
    }

    void takesTheChoice()
    {
        m_stage->run(u"globalThis.told = []; for (const name of ['input', 'change'])"
                     "document.addEventListener(name, event => told.push(event.type + event.target.id))"_s);
        choose(2);
        QTRY_COMPARE(m_stage->run(value).toString(), u"g"_s);
        QCOMPARE(m_stage->run(u"told.join()"_s).toString(), u"inputcolour,changecolour"_s);
        QTRY_COMPARE(m_stage->question(u"colour"_s).value(u"state").toString(), u"answered"_s);
    }

    void tellsNobodyWhichOneIsChosen()
    {
        choose(1);
        QTRY_COMPARE(m_stage->question(u"colour"_s).value(u"state").toString(), u"answered"_s);
        const QJsonObject first = m_stage->facts();
        choose(2);
        QTRY_COMPARE(m_stage->run(value).toString(), u"g"_s);
        QCOMPARE(m_stage->facts(), first);
        QCOMPARE(m_offers->first(), m_offers->last());
    }

    void refusesOtherPlaces()
    {
        m_stage->page.choose(1); // nothing was offered
        QTest::mouseClick(&m_stage->window, Qt::LeftButton, {}, middleOf(u"colour"_s));
        QTRY_COMPARE(m_offers->size(), 1);
        m_stage->page.choose(3);
        m_stage->page.choose(-1);
        QCOMPARE(m_stage->run(value).toString(), QString());
    }

    void leavesKeysAndOtherBoxesAlone()
    {
        QTest::mouseClick(&m_stage->window, Qt::LeftButton, {}, middleOf(u"many"_s));
        QTRY_COMPARE(m_stage->facts().value(u"focus").toString(), u"many"_s);
        m_stage->page.observer().focus(u"colour"_s);
        QTRY_COMPARE(m_stage->facts().value(u"focus").toString(), u"colour"_s);
        QTest::keyClick(&m_stage->window, Qt::Key_Down);
        QTRY_COMPARE(m_stage->run(value).toString(), u"r"_s);
        QCOMPARE(m_offers->size(), 0);
    }

private:
    QPoint middleOf(const QString &id)
    {
        const QString box = u"document.getElementById('%1').getBoundingClientRect()"_s.arg(id);
        const QString middle = u"(box => [box.x + box.width / 2, box.y + box.height / 2])(%1)"_s.arg(box);
        const QVariantList place = m_stage->run(middle).toList();
        return place.size() == 2 ? QPoint(place[0].toInt(), place[1].toInt()) : QPoint();
    }

    void choose(int place)
    {
        const qsizetype before = m_offers->size();
        QTest::mouseClick(&m_stage->window, Qt::LeftButton, {}, middleOf(u"colour"_s));
        QTRY_COMPARE(m_offers->size(), before + 1);
        m_stage->page.choose(place);
    }

    HandMadeSite m_site;
    QPointingDevice *m_glass = nullptr; // belongs to Qt, for as long as the process runs
    std::unique_ptr<WebStage> m_stage;
    std::unique_ptr<QSignalSpy> m_offers;
};

int main(int argc, char *argv[])
{
    PageChoicesTest test;
    return runWebTest(argc, argv, test);
}
#include "PageChoicesTest.moc"

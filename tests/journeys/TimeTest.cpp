// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "Sealed.h"
#include "Visit.h"
#include "flows/Content.h"

#include <QQuickItem>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString field = u"#words"_s;

QByteArray shortForm()
{
    return R"({"startPage": "/one", "lists": [], "conditions": [], "sections": [], "pages": [{
        "path": "/one", "title": "One", "next": [], "components": [
            {"type": "TextField", "name": "words", "title": "Words", "schema": {}, "options": {}}]}]})";
}

} // namespace

/// The time of a visit while somebody types on a practice page: keys reach the page and the time alike.
class TimeTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_content.write(u"practice/blue-badge.json"_s, shortForm());
        Policy policy = m_content.policy();
        policy.visit.minutes = 1; // warned from the start
        m_visit.reset();
        m_visit = std::make_unique<Visit>(policy);
        QVERIFY(m_visit->isOpen() && m_visit->press("WelcomeScreen", "Start"));
        QVERIFY(m_visit->press([](const Sight &sight) { return sight.card(u"disability"_s); }));
        const QString practise = QCoreApplication::translate("Doors", "Practise first");
        QVERIFY(
            m_visit->press([&](const Sight &sight) { return sight.buttonOf(u"blue-badge"_s, practise); }));
        QVERIFY(m_visit->press("BeforeScreen", "Next") && m_visit->press("SureScreen", "Start practising"));
        QTRY_COMPARE_WITH_TIMEOUT(m_visit->path(), u"/one"_s, 15000);
        QVERIFY(m_visit->pressOnPage(field));
        QTRY_VERIFY(m_visit->look(u"document.activeElement.id === 'words'"_s).toBool());
    }

    void cleanup() { m_visit.reset(); }

    void aKeyGivesTimeAndIsTyped()
    {
        QVERIFY(m_visit->sees("TimeSheet", "I need more time"));
        QTest::keyClick(m_visit->window(), Qt::Key_A);
        QTRY_COMPARE(typed(), u"a"_s);
        QTRY_VERIFY(!m_visit->sight().button(QCoreApplication::translate("TimeSheet", "I need more time")));
        QVERIFY(m_visit->sees("Shell", "16 min left"));
    }

    void threePressesOfShiftBlankThePage()
    {
        QTest::keyClick(m_visit->window(), Qt::Key_A);
        QTRY_COMPARE(typed(), u"a"_s);
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(m_visit->window(), Qt::Key_Shift);
        QVERIFY(m_visit->sees("BlankScreen", "Bring it back"));
        QTest::keyClick(m_visit->window(), Qt::Key_B); // reaches nothing
        QVERIFY(m_visit->press("BlankScreen", "Bring it back"));
        QTest::keyClick(m_visit->window(), Qt::Key_C);
        QTRY_COMPARE(typed(), u"ac"_s); // where the person was
    }

    void capitalsBlankNothing()
    {
        for (const int key : {Qt::Key_A, Qt::Key_B, Qt::Key_C, Qt::Key_D}) {
            QTest::keyPress(m_visit->window(), Qt::Key_Shift);
            QTest::keyClick(m_visit->window(), static_cast<Qt::Key>(key), Qt::ShiftModifier);
            QTest::keyRelease(m_visit->window(), Qt::Key_Shift);
        }
        QTRY_COMPARE(typed().toLower(), u"abcd"_s);
        QVERIFY(!m_visit->sight().button(QCoreApplication::translate("BlankScreen", "Bring it back")));
    }

    void theCoverGivesThePlaceBack()
    {
        // the keyboard lies over the button
        const auto *time = m_visit->window()->property("time").value<QObject *>();
        QMetaObject::invokeMethod(time->property("hiding").value<QObject *>(), "hide");
        QVERIFY(m_visit->sees("Cover", "Your screen is hidden"));
        QTest::keyClick(m_visit->window(), Qt::Key_B); // opens it, and is not typed
        QTest::keyClick(m_visit->window(), Qt::Key_C);
        QTRY_COMPARE(typed(), u"c"_s);
    }

private:
    QString typed() const { return m_visit->look(u"document.querySelector('#words').value"_s).toString(); }

    Content m_content;
    std::unique_ptr<Visit> m_visit;
};

int main(int argc, char *argv[])
{
    return runVisits<TimeTest>(argc, argv);
}
#include "TimeTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "EachAlone.h"
#include "Sealed.h"
#include "Visit.h"
#include "flows/Content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 15'000; // milliseconds: the keys are made when they are first wanted

QJsonObject field(const QString &type, const QString &name, const QJsonObject &schema = {})
{
    return {{u"type"_s, type}, {u"name"_s, name}, {u"title"_s, name}, {u"schema"_s, schema},
        {u"options"_s, QJsonObject()}};
}

// One page, much longer than the screen, with a field of each kind that has a keyboard of its own.
QByteArray longForm()
{
    QJsonArray fields;
    const auto filler = [&fields](const QString &name) {
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            fields.append(field(u"TextField"_s, name + number));
    };
    filler(u"above"_s);
    fields.append(field(u"TelephoneNumberField"_s, u"telephone"_s));
    filler(u"between"_s);
    fields.append(field(u"NumberField"_s, u"whole"_s));
    fields.append(field(u"NumberField"_s, u"money"_s, {{u"precision"_s, 2}}));
    fields.append(field(u"DatePartsField"_s, u"date"_s));
    fields.append(field(u"TextField"_s, u"words"_s));
    fields.append(field(u"MultilineTextField"_s, u"lines"_s));
    fields.append(field(u"TextField"_s, u"last"_s));
    const QJsonObject page{
        {u"path"_s, u"/one"_s}, {u"title"_s, u"One"_s}, {u"components"_s, fields}, {u"next"_s, QJsonArray()}};
    return QJsonDocument(
        QJsonObject{{u"startPage"_s, u"/one"_s}, {u"pages"_s, QJsonArray{page}}, {u"lists"_s, QJsonArray()},
            {u"conditions"_s, QJsonArray()}, {u"sections"_s, QJsonArray()}})
        .toJson();
}

} // namespace

/// The on-screen keyboard over a practice page: it comes for the field that was touched, with the keys that
/// the field wants, and the field stands above it.
class KeyboardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_content.write(u"practice/blue-badge.json"_s, longForm()); }

    void field_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("letters");
        const QSize wide(1920, 1080), tall(1080, 1920);
        QTest::newRow("words") << wide << u"#words"_s << u"ab"_s;
        QTest::newRow("many lines") << wide << u"#lines"_s << u"ab"_s;
        QTest::newRow("the last on the page") << wide << u"#last"_s << u"ab"_s;
        QTest::newRow("words, upright") << tall << u"#words"_s << u"ab"_s;
        QTest::newRow("telephone") << wide << u"#telephone"_s << u"+07"_s;
        QTest::newRow("number") << wide << u"#whole"_s << u"70"_s;
        QTest::newRow("money") << wide << u"#money"_s << u"7.50"_s;
        QTest::newRow("date") << wide << u"#date-month"_s << u"12"_s;
    }

    void field()
    {
        QFETCH(QSize, screen);
        QFETCH(QString, selector);
        QFETCH(QString, letters);
        Visit visit(m_content.policy());
        QVERIFY(visit.isOpen());
        visit.window()->resize(screen);
        comeToThePage(visit);
        QVERIFY(!QTest::currentTestFailed());
        touchAtTheLowerEdge(visit, selector);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_VERIFY2_WITH_TIMEOUT(
            keyboardTop(visit) < screen.height(), "The keyboard did not come.", patience);
        QVERIFY2(restsAbove(visit, selector), qPrintable(said(visit, selector)));
        QTRY_VERIFY_WITH_TIMEOUT(visit.sight().key(letters.left(1)), patience);
        QCOMPARE(visit.sight().key(u"q"_s) == nullptr, letters != u"ab"_s); // the pad holds no letters
        QVERIFY(visit.typeOnGlass(letters));
        QTRY_COMPARE(
            visit.look(u"document.querySelector('%1').value"_s.arg(selector)).toString().toLower(), letters);
        QVERIFY2(restsAbove(visit, selector), qPrintable(said(visit, selector)));
    }

private:
    void comeToThePage(Visit &visit)
    {
        QVERIFY(visit.press("WelcomeScreen", "Start"));
        QVERIFY(visit.press([](const Sight &sight) { return sight.card(u"disability"_s); }));
        const QString practise = QCoreApplication::translate("Doors", "Practise first");
        QVERIFY(visit.press([&](const Sight &sight) { return sight.buttonOf(u"blue-badge"_s, practise); }));
        QVERIFY(visit.press("BeforeScreen", "Next") && visit.press("SureScreen", "Start practising"));
        QTRY_COMPARE_WITH_TIMEOUT(visit.path(), u"/one"_s, 15000);
    }

    // As low as the view shows it, where the keyboard will be.
    void touchAtTheLowerEdge(Visit &visit, const QString &selector)
    {
        visit.look(u"document.querySelector('%1').scrollIntoView({block: 'end', behavior: 'instant'})"_s.arg(
            selector));
        const auto place = visit.placeOnPage(selector);
        QVERIFY(place && visit.viewOfPage().contains(place->center()));
        visit.finger().touch(place->center());
        QTRY_VERIFY(
            visit.look(u"document.activeElement === document.querySelector('%1')"_s.arg(selector)).toBool());
    }

    static qreal keyboardTop(const Visit &visit)
    {
        const QObject *keyboard = visit.window()->property("keyboard").value<QObject *>();
        return visit.window()->height() - (keyboard ? keyboard->property("covered").toReal() : 0);
    }

    // Twice in the same place: the view grows while the guide below it becomes smaller, and the page follows
    // a moment later.
    static bool restsAbove(const Visit &visit, const QString &selector)
    {
        QRectF last;
        return QTest::qWaitFor(
            [&] {
                const QRectF place = visit.placeOnPage(selector).value_or(QRectF());
                const bool rests = std::exchange(last, place) == place && visit.sight().isStill();
                return rests && !place.isEmpty() && visit.viewOfPage().contains(place)
                    && place.bottom() <= keyboardTop(visit);
            },
            patience);
    }

    static QString said(const Visit &visit, const QString &selector)
    {
        QString text;
        QDebug(&text) << selector << visit.placeOnPage(selector).value_or(QRectF()) << "in"
                      << visit.viewOfPage() << "over" << keyboardTop(visit);
        return text;
    }

    const Content m_content;
};

int main(int argc, char *argv[])
{
    return runVisits<KeyboardTest>(argc, argv);
}
#include "KeyboardTest.moc"

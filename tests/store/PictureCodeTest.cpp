// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PictureCode.h"

#include "fakes/FakeClock.h"
#include "store/SavedPlaces.h"

#include <QSet>
#include <QtTest>

using namespace alongside;
using Given = PictureCode::Given;

namespace {

Secret chosen(std::initializer_list<unsigned char> numbers)
{
    Secret secret(numbers.size());
    std::copy(numbers.begin(), numbers.end(), secret.data());
    return secret;
}

} // namespace

class PictureCodeTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;
    QTemporaryDir m_folder;
    Secret m_device = Secret::random(32);
    Secret m_key = Secret::random(32);

    static void occupy(const QTemporaryDir &folder, const Given &given)
    {
        const QByteArray locator = PictureCode::locatorOf(given);
        QFile file(folder.filePath(QString::fromLatin1(locator) + QStringLiteral(".place")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"locator\": \"" + locator + "\"}");
    }

private Q_SLOTS:
    void hasALocatorForEachPair()
    {
        QSet<QByteArray> locators;
        for (int first = 0; first < PictureCode::pictures; ++first) {
            for (int second = 0; second < PictureCode::pictures; ++second) {
                locators.insert(PictureCode::locatorOf({first, second}));
            }
        }
        QCOMPARE(locators.size(), 576);
    }

    void isNeverTakenForACode()
    {
        for (int i = 0; i < 200; ++i) {
            QVERIFY(PictureCode::locatorOf(PictureCode::randomGiven()).size() != ResumeCode::locatorSize);
        }
    }

    void refusesWhatIsNoPicture()
    {
        QVERIFY(PictureCode::locatorOf({0, 24}).isEmpty());
        QVERIFY(PictureCode::locatorOf({-1, 0}).isEmpty());
        QVERIFY(!PictureCode::make({24, 0}, chosen({1, 2, 3, 4, 5})));
        QVERIFY(!PictureCode::make({0, 0}, chosen({1, 2, 3, 4, 24})));
        QVERIFY(!PictureCode::make({0, 0}, chosen({1, 2, 3, 4})));
        QVERIFY(!PictureCode::make({0, 0}, Secret()));
    }

    void opensAPlaceInTheRightOrderOnly()
    {
        SavedPlaces places = SavedPlaces::make(m_folder.path(), m_clock);
        const auto given = places.freePictures();
        QVERIFY(given);
        const auto code = PictureCode::make(*given, chosen({3, 3, 0, 23, 7}));
        QVERIFY(places.keep("one", m_key, m_device, *code, m_clock.now().addDays(7)));
        const SavedPlace place = places.find(PictureCode::locatorOf(*given));
        QCOMPARE(place.record, QByteArray("one"));
        const auto swapped = PictureCode::make(*given, chosen({3, 0, 3, 23, 7}));
        QCOMPARE(places.open(place, m_device, *swapped).error().trouble, StoreError::Trouble::WrongKey);
        QVERIFY(places.open(place, m_device, *code)->equals(m_key));
    }

    void givesThePairThatIsLeft()
    {
        const QTemporaryDir folder;
        const Given left{11, 23};
        for (int pair = 0; pair < 576; ++pair) {
            const Given taken{pair / 24, pair % 24};
            if (taken != left)
                occupy(folder, taken);
        }
        const SavedPlaces places = SavedPlaces::make(folder.path(), m_clock);
        QCOMPARE(places.freePictures(), left);
        occupy(folder, left);
        QVERIFY(!places.freePictures());
    }
};

QTEST_GUILESS_MAIN(PictureCodeTest)
#include "PictureCodeTest.moc"

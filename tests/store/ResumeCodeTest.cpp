// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ResumeCode.h"

#include <QSet>
#include <QtTest>

using namespace alongside;

namespace {

QByteArray textOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

auto readText(QByteArray text)
{
    return ResumeCode::read(
        Secret::takeFrom({reinterpret_cast<unsigned char *>(text.data()), std::size_t(text.size())}));
}

ResumeCode::Mistake mistakeIn(const QByteArray &text)
{
    const auto answer = readText(text);
    return std::holds_alternative<ResumeCode>(answer) ? ResumeCode::Mistake(-1)
                                                      : std::get<ResumeCode::Mistake>(answer);
}

} // namespace

class ResumeCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasPrinted()
    {
        const ResumeCode code = ResumeCode::make("7K3M");
        const QByteArray text = textOf(code.printed());
        QVERIFY(QRegularExpression(QStringLiteral("^7K3M(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]$"))
                    .match(QString::fromLatin1(text))
                    .hasMatch());
        const auto again = readText(text);
        QVERIFY(std::holds_alternative<ResumeCode>(again));
        QVERIFY(std::get<ResumeCode>(again).secret().equals(code.secret()));
        QCOMPARE(std::get<ResumeCode>(again).locator(), QByteArray("7K3M"));
    }

    void forgivesHowItIsTyped()
    {
        QByteArray text = textOf(ResumeCode::make("0011").printed());
        text = ' ' + text.toLower().replace('-', "  ").replace('0', 'o').replace('1', 'l');
        QVERIFY(std::holds_alternative<ResumeCode>(readText(text)));
    }

    void noticesEveryWrongCharacter()
    {
        const QByteArray right = textOf(ResumeCode::make("ABCD").printed());
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (const char other : QByteArray("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
                QByteArray wrong = right;
                if (wrong[i] == '-' || wrong[i] == other)
                    continue;
                wrong[i] = other;
                QCOMPARE(mistakeIn(wrong), ResumeCode::Mistake::CheckFails);
            }
        }
    }

    void noticesNeighboursThatChangedPlaces()
    {
        const QByteArray right = textOf(ResumeCode::make("ABCD").printed()).replace('-', "");
        for (qsizetype i = 0; i + 1 < right.size(); ++i) {
            QByteArray wrong = right;
            std::swap(wrong[i], wrong[i + 1]);
            if (wrong != right)
                QCOMPARE(mistakeIn(wrong), ResumeCode::Mistake::CheckFails);
        }
    }

    void saysWhatIsWrong()
    {
        const QByteArray right = textOf(ResumeCode::make("ABCD").printed());
        QCOMPARE(mistakeIn(right.chopped(1)), ResumeCode::Mistake::TooShort);
        QCOMPARE(mistakeIn(QByteArray()), ResumeCode::Mistake::TooShort);
        QCOMPARE(mistakeIn(right + 'A'), ResumeCode::Mistake::TooLong);
        QCOMPARE(mistakeIn(QByteArray(right).replace(6, 1, "&")), ResumeCode::Mistake::NotACharacter);
        QCOMPARE(mistakeIn(QByteArray(right).replace(6, 1, "U")), ResumeCode::Mistake::NotACharacter);
    }

    void isAnotherOneEveryTime()
    {
        QSet<QByteArray> codes;
        for (int i = 0; i < 200; ++i)
            codes.insert(textOf(ResumeCode::make(ResumeCode::randomLocator()).printed()));
        QCOMPARE(codes.size(), 200);
    }
};

QTEST_GUILESS_MAIN(ResumeCodeTest)
#include "ResumeCodeTest.moc"

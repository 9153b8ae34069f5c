// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedText.h"

#include <QtTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Secret seedOf(const char *text)
{
    QByteArray bytes = QByteArray::fromBase64(text, base64);
    return Secret::takeFrom({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(bytes.size())});
}

// RFC 8037, A.1 and A.2
const char *const seed = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
const char *const key = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

} // namespace

/// Statements that are signed: what counts, and that nothing else does.
class SignedTextTest : public QObject {
    Q_OBJECT

private slots:
    void knowsThePublicKeyOfASeed()
    {
        const auto keys = SignedText::keysOf(seedOf(seed));
        QVERIFY(keys);
        QCOMPARE(keys->checking.toBase64(base64), QByteArray(key));
        QVERIFY(!SignedText::keysOf(seedOf("c2hvcnQ")));
    }

    void takesWhatItSigned()
    {
        const SignedText::Keys keys = SignedText::makeKeys();
        const QJsonObject claims{{u"sub"_s, u"somebody"_s}, {u"exp"_s, 1800000000}};
        const QByteArray token = SignedText::sign(u"thing"_s, claims, keys.signing);
        QCOMPARE(token.count('.'), 2);
        QCOMPARE(SignedText::check(u"thing"_s, token, keys.checking), claims);
        QVERIFY(!SignedText::check(u"other"_s, token, keys.checking));
        QVERIFY(!SignedText::check(u"thing"_s, token, SignedText::makeKeys().checking));
        QVERIFY(!SignedText::check(u"thing"_s, token, {}));
    }

    void noTokenChoosesHowItIsChecked()
    {
        const SignedText::Keys keys = SignedText::makeKeys();
        const QByteArray claims = QByteArray(R"({"sub":"somebody"})").toBase64(base64);
        for (const char *head : {R"({"alg":"none"})", R"({"alg":"HS256","typ":"thing+jwt"})"}) {
            const QByteArray text = QByteArray(head).toBase64(base64) + '.' + claims;
            QVERIFY(!SignedText::check(u"thing"_s, text + '.', keys.checking));
            QVERIFY(!SignedText::check(u"thing"_s, text + '.' + QByteArray(64, 'A'), keys.checking));
        }
    }

    void everyOtherTextIsRefused()
    {
        const SignedText::Keys keys = SignedText::makeKeys();
        const QByteArray token = SignedText::sign(u"thing"_s, {{u"sub"_s, u"somebody"_s}}, keys.signing);
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray other = token;
            other[i] = other.at(i) == 'A' ? 'B' : 'A';
            QVERIFY2(!SignedText::check(u"thing"_s, other, keys.checking), qPrintable(QString::number(i)));
            QVERIFY(!SignedText::check(u"thing"_s, token.left(i), keys.checking));
        }
        QVERIFY(!SignedText::check(u"thing"_s, token + '=', keys.checking));
        QVERIFY(!SignedText::check(u"thing"_s, ' ' + token, keys.checking));
        QVERIFY(!SignedText::check(u"thing"_s, QByteArray(SignedText::longest + 1, '.'), keys.checking));
    }
};

QTEST_GUILESS_MAIN(SignedTextTest)
#include "SignedTextTest.moc"

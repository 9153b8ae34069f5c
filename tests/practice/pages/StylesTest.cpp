// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/FormPage.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Reads the compiled style sheet: what it may not hold, and the contrast of each pair of colours in each
/// theme.
class StylesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsNothingForeign_data();
    void holdsNothingForeign();
    void contrast_data();
    void contrast();

private:
    static double luminance(const QString &hex);
    QString colour(const QString &theme, const QString &name) const;

    QString m_css;
};

void StylesTest::initTestCase()
{
    m_css = QString::fromUtf8(FormPage::styleSheet());
    QVERIFY(m_css.size() > 20'000);
}

void StylesTest::holdsNothingForeign_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"GDS Transport", "url(", "@import", "@font-face", "crest", "crown"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void StylesTest::holdsNothingForeign()
{
    QFETCH(QString, text);
    QVERIFY(!m_css.contains(text, Qt::CaseInsensitive));
}

// WCAG 2.2, "relative luminance".
double StylesTest::luminance(const QString &hex)
{
    QString full;
    for (const QChar digit : hex)
        full += hex.size() == 3 ? QString(2, digit) : QString(digit);
    const auto part = [&](int at) {
        const double value = full.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

// The last value that the theme's rules give to a custom property.
QString StylesTest::colour(const QString &theme, const QString &name) const
{
    const QString selector = theme == u"light"_s ? u":root"_s : u"\\.practice-theme-"_s + theme;
    const QRegularExpression block(selector + u"\\{([^}]*)\\}"_s);
    const QRegularExpression value(u"--"_s + name + u":\\s*(#[0-9a-f]{3,6}|white|black)"_s);
    QString found;
    auto blocks = block.globalMatch(m_css);
    while (blocks.hasNext()) {
        auto values = value.globalMatch(blocks.next().captured(1));
        while (values.hasNext())
            found = values.next().captured(1);
    }
    static const QHash<QString, QString> names{{u"white"_s, u"#ffffff"_s}, {u"black"_s, u"#000000"_s}};
    return names.value(found, found).remove(u'#');
}

void StylesTest::contrast_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("background");
    const QList<QPair<const char *, const char *>> pairs{
        {"govuk-text-colour", "govuk-body-background-colour"},
        {"govuk-text-colour", "govuk-surface-background-colour"},
        {"govuk-text-colour", "govuk-hover-colour"},
        {"govuk-text-colour", "practice-notice-background"},
        {"govuk-text-colour", "practice-error-background"},
        {"govuk-text-colour", "practice-chosen-background"},
        {"govuk-secondary-text-colour", "govuk-body-background-colour"},
        {"govuk-secondary-text-colour", "govuk-surface-background-colour"},
        {"govuk-secondary-text-colour", "practice-chosen-background"},
        {"govuk-link-colour", "govuk-body-background-colour"},
        {"govuk-link-colour", "govuk-surface-background-colour"},
        {"govuk-link-colour", "govuk-hover-colour"},
        {"govuk-link-visited-colour", "govuk-body-background-colour"},
        {"govuk-link-hover-colour", "govuk-body-background-colour"},
        {"govuk-link-hover-colour", "govuk-hover-colour"},
        {"govuk-link-active-colour", "govuk-body-background-colour"},
        {"govuk-error-colour", "govuk-body-background-colour"},
        {"govuk-error-colour", "practice-error-background"},
        {"govuk-success-colour", "govuk-body-background-colour"},
        {"govuk-success-colour", "govuk-surface-background-colour"},
        {"govuk-inverse-text-colour", "govuk-brand-colour"},
        {"govuk-inverse-text-colour", "govuk-link-hover-colour"},
        {"govuk-inverse-text-colour", "govuk-success-colour"},
        {"govuk-focus-text-colour", "govuk-focus-colour"},
    };
    for (const char *theme : {"light", "dark", "contrast"}) {
        for (const auto &[text, background] : pairs)
            QTest::addRow("%s: %s on %s", theme, text, background)
                << QString::fromLatin1(theme) << QString::fromLatin1(text) << QString::fromLatin1(background);
    }
}

void StylesTest::contrast()
{
    QFETCH(QString, theme);
    QFETCH(QString, text);
    QFETCH(QString, background);
    const QString front = colour(theme, text);
    const QString behind = colour(theme, background);
    QVERIFY2(!front.isEmpty() && !behind.isEmpty(), qPrintable(front + u'/' + behind));
    const double one = luminance(front);
    const double two = luminance(behind);
    const double ratio = (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
    QVERIFY2(ratio >= 7.0, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(StylesTest)
#include "StylesTest.moc"

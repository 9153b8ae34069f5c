// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markup/Sanitiser.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace alongside;

class SanitiserTest : public QObject {
    Q_OBJECT

private slots:
    void keepsHarmlessMarkup_data();
    void keepsHarmlessMarkup();
    void refuses_data();
    void refuses();
    void boundsSizeAndDepth_data();
    void boundsSizeAndDepth();
    void readsMarkdown();
    void givesPlainWords();
};

void SanitiserTest::keepsHarmlessMarkup_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    const auto row = [](const char *name, const char *in, const char *out) {
        QTest::newRow(name) << QString::fromUtf8(in) << QString::fromUtf8(out);
    };
    row("words become a paragraph", "Hello", "<p class=\"govuk-body\">Hello</p>");
    row("nothing stays nothing", " \n ", "");
    row("entities", "a &lt;b&gt; &amp; &eacute;", "<p class=\"govuk-body\">a &lt;b&gt; &amp; é</p>");
    row("emphasis", "<p>a <b>b</b> <i>c</i></p>",
        "<p class=\"govuk-body\">a <strong>b</strong> <em>c</em></p>");
    row("never a second h1", "<h1>Title</h1>", "<h2 class=\"govuk-heading-m\">Title</h2>");
    row("levels are not skipped", "<h4>Title</h4>", "<h2 class=\"govuk-heading-m\">Title</h2>");
    row("an empty heading goes", "<h2> </h2>", "");
    row("list", "<ul><li>a<li>b</ul>",
        "<ul class=\"govuk-list govuk-list--bullet\"><li>a</li><li>b</li></ul>");
    row("a stray list item is text", "<li>a</li>", "<p class=\"govuk-body\">a</p>");
    row("words in a list become items", "<ol>a</ol>",
        "<ol class=\"govuk-list govuk-list--number\"><li>a</li></ol>");
    row("inset", "<div class='govuk-inset-text x'>a</div>",
        "<div class=\"govuk-inset-text\"><p class=\"govuk-body\">a</p></div>");
    row("a link becomes words", "<a href='https://www.example.gov.uk/help?x=1'>Help</a>",
        "<p class=\"govuk-body\">Help <span class=\"practice-address\">(www.example.gov.uk/help)</span></p>");
    row("a table", "<table><tr><th>a<th>b<tr><td>1<td>2</table>",
        "<table class=\"govuk-table\"><tr class=\"govuk-table__row\">"
        "<th scope=\"col\" class=\"govuk-table__header\">a</th><th scope=\"col\" "
        "class=\"govuk-table__header\">b</th>"
        "</tr><tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">1</td>"
        "<td class=\"govuk-table__cell\">2</td></tr></table>");
}

void SanitiserTest::keepsHarmlessMarkup()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QCOMPARE(Sanitiser::html(in), out);
}

void SanitiserTest::refuses_data()
{
    QTest::addColumn<QString>("in");
    const char *nasty[] = {
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' jav&#x09;ascript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<p id=main-content style='background:url(//evil.example)'>x</p>",
        "<p onclick=alert(1)>x</p>",
        "<iframe src=//evil.example></iframe>",
        "<object data=//evil.example></object>",
        "<embed src=//evil.example>",
        "<form action=//evil.example><input name=a><button>x</button></form>",
        "<base href=//evil.example>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "<link rel=stylesheet href=//evil.example>",
        "<style>@import '//evil.example'</style>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<template><img src=x></template>",
        "<textarea></textarea><img src=x onerror=alert(1)>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<plaintext><img src=x>",
        "<video src=//evil.example autoplay>",
        "<p class='govuk-body\" onmouseover=alert(1) x=\"'>x</p>",
        "</div></main></body><img src=x onerror=alert(1)>",
        "<select><img src=x onerror=alert(1)></select>",
        "<a href='https://evil.example/\"><img src=x onerror=alert(1)>'>x</a>",
        "<details open ontoggle=alert(1)><summary>a</summary>b</details>",
        "<table background=//evil.example><td>x",
    };
    for (const char *in : nasty)
        QTest::newRow(in) << QString::fromUtf8(in);
}

void SanitiserTest::refuses()
{
    QFETCH(QString, in);
    static const QRegularExpression allowed(
        QStringLiteral("<(/?(p|h[2-4]|ul|ol|li|strong|em|sub|sup|br|div|span|details|summary|table|tr|th|td))"
                       "( scope=\"(row|col)\")?( class=\"[a-z!_ -]+\")?>"));
    for (const QString &out : {Sanitiser::html(in), Sanitiser::markdown(in)}) {
        const QString rest = QString(out).remove(allowed);
        QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>') && !rest.contains(u'"'), qPrintable(out));
        QVERIFY2(
            !out.contains(QLatin1String("id=")) && !out.contains(QLatin1String("href")), qPrintable(out));
    }
}

void SanitiserTest::boundsSizeAndDepth_data()
{
    QTest::addColumn<QString>("in");
    const QString few = QStringLiteral("<div>");
    QTest::newRow("deep") << few.repeated(200'000) + QStringLiteral("x");
    QTest::newRow("deep lists") << QStringLiteral("<ul><li>").repeated(100'000);
    QTest::newRow("deep tables") << QStringLiteral("<table><tr><td>").repeated(50'000);
    QTest::newRow("deep emphasis") << QStringLiteral("<i>").repeated(100'000);
    QTest::newRow("quotes") << QStringLiteral("> ").repeated(100'000);
    QTest::newRow("brackets") << QStringLiteral("[").repeated(100'000);
    QTest::newRow("long") << QStringLiteral("<p>word</p>").repeated(100'000);
    QString tangled;
    for (int i = 0; i < 4000; ++i)
        tangled += QStringLiteral("<b a%1>").arg(i);
    QTest::newRow("tangled") << tangled + QStringLiteral("<p>x").repeated(8000);
    QTest::newRow("zeroes") << QString(100'000, QChar(u'\0'));
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xD800));
}

void SanitiserTest::boundsSizeAndDepth()
{
    QFETCH(QString, in);
    QElapsedTimer timer;
    timer.start();
    const qsizetype html = Sanitiser::html(in).size();
    const qsizetype markdown = Sanitiser::markdown(in).size();
    const qsizetype words = Sanitiser::plainText(in).size();
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(
        html < 8 * Sanitiser::largest && markdown < 8 * Sanitiser::largest && words <= Sanitiser::largest);
}

void SanitiserTest::readsMarkdown()
{
    QCOMPARE(Sanitiser::markdown(QStringLiteral("## Title\n\nSome **bold** [words](https://example.com).")),
        QStringLiteral(
            "<h2 class=\"govuk-heading-m\">Title</h2><p class=\"govuk-body\">Some <strong>bold</strong> "
            "words <span class=\"practice-address\">(example.com)</span>.</p>"));
}

void SanitiserTest::givesPlainWords()
{
    QCOMPARE(Sanitiser::plainText(QStringLiteral("<p>What is <b>your</b>&nbsp;name?</p><script>x</script>")),
        QStringLiteral("What is your name?"));
    QCOMPARE(Sanitiser::plainText(QStringLiteral("a < b")), QStringLiteral("a < b"));
}

QTEST_GUILESS_MAIN(SanitiserTest)
#include "SanitiserTest.moc"

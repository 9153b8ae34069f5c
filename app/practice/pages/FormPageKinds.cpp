// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markup/Element.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/ContentMarkup.h"
#include "practice/pages/FormPage.h"
#include "practice/pages/PageParts.h"
#include "practice/pages/QuestionMarkup.h"
#include "practice/pages/TaskList.h"

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &words)
{
    return Element("p").set("class", u"govuk-body"_s).text(words).done();
}

QString hiddenAfter(const QString &words, const QString &hidden)
{
    return words.toHtmlEscaped()
        + Element("span").set("class", u"govuk-visually-hidden"_s).text(u' ' + hidden).done();
}

QString lines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

QString FormPage::entries(const Page &page) const
{
    const QStringList entries = m_run.entries(page);
    if (entries.isEmpty())
        return {};
    QString rows;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString key = page.repeat->title.isEmpty()
            ? QString::number(i + 1)
            : Sanitiser::plainText(page.repeat->title) + u' ' + QString::number(i + 1);
        //: Button beside an entry of a list
        const QString remove = m_words(QT_TRANSLATE_NOOP("PracticePage", "Remove"));
        const Element button = Element("button")
                                   .set("type", u"submit"_s)
                                   .set("class", u"govuk-button govuk-button--secondary"_s)
                                   .set("name", u"action"_s)
                                   .set("value", u"remove-"_s + QString::number(i))
                                   .html(hiddenAfter(remove, key));
        rows +=
            Element("div")
                .set("class", u"govuk-summary-list__row"_s)
                .html(Element("dt").set("class", u"govuk-summary-list__key"_s).text(key).done())
                .html(Element("dd")
                          .set("class", u"govuk-summary-list__value"_s)
                          .html(lines(entries.at(i)))
                          .done())
                .html(Element("dd").set("class", u"govuk-summary-list__actions"_s).html(button.done()).done())
                .done();
    }
    return pageparts::postForm(Element("dl").set("class", u"govuk-summary-list"_s).html(rows).done());
}

QString FormPage::start(const Page &page) const
{
    QString words = Sanitiser::plainText(page.continueText);
    if (words.isEmpty())
        //: Button on the first page of a form
        words = m_words(QT_TRANSLATE_NOOP("PracticePage", "Start now"));
    return headingMarkup(page) + content(page) + pageparts::postForm(pageparts::button(words));
}

QString FormPage::summary(const Page &page) const
{
    QString out =
        Element("h1")
            .set("class", u"govuk-heading-l"_s)
            .text(page.title.isEmpty() ? m_words(QT_TRANSLATE_NOOP("PracticePage", "Check your answers"))
                                       : heading(page))
            .done()
        + content(page);
    QString section;
    QString rows;
    const auto endList = [&] {
        if (!rows.isEmpty())
            out += Element("dl").set("class", u"govuk-summary-list"_s).html(rows).done();
        rows.clear();
    };
    for (const SummaryRow &row : m_run.summary()) {
        if (row.section != section) {
            endList();
            section = row.section;
            if (!section.isEmpty())
                out += Element("h2")
                           .set("class", u"govuk-heading-m"_s)
                           .text(Sanitiser::plainText(section))
                           .done();
        }
        const QString title = Sanitiser::plainText(row.title);
        //: Value of a question that was left out
        const QString value =
            row.value.isEmpty() ? m_words(QT_TRANSLATE_NOOP("PracticePage", "Not answered")) : row.value;
        const Element change =
            Element("a")
                .set("class", u"govuk-link"_s)
                .set("href", row.changePath)
                //: Link to answer a question again; the question follows, read aloud only
                .html(hiddenAfter(m_words(QT_TRANSLATE_NOOP("PracticePage", "Change")), title));
        rows +=
            Element("div")
                .set("class", u"govuk-summary-list__row"_s)
                .html(Element("dt").set("class", u"govuk-summary-list__key"_s).text(title).done())
                .html(Element("dd").set("class", u"govuk-summary-list__value"_s).html(lines(value)).done())
                .html(Element("dd").set("class", u"govuk-summary-list__actions"_s).html(change.done()).done())
                .done();
    }
    endList();
    const QString declaration = Sanitiser::html(m_run.content(m_run.form().declaration));
    //: Button at the end of a form with a declaration
    const QString accept = m_words(QT_TRANSLATE_NOOP("PracticePage", "Accept and send"));
    //: Button at the end of a form
    const QString send = m_words(QT_TRANSLATE_NOOP("PracticePage", "Send"));
    QString words = Sanitiser::plainText(page.continueText);
    if (words.isEmpty())
        words = declaration.isEmpty() ? send : accept;
    return out + declaration + pageparts::postForm(pageparts::button(words))
        + paragraph(m_words(QT_TRANSLATE_NOOP(
            "PracticePage", "This is practice: the button only shows you the last page. Nothing is sent.")));
}

QString FormPage::tasks(const Page &page) const
{
    return headingMarkup(page) + content(page) + taskListMarkup(m_run, m_words)
        + pageparts::postForm(buttons(page));
}

QString FormPage::ended(const Page &page) const
{
    return headingMarkup(page) + content(page)
        + Element("div")
              .set("class", u"govuk-inset-text"_s)
              .html(paragraph(m_words(QT_TRANSLATE_NOOP("PracticePage",
                  "With these answers the real form ends here. To practise another way through, go back and "
                  "change an answer."))))
              .done();
}

QString FormPage::confirmation(const Page &page) const
{
    QString title = Sanitiser::plainText(m_run.text(page.title));
    if (title.isEmpty())
        //: Heading of the last page of a form
        title = m_words(QT_TRANSLATE_NOOP("PracticePage", "You have reached the end"));
    QString out = Element("div")
                      .set("class", u"govuk-panel govuk-panel--confirmation"_s)
                      .html(Element("h1").set("class", u"govuk-panel__title"_s).text(title).done())
                      .html(Element("div")
                                .set("class", u"govuk-panel__body"_s)
                                .text(m_words(QT_TRANSLATE_NOOP("PracticePage",
                                    "This was practice. Nothing was sent and nobody will contact you.")))
                                .done())
                      .done()
        + content(page);
    for (const Component &component : m_run.form().confirmation)
        out += contentMarkup(m_run, m_words, component);
    return out;
}

QString FormPage::outside(const Page &page) const
{
    const QString text =
        page.outside.isEmpty() ? m_words(QT_TRANSLATE_NOOP("PracticePage", "another system")) : page.outside;
    //: %1 names what the real form connects to here, such as "a payment system"
    const QString needs = m_words(QT_TRANSLATE_NOOP(
        "PracticePage", "On the real form, this part needs something that practice does not have: %1."));
    QString out = headingMarkup(page)
        + Element("div").set("class", u"govuk-inset-text"_s).html(paragraph(needs.arg(text))).done()
        + content(page);
    if (!m_run.next(page.path).isEmpty())
        out += pageparts::postForm(buttons(page));
    return out;
}

QString FormPage::missing() const
{
    return Element("h1")
               .set("class", u"govuk-heading-l"_s)
               .text(m_words(QT_TRANSLATE_NOOP("PracticePage", "This page is not in the form")))
               .done()
        + paragraph(m_words(QT_TRANSLATE_NOOP(
            "PracticePage", "Your answers are still here. Start again from the first page.")))
        + Element("p")
              .set("class", u"govuk-body"_s)
              .html(Element("a")
                        .set("class", u"govuk-link"_s)
                        .set("href", m_run.form().startPath)
                        .text(m_words(QT_TRANSLATE_NOOP("PracticePage", "Go to the first page")))
                        .done())
              .done();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/PageParts.h"

#include "practice/markup/Element.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/FormPage.h"
#include "practice/pages/QuestionMarkup.h"

namespace alongside::pageparts {

using namespace Qt::StringLiterals;

QString banner(const PageWords &words)
{
    const Element skip = Element("a")
                             .set("href", u"#main-content"_s)
                             .set("class", u"govuk-skip-link"_s)
                             .text(words(QT_TRANSLATE_NOOP("PracticePage", "Skip to main content")));
    const Element mark = Element("strong")
                             .set("class", u"practice-banner__mark"_s)
                             //: First word of the band on every practice page
                             .text(words(QT_TRANSLATE_NOOP("PracticePage", "Practice.")));
    const Element text = Element("span").text(
        //: After the word "Practice." in the band on every practice page
        words(QT_TRANSLATE_NOOP("PracticePage", "Nothing you type here is sent.")));
    const Element line = Element("p")
                             .set("class", u"govuk-body practice-banner__text"_s)
                             .html(mark.done() + u' ' + text.done());
    return skip.done()
        + Element("header")
              .set("class", u"practice-banner"_s)
              .html(Element("div").set("class", u"govuk-width-container"_s).html(line.done()).done())
              .done();
}

QString column(const QString &content)
{
    return Element("div").set("class", u"govuk-width-container"_s).html(content).done();
}

QString backLink(const QString &path, const PageWords &words)
{
    if (path.isEmpty())
        return {};
    //: Link to the page before
    const QString back = words(QT_TRANSLATE_NOOP("PracticePage", "Back"));
    return Element("nav")
        .set("aria-label", back)
        .html(Element("a").set("class", u"govuk-back-link"_s).set("href", path).text(back).done())
        .done();
}

QString errorSummary(const QList<Problem> &problems, const PageWords &words)
{
    if (problems.isEmpty())
        return {};
    QString items;
    for (const Problem &problem : problems) {
        const QString control = problem.control.isEmpty() ? problem.component : problem.control;
        const Element link =
            Element("a").set("href", u'#' + QuestionMarkup::id(control)).text(problem.message);
        items += Element("li").html(link.done()).done();
    }
    const Element title = Element("h2")
                              .set("class", u"govuk-error-summary__title"_s)
                              //: Above the list of mistakes
                              .text(words(QT_TRANSLATE_NOOP("PracticePage", "There is a problem")));
    const Element list = Element("ul").set("class", u"govuk-list govuk-error-summary__list"_s).html(items);
    const Element body = Element("div").set("class", u"govuk-error-summary__body"_s).html(list.done());
    // The keyboard starts where the mistakes are told, without any script.
    return Element("div")
        .set("class", u"govuk-error-summary"_s)
        .set("data-module", u"govuk-error-summary"_s)
        .set("tabindex", u"-1"_s)
        .flag("autofocus")
        .html(Element("div").set("role", u"alert"_s).html(title.done() + body.done()).done())
        .done();
}

QString caption(const Form &form, const Page &page)
{
    for (const Section &section : form.sections) {
        if (section.name == page.section && !section.hideTitle && !section.title.isEmpty())
            return Element("p")
                .set("class", u"govuk-caption-l"_s)
                .text(Sanitiser::plainText(section.title))
                .done();
    }
    return {};
}

QString madeUpButton(const PageWords &words)
{
    const Element button = Element("button")
                               .set("type", u"submit"_s)
                               .set("class", u"govuk-button govuk-button--secondary"_s)
                               .set("name", QLatin1String(FormPage::madeUp))
                               .set("value", u"yes"_s)
                               //: Button: fills the page with the answers of a person who does not exist
                               .text(words(QT_TRANSLATE_NOOP("PracticePage", "Use made-up details")));
    const Element why =
        Element("p")
            .set("class", u"govuk-body"_s)
            //: Beside the button "Use made-up details"
            .text(words(QT_TRANSLATE_NOOP("PracticePage", "You need not type anything of your own.")));
    return Element("form")
        .set("method", u"post"_s)
        .set("class", u"practice-made-up"_s)
        .html(button.done() + why.done())
        .done();
}

QString postForm(const QString &content)
{
    return Element("form").set("method", u"post"_s).flag("novalidate").html(content).done();
}

QString button(const QString &text, const QString &name, const QString &value, bool secondary)
{
    return Element("button")
        .set("type", u"submit"_s)
        .set("class", secondary ? u"govuk-button govuk-button--secondary"_s : u"govuk-button"_s)
        .set("data-module", u"govuk-button"_s)
        .set("name", name)
        .set("value", value)
        .text(text)
        .done();
}

QString buttonGroup(const QString &buttons)
{
    return Element("div").set("class", u"govuk-button-group"_s).html(buttons).done();
}

Component *onlyQuestion(QList<Component> &components)
{
    Component *only = nullptr;
    for (Component &component : components) {
        if (!isQuestion(component.kind))
            continue;
        if (only)
            return nullptr;
        only = &component;
    }
    return only;
}

} // namespace alongside::pageparts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/ContentMarkup.h"

#include "practice/markup/Element.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/QuestionMarkup.h"

namespace alongside {

using namespace Qt::StringLiterals;
using Kind = ComponentKind;

namespace {

QString details(const QString &title, const QString &content)
{
    const Element words =
        Element("span").set("class", u"govuk-details__summary-text"_s).text(Sanitiser::plainText(title));
    return Element("details")
        .set("class", u"govuk-details"_s)
        .html(Element("summary").set("class", u"govuk-details__summary"_s).html(words.done()).done())
        .html(Element("div").set("class", u"govuk-details__text"_s).html(Sanitiser::html(content)).done())
        .done();
}

QString list(const FormRun &run, const Component &component)
{
    QString items;
    for (const ListItem &item : run.offered(component)) {
        const QString title = Sanitiser::plainText(run.text(item.text));
        const QString rest = Sanitiser::html(run.content(item.content));
        const QString strong = rest.isEmpty() ? title.toHtmlEscaped() : Element("strong").text(title).done();
        if (!title.isEmpty() || !rest.isEmpty())
            items += Element("li").html(strong + rest).done();
    }
    if (items.isEmpty())
        return {};
    const QString title = Sanitiser::plainText(run.text(component.title));
    const QString above = title.isEmpty() || component.hideTitle
        ? QString()
        : Element("h2").set("class", u"govuk-heading-m"_s).text(title).done();
    if (component.numbered)
        return above + Element("ol").set("class", u"govuk-list govuk-list--number"_s).html(items).done();
    return above + Element("ul").set("class", u"govuk-list govuk-list--bullet"_s).html(items).done();
}

QString banner(const FormRun &run, const PageWords &words, const Component &component)
{
    const bool success = component.variant == u"success"_s;
    const QString id = u"banner-"_s + QuestionMarkup::id(component.name);
    QString title = Sanitiser::plainText(component.title);
    if (title.isEmpty())
        //: Title of a notice in a page
        title = words(QT_TRANSLATE_NOOP("PracticePage", "Important"));
    const QString heading = Sanitiser::plainText(run.text(component.heading));
    QString content;
    if (!heading.isEmpty())
        content = Element("h3").set("class", u"govuk-notification-banner__heading"_s).text(heading).done();
    content += Sanitiser::markdown(run.content(component.content));
    const Element name =
        Element("h2").set("class", u"govuk-notification-banner__title"_s).set("id", id).text(title);
    return Element("div")
        .set("class",
            success ? u"govuk-notification-banner govuk-notification-banner--success"_s
                    : u"govuk-notification-banner"_s)
        .set("role", u"region"_s)
        .set("aria-labelledby", id)
        .html(Element("div").set("class", u"govuk-notification-banner__header"_s).html(name.done()).done())
        .html(Element("div").set("class", u"govuk-notification-banner__content"_s).html(content).done())
        .done();
}

} // namespace

QString contentMarkup(const FormRun &run, const PageWords &words, const Component &component)
{
    const QString text = run.content(component.content);
    switch (component.kind) {
    case Kind::Html:
    case Kind::Paragraph:
        return Sanitiser::html(text);
    case Kind::Markdown:
        return Sanitiser::markdown(text);
    case Kind::Details:
        return details(run.text(component.title), text);
    case Kind::Inset: {
        const QString safe = Sanitiser::html(text);
        return safe.isEmpty() ? safe : Element("div").set("class", u"govuk-inset-text"_s).html(safe).done();
    }
    case Kind::List:
        return list(run, component);
    case Kind::Banner:
        return banner(run, words, component);
    default:
        return {};
    }
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/QuestionMarkup.h"

#include "practice/markup/Sanitiser.h"

namespace alongside {

using namespace Qt::StringLiterals;
using Kind = ComponentKind;

QuestionMarkup::QuestionMarkup(
    const FormRun &run, const PageWords &words, const ControlValues &values, const QList<Problem> &problems)
    : m_run(run)
    , m_words(words)
    , m_values(values)
    , m_problems(problems)
{
}

QString QuestionMarkup::id(const QString &control)
{
    return control.simplified().replace(u' ', u'-');
}

QString QuestionMarkup::question(const Component &component, bool heading) const
{
    const Asked asked{component, heading};
    switch (component.kind) {
    case Kind::YesNo:
    case Kind::Radios:
    case Kind::Checkboxes:
        return choices(asked);
    case Kind::Declaration:
        return declaration(asked);
    case Kind::Upload:
        return files(asked);
    case Kind::MultiInput:
        return rows(asked);
    case Kind::Geospatial:
    case Kind::Payment:
        return unavailable(component);
    default:
        break;
    }
    if (!isQuestion(component.kind))
        return {};
    return controlParts(component.kind).isEmpty() ? control(asked) : parts(asked);
}

QString QuestionMarkup::title(const Component &component) const
{
    QString words = Sanitiser::plainText(m_run.text(component.title));
    if (words.isEmpty())
        words = Sanitiser::plainText(component.shortTitle);
    if (words.isEmpty())
        words = component.name;
    if (component.rules.required || !component.optionalText || component.kind == Kind::MultiInput)
        return words;
    //: After the title of a question that need not be answered; %1 is the title
    return m_words(QT_TRANSLATE_NOOP("PracticePage", "%1 (optional)")).arg(words);
}

QString QuestionMarkup::label(const Asked &asked) const
{
    Element label("label");
    label.set("for", id(asked.component.name)).text(title(asked.component));
    if (asked.heading) {
        label.set("class", u"govuk-label govuk-label--l"_s);
        return Element("h1").set("class", u"govuk-label-wrapper"_s).html(label.done()).done();
    }
    label.set("class",
        asked.component.hideTitle ? u"govuk-label govuk-visually-hidden"_s : u"govuk-label govuk-label--s"_s);
    return label.done();
}

QString QuestionMarkup::fieldset(const Asked &asked, const QString &content) const
{
    Element legend("legend");
    if (asked.heading) {
        legend.set("class", u"govuk-fieldset__legend govuk-fieldset__legend--l"_s)
            .html(
                Element("h1").set("class", u"govuk-fieldset__heading"_s).text(title(asked.component)).done());
    } else {
        legend
            .set("class",
                asked.component.hideTitle ? u"govuk-visually-hidden"_s
                                          : u"govuk-fieldset__legend govuk-fieldset__legend--s"_s)
            .text(title(asked.component));
    }
    return Element("fieldset")
        .set("class", u"govuk-fieldset"_s)
        .set("aria-describedby", describedBy(asked.component))
        .html(legend.done() + hint(asked.component) + mistakes(asked.component) + content)
        .done();
}

QString QuestionMarkup::hint(const Component &component) const
{
    const QString words = Sanitiser::plainText(m_run.text(component.hint));
    if (words.isEmpty())
        return {};
    return Element("div")
        .set("id", id(component.name) + u"-hint"_s)
        .set("class", u"govuk-hint"_s)
        .text(words)
        .done();
}

QString QuestionMarkup::mistakes(const Component &component, const QString &onlyControl) const
{
    QString lines;
    for (const Problem &problem : m_problems) {
        if (problem.component == component.name
            && (onlyControl.isEmpty() || problem.control == onlyControl)) {
            //: Read aloud before a mistake
            const QString error = m_words(QT_TRANSLATE_NOOP("PracticePage", "Error:"));
            const QString hidden =
                Element("span").set("class", u"govuk-visually-hidden"_s).text(error).done();
            lines += Element("span").html(hidden + u' ').text(problem.message).done() + u"<br>"_s;
        }
    }
    if (lines.isEmpty())
        return {};
    lines.chop(4);
    return Element("p")
        .set("id", id(onlyControl.isEmpty() ? component.name : onlyControl) + u"-error"_s)
        .set("class", u"govuk-error-message"_s)
        .html(lines)
        .done();
}

QString QuestionMarkup::describedBy(const Component &component) const
{
    QStringList ids;
    if (!Sanitiser::plainText(m_run.text(component.hint)).isEmpty())
        ids.append(id(component.name) + u"-hint"_s);
    if (isWrong(component))
        ids.append(id(component.name) + u"-error"_s);
    return ids.join(u' ');
}

bool QuestionMarkup::isWrong(const Component &component) const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
        [&](const Problem &problem) { return problem.component == component.name; });
}

bool QuestionMarkup::isWrongAt(const Component &component, const QString &control) const
{
    for (const Problem &problem : m_problems) {
        // A mistake of the whole date points at its first field: then every field is marked.
        if (problem.component == component.name
            && (problem.control == control || problem.control == component.name))
            return true;
    }
    return false;
}

QString QuestionMarkup::group(bool wrong, const QString &content) const
{
    return Element("div")
        .set("class", wrong ? u"govuk-form-group govuk-form-group--error"_s : u"govuk-form-group"_s)
        .html(content)
        .done();
}

QString QuestionMarkup::rows(const Asked &asked) const
{
    QString content;
    for (const Component &child : asked.component.children)
        content += question(child, false);
    return group(false, fieldset(asked, content));
}

QString QuestionMarkup::unavailable(const Component &component) const
{
    const QString words = component.kind == Kind::Payment
        ? m_words(QT_TRANSLATE_NOOP("PracticePage",
            "The real form asks you to pay here. In practice you do not pay: go on to the next page."))
        : m_words(QT_TRANSLATE_NOOP("PracticePage",
            "The real form shows a map here. In practice there is no map: go on to the next page."));
    return Element("div")
        .set("class", u"govuk-inset-text"_s)
        .html(
            Element("p").set("class", u"govuk-body govuk-!-font-weight-bold"_s).text(title(component)).done())
        .html(Element("p").set("class", u"govuk-body"_s).text(words).done())
        .done();
}

} // namespace alongside

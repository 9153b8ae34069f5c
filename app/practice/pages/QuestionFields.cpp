// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/AutofillTokens.h"
#include "practice/pages/QuestionMarkup.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;
using Kind = ComponentKind;

namespace {

struct Field {
    QString type = u"text"_s;
    QString inputMode;
    QString autocomplete;
    bool spelled = true; ///< False: the browser's spelling check makes no sense.
    QString width;
};

Field fieldOf(const Component &component)
{
    switch (component.kind) {
    case Kind::Number:
        return {u"text"_s, component.rules.precision.value_or(0) > 0 ? u"decimal"_s : u"numeric"_s, {}, false,
            u"govuk-input--width-10"_s};
    case Kind::Email:
        return {u"email"_s, {}, u"email"_s, false, {}};
    case Kind::Telephone:
        return {u"tel"_s, {}, u"tel"_s, true, u"govuk-input--width-20"_s};
    case Kind::Website:
        return {u"url"_s, {}, {}, false, {}};
    case Kind::Time:
        return {u"text"_s, {}, {}, false, u"govuk-input--width-5"_s};
    case Kind::OsGridRef:
    case Kind::NationalGrid:
        return {u"text"_s, {}, {}, false, u"govuk-input--width-20"_s};
    default:
        if (component.autocomplete.endsWith(u"-password"_s))
            return {u"password"_s, {}, {}, false, {}};
        return {};
    }
}

// Of the classes that a form names, only the widths mean something here.
QString widthClass(const QString &classes)
{
    static const QRegularExpression width(
        u"govuk-(?:input--width-(?:2|3|4|5|10|20|30)(?![0-9])|!-width-(?:two-thirds|one-half|one-third))"_s);
    return width.match(classes).captured();
}

QString affix(const char *className, const QString &text)
{
    return text.isEmpty() ? QString()
                          : Element("div")
                                .set("class", QLatin1String(className))
                                .set("aria-hidden", u"true"_s)
                                .text(text)
                                .done();
}

} // namespace

QString QuestionMarkup::control(const Asked &asked) const
{
    const Component &component = asked.component;
    const bool wrong = isWrong(component);
    QString described = describedBy(component);
    QString field;
    if (isChoice(component.kind))
        field = select(component, described, wrong);
    else if (component.kind == Kind::Multiline)
        field = multiline(component, described, wrong);
    else
        field = input(component, described, wrong);
    return group(wrong, label(asked) + hint(component) + mistakes(component) + field);
}

QString QuestionMarkup::input(const Component &component, const QString &describedBy, bool wrong) const
{
    const Field field = fieldOf(component);
    const QString width = widthClass(component.classes);
    QString classes = u"govuk-input "_s + (width.isEmpty() ? field.width : width);
    if (wrong)
        classes += u" govuk-input--error"_s;
    const QString asked = knownAutofill(component.autocomplete);
    Element input("input");
    input.set("class", classes.simplified())
        .set("id", id(component.name))
        .set("name", component.name)
        .set("type", field.type)
        .set("value", m_values.value(component.name))
        .set("inputmode", field.inputMode)
        .set("spellcheck", field.spelled ? QString() : u"false"_s)
        .set("autocomplete", asked.isEmpty() ? field.autocomplete : asked)
        .set("aria-describedby", describedBy)
        .set("aria-invalid", wrong ? u"true"_s : QString());
    if (component.prefix.isEmpty() && component.suffix.isEmpty())
        return input.open();
    return Element("div")
        .set("class",
            component.suffix.isEmpty() ? u"govuk-input__wrapper"_s
                                       : u"govuk-input__wrapper govuk-input__wrapper--suffix"_s)
        .html(affix("govuk-input__prefix", component.prefix) + input.open()
            + affix("govuk-input__suffix", component.suffix))
        .done();
}

QString QuestionMarkup::multiline(const Component &component, const QString &describedBy, bool wrong) const
{
    const auto most = component.rules.maxWords ? component.rules.maxWords : component.rules.maxLength;
    const QString info = id(component.name) + u"-info"_s;
    Element area("textarea");
    area.set("class",
            u"govuk-textarea"_s + (wrong ? u" govuk-textarea--error"_s : QString())
                + (most ? u" govuk-js-character-count"_s : QString()))
        .set("id", id(component.name))
        .set("name", component.name)
        .set("rows", QString::number(qBound(2, component.rows, 20)))
        .set("autocomplete", knownAutofill(component.autocomplete))
        .set("aria-describedby", most ? (describedBy + u' ' + info).trimmed() : describedBy)
        .set("aria-invalid", wrong ? u"true"_s : QString())
        // The parser drops one newline after the start tag (HTML standard, 13.1.2.5).
        .html(u"\n"_s)
        .text(m_values.value(component.name));
    if (!most)
        return area.done();
    const QString text = component.rules.maxWords
        //: Under a text field; %1 is a number
        ? m_words(QT_TRANSLATE_NOOP("PracticePage", "You can enter up to %1 words"))
        //: Under a text field; %1 is a number
        : m_words(QT_TRANSLATE_NOOP("PracticePage", "You can enter up to %1 characters"));
    return Element("div")
        .set("class", u"govuk-character-count"_s)
        .set("data-module", u"govuk-character-count"_s)
        .set(component.rules.maxWords ? "data-maxwords" : "data-maxlength", QString::number(*most))
        .html(area.done())
        .html(Element("div")
                  .set("id", info)
                  .set("class", u"govuk-hint govuk-character-count__message"_s)
                  .text(text.arg(*most))
                  .done())
        .done();
}

QString QuestionMarkup::parts(const Asked &asked) const
{
    const Component &component = asked.component;
    const bool date =
        component.kind == Kind::Date || component.kind == Kind::MonthYear || component.kind == Kind::DateTime;
    QString fields;
    for (const QString &name : controlParts(component.kind))
        fields += date ? datePart(component, name) : part(component, name);
    if (date)
        fields = Element("div")
                     .set("class", u"govuk-date-input"_s)
                     .set("id", id(component.name))
                     .html(fields)
                     .done();
    return group(isWrong(component), fieldset(asked, fields));
}

QString QuestionMarkup::datePart(const Component &component, const QString &part) const
{
    const QString control = component.name + u'-' + part;
    // A date that is missing is wrong in every field, not only in the one that the summary leads to.
    const QStringList all = controlParts(component.kind);
    const bool missing = isWrongAt(component, component.name + u'-' + all.constFirst())
        && std::all_of(all.cbegin(), all.cend(),
            [&](const QString &one) { return m_values.value(component.name + u'-' + one).isEmpty(); });
    const bool wrong = missing || isWrongAt(component, control);
    const bool born = component.autocomplete == u"bday"_s && part.size() < 6 && part != u"hour"_s;
    const Element input =
        Element("input")
            .set("class",
                (part == u"year"_s ? u"govuk-input govuk-date-input__input govuk-input--width-4"_s
                                   : u"govuk-input govuk-date-input__input govuk-input--width-2"_s)
                    + (wrong ? u" govuk-input--error"_s : QString()))
            .set("id", id(control))
            .set("name", control)
            .set("type", u"text"_s)
            .set("inputmode", u"numeric"_s)
            .set("value", m_values.value(control))
            .set("autocomplete", born ? u"bday-"_s + part : QString())
            .set("aria-invalid", wrong ? u"true"_s : QString());
    const Element label = Element("label")
                              .set("class", u"govuk-label govuk-date-input__label"_s)
                              .set("for", id(control))
                              .text(partLabel(part, m_words));
    const QString group =
        Element("div").set("class", u"govuk-form-group"_s).html(label.done() + input.open()).done();
    return Element("div").set("class", u"govuk-date-input__item"_s).html(group).done();
}

QString QuestionMarkup::part(const Component &component, const QString &part) const
{
    const QString control = component.name + u'-' + part;
    const bool wrong = isWrongAt(component, control);
    const QString token = partAutofill(part);
    const QString width = part == u"postcode"_s ? u" govuk-input--width-10"_s
        : part.startsWith(u"addressLine"_s)     ? QString()
                                                : u" govuk-input--width-20"_s;
    const Element label = Element("label")
                              .set("class", u"govuk-label"_s)
                              .set("for", id(control))
                              .text(partLabel(part, m_words));
    const Element input =
        Element("input")
            .set("class", u"govuk-input"_s + width + (wrong ? u" govuk-input--error"_s : QString()))
            .set("id", id(control))
            .set("name", control)
            .set("type", u"text"_s)
            .set("inputmode", token.isEmpty() ? u"decimal"_s : QString())
            .set("value", m_values.value(control))
            .set("autocomplete", token)
            .set("aria-invalid", wrong ? u"true"_s : QString());
    return group(false, label.done() + input.open());
}

} // namespace alongside

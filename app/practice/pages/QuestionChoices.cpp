// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/examples/SampleFile.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/QuestionMarkup.h"

namespace alongside {

using namespace Qt::StringLiterals;
using Kind = ComponentKind;

namespace {

QString nthId(const QString &name, int index)
{
    const QString id = QuestionMarkup::id(name);
    return index == 0 ? id : id + u'-' + QString::number(index + 1);
}

// One radio or checkbox with its label: the same markup for choices, sample files and a declaration.
struct Choice {
    QString name;
    QString id;
    QString value;
    QString label;
    QString hint;
    QString controls; ///< Id of what it reveals.
    bool several = false;
    bool checked = false;
    bool exclusive = false;
    bool bold = false;

    QString markup() const
    {
        const QString block = several ? u"govuk-checkboxes"_s : u"govuk-radios"_s;
        const QString hintId = hint.isEmpty() ? QString() : id + u"-item-hint"_s;
        const Element input = Element("input")
                                  .set("class", block + u"__input"_s)
                                  .set("id", id)
                                  .set("name", name)
                                  .set("type", several ? u"checkbox"_s : u"radio"_s)
                                  .set("value", value)
                                  .flag("checked", checked)
                                  .set("data-aria-controls", controls)
                                  .set("data-behaviour", exclusive ? u"exclusive"_s : QString())
                                  .set("aria-describedby", hintId);
        const QString weight = bold ? u" govuk-!-font-weight-bold"_s : QString();
        const Element text = Element("label")
                                 .set("class", u"govuk-label "_s + block + u"__label"_s + weight)
                                 .set("for", id)
                                 .text(label);
        QString inner = input.open() + text.done();
        if (!hint.isEmpty())
            inner += Element("div")
                         .set("id", hintId)
                         .set("class", u"govuk-hint "_s + block + u"__hint"_s)
                         .text(hint)
                         .done();
        return Element("div").set("class", block + u"__item"_s).html(inner).done();
    }
};

QString choiceList(bool several, bool inlined, const QString &items)
{
    return Element("div")
        .set("class",
            several       ? u"govuk-checkboxes"_s
                : inlined ? u"govuk-radios govuk-radios--inline"_s
                          : u"govuk-radios"_s)
        .set("data-module", several ? u"govuk-checkboxes"_s : u"govuk-radios"_s)
        .html(items)
        .done();
}

} // namespace

QString QuestionMarkup::choices(const Asked &asked) const
{
    const Component &component = asked.component;
    const bool several = component.kind == Kind::Checkboxes;
    const QList<ListItem> offered = m_run.offered(component);
    QString items;
    for (int i = 0; i < offered.size(); ++i) {
        const bool exclusive = several && !component.divider.isEmpty() && i == offered.size() - 1;
        if (exclusive || (!several && !component.divider.isEmpty() && i == offered.size() - 1))
            items += Element("div")
                         .set("class", several ? u"govuk-checkboxes__divider"_s : u"govuk-radios__divider"_s)
                         .text(component.divider)
                         .done();
        items += choice(component, offered.at(i), i, several);
    }
    const bool inlined = component.kind == Kind::YesNo;
    return group(isWrong(component), fieldset(asked, choiceList(several, inlined, items)));
}

QString QuestionMarkup::choice(
    const Component &component, const ListItem &item, int index, bool several) const
{
    Choice choice;
    choice.name = component.name;
    choice.id = nthId(component.name, index);
    choice.value = ControlValues::text(item.value);
    choice.label = Sanitiser::plainText(m_run.text(item.text));
    choice.hint = Sanitiser::plainText(m_run.text(item.hint));
    choice.several = several;
    choice.checked = m_values.holds(component.name, choice.value);
    choice.exclusive =
        several && !component.divider.isEmpty() && index == m_run.offered(component).size() - 1;
    choice.bold = component.bold;
    QString revealed;
    for (const Component &question : item.reveals)
        revealed += this->question(question, false);
    if (revealed.isEmpty())
        return choice.markup();
    choice.controls = u"conditional-"_s + choice.id;
    return choice.markup()
        + Element("div")
              .set("class", several ? u"govuk-checkboxes__conditional"_s : u"govuk-radios__conditional"_s)
              .set("id", choice.controls)
              .html(revealed)
              .done();
}

QString QuestionMarkup::files(const Asked &asked) const
{
    const Component &component = asked.component;
    const QList<SampleFile> files = SampleFile::accepted(component.accept);
    QString items;
    for (int i = 0; i < files.size(); ++i) {
        Choice choice;
        choice.name = component.name;
        choice.id = nthId(component.name, i);
        choice.value = files.at(i).name;
        choice.label = m_words(files.at(i).label);
        choice.several = component.multiple;
        choice.checked = m_values.holds(component.name, choice.value);
        items += choice.markup();
    }
    const QString words = m_words(QT_TRANSLATE_NOOP("PracticePage",
        "The real form asks you for a file of your own. In practice, choose one of these samples."));
    return group(isWrong(component),
        fieldset(asked,
            Element("p").set("class", u"govuk-body"_s).text(words).done()
                + choiceList(component.multiple, false, items)));
}

QString QuestionMarkup::declaration(const Asked &asked) const
{
    const Component &component = asked.component;
    Choice choice;
    choice.name = component.name;
    choice.id = id(component.name);
    choice.value = u"true"_s;
    //: Beside the box to tick under a declaration
    choice.label = component.agreement.isEmpty()
        ? m_words(QT_TRANSLATE_NOOP("PracticePage", "I understand and agree"))
        : m_run.text(component.agreement);
    choice.several = true;
    choice.checked = m_values.holds(component.name, choice.value);
    return group(isWrong(component),
        fieldset(asked,
            Sanitiser::html(m_run.content(component.content)) + choiceList(true, false, choice.markup())));
}

QString QuestionMarkup::select(const Component &component, const QString &describedBy, bool wrong) const
{
    Element select("select");
    select.set("class", wrong ? u"govuk-select govuk-select--error"_s : u"govuk-select"_s)
        .set("id", id(component.name))
        .set("name", component.name)
        .set("autocomplete", component.autocomplete == u"country-name"_s ? u"country-name"_s : QString())
        .set("aria-describedby", describedBy)
        .set("aria-invalid", wrong ? u"true"_s : QString())
        //: First entry of a list to choose from: nothing is chosen yet
        .html(Element("option")
                  .flag("value")
                  .text(m_words(QT_TRANSLATE_NOOP("PracticePage", "Choose one")))
                  .done());
    for (const ListItem &item : m_run.offered(component)) {
        const QString value = ControlValues::text(item.value);
        select.html(Element("option")
                        .set("value", value)
                        .flag("selected", m_values.holds(component.name, value))
                        .text(Sanitiser::plainText(m_run.text(item.text)))
                        .done());
    }
    return select.done();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/FormPage.h"

#include "practice/markup/Element.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/ContentMarkup.h"
#include "practice/pages/PageParts.h"
#include "practice/pages/QuestionMarkup.h"

#include <QFile>

namespace alongside {

using namespace Qt::StringLiterals;

QString PageLook::classes() const
{
    static const QStringList themes{u""_s, u"practice-theme-dark"_s, u"practice-theme-contrast"_s};
    const QString size = textPercent > 100 ? u"practice-text-%1"_s.arg(textPercent) : QString();
    return (themes.at(int(theme)) + u' ' + size).simplified();
}

FormPage::FormPage(const FormRun &run, PageLook look)
    : m_run(run)
    , m_look(std::move(look))
    , m_words(run.form().words)
{
}

QString FormPage::contentSecurityPolicy()
{
    return u"default-src 'none'; style-src 'self' alongside-practice:; form-action 'none'; base-uri 'none'"_s;
}

QByteArray FormPage::styleSheet()
{
    QFile file(u":/alongside/practice/assets/practice.css"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray FormPage::html(
    const QString &path, const QList<Problem> &problems, const FormRun::Pairs &typed) const
{
    const Page *page = m_run.form().page(path);
    if (!page) {
        //: Heading of the page that stands for a missing one
        const QString title = m_words(QT_TRANSLATE_NOOP("PracticePage", "This page is not in the form"));
        return document(title, {}, missing()).toUtf8();
    }
    const ControlValues shown = problems.isEmpty() ? values(*page) : ControlValues(typed);
    QString title = heading(*page);
    if (!problems.isEmpty())
        //: Before the title of a page with mistakes; %1 is the title
        title = m_words(QT_TRANSLATE_NOOP("PracticePage", "Error: %1")).arg(title);
    const QString body = pageparts::errorSummary(problems, m_words) + main(*page, shown, problems);
    return document(title, m_run.back(path), body).toUtf8();
}

ControlValues FormPage::values(const Page &page) const
{
    ControlValues values;
    // An entry of a repeat page is typed afresh each time.
    if (page.repeat)
        return values;
    const auto add = [&](const auto &self, const QList<Component> &components) -> void {
        for (const Component &component : components) {
            values.add(ControlValues::pairs(component, m_run.answers().value(component.key)));
            for (const ListItem &item : component.items)
                self(self, item.reveals);
            self(self, component.children);
        }
    };
    add(add, page.components);
    return values;
}

QString FormPage::heading(const Page &page) const
{
    QString words = Sanitiser::plainText(m_run.text(page.title));
    const QList<Component> shown = m_run.shown(page);
    for (const Component &component : shown) {
        if (words.isEmpty() && isQuestion(component.kind))
            words = Sanitiser::plainText(m_run.text(component.title));
    }
    return words.isEmpty() ? Sanitiser::plainText(m_run.form().name) : words;
}

QString FormPage::headingMarkup(const Page &page) const
{
    return pageparts::caption(m_run.form(), page)
        + Element("h1").set("class", u"govuk-heading-l"_s).text(heading(page)).done();
}

QString FormPage::content(const Page &page) const
{
    QString out;
    for (const Component &component : m_run.shown(page))
        out += contentMarkup(m_run, m_words, component);
    return out;
}

QString FormPage::main(const Page &page, const ControlValues &values, const QList<Problem> &problems) const
{
    switch (page.kind) {
    case PageKind::Summary:
        return summary(page);
    case PageKind::TaskList:
        return tasks(page);
    case PageKind::Confirmation:
        return confirmation(page);
    case PageKind::Terminal:
        return ended(page);
    case PageKind::Outside:
        return outside(page);
    case PageKind::Start:
    case PageKind::Question:
    case PageKind::Declaration:
        break;
    }
    const QList<Component> shown = m_run.shown(page);
    const bool asks = std::any_of(
        shown.cbegin(), shown.cend(), [](const Component &component) { return isQuestion(component.kind); });
    return page.kind == PageKind::Start && !asks ? start(page) : questions(page, values, problems);
}

QString FormPage::questions(
    const Page &page, const ControlValues &values, const QList<Problem> &problems) const
{
    const QuestionMarkup markup(m_run, m_words, values, problems);
    QList<Component> shown = m_run.shown(page);
    Component *only = pageparts::onlyQuestion(shown);
    const QString pageTitle = Sanitiser::plainText(m_run.text(page.title));
    // One question on a page is the page's heading (the design system's habit for one thing per page).
    const bool heads = only && !page.repeat
        && (pageTitle.isEmpty() || only->hideTitle
            || pageTitle == Sanitiser::plainText(m_run.text(only->title)));
    if (heads && only->hideTitle && !pageTitle.isEmpty())
        only->title = page.title;

    bool asks = false;
    QString fields;
    for (const Component &component : shown) {
        asks = asks || isQuestion(component.kind);
        fields += contentMarkup(m_run, m_words, component);
        fields += markup.question(component, heads && &component == only);
    }
    const QString above = heads ? pageparts::caption(m_run.form(), page) : headingMarkup(page);
    return (heads && asks ? QString() : above) + (page.repeat ? entries(page) : QString())
        + (asks ? pageparts::madeUpButton(m_words) : QString())
        + pageparts::postForm((heads && asks ? above : QString()) + fields + buttons(page));
}

QString FormPage::buttons(const Page &page) const
{
    if (page.repeat) {
        const bool enough = m_run.entries(page).size() >= qMax(1, page.repeat->min);
        QString add = pageparts::button(
            //: Button: keep this entry and type another
            m_words(QT_TRANSLATE_NOOP("PracticePage", "Save and add another")), u"action"_s, u"add"_s,
            enough);
        const QString on = pageparts::button(
            //: Button: keep this entry and go to the next page
            m_words(QT_TRANSLATE_NOOP("PracticePage", "Save and continue")), u"action"_s, u"continue"_s);
        return pageparts::buttonGroup(on + add);
    }
    QString words = Sanitiser::plainText(page.continueText);
    if (words.isEmpty())
        words = page.kind == PageKind::Declaration
            //: Button under a declaration
            ? m_words(QT_TRANSLATE_NOOP("PracticePage", "Agree and continue"))
            //: Button: go to the next page
            : m_words(QT_TRANSLATE_NOOP("PracticePage", "Continue"));
    return pageparts::button(words);
}

QString FormPage::document(const QString &title, const QString &back, const QString &main) const
{
    const QString classes =
        u"govuk-template govuk-frontend-supported %1"_s.arg(m_look.classes()).simplified();
    const QString name = Sanitiser::plainText(m_run.form().name);
    const QString head = u"<meta charset=\"utf-8\">"_s
        + Element("meta")
              .set("http-equiv", u"Content-Security-Policy"_s)
              .set("content", contentSecurityPolicy())
              .open()
        + Element("title").text(name.isEmpty() || name == title ? title : title + u" – "_s + name).done()
        + Element("meta")
              .set("name", u"viewport"_s)
              .set("content", u"width=device-width, initial-scale=1"_s)
              .open()
        + Element("link").set("rel", u"stylesheet"_s).set("href", m_look.styleAddress).open();
    const QString body = pageparts::banner(m_words)
        + pageparts::column(pageparts::backLink(back, m_words)
            + Element("main")
                  .set("class", u"govuk-main-wrapper"_s)
                  .set("id", u"main-content"_s)
                  .html(main)
                  .done());
    return u"<!DOCTYPE html>\n"_s
        + Element("html")
              .set("lang", m_words.language())
              .set("class", classes)
              .html(Element("head").html(head).done() + u'\n')
              .html(Element("body").set("class", u"govuk-template__body"_s).html(body).done())
              .done()
        + u'\n';
}

} // namespace alongside

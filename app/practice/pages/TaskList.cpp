// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pages/TaskList.h"

#include "practice/markup/Element.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/QuestionMarkup.h"

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

struct Task {
    QString path;
    int questions = 0;
    int answered = 0;
};

Task taskOf(const FormRun &run, const Section &section)
{
    Task task;
    for (const Page &page : run.form().pages) {
        if (page.section != section.name || !run.applies(page))
            continue;
        if (task.path.isEmpty())
            task.path = page.path;
        for (const Component &component : run.shown(page)) {
            if (!isQuestion(component.kind) || !component.rules.required)
                continue;
            ++task.questions;
            task.answered += run.answers().contains(component.key) ? 1 : 0;
        }
    }
    return task;
}

QString status(const Task &task, const PageWords &words)
{
    if (task.answered == 0)
        //: State of a task in a list
        return Element("strong")
            .set("class", u"govuk-tag"_s)
            .text(words(QT_TRANSLATE_NOOP("PracticePage", "Not started")))
            .done();
    if (task.answered < task.questions)
        //: State of a task in a list
        return Element("strong")
            .set("class", u"govuk-tag"_s)
            .text(words(QT_TRANSLATE_NOOP("PracticePage", "In progress")))
            .done();
    //: State of a task in a list
    return words(QT_TRANSLATE_NOOP("PracticePage", "Completed")).toHtmlEscaped();
}

} // namespace

QString taskListMarkup(const FormRun &run, const PageWords &words)
{
    QString items;
    for (const Section &section : run.form().sections) {
        const Task task = taskOf(run, section);
        if (task.path.isEmpty())
            continue;
        const QString id = u"task-"_s + QuestionMarkup::id(section.name) + u"-status"_s;
        const Element link = Element("a")
                                 .set("class", u"govuk-link govuk-task-list__link"_s)
                                 .set("href", task.path)
                                 .set("aria-describedby", id)
                                 .text(Sanitiser::plainText(section.title));
        items +=
            Element("li")
                .set("class", u"govuk-task-list__item govuk-task-list__item--with-link"_s)
                .html(
                    Element("div").set("class", u"govuk-task-list__name-and-hint"_s).html(link.done()).done())
                .html(Element("div")
                          .set("class", u"govuk-task-list__status"_s)
                          .set("id", id)
                          .html(status(task, words))
                          .done())
                .done();
    }
    return items.isEmpty() ? QString() : Element("ul").set("class", u"govuk-task-list"_s).html(items).done();
}

} // namespace alongside

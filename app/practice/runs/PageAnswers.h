// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/answers/Problem.h"
#include "practice/conditions/ConditionCheck.h"
#include "practice/forms/Form.h"

namespace alongside {

/// One page as a set of answers sees it: what it shows, what it asks, what is wrong. Pure.
class PageAnswers {
public:
    /// All must outlive it. Answers stand by Component::key.
    PageAnswers(const Form &form, const Page &page, const QJsonObject &answers, QDate today);

    /// Components whose condition holds.
    QList<Component> shown() const;

    /// Choices of a component whose condition holds.
    QList<ListItem> offered(const Component &component) const;

    /// Questions asked once: those shown, and those that chosen items reveal.
    QList<Component> asked() const;

    /// Questions of one entry of a repeat page.
    QList<Component> entryFields() const;

    /// Everything wrong with the page's answers, in the page's order.
    QList<Problem> problems() const;

    /// What is wrong with one entry, whose answers stand by Component::name.
    QList<Problem> entryProblems(const QJsonObject &entry) const;

    /// The first link whose condition holds, else the first without one; empty when there is none.
    QString next() const;

private:
    void collect(const QList<Component> &components, QList<Component> &asked) const;
    QList<Problem> repeatProblems() const;
    QString titleOf(const Component &component) const;

    const Form &m_form;
    const Page &m_page;
    const QJsonObject &m_answers;
    QDate m_today;
    ConditionCheck m_conditions;
};

} // namespace alongside

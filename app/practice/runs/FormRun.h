// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/answers/AnswerReader.h"
#include "practice/answers/Problem.h"
#include "practice/forms/Form.h"
#include "practice/runs/SummaryRow.h"

#include <QDate>
#include <QJsonObject>

namespace alongside {

/// The state of one practice of one form, in this process's memory only. No clock, no disk; one thread.
class FormRun {
public:
    using Pairs = PostedPairs;
    enum class Ending { None, Summary, Confirmation, Terminal };
    struct Step {
        QList<Problem> problems; ///< Empty: accepted.
        QString next; ///< Path to show now: the same page when there are problems; empty: nowhere to go.
    };

    FormRun(Form form, QDate today);

    const Form &form() const { return m_form; }
    QDate today() const { return m_today; }

    /// Answers so far by Component::key, also those of branches that are not walked now.
    const QJsonObject &answers() const { return m_answers; }
    void setAnswers(const QJsonObject &answers) { m_answers = answers; }

    /// Takes what a page posted, as application/x-www-form-urlencoded decodes it (HTML standard, 4.10.21.8).
    /// A repeat page understands "action": "add", "continue", "remove-<n>" (n from 0). Once the summary was
    /// reached, a changed answer leads back to it past pages that are answered already.
    Step submit(const QString &path, const Pairs &pairs);

    /// The page that answers lead to from here; empty at an end.
    QString next(const QString &path) const;

    /// Pages from the start to the first one that is not answered or to the end, in order, as answers lead.
    QStringList trail() const;

    /// The page before this one on the trail; empty at the start.
    QString back(const QString &path) const;

    Ending ending(const QString &path) const;
    /// False while the page's own condition does not hold with these answers (V2).
    bool applies(const Page &page) const;

    /// Components of a page that are shown with these answers; those of a MultiInput stay inside it.
    QList<Component> shown(const Page &page) const;
    /// Choices of a component that are offered with these answers.
    QList<ListItem> offered(const Component &component) const;

    /// A title with {{ }} filled from the answers; what cannot be filled is left out.
    QString text(const QString &raw) const;
    /// The same for HTML and Markdown: what a person typed is escaped.
    QString content(const QString &raw) const;

    /// Entries of a repeat page so far, each as printed.
    QStringList entries(const Page &page) const;

    QList<SummaryRow> summary() const;

    /// An answer as printed: a choice's text, "31 December 1999", an address in lines. Empty: not answered.
    QString printed(const Component &component, const QJsonValue &answer) const;

private:
    Step submitRepeat(const Page &page, const Pairs &pairs);
    Step goOn(const Page &page, const QStringList &before);
    void forgetAbandoned();

    Form m_form;
    QDate m_today;
    QJsonObject m_answers;
    bool m_summaryReached = false;
};

} // namespace alongside

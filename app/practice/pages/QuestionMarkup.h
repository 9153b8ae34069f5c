// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/PageWords.h"
#include "practice/markup/Element.h"
#include "practice/pages/ControlValues.h"

namespace alongside {

/// Writes one question with its label, hint, mistakes and controls in the design system's markup.
/// Holds references: lives no longer than what it was made from.
class QuestionMarkup {
public:
    QuestionMarkup(const FormRun &run, const PageWords &words, const ControlValues &values,
        const QList<Problem> &problems);

    /// heading: this question is the page's h1 (WCAG 2.2, 2.4.6). Empty for what nobody is asked.
    QString question(const Component &component, bool heading) const;

    /// A control's id: its name without characters that an id may not have (HTML standard, 3.2.6).
    static QString id(const QString &control);

private:
    struct Asked {
        const Component &component;
        bool heading = false;
    };

    QString control(const Asked &asked) const; ///< One text field with its label.
    QString input(const Component &component, const QString &describedBy, bool wrong) const;
    QString multiline(const Component &component, const QString &describedBy, bool wrong) const;
    QString select(const Component &component, const QString &describedBy, bool wrong) const;
    QString parts(const Asked &asked) const; ///< Date, address and other questions of several fields.
    QString part(const Component &component, const QString &part) const;
    QString datePart(const Component &component, const QString &part) const;
    QString choices(const Asked &asked) const; ///< Radios or checkboxes.
    QString choice(const Component &component, const ListItem &item, int index, bool several) const;
    QString files(const Asked &asked) const;
    QString declaration(const Asked &asked) const;
    QString rows(const Asked &asked) const; ///< The columns of a MultiInput.
    QString unavailable(const Component &component) const;

    QString title(const Component &component) const;
    QString label(const Asked &asked) const;
    QString fieldset(const Asked &asked, const QString &content) const;
    QString hint(const Component &component) const;
    QString mistakes(const Component &component, const QString &onlyControl = {}) const;
    QString describedBy(const Component &component) const;
    QString group(bool wrong, const QString &content) const;
    bool isWrong(const Component &component) const;
    bool isWrongAt(const Component &component, const QString &control) const;

    const FormRun &m_run;
    const PageWords &m_words;
    const ControlValues &m_values;
    const QList<Problem> &m_problems;
};

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/Form.h"

#include <QDate>
#include <QJsonObject>

namespace alongside {

/// Fills {{ name }} in a form's text (Nunjucks and Liquid write it so) with answers by name; other template
/// code is left out. Never executes anything.
class FormText {
public:
    enum class Escape { None, Html };

    /// Both must outlive it.
    FormText(const Form &form, const QJsonObject &answers)
        : m_form(form)
        , m_answers(answers)
    {
    }

    QString filled(const QString &raw, Escape escape = Escape::None) const;

    /// A day as printed, in the form's language: "31 December 1999".
    static QString printed(
        QDate day, const PageWords &words, const QString &format = QStringLiteral("d MMMM yyyy"));

    /// An answer as printed: a choice's text, "31 December 1999", an address in lines. Empty: not answered.
    static QString printed(const Component &component, const QJsonValue &answer, const PageWords &words);

private:
    QString value(const QString &name) const;

    const Form &m_form;
    const QJsonObject &m_answers;
};

} // namespace alongside

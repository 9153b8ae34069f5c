// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/ComponentKind.h"
#include "practice/forms/Rules.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace alongside {

struct Component;

/// One choice of a question, or one entry of a printed list.
struct ListItem {
    QString id{};
    QString text{};
    QJsonValue value{}; ///< String, number or boolean, as answers hold it.
    QString hint{};
    QString content{}; ///< Entry of a printed list: raw, unsanitised.
    QString condition{}; ///< Name in Form::conditions; empty: always offered.
    QList<Component> reveals{}; ///< Questions that appear under the choice.
};

/// One thing on a page: a question or a piece of content. All texts are raw and unsanitised.
struct Component {
    ComponentKind kind = ComponentKind::Unknown;
    QString type{}; ///< As the form writes it, such as "TextField".
    QString id{};
    QString name{}; ///< Name of the control in the page (see controlParts()).
    QString key{}; ///< Of the answer in FormRun::answers(): name, or "section.name" when names repeat.
    QString title{}; ///< A banner's word ("Important"), a Details summary, otherwise the question.
    QString shortTitle{}; ///< For summaries and messages; may be empty.
    QString hint{};
    QString content{}; ///< Html, Para, Markdown, Details, InsetText, banner, declaration: HTML or Markdown.
    QString heading{}; ///< Of a banner.
    QString condition{}; ///< Name in Form::conditions; empty: always shown.
    QList<ListItem> items{}; ///< Choices; YesNo holds true and false.
    QList<Component> children{}; ///< Columns of a MultiInput.
    Rules rules{};
    bool hideTitle = false;
    bool optionalText = true; ///< "(optional)" is wanted after the title of an optional question.
    bool bold = false; ///< Choices in bold.
    bool numbered = false; ///< A printed list with numbers.
    QString autocomplete{}; ///< WCAG 2.2, 1.3.5; HTML standard's autofill tokens.
    QString prefix{};
    QString suffix{};
    QString classes{}; ///< Such as "govuk-input--width-10"; raw.
    QString agreement{}; ///< Beside the box of a declaration; empty: the usual words.
    QString divider{}; ///< Word before an exclusive choice, such as "or".
    QString variant{}; ///< Of a banner: "success"; otherwise empty.
    int rows = 5;
    QList<QString> accept{}; ///< Media types of an upload; empty: any.
    bool multiple = false; ///< An upload takes several files.
    int line = 0; ///< In the file, from 1; 0 when it is not known.
};

} // namespace alongside

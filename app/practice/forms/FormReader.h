// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "practice/forms/ComponentReader.h"

namespace alongside {

/// Turns the JSON of a form, already in the language wanted, into the graph that everything else works on.
class FormReader {
public:
    /// The error says what makes it no form at all; anything less becomes a finding in the form.
    static Result<Form> read(const QJsonObject &root);

private:
    explicit FormReader(const QJsonObject &root);

    void readSections();
    void readPages();
    Page page(const QJsonObject &object);
    void readRepeat(Page &page, const QJsonObject &object);
    void judge(const Page &page);
    void readConditions();
    void readConfirmation();
    void note(Finding::Severity severity, const QString &page, const QString &message);

    QJsonObject m_root;
    Form m_form;
    ComponentReader m_components;
};

/// Gives every answer its key, and lets conditions name answers by these keys.
void resolveNames(Form &form);

/// Links the pages as the form's generation does, adds the built-in summary and confirmation, finds the
/// start.
void linkPages(Form &form, const QString &startPage);

/// Texts of a language laid over a form: metadata.translations.<language>.<group>.<id>.<key>.
QJsonObject translatedForm(QJsonObject root, const QString &language);

} // namespace alongside

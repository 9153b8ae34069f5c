// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Document.h"
#include "practice/forms/ComponentReader.h"

namespace alongside {

/// Turns the JSON of a form, already in the language wanted, into the graph that everything else works on.
class FormReader {
public:
    /// document: where root was read from, for lines; words: ours in the same language. The error says what
    /// makes it no form at all; anything less becomes a finding in the form.
    static Result<Form> read(const QJsonObject &root, const Document &document, const PageWords &words);

private:
    FormReader(const QJsonObject &root, const Document &document, const PageWords &words);

    void readSections();
    void readPages();
    Page page(const QJsonObject &object, const QString &pointer);
    void readRepeat(Page &page, const QJsonObject &object);
    void judge(const Page &page);
    void readConditions();
    void readConfirmation();
    void note(Finding::Severity severity, int line, const QString &page, const QString &message);

    QJsonObject m_root;
    const Document &m_document;
    Form m_form;
    ComponentReader m_components;
};

/// Gives every answer its key, and lets conditions name answers by these keys.
void resolveNames(Form &form);

/// Links the pages as the form's generation does, adds the built-in summary and confirmation, finds the
/// start. startLine: where the file names its start page.
void linkPages(Form &form, const QString &startPage, int startLine);

/// Texts of a language laid over a form: metadata.translations.<language>.<group>.<id>.<key>.
QJsonObject translatedForm(QJsonObject root, const QString &language);

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forms/FormFile.h"

#include "base/Document.h"
#include "practice/forms/FormReader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Result<Form> fromDocument(const Result<Document> &document, const QString &name, const QString &language)
{
    if (!document)
        return document.error();
    if (!document->root().isObject())
        return Error{u"%1 is not a form: it holds no object."_s.arg(name)};
    QJsonObject root = document->root().toObject();
    const QJsonObject translations = root.value(u"metadata"_s).toObject().value(u"translations"_s).toObject();
    const bool translated = translations.contains(language);
    if (translated)
        root = translatedForm(root, language);
    const PageWords words = translated ? PageWords(language) : PageWords();
    Result<Form> form = FormReader::read(root, document.value(), words);
    if (!form)
        return Error{u"%1 cannot be used: %2."_s.arg(name, form.error().message)};
    form.value().file = name;
    form.value().id = QFileInfo(name).completeBaseName();
    for (Finding &finding : form.value().findings)
        finding.file = name;
    return form;
}

} // namespace

Result<Form> FormFile::read(const QString &path, const QString &language)
{
    return fromDocument(Document::read(path), path, language);
}

Result<Form> FormFile::parse(const QByteArray &text, const QString &name, const QString &language)
{
    return fromDocument(Document::parse(text, name), name, language);
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/admin/FormInput.h"

#include "base/Document.h"
#include "practice/forms/FormFile.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace alongside {

QCommandLineOption FormInput::answersOption()
{
    return {u"answers"_s, u"A JSON file of answers, {\"componentName\": value}."_s, u"file"_s};
}

QCommandLineOption FormInput::todayOption()
{
    return {u"today"_s, u"The day to take for today, such as 2026-03-31."_s, u"date"_s};
}

QCommandLineOption FormInput::languageOption()
{
    return {u"language"_s, u"The language of the form's words, such as cy."_s, u"code"_s, u"en"_s};
}

Result<FormInput> FormInput::read(const QCommandLineParser &parser, int words)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != words)
        return Error{words == 1 ? u"Name one form."_s : u"Name one form and the path of one of its pages."_s};
    const Result<Form> form = FormFile::read(arguments.first(), parser.value(u"language"_s));
    if (!form)
        return form.error();
    FormInput input{form.value(), {}, QDate::currentDate()};
    const QStringList options = parser.optionNames();
    if (options.contains(u"today"_s)) {
        input.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!input.today.isValid())
            return Error{u"\"%1\" is not a date such as 2026-03-31."_s.arg(parser.value(u"today"_s))};
    }
    if (options.contains(u"answers"_s)) {
        const QString path = parser.value(u"answers"_s);
        const Result<Document> document = Document::read(path);
        if (!document)
            return document.error();
        if (!document->root().isObject())
            return Error{u"%1 holds no object of answers, {\"componentName\": value}."_s.arg(path)};
        input.answers = document->root().toObject();
    }
    return input;
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "practice/forms/Form.h"

#include <QCommandLineOption>
#include <QDate>
#include <QJsonObject>

class QCommandLineParser;

namespace alongside {

/// What a form command works on, read and checked.
struct FormInput {
    Form form;
    QJsonObject answers;
    QDate today;

    static QCommandLineOption answersOption(); ///< --answers A.json
    static QCommandLineOption todayOption(); ///< --today, for answers that hang on the day.
    static QCommandLineOption languageOption(); ///< --language, "en" unless told.

    /// Reads the form that the first of exactly `words` arguments names, and what the options say. The error
    /// is one sentence that names the file.
    static Result<FormInput> read(const QCommandLineParser &parser, int words);
};

} // namespace alongside

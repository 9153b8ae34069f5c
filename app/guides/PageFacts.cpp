// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/PageFacts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace alongside {

namespace {

constexpr qsizetype mostQuestions = 400;
constexpr qsizetype mostOptions = 200;
constexpr qsizetype mostErrors = 100;
constexpr qsizetype longestKey = 200;
constexpr qsizetype longestLine = 500;
constexpr qsizetype longestAddress = 2000;

PageText text(const QJsonObject &object, QLatin1String name, qsizetype limit = longestLine)
{
    return PageText(object.value(name).toString(), limit);
}

/// The address without what may hold an answer, of the schemes that show pages.
PageText address(const QJsonObject &object)
{
    const QUrl url(object.value(u"address").toString().left(longestAddress), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme != u"https" && scheme != u"http" && scheme != u"alongside-practice")
        return {};
    return PageText(
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded),
        longestAddress);
}

/// The last field name of an autocomplete attribute such as "section-a billing postal-code", when the HTML
/// Standard has it: a free text could be an answer.
QString autofillField(const QString &attribute)
{
    static const QStringList fields = QStringLiteral(
        "name honorific-prefix given-name additional-name family-name honorific-suffix nickname "
        "username new-password current-password one-time-code organization-title organization "
        "street-address address-line1 address-line2 address-line3 address-level1 address-level2 "
        "address-level3 address-level4 country country-name postal-code cc-name cc-given-name "
        "cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type "
        "language bday bday-day bday-month bday-year sex url photo tel tel-country-code tel-national "
        "tel-area-code tel-local tel-extension email impp transaction-amount transaction-currency")
                                          .split(u' ');
    const QStringList tokens = attribute.left(longestKey).toLower().split(u' ', Qt::SkipEmptyParts);
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        if (fields.contains(*token))
            return *token;
    }
    return {};
}

QString languageCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$"));
    return code.match(text).hasMatch() ? text.toLower() : QString();
}

PageQuestion question(const QJsonObject &object)
{
    PageQuestion question;
    question.key = text(object, QLatin1String("key"), longestKey);
    question.label = text(object, QLatin1String("label"));
    question.hint = text(object, QLatin1String("hint"), 2 * longestLine);
    question.kind = fromId<QuestionKind>(object.value(u"kind").toString()).value_or(QuestionKind::Other);
    question.autocomplete = autofillField(object.value(u"autocomplete").toString());
    question.required = object.value(u"required").toBool();
    question.state = fromId<QuestionState>(object.value(u"state").toString()).value_or(QuestionState::Empty);
    question.error = text(object, QLatin1String("error"));
    const QJsonArray options = object.value(u"options").toArray();
    for (qsizetype i = 0; i < std::min(options.size(), mostOptions); ++i)
        question.options.emplace_back(options.at(i).toString(), longestKey);
    return question;
}

} // namespace

PageFacts PageFacts::fromJson(const QJsonObject &report)
{
    PageFacts facts;
    facts.address = alongside::address(report);
    facts.title = text(report, QLatin1String("title"));
    facts.heading = text(report, QLatin1String("heading"));
    facts.language = languageCode(report.value(u"language").toString());
    facts.kind = fromId<PageRole>(report.value(u"kind").toString()).value_or(PageRole::Unknown);
    facts.covered = report.value(u"covered").toBool();
    facts.focus = text(report, QLatin1String("focus"), longestKey);
    const QJsonArray questions = report.value(u"questions").toArray();
    for (qsizetype i = 0; i < std::min(questions.size(), mostQuestions); ++i) {
        if (questions.at(i).isObject())
            facts.questions.push_back(question(questions.at(i).toObject()));
    }
    const QJsonArray errors = report.value(u"errors").toArray();
    for (qsizetype i = 0; i < std::min(errors.size(), mostErrors); ++i) {
        const QJsonObject error = errors.at(i).toObject();
        PageError read{text(error, QLatin1String("text")), text(error, QLatin1String("key"), longestKey)};
        if (!read.text.isEmpty())
            facts.errors.push_back(std::move(read));
    }
    return facts;
}

int PageFacts::indexOf(const QString &key) const
{
    if (key.isEmpty())
        return -1;
    for (size_t i = 0; i < questions.size(); ++i) {
        if (questions[i].key.forScreen() == key)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace alongside

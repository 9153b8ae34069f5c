// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/NumberRule.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestLabel = 8; ///< No page nor room has so many digits.

} // namespace

const NumberRule *numberRuleOf(Topic topic)
{
    static const QList<NumberRule> rules{{Topic::NiNumber, PiiKind::NiNumber, 5, 9, 6, 6},
        {Topic::NhsNumber, PiiKind::NhsNumber, 8, 12, 10, 10},
        {Topic::Passport, PiiKind::Passport, 5, 12, 8, 9},
        {Topic::DrivingLicence, PiiKind::DrivingLicence, 5, 18, 8, 8},
        {Topic::Utr, PiiKind::Utr, 8, 13, 10, 10}, {Topic::Card, PiiKind::Card, 8, 23, 12, 19},
        {Topic::CardCheck, PiiKind::Card, 3, 4, 3, 4}, {Topic::SortCode, PiiKind::SortCode, 4, 8, 6, 6},
        {Topic::AccountNumber, PiiKind::AccountNumber, 6, 12, 7, 10},
        {Topic::Iban, PiiKind::Iban, 10, 32, 14, 30}, {Topic::Code, PiiKind::OneTimeCode, 4, 12, 4, 8},
        {Topic::Pin, PiiKind::Password, 4, 12, 4, 8}, {Topic::Says, PiiKind::OneTimeCode, 5, 8, 0, -1},
        {Topic::Password, PiiKind::Password, 4, 20, 4, 20},
        {Topic::Telephone, PiiKind::Telephone, 6, 16, 7, 15}};
    for (const NumberRule &rule : rules) {
        if (rule.topic == topic)
            return &rule;
    }
    return nullptr;
}

bool number_rule::isNamed(const Context &context, const Nearby &nearby, const DigitRun &run)
{
    const bool names =
        (nearby.topic == Topic::Label && run.count() < longestLabel) || nearby.topic == Topic::Reference;
    return names && nearby.before && nearby.isDirect() && !isOfTopic(context, nearby)
        && (nearby.topic == Topic::Reference || run.firstToken() - nearby.mention.last <= 2);
}

bool number_rule::isOfTopic(const Context &context, const Nearby &nearby)
{
    const auto &mentions = context.mentions();
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
        return numberRuleOf(mention.topic)
            && (mention.last + 1 == nearby.mention.first || mention.first == nearby.mention.last + 1);
    });
}

bool number_rule::hasPlus(const Context &context, const DigitRun &run)
{
    const qsizetype first = run.firstToken();
    return context.reading().at(first).gap.endsWith(u'+')
        || (first > 0 && context.words().has(Vocabulary::List::Plus, context.reading().at(first - 1).text));
}

bool number_rule::isAmount(const Context &context, const DigitRun &run)
{
    static const QString currencies = QStringLiteral("£$€₴₹₨৳¥%");
    const Reading &reading = context.reading();
    const QString &before = reading.at(run.firstToken()).gap;
    const QString &after = reading.gapAfter(run.lastToken());
    const auto isCurrency = [&](QChar c) {
        return currencies.contains(c);
    };
    if (std::any_of(before.begin(), before.end(), isCurrency)
        || (!after.isEmpty() && isCurrency(after.trimmed().isEmpty() ? u' ' : after.trimmed().at(0))))
        return true;
    const auto isWord = [&](qsizetype i) {
        return i >= 0 && i < reading.count()
            && context.words().has(Vocabulary::List::Amounts, reading.at(i).text);
    };
    const bool apart = run.lastToken() + 1 < reading.count() && !after.isEmpty()
        && reading.at(run.lastToken() + 1).text.at(0).script() == QChar::Script_Han;
    return isWord(run.lastToken() + 1) && !after.contains(u',') && !reading.endsBefore(run.lastToken() + 1)
        && !apart;
}

} // namespace alongside

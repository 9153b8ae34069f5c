// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/examples/ExampleDetail.h"

#include <QRegularExpression>
#include <QSet>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

// "partnerFirstName" reads "partner First Name", so that one pattern serves names and titles.
QString spaced(const QString &name)
{
    static const QRegularExpression hump(u"(?<=[a-z0-9])(?=[A-Z])|[-_.]"_s);
    return QString(name).replace(hump, u" "_s);
}

QString wordsOf(const Component &component)
{
    return (component.title + u' ' + component.shortTitle + u' ' + spaced(component.name)).toLower();
}

struct Pattern {
    QRegularExpression words;
    QString key;
};

Pattern pattern(const char *words, const char *key)
{
    return {QRegularExpression(QLatin1String("\\b(?:") + QLatin1String(words) + QLatin1String(")\\b")),
        QLatin1String(key)};
}

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        pattern("national insurance|nino|yswiriant gwladol", "nino"),
        pattern("sort code|cod didoli", "sort-code"),
        pattern("roll number|rhif rôl", "roll-number"),
        pattern("name on the account|account holder|account name|enw ar y cyfrif", "name"),
        pattern("account number|rhif cyfrif|rhif y cyfrif", "account-number"),
        pattern("passport number|passport|rhif pasbort", "passport"),
        pattern("driving licen[cs]e|trwydded yrru", "driving-licence"),
        pattern("nhs number|rhif gig", "nhs"),
        pattern("registration number|number plate|vehicle registration|rhif cofrestru", "vehicle"),
        pattern("utr|unique taxpayer|tax reference", "tax-reference"),
        pattern("company (?:registration )?number|charity number|rhif cwmni", "company-number"),
        pattern("first name|given name|forename|enw cyntaf", "given-name"),
        pattern("middle names?|enw canol|enwau canol", "additional-name"),
        pattern("last name|surname|family name|cyfenw|enw olaf", "family-name"),
        pattern("user ?name|enw defnyddiwr", "username"),
        pattern("password|cyfrinair", "password"),
        pattern("digit code|security code|email code|cod 6 digid", "code"),
        pattern("e-?mail|ebost|e-bost", "email"),
        pattern("telephone|phone|mobile|ffôn", "tel"),
        pattern("postcode|post code|cod post", "postcode"),
        pattern("address line|street|cyfeiriad", "address-line"),
        pattern("town|city|tref", "town"),
        pattern("surgery|hospital|clinic|meddygfa|ysbyty", "surgery"),
        pattern("medicine|moddion|meddyginiaeth", "medicine"),
        pattern("how much do you take|dose|dos", "dose"),
        pattern("health|condition|disabilit|illness|iechyd", "health"),
        pattern("organisation|company|employer|business name|who do you work for|sefydliad|cyflogwr",
            "organisation"),
        pattern("job|occupation|role|what work|swydd", "job"),
        pattern("course|qualification|cwrs", "course"),
        pattern("language|iaith", "language"),
        pattern("nationality|cenedligrwydd", "nationality"),
        pattern("countr(?:y|ies)|gwlad", "country"),
        pattern("date of birth|birthday|dyddiad geni|born", "bday"),
        pattern("full name|your name|enw llawn|eich enw|person.s full name|name", "name"),
        pattern("rent|mortgage|rhent", "rent"),
        pattern("savings|money do you have|capital|cynilion", "savings"),
        pattern("hours|oriau", "hours"),
        pattern("pay|paid|earn\\w*|income|wages?|profit|cyflog|incwm", "pay"),
        pattern("how much|amount|charges?|costs?|pension|childcare", "amount"),
        pattern("how many|number of|faint|sawl", "few"),
    };
    return all;
}

QString keyOfToken(const QString &token)
{
    static const QHash<QString, QString> keys{{u"organization"_s, u"organisation"_s},
        {u"organization-title"_s, u"job"_s}, {u"postal-code"_s, u"postcode"_s},
        {u"address-line1"_s, u"address-line"_s}, {u"address-level2"_s, u"town"_s},
        {u"country-name"_s, u"country"_s}, {u"one-time-code"_s, u"code"_s},
        {u"new-password"_s, u"password"_s}, {u"current-password"_s, u"password"_s}};
    static const QSet<QString> same{u"given-name"_s, u"family-name"_s, u"name"_s, u"additional-name"_s,
        u"honorific-prefix"_s, u"email"_s, u"tel"_s, u"username"_s, u"bday"_s, u"country"_s};
    return same.contains(token) ? token : keys.value(token);
}

} // namespace

QString exampleDetail(const Component &component)
{
    const QString byToken = keyOfToken(component.autocomplete);
    if (!byToken.isEmpty())
        return byToken;
    const QString words = wordsOf(component);
    for (const Pattern &pattern : patterns()) {
        if (pattern.words.match(words).hasMatch())
            return pattern.key;
    }
    return {};
}

bool asksAboutAnother(const Component &component)
{
    static const QRegularExpression another(
        u"\\b(?:partner|husband|wife|spouse|child|children|carer|landlord|person|professional|contact|"
        "representative|their|they|partneriaid|plentyn)\\b"_s);
    return another.match(wordsOf(component)).hasMatch();
}

bool asksAboutChild(const Component &component)
{
    static const QRegularExpression child(u"\\b(?:child|children|plentyn)\\b"_s);
    return child.match(wordsOf(component)).hasMatch();
}

bool isEvasive(const QString &words)
{
    static const QRegularExpression evasive(
        u"^(?:none|no\\b|not |other|something else|another|i do not|i cannot|prefer not|rather not|don.t|"
        "dim |nac |arall|rhywbeth arall)|\\b(?:none of these|somebody else|organisation that)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return evasive.match(words.trimmed()).hasMatch();
}

bool wantsYes(const Component &component)
{
    static const QRegularExpression yes(
        u"\\b(?:agree|consent|understand|confirm|declare|eligible|allowed|permission|do you know|you live in|"
        "lived in|letters to|an? account|aged|over 1[68]|british|is this your|are you the|may the|cytuno|"
        "deall|cadarnhau)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return yes.match(component.title).hasMatch();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pii/Vocabulary.h"

#include "base/Document.h"
#include "pii/Folding.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype shortestBeginning = 2;

const QHash<QString, Topic> topicNames{{u"ni-number"_s, Topic::NiNumber}, {u"nhs-number"_s, Topic::NhsNumber},
    {u"passport"_s, Topic::Passport}, {u"driving-licence"_s, Topic::DrivingLicence}, {u"utr"_s, Topic::Utr},
    {u"card"_s, Topic::Card}, {u"card-check"_s, Topic::CardCheck}, {u"sort-code"_s, Topic::SortCode},
    {u"account-number"_s, Topic::AccountNumber}, {u"iban"_s, Topic::Iban}, {u"code"_s, Topic::Code},
    {u"pin"_s, Topic::Pin}, {u"password"_s, Topic::Password}, {u"address"_s, Topic::Address},
    {u"postcode"_s, Topic::Postcode}, {u"birth"_s, Topic::Birth}, {u"email"_s, Topic::Email},
    {u"telephone"_s, Topic::Telephone}, {u"number"_s, Topic::Number}, {u"mine"_s, Topic::Mine},
    {u"reference"_s, Topic::Reference}, {u"says"_s, Topic::Says}, {u"label"_s, Topic::Label},
    {u"bound"_s, Topic::Bound}, {u"bound-after"_s, Topic::BoundAfter}, {u"event"_s, Topic::Event},
    {u"example"_s, Topic::Example}, {u"public"_s, Topic::Public}, {u"somebody"_s, Topic::Somebody},
    {u"family"_s, Topic::Family}, {u"spelling"_s, Topic::Spelling}, {u"other"_s, Topic::Other},
    {u"question"_s, Topic::Question}, {u"asked"_s, Topic::Asked}, {u"asked-too"_s, Topic::AskedToo},
    {u"expiry"_s, Topic::Expiry}, {u"card-expiry"_s, Topic::CardExpiry}, {u"card-back"_s, Topic::CardBack},
    {u"visa"_s, Topic::Visa}, {u"other-card"_s, Topic::OtherCard}, {u"sender"_s, Topic::Sender},
    {u"shows"_s, Topic::Shows}, {u"bank"_s, Topic::Bank}, {u"short-number"_s, Topic::ShortNumber},
    {u"long-number"_s, Topic::LongNumber}, {u"kept"_s, Topic::Kept}};

using List = Vocabulary::List;

const QHash<QString, List> listNames{{u"and"_s, List::And}, {u"dashes"_s, List::Dashes},
    {u"connectors"_s, List::Connectors}, {u"copulas"_s, List::Copulas}, {u"amounts"_s, List::Amounts},
    {u"states"_s, List::States}, {u"ends"_s, List::Ends}, {u"at"_s, List::At}, {u"dot"_s, List::Dot},
    {u"houses"_s, List::Houses}, {u"streets"_s, List::Streets}, {u"roads"_s, List::Roads},
    {u"months"_s, List::Months}, {u"fillers"_s, List::Fillers}, {u"tens"_s, List::Tens},
    {u"offices"_s, List::Offices}, {u"districts"_s, List::Districts}, {u"links"_s, List::Links},
    {u"givers"_s, List::Givers}, {u"of"_s, List::Of}, {u"as"_s, List::As}, {u"post-areas"_s, List::PostAreas},
    {u"corrections"_s, List::Corrections}, {u"plus"_s, List::Plus}, {u"often"_s, List::Often},
    {u"brands"_s, List::Brands}, {u"titles"_s, List::Titles}, {u"forwards"_s, List::Forwards},
    {u"toward"_s, List::Toward}, {u"answers"_s, List::Answers}, {u"particles"_s, List::Particles},
    {u"uses"_s, List::Uses}, {u"floors"_s, List::Floors}, {u"glued"_s, List::Glued},
    {u"keepers"_s, List::Keepers}};

/// A word as tokens have it.
QString asToken(const QString &word)
{
    return foldedNote(word).remove(u'\'');
}

/// The word, and in Arabic script also without what is written together with it ("and", "the", "with").
QStringList forms(const QString &word)
{
    static const QStringList before{u"و"_s, u"ال"_s, u"وال"_s, u"بال"_s, u"لل"_s, u"ب"_s, u"ل"_s, u"ف"_s};
    QStringList all{word};
    if (word.isEmpty() || word.at(0).script() != QChar::Script_Arabic)
        return all;
    for (const QString &start : before) {
        if (word.size() > start.size() + 1 && word.startsWith(start))
            all += word.mid(start.size());
    }
    return all;
}

bool fits(const QString &pattern, const QString &word)
{
    if (!pattern.endsWith(u'*'))
        return pattern == word;
    return word.startsWith(QStringView(pattern).chopped(1));
}

bool fitsAny(const QString &pattern, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return fits(pattern, word); });
}

/// The words of a phrase as a reading has them, where Han characters stand alone.
QStringList tokensOf(const QString &phrase)
{
    QString apart;
    for (const QChar c : phrase) {
        const bool han = c.script() == QChar::Script_Han;
        apart += han ? QStringLiteral(" %1 ").arg(c) : QString(c);
    }
    QStringList words;
    for (const QString &word : apart.simplified().split(u' '))
        words += asToken(word);
    return words;
}

void addNumbers(const QJsonObject &from, QHash<QString, int> &into)
{
    for (auto entry = from.begin(); entry != from.end(); ++entry) {
        for (const QString &word : entry.value().toString().split(u' ', Qt::SkipEmptyParts))
            into.insert(asToken(word), entry.key().toInt());
    }
}

int valueOf(const QHash<QString, int> &numbers, const QString &word, int otherwise)
{
    for (const QString &form : forms(word)) {
        const auto found = numbers.constFind(form);
        if (found != numbers.constEnd())
            return *found;
    }
    return otherwise;
}

} // namespace

bool Vocabulary::Words::has(const QString &word) const
{
    for (const QString &form : forms(word)) {
        if (whole.contains(form))
            return true;
        for (qsizetype length = shortestBeginning; length <= form.size() && !beginnings.isEmpty(); ++length) {
            if (beginnings.contains(form.left(length)))
                return true;
        }
    }
    return false;
}

Result<Vocabulary> Vocabulary::read()
{
    Vocabulary vocabulary;
    const QDir folder(u":/alongside/pii"_s);
    for (const QString &name : folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        const Result<Document> document = Document::read(folder.filePath(name));
        if (!document)
            return document.error();
        const Result<Done> added = vocabulary.add(document->root().toObject());
        if (!added)
            return Error{u"%1: %2"_s.arg(name, added.error().message)};
    }
    return vocabulary;
}

Result<Done> Vocabulary::add(const QJsonObject &language)
{
    for (auto entry = language.begin(); entry != language.end(); ++entry) {
        const QString key = entry.key();
        if (key == u"numbers")
            addNumbers(entry.value().toObject(), m_numbers);
        else if (key == u"weak-numbers")
            addNumbers(entry.value().toObject(), m_weakNumbers);
        else if (key == u"repeats")
            addNumbers(entry.value().toObject(), m_repeats);
        else if (key == u"letters")
            addLetters(entry.value().toObject());
        else if (key == u"ordinals")
            addNumbers(entry.value().toObject(), m_ordinals);
        else if (key == u"topics" || key == u"apart") {
            Phrases &phrases = key == u"topics" ? m_phrases : m_apart;
            if (const auto added = addTopics(entry.value().toObject(), phrases); !added)
                return added;
        } else if (listNames.contains(key)) {
            Words &words = m_lists[listNames.value(key)];
            for (const QString &word : entry.value().toString().split(u' ', Qt::SkipEmptyParts)) {
                if (word.endsWith(u'*'))
                    words.beginnings += asToken(word.chopped(1));
                else
                    words.whole += asToken(word);
            }
        } else
            return Error{u"there is no list called \"%1\""_s.arg(key)};
    }
    return Done();
}

Result<Done> Vocabulary::addTopics(const QJsonObject &topics, Phrases &phrases)
{
    for (auto entry = topics.begin(); entry != topics.end(); ++entry) {
        if (!topicNames.contains(entry.key()))
            return Error{u"there is no topic called \"%1\""_s.arg(entry.key())};
        for (const QString &phrase : entry.value().toString().split(u',', Qt::SkipEmptyParts)) {
            QStringList words = tokensOf(phrase);
            const QString first = words.takeFirst();
            phrases.insert(first, {topicNames.value(entry.key()), words});
        }
    }
    return Done();
}

void Vocabulary::addLetters(const QJsonObject &letters)
{
    for (auto entry = letters.begin(); entry != letters.end(); ++entry) {
        for (const QString &word : entry.value().toString().split(u' ', Qt::SkipEmptyParts))
            m_letters.insert(asToken(word), entry.key().at(0).toUpper());
    }
}

QChar Vocabulary::letter(const QString &word) const
{
    return m_letters.value(word);
}

std::optional<int> Vocabulary::number(const QString &word) const
{
    const int value = valueOf(m_numbers, word, -1);
    return value < 0 ? std::nullopt : std::optional(value);
}

std::optional<int> Vocabulary::weakNumber(const QString &word) const
{
    const int value = valueOf(m_weakNumbers, word, -1);
    return value < 0 ? std::nullopt : std::optional(value);
}

int Vocabulary::repeats(const QString &word) const
{
    return valueOf(m_repeats, word, 0);
}

int Vocabulary::ordinal(const QString &word) const
{
    return valueOf(m_ordinals, word, 0);
}

bool Vocabulary::has(List list, const QString &word) const
{
    const auto words = m_lists.constFind(list);
    return words != m_lists.constEnd() && words->has(word);
}

/// The longest phrases that begin at the token i.
void Vocabulary::gather(const Phrases &phrases, const Reading &reading, qsizetype i, QList<Mention> &longest)
{
    const auto tryFirst = [&](const QString &key) {
        for (auto phrase = phrases.constFind(key); phrase != phrases.constEnd() && phrase.key() == key;
             ++phrase) {
            qsizetype last = i;
            bool all = true;
            for (const QString &word : phrase->rest)
                all = all && ++last < reading.count() && fitsAny(word, forms(reading.at(last).text));
            if (!all || (!longest.isEmpty() && longest.first().last > last))
                continue;
            if (!longest.isEmpty() && longest.first().last < last)
                longest.clear();
            longest += Mention{phrase->topic, i, last};
        }
    };
    for (const QString &form : forms(reading.at(i).text)) {
        tryFirst(form);
        for (qsizetype length = shortestBeginning; length <= form.size(); ++length)
            tryFirst(form.left(length) + u'*');
    }
}

QList<Mention> Vocabulary::mentioned(const Phrases &phrases, const Reading &reading)
{
    QList<Mention> all;
    for (qsizetype i = 0; i < reading.count();) {
        QList<Mention> here;
        gather(phrases, reading, i, here);
        all += here;
        i = here.isEmpty() ? i + 1 : here.first().last + 1;
    }
    return all;
}

QList<Mention> Vocabulary::mentions(const Reading &reading) const
{
    return mentioned(m_phrases, reading);
}

QList<Mention> Vocabulary::apart(const Reading &reading) const
{
    return mentioned(m_apart, reading);
}

} // namespace alongside

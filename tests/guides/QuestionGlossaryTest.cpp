// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "guides/QuestionGlossary.h"
#include "guides/Readability.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace alongside;

namespace {

QJsonObject schema(const char *name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

/// A glossary of one question, whose structure and English words are these.
QList<Finding> findingsIn(const QByteArray &question, const QByteArray &words)
{
    QList<Finding> findings;
    QuestionGlossary::read(
        QString(),
        [&](const QString &name) {
            return Document::parse(
                name == u"en.yaml" ? words : "languages: [en]\nquestions:\n  - " + question, name);
        },
        findings);
    return findings;
}

} // namespace

class QuestionGlossaryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto glossary =
            QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/resources/glossary"), m_findings);
        QVERIFY2(glossary, qPrintable(glossary ? QString() : glossary.error().message));
        m_glossary = glossary.value();
    }

    void theShippedOneIsWhole()
    {
        QVERIFY2(m_findings.isEmpty(), qPrintable(sample::messages(m_findings)));
        QVERIFY(m_glossary.ids().size() >= 85);
        QCOMPARE(m_glossary.languages(), (QStringList{QStringLiteral("en"), QStringLiteral("cy")}));
        for (int i = 0; i < m_glossary.ids().size(); ++i) {
            const QString english = m_glossary.words(i, QStringLiteral("en")).what;
            QVERIFY(m_glossary.words(i, QStringLiteral("cy")).what != english);
            QCOMPARE(m_glossary.words(i, QStringLiteral("pl")).what, english);
        }
    }

    void knowsQuestions_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("autocomplete");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *label, const char *token, QuestionKind kind, const char *id) {
            QTest::addRow("%s/%s", label, token) << QString::fromUtf8(label) << QString::fromLatin1(token)
                                                 << static_cast<int>(kind) << QString::fromLatin1(id);
        };
        using enum QuestionKind;
        row("What is your National Insurance number?", "", Text, "national-insurance-number");
        row("It’s on your payslip: NI number", "", Text, "national-insurance-number");
        row("Beth yw eich rhif Yswiriant Gwladol?", "", Text, "national-insurance-number");
        row("Sort code", "", Text, "sort-code");
        row("Cod didoli", "", Text, "sort-code");
        row("Bank account number", "", Number, "account-number");
        row("Name on the account", "", Text, "bank-account-name");
        row("Anything", "family-name", Text, "last-name");
        row("Anything", "bday", Date, "date-of-birth");
        row("Dyddiad geni", "", Date, "date-of-birth");
        row("Full name", "", Text, "full-name");
        row("Name", "", Text, "full-name");
        row("Name of your landlord", "", Text, "landlord");
        row("Landlord’s address", "", Multiline, "landlord-address");
        row("Name of your cat", "", Text, "");
        row("Title", "", Select, "title");
        row("Title of your project", "", Text, "");
        row("Do you have a National Insurance number?", "", Radios, "");
        row("Postcode", "", Text, "postcode");
        row("Email address", "", Email, "email");
        row("Cyfeiriad e-bost", "", Email, "email");
        row("How much do you have in savings?", "", Text, "savings");
        row("Rhif ffôn symudol", "", Telephone, "telephone");
        row("Your pet", "", Text, "");
    }

    void knowsQuestions()
    {
        QFETCH(QString, label);
        QFETCH(QString, autocomplete);
        QFETCH(int, kind);
        QFETCH(QString, id);
        PageQuestion question;
        question.label = PageText(label, 500);
        question.autocomplete = autocomplete;
        question.kind = static_cast<QuestionKind>(kind);
        QCOMPARE(m_glossary.ids().value(m_glossary.find(question)), id);
    }

    void knowsKindsOfMessages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *message, const char *kind) {
            QTest::newRow(message) << QString::fromUtf8(message) << QString::fromLatin1(kind);
        };
        row("Enter your date of birth", "missing");
        row("Select whether you rent your home", "missing");
        row("Rhowch eich enw llawn", "missing");
        row("Date of birth must include a year", "incomplete");
        row("Date of birth must be a real date", "not-real");
        row("Rhaid i ddyddiad geni fod yn ddyddiad go iawn", "not-real");
        row("Date of birth must be in the past", "in-the-future");
        row("Date of the appointment must be today or in the future", "in-the-past");
        row("Date must be after 1 August 2020", "in-the-past");
        row("Rhaid i'r dyddiad fod yn y gorffennol", "in-the-future");
        row("Enter an email address in the correct format, like name@example.com", "wrong-format");
        row("Rhowch god post llawn y DU", "wrong-format");
        row("Enter a full UK postcode", "wrong-format");
        row("Hours worked must be a whole number", "not-a-number");
        row("Full name must be 70 characters or less", "too-long");
        row("Address must be 200 words or fewer", "too-long");
        row("Password must be at least 8 characters", "too-short");
        row("Rent must be 1 or more", "too-small");
        row("Hours worked a week must be 16 or lower", "too-large");
        row("Rhaid i'r rhent fod yn 5 neu lai", "too-large");
        row("The selected file must be smaller than 2MB", "file");
        row("There is a problem with our service", "other");
    }

    void knowsKindsOfMessages()
    {
        QFETCH(QString, message);
        QFETCH(QString, kind);
        const MessageKind found = m_glossary.kindOf(PageText(message, 500));
        QCOMPARE(idOf(found), kind);
        for (const char *language : {"en", "cy", "pl"})
            QVERIFY(!m_glossary.message(found, QLatin1String(language)).doThis.isEmpty());
    }

    void knowsKindsOfPages()
    {
        const auto isSaid = [&](const auto &say) {
            const PageAdvice *english = say(QStringLiteral("en"));
            const PageAdvice *welsh = say(QStringLiteral("cy"));
            return english && welsh && !english->doThis.isEmpty() && !welsh->doThis.isEmpty()
                && english->what != welsh->what && say(QStringLiteral("pl")) == english;
        };
        for (const QString &id : vocabulary<PageRole>()) {
            const auto say = [&](const QString &language) {
                return m_glossary.page(*fromId<PageRole>(id), language);
            };
            QVERIFY2(isSaid(say) == (id != u"unknown"), qPrintable(id));
        }
        for (const QString &id : vocabulary<PageNotice>()) {
            const auto say = [&](const QString &language) {
                return m_glossary.notice(*fromId<PageNotice>(id), language);
            };
            QVERIFY2(isSaid(say), qPrintable(id));
        }
        QVERIFY(!m_glossary.page(PageRole::Unknown, QStringLiteral("en")));
        QVERIFY(!QuestionGlossary().page(PageRole::Check, QStringLiteral("en")));
    }

    void itsEnglishIsPlain()
    {
        QStringList all;
        for (int i = 0; i < m_glossary.ids().size(); ++i) {
            const GlossaryWords &words = m_glossary.words(i, QStringLiteral("en"));
            const GlossaryWords &welsh = m_glossary.words(i, QStringLiteral("cy"));
            for (const QString &text : {words.what, words.format, words.where, words.why})
                all += sentencesIn(text);
            QCOMPARE(welsh.format.isEmpty(), words.format.isEmpty());
            QCOMPARE(welsh.where.isEmpty(), words.where.isEmpty());
        }
        for (const QString &sentence : all)
            QVERIFY2(wordCount(sentence) <= 25, qPrintable(sentence));
        const int age = readingAge(all);
        QVERIFY2(age >= 7 && age <= 11, qPrintable(QString::number(age)));
    }

    void theSchemasKnowTheSameWords()
    {
        const QJsonObject structure = schema("glossary.schema.json");
        const QJsonValue question = structure[u"properties"][u"questions"][u"items"];
        QCOMPARE(question[u"properties"][u"kinds"][u"items"][u"enum"].toVariant().toStringList(),
            vocabulary<QuestionKind>());
        const QJsonObject words = schema("glossary-words.schema.json")[u"properties"].toObject();
        const auto keys = [&](const QString &part) {
            return words[part][u"properties"].toObject().keys();
        };
        QCOMPARE(keys(QStringLiteral("messages")), sorted(vocabulary<MessageKind>()));
        QCOMPARE(keys(QStringLiteral("notices")), sorted(vocabulary<PageNotice>()));
        QCOMPARE(keys(QStringLiteral("pages")), sorted(vocabulary<PageRole>().mid(1)));
    }

    void complainsOfWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("labels");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *question, const char *labels, const char *says) {
            QTest::newRow(name) << QByteArray(question) << QByteArray(labels) << QString::fromLatin1(says);
        };
        row("kind", "{ id: rent, kinds: [colour] }", "[rent]", "no kind of question");
        row("whose", "{ id: rent, whose: mine }", "[rent]", "can only be \"anybody\"");
        row("rank", "{ id: rent, rank: first }", "[rent]", "can only be \"last\"");
        row("other key", "{ id: rent, colour: red }", "[rent]", "colour");
        row("star at the end", "{ id: rent }", "[\"rent *\"]", "cannot be looked for");
        row("star in the whole", "{ id: rent }", "[\"=rent * week\"]", "cannot be looked for");
        row("nothing", "{ id: rent }", "[\"=\"]", "cannot be looked for");
    }

    void complainsOfWhatCannotBe()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, labels);
        QFETCH(QString, says);
        const QByteArray words =
            "questions:\n  rent:\n    labels: " + labels + "\n    what: Money.\n    why: So.\n";
        const QString all = sample::messages(findingsIn(question, words));
        QVERIFY2(all.contains(says), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("pages.question.what")));
    }

    void aMissingLanguageLeavesTheRest()
    {
        QList<Finding> findings;
        const auto glossary = QuestionGlossary::read(
            QString(),
            [](const QString &name) -> Result<Document> {
                if (name == u"cy.yaml")
                    return Error{QStringLiteral("cy.yaml cannot be opened.")};
                return Document::read(QStringLiteral(SOURCE_DIR "/resources/glossary/") + name);
            },
            findings);
        QVERIFY(glossary);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(
            glossary->words(0, QStringLiteral("cy")).what, glossary->words(0, QStringLiteral("en")).what);
        QVERIFY(!QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/none"), findings));
    }

private:
    QuestionGlossary m_glossary;
    QList<Finding> m_findings;
};

QTEST_APPLESS_MAIN(QuestionGlossaryTest)
#include "QuestionGlossaryTest.moc"

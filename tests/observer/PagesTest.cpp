// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExpectedPage.h"
#include "PageServer.h"
#include "PageStage.h"
#include "PageSteps.h"

#include "Waiting.h"
#include "guides/GuideShelf.h"
#include "guides/StepRunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QMap>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/tests/data/pages");
const QString typed = u"Kestrel7Quince"_s; // into fields: never in a fact
const QString echoed = u"Umber3Finch"_s; // by the page: in facts, and in nothing that leaves the process

QString everythingIn(const PageFacts &facts)
{
    QStringList all{facts.address.forScreen(), facts.title.forScreen(), facts.heading.forScreen(),
        facts.language, facts.focus.forScreen()};
    for (const PageQuestion &question : facts.questions) {
        all << question.key.forScreen() << question.label.forScreen() << question.hint.forScreen()
            << question.error.forScreen() << question.autocomplete;
        for (const PageText &option : question.options)
            all << option.forScreen();
    }
    for (const PageError &error : facts.errors)
        all << error.text.forScreen() << error.key.forScreen();
    return all.join(u'\n');
}

QString everythingIn(const PagePlace &place)
{
    return QStringList{
        place.guide(), place.step(), place.question ? place.question->id() : QString(), idOf(place.page)}
        .join(u'\n');
}

struct Tally {
    int pages = 0, states = 0, whole = 0, questions = 0, recognised = 0, exact = 0, strangers = 0;
    int kinds = 0, headings = 0, errors = 0;
};

} // namespace

/// Pages by people who have not read the observer, and what they say is on them.
class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shelf = GuideShelf::read({QStringLiteral(SOURCE_DIR "/resources/guides")});
        QList<Finding> findings;
        const auto read = QuestionGlossary::read(QStringLiteral(SOURCE_DIR "/resources/glossary"), findings);
        QVERIFY(read);
        m_glossary = read.value();
        QVERIFY(!m_shelf.guides().isEmpty());
        m_stage = std::make_unique<PageStage>();
        m_stage->onFacts = [this](const PageFacts &facts) {
            search(facts);
        };
    }

    void cleanupTestCase() { m_stage.reset(); }

    void recognises_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << name;
    }

    void recognises()
    {
        QFETCH(QString, page);
        const QString here = folder + u'/' + page;
        QFile file(here + u"/expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        const QString path = expected.value(u"path").toString(u"/"_s);
        PageServer server(here, path);
        QVERIFY(m_stage->open(server.address(path)));
        Tally &tally = m_styles[expected.value(u"style").toString()];
        ++tally.pages;
        int number = 0;
        QJsonArray frames;
        for (const QJsonValue &state : expected.value(u"states").toArray()) {
            QCOMPARE(playSteps(*m_stage, state.toObject().value(u"do").toArray(), frames), QString());
            judge(u"%1 %2"_s.arg(page).arg(++number), state.toObject(), tally);
        }
        QVERIFY2(m_leaks.isEmpty(), qPrintable(m_leaks.join(u'\n')));
    }

    void standsWhereItStood()
    {
        Tally sum;
        print(u"style"_s, nullptr);
        for (auto style = m_styles.cbegin(); style != m_styles.cend(); ++style) {
            print(style.key(), &style.value());
            sum.questions += style->questions;
            sum.recognised += style->recognised;
            sum.states += style->states;
            sum.kinds += style->kinds;
        }
        QVERIFY(sum.questions > 0);
        QVERIFY(sum.recognised >= sum.questions * 0.97);
        QVERIFY(sum.kinds >= sum.states * 0.97);
    }

private:
    void search(const PageFacts &facts)
    {
        if (everythingIn(facts).contains(typed, Qt::CaseInsensitive))
            m_leaks += u"typed, in the facts of %1"_s.arg(facts.address.forScreen());
        for (const Guide &guide : m_shelf.guides()) {
            const StepRunner runner(guide, m_glossary);
            for (int i = -1; i < int(facts.questions.size()); ++i) {
                const QString told = everythingIn(runner.place(facts, i));
                if (told.contains(typed) || told.contains(echoed))
                    m_leaks += u"in a place of %1"_s.arg(guide.id);
            }
        }
    }

    void judge(const QString &where, const QJsonObject &state, Tally &tally)
    {
        const ExpectedPage expected(state);
        ExpectedPage::Score score;
        (void)waitFor(
            [&] {
                score = expected.compare(m_stage->facts);
                return score.isWhole();
            },
            6'000);
        ++tally.states;
        tally.whole += score.isWhole();
        tally.questions += score.questions;
        tally.recognised += score.recognised;
        tally.exact += score.exact;
        tally.strangers += score.strangers;
        tally.kinds += score.kind;
        tally.headings += score.heading;
        tally.errors += score.errors;
        for (const QString &line : std::as_const(score.differences))
            qInfo().noquote() << where << line;
    }

    static void print(const QString &style, const Tally *of)
    {
        QTextStream out(stdout);
        QStringList cells{u"pages"_s, u"whole/states"_s, u"recognised/questions"_s, u"exact"_s,
            u"strangers"_s, u"kinds"_s, u"headings"_s, u"errors"_s};
        if (of) {
            cells = QStringList{QString::number(of->pages), u"%1/%2"_s.arg(of->whole).arg(of->states),
                u"%1/%2"_s.arg(of->recognised).arg(of->questions), QString::number(of->exact),
                QString::number(of->strangers), QString::number(of->kinds), QString::number(of->headings),
                QString::number(of->errors)};
        }
        out << style.leftJustified(12);
        for (const QString &cell : cells)
            out << cell.rightJustified(21);
        out << Qt::endl;
    }

    GuideShelf m_shelf;
    QuestionGlossary m_glossary;
    std::unique_ptr<PageStage> m_stage;
    QMap<QString, Tally> m_styles;
    QStringList m_leaks;
};

int main(int argc, char *argv[])
{
    PagesTest test;
    return runPageTest(argc, argv, test);
}
#include "PagesTest.moc"

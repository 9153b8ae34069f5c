// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/examples/ExamplePerson.h"

#include "practice/examples/ExampleDetail.h"
#include "practice/examples/SampleFile.h"
#include "practice/markup/Sanitiser.h"
#include "practice/pages/ControlValues.h"

#include <QJsonArray>

namespace alongside {

using namespace Qt::StringLiterals;
using Kind = ComponentKind;

namespace {

constexpr int mostAttempts = 12;

struct Invented {
    const char *given;
    const char *family;
    QDate born;
    const char *telephone;
    const char *house;
};

// Nobody's: every name ends in a word for "example".
const QList<Invented> &people()
{
    static const QList<Invented> all{
        {"Robin", "Example", QDate(1988, 5, 17), "07700 900123", "1 Example Street"},
        {"Gwen", "Enghraifft", QDate(1979, 3, 1), "07700 900456", "12 Sample Terrace"},
        {"Sam", "Specimen", QDate(1964, 10, 9), "07700 900789", "3 Invented Road"},
    };
    return all;
}

bool ends(const FormRun &run, const QString &path)
{
    const Page *page = run.form().page(path);
    return path.isEmpty() || !page || page->kind == PageKind::Terminal || page->kind == PageKind::Outside
        || run.ending(path) == FormRun::Ending::Terminal;
}

} // namespace

ExamplePerson::ExamplePerson(const QString &formId)
{
    uint sum = 0;
    for (const QChar letter : formId)
        sum += letter.unicode();
    const Invented &one = people().at(sum % uint(people().size()));
    m_given = QLatin1String(one.given);
    m_family = QLatin1String(one.family);
    m_born = one.born;
    m_telephone = QLatin1String(one.telephone);
    m_house = QLatin1String(one.house);
}

QString ExamplePerson::fullName() const
{
    return m_given + u' ' + m_family;
}

FormRun::Pairs ExamplePerson::typed(
    const FormRun &run, const QList<Component> &components, const QHash<QString, int> &attempts) const
{
    FormRun::Pairs pairs;
    for (const Component &component : components) {
        if (component.kind == Kind::MultiInput) {
            pairs += typed(run, component.children, attempts);
            continue;
        }
        if (!isQuestion(component.kind))
            continue;
        const QJsonValue value = answer(run, component, attempts.value(component.name));
        const FormRun::Pairs own = ControlValues::pairs(component, value);
        pairs += own;
        const ControlValues chosen(own);
        for (const ListItem &item : component.items) {
            if (chosen.holds(component.name, ControlValues::text(item.value)))
                pairs += typed(run, item.reveals, attempts);
        }
    }
    return pairs;
}

FormRun::Pairs ExamplePerson::fill(const FormRun &run, const QString &path) const
{
    const Page *page = run.form().page(path);
    if (!page)
        return {};
    const QList<Component> components = run.shown(*page);
    const auto submitted = [&](const FormRun::Pairs &pairs) {
        FormRun trial = run;
        return trial.submit(
            path, page->repeat ? pairs + FormRun::Pairs{{u"action"_s, u"continue"_s}} : pairs);
    };
    QHash<QString, int> attempts;
    FormRun::Pairs pairs = typed(run, components, attempts);
    FormRun::Step step = submitted(pairs);
    for (int round = 0; round < mostAttempts && !step.problems.isEmpty(); ++round) {
        for (const Problem &problem : std::as_const(step.problems))
            ++attempts[problem.component];
        pairs = typed(run, components, attempts);
        step = submitted(pairs);
    }
    if (!step.problems.isEmpty() || !ends(run, step.next))
        return pairs;
    // The journey would end here: one other choice may lead on.
    for (const Component &component : components) {
        for (int i = 1; isChoice(component.kind) && i < component.items.size(); ++i) {
            QHash<QString, int> other = attempts;
            other[component.name] += i;
            const FormRun::Pairs others = typed(run, components, other);
            const FormRun::Step elsewhere = submitted(others);
            if (elsewhere.problems.isEmpty() && !ends(run, elsewhere.next))
                return others;
        }
    }
    return pairs;
}

QJsonValue ExamplePerson::answer(const FormRun &run, const Component &component, int attempt) const
{
    switch (component.kind) {
    case Kind::YesNo:
    case Kind::Radios:
    case Kind::Checkboxes:
    case Kind::Select:
    case Kind::Autocomplete:
        return choice(run, component, attempt);
    case Kind::Declaration:
        return true;
    case Kind::Upload:
        return QJsonArray{SampleFile::accepted(component.accept).constFirst().name};
    case Kind::Date:
    case Kind::MonthYear:
    case Kind::DateTime:
        return date(run, component, attempt);
    case Kind::Address:
        return QJsonObject{{u"addressLine1"_s, asksAboutAnother(component) ? u"2 Example Street"_s : m_house},
            {u"addressLine2"_s, QString()}, {u"town"_s, u"Exampleton"_s}, {u"county"_s, QString()},
            {u"postcode"_s, u"ZZ99 3WZ"_s}};
    case Kind::EastingNorthing:
        return QJsonObject{{u"easting"_s, 400'000}, {u"northing"_s, 300'000}};
    case Kind::LatLong:
        return QJsonObject{{u"latitude"_s, 52.5}, {u"longitude"_s, -2.25}};
    default:
        return words(component, attempt);
    }
}

} // namespace alongside

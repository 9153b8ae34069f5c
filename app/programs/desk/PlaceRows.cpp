// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/PlaceRows.h"

using namespace Qt::StringLiterals;

namespace alongside {

QVariantMap placeWords(const SeenPlace &place, const GuideShelf &shelf, const QuestionGlossary &glossary,
    const QString &language)
{
    QVariantMap words;
    if (const Guide *guide = shelf.find(place.guide))
        words.insert(u"step"_s, guide->wordsIn(language).steps.value(place.step).title);
    if (const PageAdvice *page = glossary.page(place.page, language))
        words.insert(u"page"_s, page->what);
    if (place.error)
        words.insert(u"error"_s, glossary.message(*place.error, language).means);
    return words;
}

QVariantList questionRows(const SeenPlace &place, const QuestionTitles &titles, const QString &language)
{
    QVariantList rows;
    for (const SeenPlace::Question &question : place.questions)
        rows.append(QVariantMap{{u"name"_s, question.name},
            {u"title"_s, titles.title(place.guide, question.name, language)},
            {u"state"_s, idOf(question.state)}, {u"inHand"_s, question.name == place.inHand}});
    return rows;
}

QVariantList guideRows(
    const Guide &guide, const QString &step, const QuestionTitles &titles, const QString &language)
{
    const GuideWords &words = guide.wordsIn(language);
    QVariantList rows;
    for (const Step &each : guide.steps) {
        const StepWords text = words.steps.value(each.id);
        QVariantList questions;
        for (const QString &key : each.questions) {
            const QuestionWords about = text.questions.value(key);
            questions.append(QVariantMap{{u"title"_s, titles.title(guide.id, key, language)},
                {u"help"_s, about.help}, {u"where"_s, about.where}, {u"example"_s, about.example}});
        }
        rows.append(QVariantMap{{u"id"_s, each.id}, {u"title"_s, text.title}, {u"doThis"_s, text.doThis},
            {u"why"_s, text.why}, {u"example"_s, text.example}, {u"mistakes"_s, text.mistakes},
            {u"questions"_s, questions}, {u"here"_s, each.id == step}});
    }
    return rows;
}

} // namespace alongside

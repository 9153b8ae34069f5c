// SPDX-License-Identifier: GPL-3.0-or-later
#include "guides/ExplainedWords.h"

#include <algorithm>

namespace alongside {

namespace {

QString everythingOn(const PageFacts &page, const Guidance &guidance)
{
    QStringList texts{
        page.heading.forScreen(), guidance.words.title, guidance.words.doThis, guidance.words.why};
    for (const PageQuestion &question : page.questions) {
        texts << question.label.forScreen() << question.hint.forScreen();
        for (const PageText &option : question.options)
            texts << option.forScreen();
    }
    if (guidance.question)
        texts << guidance.question->help << guidance.question->why;
    return foldedText(texts.join(u'\n'));
}

} // namespace

QList<ExplainedWord> explainedWords(
    const Guide &guide, const QString &language, const PageFacts &page, const Guidance &guidance)
{
    const QString everything = everythingOn(page, guidance);
    QList<ExplainedWord> found;
    for (const QString &id : guide.words) {
        // The page may be in another language than the panel: any language's form tells that the word is
        // there.
        const bool isThere =
            std::any_of(guide.texts.begin(), guide.texts.end(), [&](const GuideWords &words) {
                const ExplainedWord word = words.words.value(id);
                const QStringList forms = word.also + QStringList{word.word};
                return std::any_of(forms.begin(), forms.end(),
                    [&](const QString &form) { return holdsPhrase(everything, foldedPattern(form)); });
            });
        if (isThere)
            found += guide.wordsIn(language).words.value(id);
    }
    return found;
}

} // namespace alongside

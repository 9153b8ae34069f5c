// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/TalkEvent.h"
#include "programs/desk/QuestionTitles.h"

#include <QVariantList>
#include <QVariantMap>

namespace alongside {

/// Where a person is, in words, as QML reads it: {step, page, error}; each may be empty. Pure.
QVariantMap placeWords(const SeenPlace &place, const GuideShelf &shelf, const QuestionGlossary &glossary,
    const QString &language);

/// The questions of their page: [{name, title, state, inHand}]. Pure.
QVariantList questionRows(const SeenPlace &place, const QuestionTitles &titles, const QString &language);

/// A guide to read along: [{id, title, doThis, why, example, mistakes, questions: [{title, help, where,
/// example}], here}]. step: the one at which the person is; may be empty. Texts are Markdown::safe(). Pure.
QVariantList guideRows(
    const Guide &guide, const QString &step, const QuestionTitles &titles, const QString &language);

} // namespace alongside

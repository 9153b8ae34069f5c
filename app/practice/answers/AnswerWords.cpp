// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answers/AnswerWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString plain(QString title)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    static const QRegularExpression optional(
        u"\\s*\\((optional|dewisol)\\)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return title.remove(markup).remove(optional).simplified();
}

QString lowered(QString text)
{
    // "NI number" and "UK passport" keep their capitals.
    if (text.size() > 1 && text.at(0).isUpper() && !text.at(1).isUpper() && text.left(2) != u"I ")
        text[0] = text.at(0).toLower();
    return text;
}

bool isAskedAsSentence(const QString &title)
{
    return title.endsWith(u'?') || title.size() > 80;
}

} // namespace

QString subjectOf(const QString &title)
{
    QString text = plain(title);
    static const QRegularExpression opening(
        u"^(What is|What's|What’s|What are|Enter|Tell us|Provide|Beth yw)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.remove(opening);
    while (text.endsWith(u'?') || text.endsWith(u':') || text.endsWith(u'.'))
        text.chop(1);
    return lowered(text);
}

QString startOf(const QString &title)
{
    QString text = subjectOf(title);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString missingMessage(const Component &component, const QString &title, const PageWords &words)
{
    const QString subject = subjectOf(title);
    const bool sentence = isAskedAsSentence(plain(title)) && subject == lowered(plain(title).chopped(1));
    switch (component.kind) {
    case ComponentKind::YesNo:
        //: %1 is the question, such as "Do you live alone"
        return sentence
            ? words(QT_TRANSLATE_NOOP("PracticePage", "Select yes or no to answer: %1")).arg(plain(title))
            : words(QT_TRANSLATE_NOOP("PracticePage", "Select yes if %1")).arg(subject);
    case ComponentKind::Radios:
    case ComponentKind::Select:
    case ComponentKind::Autocomplete:
        return sentence
            ? words(QT_TRANSLATE_NOOP("PracticePage", "Select an answer to: %1")).arg(plain(title))
            : words(QT_TRANSLATE_NOOP("PracticePage", "Select %1")).arg(subject);
    case ComponentKind::Checkboxes:
        return sentence
            ? words(QT_TRANSLATE_NOOP("PracticePage", "Select all that apply to: %1")).arg(plain(title))
            : words(QT_TRANSLATE_NOOP("PracticePage", "Select %1")).arg(subject);
    case ComponentKind::Upload:
        return sentence
            ? words(QT_TRANSLATE_NOOP("PracticePage", "Choose a file to answer: %1")).arg(plain(title))
            : words(QT_TRANSLATE_NOOP("PracticePage", "Choose a file for %1")).arg(subject);
    case ComponentKind::Declaration:
        return words(QT_TRANSLATE_NOOP("PracticePage", "Tick the box to confirm that you agree"));
    default:
        break;
    }
    if (title.isEmpty())
        return words(QT_TRANSLATE_NOOP("PracticePage", "Enter an answer"));
    return sentence ? words(QT_TRANSLATE_NOOP("PracticePage", "Enter an answer to: %1")).arg(plain(title))
                    : words(QT_TRANSLATE_NOOP("PracticePage", "Enter %1")).arg(subject);
}

} // namespace alongside

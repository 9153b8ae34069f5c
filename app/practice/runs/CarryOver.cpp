// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/runs/CarryOver.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype markSize = 8;

struct Question {
    QString key;
    QByteArray mark;
    QString title;
};

QByteArray markOf(const QString &key, const QString &type)
{
    const QByteArray named = key.toUtf8() + '\0' + type.toUtf8();
    return QCryptographicHash::hash(named, QCryptographicHash::Sha256).left(markSize);
}

void collect(const QList<Component> &components, const QString &within, QList<Question> &questions)
{
    for (const Component &component : components) {
        const QString key = within.isEmpty() ? component.key : within + QLatin1Char('/') + component.name;
        if (isQuestion(component.kind))
            questions.append({key, markOf(key, component.type), component.title});
        collect(component.children, key, questions);
        for (const ListItem &item : component.items)
            collect(item.reveals, within, questions);
    }
}

QList<Question> questionsOf(const Form &form)
{
    QList<Question> questions;
    for (const Page &page : form.pages) {
        if (page.repeat)
            questions.append(
                {page.repeat->key, markOf(page.repeat->key, QStringLiteral("repeat")), page.title});
        collect(page.components, page.repeat ? page.repeat->key : QString(), questions);
    }
    return questions;
}

bool knows(const QByteArray &fingerprint, const QByteArray &mark)
{
    for (qsizetype at = 0; at + markSize <= fingerprint.size(); at += markSize) {
        if (QByteArrayView(fingerprint).sliced(at, markSize) == mark)
            return true;
    }
    return false;
}

} // namespace

QByteArray fingerprintOf(const Form &form)
{
    QList<QByteArray> marks;
    for (const Question &question : questionsOf(form))
        marks.append(question.mark);
    std::sort(marks.begin(), marks.end());
    return marks.join();
}

CarriedAnswers carryOver(const Form &form, const QJsonObject &answers, const QByteArray &fingerprint)
{
    CarriedAnswers carried;
    carried.changed = fingerprint != fingerprintOf(form);
    for (const Question &question : questionsOf(form)) {
        const bool known = knows(fingerprint, question.mark);
        if (known && answers.contains(question.key))
            carried.answers.insert(question.key, answers.value(question.key));
        if (!known && !question.title.isEmpty() && !carried.newQuestions.contains(question.title))
            carried.newQuestions.append(question.title);
    }
    return carried;
}

} // namespace alongside

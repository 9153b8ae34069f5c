// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/answers/Problem.h"
#include "practice/forms/Component.h"
#include "practice/forms/PageWords.h"

#include <QDate>

namespace alongside {

/// Checks one answer against its component's rules. Pure; messages are in plain words of the form's language,
/// in the manner of the GOV.UK Design System's error messages, unless the form brings its own.
class AnswerCheck {
public:
    /// today: the day that "in the past" speaks of. title: the question as the page shows it.
    AnswerCheck(const Component &component, QString title, QDate today, PageWords words = {});

    /// What is wrong with the answer; at most one problem, as a page shows one message per question.
    QList<Problem> problems(const QJsonValue &answer) const;

private:
    QList<Problem> missing() const;
    QList<Problem> checkText(const QString &text) const;
    QList<Problem> checkNumber(const QJsonValue &answer) const;
    QList<Problem> checkChoice(const QJsonValue &answer) const;
    QList<Problem> checkList(const QJsonValue &answer) const;
    QList<Problem> checkDate(const QJsonValue &answer) const;
    QList<Problem> checkRange(QDate date) const;
    QList<Problem> checkParts(const QJsonValue &answer) const;
    QList<Problem> checkPlace(const QJsonValue &answer) const;
    bool isChoosable(const QJsonValue &value) const;

    /// The form's own message for one of these rules, else ours.
    QList<Problem> problem(const QStringList &rules, const QString &ours, const QString &part = {}) const;

    const Component &m_component;
    QString m_title;
    QDate m_today;
    PageWords m_words;
};

} // namespace alongside

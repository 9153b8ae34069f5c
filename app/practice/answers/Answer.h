// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forms/ComponentKind.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace alongside {

/// True when something was answered: a text that is not blank, a list or object that holds something, a
/// number, a boolean.
bool isAnswered(const QJsonValue &answer);

/// A single value as text: "12.5", "true", the string itself; empty for lists, objects and nothing.
QString answerText(const QJsonValue &answer);

/// The date of {"day","month","year"} or of "2000-12-31" (ISO 8601); a missing day is the first. Invalid when
/// there is no such day.
QDate answerDate(const QJsonValue &answer);

/// What a question of this kind (Date, MonthYear or DateTime) holds for a day: the inverse of answerDate().
/// Where a time is asked for too, it is half past ten.
QJsonObject dateAnswer(ComponentKind kind, QDate day);

/// The time of day of "9:30", "09.30" or "14:00". Invalid when there is no such time.
QTime answerTime(const QJsonValue &answer);

/// True when both stand for the same value, whether written as text, number or boolean.
bool sameAnswer(const QJsonValue &left, const QJsonValue &right);

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
// Not a program: must-not-compile.cmake compiles it without and with ABUSE.
#include "guides/Guidance.h"
#include "guides/PageFacts.h"
#include "guides/PagePlace.h"

#include <QDataStream>
#include <QDebug>
#include <QJsonValue>
#include <QVariant>

using namespace alongside;

void control(PageFacts facts, Guidance guidance)
{
    PageFacts moved = std::move(facts);
    Guidance movedToo = std::move(guidance);
    qDebug() << PagePlace(Guide(), 0).guide() << moved.heading.forScreen().size() << movedToo.step;
}

#ifdef ABUSE
template <typename Value>
void use(const Value &)
{
}

void abuse(PageFacts &facts, Guidance &guidance, QDataStream &stream)
{
    use(PageFacts(facts)); // refused
    facts = facts; // refused
    qDebug() << facts; // refused
    stream << facts; // refused
    QVariant::fromValue(facts); // refused
    use<QVariant>(facts); // refused
    use<QString>(facts); // refused
    use<QJsonValue>(facts); // refused
    qDebug() << facts.heading; // refused
    stream << facts.heading; // refused
    QVariant::fromValue(facts.heading); // refused
    use<QString>(facts.heading); // refused
    use<QJsonValue>(facts.heading); // refused
    use(PageText(facts.heading)); // refused
    qDebug() << facts.questions.front(); // refused
    stream << facts.questions.front(); // refused
    use(PageQuestion(facts.questions.front())); // refused
    use(Guidance(guidance)); // refused
    qDebug() << guidance; // refused
    QVariant::fromValue(guidance); // refused
    use(QuestionName(facts.heading.forScreen())); // refused
}
#endif

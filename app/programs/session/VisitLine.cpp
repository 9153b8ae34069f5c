// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitLine.h"

namespace alongside {

namespace {

Message refusal(Message::Refusal why)
{
    return {Message::Kind::Refused, {{QStringLiteral("why"), int(why)}}};
}

} // namespace

VisitLine::VisitLine(int descriptor, QObject *parent)
    : QObject(parent)
{
    if (descriptor < 0)
        return;
    m_channel = std::make_unique<Channel>(descriptor);
    connect(m_channel.get(), &Channel::received, this, &VisitLine::take);
    connect(m_channel.get(), &Channel::closed, this, &VisitLine::closed);
}

VisitLine::~VisitLine() = default;

void VisitLine::tell(const Message &message)
{
    if (m_channel)
        m_channel->send(message);
}

void VisitLine::ask(const Message &message, Answer answer)
{
    if (!m_channel)
        return answer(refusal(Message::Refusal::SavingIsOff));
    if (!m_channel->send(message))
        return answer(refusal(Message::Refusal::Trouble));
    m_waiting.push_back(std::move(answer));
}

void VisitLine::take(const Message &message)
{
    const bool isAnswer = message.kind == Message::Kind::Visit || message.kind == Message::Kind::Kept
        || message.kind == Message::Kind::Allowed || message.kind == Message::Kind::Refused;
    if (!isAnswer || m_waiting.empty()) {
        Q_EMIT told(message);
        return;
    }
    const Answer answer = std::move(m_waiting.front());
    m_waiting.pop_front();
    answer(message);
}

} // namespace alongside

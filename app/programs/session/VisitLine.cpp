// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/session/VisitLine.h"

namespace alongside {

namespace {

const QString question = QStringLiteral("ask");

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

bool VisitLine::tell(const Message &message, std::chrono::milliseconds patience)
{
    return !m_channel || m_channel->send(message, patience);
}

void VisitLine::ask(const Message &message, Answer answer)
{
    if (!m_channel)
        return answer(refusal(Message::Refusal::SavingIsOff));
    QCborMap fields = message.fields;
    fields[question] = ++m_asked;
    if (!m_channel->send({message.kind, fields, message.secret.copy()}))
        return answer(refusal(Message::Refusal::Trouble));
    m_waiting.emplace(m_asked, std::move(answer));
}

void VisitLine::take(const Message &message)
{
    const auto waiting = m_waiting.find(message.fields[question].toInteger());
    if (waiting == m_waiting.end()) {
        Q_EMIT told(message);
        return;
    }
    const Answer answer = std::move(waiting->second);
    m_waiting.erase(waiting);
    answer(message);
}

} // namespace alongside

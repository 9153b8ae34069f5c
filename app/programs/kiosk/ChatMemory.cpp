// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/kiosk/ChatMemory.h"

#include "store/ChatPassword.h"

#include <QByteArray>

namespace alongside {

namespace {

constexpr std::size_t resourceSize = 16; // bytes of chance

} // namespace

ChatMemory::ChatMemory(const QString &address)
    : m_address(address)
    , m_reason(address.isEmpty() ? QStringLiteral("The policy has no \"help\" with a server.")
                                 : QStringLiteral("The key store was not asked yet."))
{
}

void ChatMemory::open()
{
    if (m_address.isEmpty())
        return;
    auto password = ChatPassword::read(m_address);
    m_reason = password ? QString() : password.error().message;
    if (password)
        m_password = std::move(password.value());
}

void ChatMemory::beginVisit()
{
    const Secret chance = Secret::random(resourceSize);
    m_resource = QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(chance.data()), qsizetype(chance.size())).toHex());
    m_talk.wipe();
}

void ChatMemory::keepTalk(Secret talk)
{
    m_talk = std::move(talk);
}

void ChatMemory::endVisit()
{
    m_resource.clear();
    m_talk.wipe();
}

std::optional<Message> ChatMemory::account() const
{
    if (m_password.isEmpty() || m_resource.isEmpty())
        return std::nullopt;
    return Message{
        Message::Kind::Chat, {{QStringLiteral("address"), m_address + u'/' + m_resource}}, m_password.copy()};
}

std::optional<Message> ChatMemory::talk() const
{
    if (m_talk.isEmpty())
        return std::nullopt;
    return Message{Message::Kind::Talk, {}, m_talk.copy()};
}

} // namespace alongside

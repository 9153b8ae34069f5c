// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatServer.h"
#include "fakes/Login.h"
#include "help/HelpRequest.h"
#include "xmpp/Link.h"

namespace alongside {

/// Somebody with an account at a test's server whom the visit does not talk with: another kiosk, another
/// champion, a stranger, or the terminal itself in another visit.
class Stranger : public QObject {
public:
    /// account: such as "two@kiosks.test". What they say of themselves looks like a champion's.
    Stranger(const ChatServer &server, const QString &account, const QByteArray &password,
        const QJsonObject &shown = {{QStringLiteral("kind"), QStringLiteral("champion")},
            {QStringLiteral("languages"), QStringLiteral("en")}})
        : m_link(loginOf(account + QStringLiteral("/elsewhere"), password,
            [&server](const char *name) { return server.value(name); }))
    {
        connect(&m_link, &Link::messageCame, this,
            [this](const ChatMessage &message) { (message.bounced ? refused : messages).append(message); });
        connect(&m_link, &Link::presenceCame, this, [this](const Presence &presence) {
            if (presence.available)
                seen.append(presence.from);
        });
        m_link.show({{}, {}, true, shown});
        m_link.open();
    }

    bool isReady() const { return m_link.state() == Link::State::Ready; }
    void say(const QString &to, const QString &words, const QJsonObject &payload = {})
    {
        ChatMessage message{{}, to, HelpRequest::newId(), words};
        message.payload = payload;
        m_link.send(message);
    }
    void showTo(const QString &to, const QJsonObject &payload) { m_link.show({{}, to, true, payload}); }
    void leave() { m_link.close(); }

private:
    Link m_link;

public:
    QList<ChatMessage> messages;
    QList<ChatMessage> refused;
    QStringList seen; ///< The addresses that showed themselves.
};

} // namespace alongside

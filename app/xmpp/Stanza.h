// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

struct _xmpp_stanza_t; // libstrophe's xmpp_stanza_t

namespace alongside {

/// A message between two addresses (RFC 6121, 5), as far as Alongside sends or understands it.
struct ChatMessage {
    static constexpr qsizetype longestBody = 4000; ///< In UTF-16 units; what is longer is cut.
    static constexpr qsizetype longestPayload = 8 * 1024; ///< In bytes; a longer one is left out.

    QString from{}; ///< Filled in by the server that it came through, so that nobody can claim another's.
    QString to{};
    QString id{};
    QString body{}; ///< Words for a person; may be empty.
    QJsonObject payload{}; ///< What ordinary programs pass over: urn:alongside:help:1.
    bool wantsReceipt = false; ///< XEP-0184.
    QString receiptFor{}; ///< The id of the message that this one is the receipt for (XEP-0184).
    bool bounced = false; ///< The server, or the other end, could not take the message with this id.

    bool operator==(const ChatMessage &) const = default;
};

/// That somebody is there or not (RFC 6121, 4), and what they say of themselves.
struct Presence {
    QString from{};
    QString to{}; ///< Empty for everybody who may see it.
    bool available = true;
    QJsonObject payload{};

    bool operator==(const Presence &) const = default;
};

/// The text of stanzas that go, and what is understood of those that come over a link: nothing else of them
/// is kept. Pure; any thread. Whoever calls owns the stanza.
class Stanza {
public:
    /// What XML cannot hold is left out of every text.
    static QByteArray text(const ChatMessage &message);
    static QByteArray text(const Presence &presence);
    /// A question that any other end answers at once (XEP-0199).
    static QByteArray ping(const QString &id);
    /// The answer to a question that nobody here knows, as RFC 6120, 8.2.3 wants it; to a ping, that all is
    /// well. Nothing for what wants no answer.
    static std::optional<QByteArray> answer(_xmpp_stanza_t *stanza);

    /// Nothing where it is no such stanza.
    static std::optional<ChatMessage> message(_xmpp_stanza_t *stanza);
    static std::optional<Presence> presence(_xmpp_stanza_t *stanza);
};

} // namespace alongside

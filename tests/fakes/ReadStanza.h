// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmpp/Stanza.h"

#include <strophe.h>

#include <memory>

namespace alongside {

/// A stanza as libstrophe reads it from its text; null where that is none.
class ReadStanza {
public:
    explicit ReadStanza(const QByteArray &text)
        : m_context(xmpp_ctx_new(nullptr, nullptr))
        , m_stanza(xmpp_stanza_new_from_string(m_context.get(), text.constData()))
    {
    }
    explicit operator bool() const { return m_stanza != nullptr; }
    xmpp_stanza_t *get() const { return m_stanza.get(); }

private:
    struct Freed {
        void operator()(xmpp_ctx_t *context) const { xmpp_ctx_free(context); }
        void operator()(xmpp_stanza_t *stanza) const { xmpp_stanza_release(stanza); }
    };

    std::unique_ptr<xmpp_ctx_t, Freed> m_context;
    std::unique_ptr<xmpp_stanza_t, Freed> m_stanza;
};

inline std::optional<ChatMessage> messageIn(const QByteArray &text)
{
    const ReadStanza stanza(text);
    return stanza ? Stanza::message(stanza.get()) : std::nullopt;
}

inline std::optional<Presence> presenceIn(const QByteArray &text)
{
    const ReadStanza stanza(text);
    return stanza ? Stanza::presence(stanza.get()) : std::nullopt;
}

inline std::optional<QByteArray> answerTo(const QByteArray &text)
{
    const ReadStanza stanza(text);
    return stanza ? Stanza::answer(stanza.get()) : std::nullopt;
}

} // namespace alongside

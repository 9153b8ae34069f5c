// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desk/SwitchOff.h"

#include "help/HelpRequest.h"
#include "xmpp/Address.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 15s;

// What a server says that this program does not know is trouble, and never nothing.
QString whyNot(const QString &word)
{
    const QStringList known{u"not-staff"_s, u"unknown"_s, u"oneself"_s};
    return known.contains(word) ? word : u"trouble"_s;
}

} // namespace

SwitchOff::SwitchOff(const DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { become(u"no-answer"_s); });
    connect(&m_context.transport, &HelpTransport::messageCame, this, &SwitchOff::hear);
}

bool SwitchOff::isOffered() const
{
    return m_context.settings.staff().contains(accountOf(m_context.settings.address()));
}

// Champions' accounts are on the server that has the name behind the @.
QString SwitchOff::server() const
{
    return domainOf(m_context.settings.address());
}

void SwitchOff::ask(const QString &champion)
{
    const QString bare = accountOf(champion.trimmed());
    if (bare.isEmpty())
        return;
    m_about = bare.contains(u'@') ? bare : bare + u'@' + server();
    m_id = HelpRequest::newId();
    ChatMessage message{{}, server(), m_id};
    message.payload = {{u"kind"_s, u"switch-off"_s}, {u"champion"_s, m_about}};
    m_context.transport.send(message);
    become(m_context.transport.isReady() ? u"asked"_s : u"no-answer"_s);
    if (m_state == u"asked")
        m_patience.start(patience);
}

void SwitchOff::hear(const ChatMessage &message)
{
    // an answer that comes late is one still
    if ((m_state != u"asked" && m_state != u"no-answer") || message.from != server())
        return;
    const bool answers = message.payload.value(u"kind").toString() == u"switch-off-answer"
        && message.payload.value(u"champion").toString() == m_about;
    if (message.bounced && message.id == m_id)
        become(u"no-answer"_s);
    else if (answers && message.payload.value(u"done").toBool())
        become(u"done"_s);
    else if (answers)
        become(whyNot(message.payload.value(u"why").toString()));
}

void SwitchOff::forget()
{
    m_about.clear();
    become({});
}

void SwitchOff::become(const QString &state)
{
    m_patience.stop();
    m_state = state;
    Q_EMIT changed();
}

} // namespace alongside

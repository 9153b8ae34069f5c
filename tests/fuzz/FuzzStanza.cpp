// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/Exchange.h"
#include "fakes/FakeClock.h"
#include "fakes/ReadStanza.h"
#include "help/HelpCaller.h"
#include "help/HelpDesk.h"
#include "help/Talk.h"
#include "help/TalkEvent.h"

#include <cstddef>
#include <cstdint>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString stranger = u"one@champions.test/d"_s;
const QString kioskAddress = u"one@kiosks.test/v"_s;

/// A terminal that asks and talks, and a desk: all that listens.
struct Listeners {
    Exchange exchange;
    FakeClock clock;
    MemoryTransport kiosk{exchange, kioskAddress};
    MemoryTransport champion{exchange, u"two@champions.test/d"_s};
    HelpCaller caller{kiosk, clock, {u"champions.test"_s, {}, {}, {}, true}};
    HelpDesk desk{champion, clock};
    Talk talk{kiosk, clock, u"t1"_s, stranger};

    Listeners()
    {
        desk.setCard({{}, {}, {u"en"_s}, {}, 0, 4});
        desk.setAvailable(true);
        Q_EMIT kiosk.presenceCame({stranger});
        caller.ask({u"r1"_s, {}, u"en"_s, {}, {}, clock.now().addSecs(600)}, u"Help, please."_s);
    }
};

bool isBounded(const ChatMessage &message)
{
    return message.body.size() <= ChatMessage::longestBody && message.id.size() <= 200
        && message.receiptFor.size() <= 200;
}

bool isSame(const ChatMessage &message)
{
    if (message.bounced)
        return true;
    QByteArray text = Stanza::text(message);
    // as the server would say who it is from
    ChatMessage from;
    from.to = message.from;
    const QByteArray sender = Stanza::text(from).split('"').value(1);
    text.insert(qstrlen("<message"), " from=\"" + sender + '"');
    return messageIn(text) == message;
}

} // namespace

/// Whatever comes over a line is understood or passed over: it ends nobody, stays bounded, and says the same
/// when it is said again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    answerTo(text);
    Listeners listeners;
    if (const auto presence = presenceIn(text)) {
        Q_EMIT listeners.kiosk.presenceCame(*presence);
        Q_EMIT listeners.champion.presenceCame(*presence);
        listeners.caller.present();
    }
    const auto message = messageIn(text);
    if (!message)
        return 0;
    if (!isBounded(*message) || !isSame(*message))
        return 1;
    TalkEvent::read(message->payload.value(u"content").toObject());
    Q_EMIT listeners.kiosk.messageCame(*message);
    Q_EMIT listeners.champion.messageCame(*message);
    listeners.exchange.deliver();
    return listeners.desk.waiting().size() > 2 ? 1 : 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmpp/Stanza.h"

#include <QObject>

namespace alongside {

/// The way by which a terminal and champions reach each other. It may lose what is sent while it is broken,
/// and says when it is whole. The thread of whoever made it.
class HelpTransport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// True while what is sent has a way to go.
    virtual bool isReady() const = 0;
    /// Sends a message, whose sender is this end. Lost where the way is broken.
    virtual void send(const ChatMessage &message) = 0;
    /// What others are told of this end, now and each time that the way is whole again.
    virtual void show(const Presence &presence) = 0;

Q_SIGNALS:
    void readyChanged();
    void messageCame(const alongside::ChatMessage &message);
    void presenceCame(const alongside::Presence &presence);
};

} // namespace alongside

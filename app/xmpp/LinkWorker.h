// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmpp/LinkSettings.h"
#include "xmpp/Stanza.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <memory>

#include <strophe.h>

namespace alongside {

/// One line to a server at a time, worked by libstrophe in a thread of its own, because it waits for names
/// and for TLS. Link is its face for everybody else. All but abandon() in its own thread.
class LinkWorker : public QObject {
    Q_OBJECT

public:
    explicit LinkWorker(LinkSettings settings);
    ~LinkWorker() override;

    /// Ends the line at once, so that nothing waits for it any more. Any thread.
    void abandon();

    /// Begins a line; ready() or ended() follows.
    void open();
    /// Says goodbye, so that the server tells those who saw this address, and ends the line.
    void close();
    /// Sends a stanza; is lost where there is no line.
    void send(const QByteArray &stanza);

Q_SIGNALS:
    void ready();
    void ended(alongside::LinkFault fault);
    void messageCame(const alongside::ChatMessage &message);
    void presenceCame(const alongside::Presence &presence);

private:
    static void happened(xmpp_conn_t *, xmpp_conn_event_t event, int, xmpp_stream_error_t *, void *self);
    static int came(xmpp_conn_t *, xmpp_stanza_t *stanza, void *self);
    static int madeSocket(xmpp_conn_t *, void *socket);
    static int distrusted(const xmpp_tlscert_t *, const char *);

    /// Lets libstrophe do what there is to do.
    void turn();
    void watch();
    void take(xmpp_stanza_t *stanza);
    void listenTo(int socket);
    void stopListening();
    void drop();
    void end(LinkFault fault);

    struct Freed {
        void operator()(xmpp_ctx_t *context) const { xmpp_ctx_free(context); }
        void operator()(xmpp_conn_t *line) const { xmpp_conn_release(line); }
    };

    const LinkSettings m_settings;
    qsizetype m_turnOfServer = 0; ///< Whose turn the next line is; another's after each that ended.
    std::unique_ptr<xmpp_ctx_t, Freed> m_context;
    std::unique_ptr<xmpp_conn_t, Freed> m_line;
    QSocketNotifier *m_readable = nullptr; ///< Owned, as a child.
    QTimer m_turns;
    QTimer m_watch;
    QElapsedTimer m_quiet; ///< Since the last word from the server.
    std::atomic<int> m_socket = -1;
    std::atomic<bool> m_abandoned = false;
    bool m_ready = false;
    bool m_secured = false;
    bool m_distrusted = false;
    bool m_over = false;
    bool m_pinged = false;
};

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmpp/LinkWorker.h"

#include <utility>

#include <csignal>
#include <cstring>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace alongside {

namespace {

using namespace std::chrono_literals;

constexpr auto joiningTurns = 15ms; // nothing says when a line that is being joined wants a turn
constexpr auto readyTurns = 500ms;
constexpr auto fullTurns = 5ms; // while the socket takes no more
constexpr int readsAtOnce = 8; // libstrophe reads 4 KiB at a time, and TLS holds back more than that

// Two of libstrophe's callbacks do not say whose they are; each worker has a thread of its own.
thread_local LinkWorker *worker = nullptr;

void blockPipeSignal()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

} // namespace

LinkWorker::LinkWorker(LinkSettings settings)
    : m_settings(std::move(settings))
    , m_turns(this)
    , m_watch(this)
{
    static const bool once = (xmpp_initialize(), true);
    Q_UNUSED(once)
    connect(&m_turns, &QTimer::timeout, this, &LinkWorker::turn);
    connect(&m_watch, &QTimer::timeout, this, &LinkWorker::watch);
}

LinkWorker::~LinkWorker()
{
    drop();
}

void LinkWorker::abandon()
{
    m_abandoned = true;
    const int socket = m_socket;
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

void LinkWorker::open()
{
    if (m_line || m_abandoned)
        return;
    blockPipeSignal();
    worker = this;
    m_ready = m_secured = m_distrusted = m_over = m_pinged = false;
    m_context.reset(xmpp_ctx_new(nullptr, nullptr));
    m_line.reset(xmpp_conn_new(m_context.get()));
    xmpp_conn_set_flags(m_line.get(), XMPP_CONN_FLAG_MANDATORY_TLS | XMPP_CONN_FLAG_DISABLE_SM);
    xmpp_conn_set_jid(m_line.get(), m_settings.address.toUtf8().constData());
    QByteArray password(
        reinterpret_cast<const char *>(m_settings.password.data()), qsizetype(m_settings.password.size()));
    xmpp_conn_set_pass(m_line.get(), password.constData());
    explicit_bzero(password.data(), std::size_t(password.size()));
    if (!m_settings.certificates.isEmpty())
        xmpp_conn_set_cafile(m_line.get(), m_settings.certificates.toUtf8().constData());
    xmpp_conn_set_sockopt_callback(m_line.get(), madeSocket);
    xmpp_conn_set_certfail_handler(m_line.get(), distrusted);
    m_quiet.start();
    const QStringList servers = QStringList(m_settings.server) + m_settings.otherServers;
    const QByteArray server = servers.at(m_turnOfServer % servers.size()).toUtf8();
    if (xmpp_connect_client(m_line.get(), server.constData(), m_settings.port, happened, this) != XMPP_EOK) {
        end(LinkFault::Unreachable);
        return;
    }
    m_turns.start(joiningTurns);
    m_watch.start(m_settings.pingAfter / 4);
}

void LinkWorker::close()
{
    if (m_ready) {
        send(Stanza::text(Presence{{}, {}, false, {}}));
        xmpp_disconnect(m_line.get());
        turn();
    }
    drop();
}

void LinkWorker::send(const QByteArray &stanza)
{
    if (!m_ready)
        return;
    xmpp_send_raw(m_line.get(), stanza.constData(), std::size_t(stanza.size()));
    turn();
}

void LinkWorker::happened(xmpp_conn_t *line, xmpp_conn_event_t event, int, xmpp_stream_error_t *, void *self)
{
    auto *of = static_cast<LinkWorker *>(self);
    if (event == XMPP_CONN_CONNECT && xmpp_conn_is_secured(line)) {
        xmpp_handler_add(line, came, nullptr, nullptr, nullptr, self);
        of->m_ready = true;
    } else {
        of->m_over = true;
    }
}

int LinkWorker::came(xmpp_conn_t *, xmpp_stanza_t *stanza, void *self)
{
    static_cast<LinkWorker *>(self)->take(stanza);
    return 1;
}

int LinkWorker::madeSocket(xmpp_conn_t *, void *socket)
{
    const int number = *static_cast<int *>(socket);
    const int on = 1;
    ::setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    worker->listenTo(::dup(number)); // a number of our own, which libstrophe does not close under our hands
    return 0;
}

void LinkWorker::listenTo(int socket)
{
    stopListening(); // a name may have several addresses, tried one after the other
    m_socket = socket;
    m_readable = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(m_readable, &QSocketNotifier::activated, this, &LinkWorker::turn);
}

void LinkWorker::stopListening()
{
    if (m_readable) {
        m_readable->setEnabled(false);
        std::exchange(m_readable, nullptr)->deleteLater(); // it may be what calls
    }
    const int socket = m_socket.exchange(-1);
    if (socket >= 0)
        ::close(socket);
}

int LinkWorker::distrusted(const xmpp_tlscert_t *, const char *)
{
    worker->m_distrusted = true;
    return 0;
}

void LinkWorker::turn()
{
    const bool wasReady = m_ready;
    for (int i = 0; i < readsAtOnce && m_line && !m_over; ++i) {
        xmpp_run_once(m_context.get(), 0);
        m_secured |= xmpp_conn_is_secured(m_line.get()) != 0;
    }
    if (m_over || m_abandoned) {
        const bool refused = m_secured && !m_ready && !m_abandoned;
        end(m_distrusted ? LinkFault::Untrusted : refused ? LinkFault::Refused : LinkFault::Unreachable);
        return;
    }
    if (m_ready && !wasReady)
        Q_EMIT ready();
    if (m_ready && m_line)
        m_turns.start(xmpp_conn_send_queue_len(m_line.get()) > 0 ? fullTurns : readyTurns);
}

void LinkWorker::watch()
{
    const std::chrono::milliseconds quiet(m_quiet.elapsed());
    if (quiet >= m_settings.pingAfter + m_settings.pingPatience)
        end(LinkFault::Unreachable);
    else if (quiet >= m_settings.pingAfter && !std::exchange(m_pinged, true))
        send(Stanza::ping(QStringLiteral("still-there")));
}

void LinkWorker::take(xmpp_stanza_t *stanza)
{
    m_quiet.restart();
    m_pinged = false;
    if (const auto message = Stanza::message(stanza))
        Q_EMIT messageCame(*message);
    else if (const auto presence = Stanza::presence(stanza))
        Q_EMIT presenceCame(*presence);
    else if (const auto answer = Stanza::answer(stanza))
        xmpp_send_raw(m_line.get(), answer->constData(), std::size_t(answer->size()));
}

void LinkWorker::drop()
{
    m_turns.stop();
    m_watch.stop();
    m_ready = false;
    const int socket = m_socket;
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR); // nobody is to wait for the other end's goodbye
    m_line.reset();
    stopListening();
    m_context.reset();
}

void LinkWorker::end(LinkFault fault)
{
    if (!m_context)
        return;
    ++m_turnOfServer;
    drop();
    Q_EMIT ended(fault);
}

} // namespace alongside

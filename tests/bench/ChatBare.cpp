// SPDX-License-Identifier: GPL-3.0-or-later
// bench-chat-bare COUNT: two plain libstrophe clients, each in a thread of its own, pass a message to and fro
// over the server of with-server. Prints, in milliseconds, the medians of one way and of there and back.
#include <strophe.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;
using Time = std::chrono::steady_clock::time_point;

const std::string kiosk = "one@kiosks.test/bare";
const std::string champion = "one@champions.test/bare";

constexpr unsigned long rest = 30; // milliseconds between two, as at our own ends

std::atomic_bool isChampionThere = false;
std::atomic_bool isOver = false;
Time sent;
std::vector<double> oneWay;
std::vector<double> thereAndBack;
std::size_t wanted = 0;

/// One who is logged in.
struct Client {
    const std::string &own;
    const std::string &other;
    const char *password;
    xmpp_conn_t *line = nullptr;
};

// As long as a request is.
void say(const Client &client)
{
    static const std::string padding(220, 'x');
    const std::string text =
        "<message type='chat' id='n' to='" + client.other + "'><body>" + padding + "</body></message>";
    sent = std::chrono::steady_clock::now();
    xmpp_send_raw(client.line, text.data(), text.size());
}

int sayAgain(xmpp_conn_t *, void *self)
{
    say(*static_cast<Client *>(self));
    return 0;
}

int heard(xmpp_conn_t *line, xmpp_stanza_t *, void *self)
{
    auto &client = *static_cast<Client *>(self);
    static Time began;
    const Time now = std::chrono::steady_clock::now();
    if (client.own == champion) {
        oneWay.push_back(Milliseconds(now - sent).count());
        began = sent;
        say(client);
        return 1;
    }
    thereAndBack.push_back(Milliseconds(now - began).count());
    isOver = thereAndBack.size() == wanted;
    if (!isOver)
        xmpp_timed_handler_add(line, sayAgain, rest, self);
    return 1;
}

int seen(xmpp_conn_t *, xmpp_stanza_t *stanza, void *self)
{
    const char *from = xmpp_stanza_get_from(stanza);
    if (from && champion == from && !xmpp_stanza_get_type(stanza))
        say(*static_cast<Client *>(self));
    return 1;
}

void joined(xmpp_conn_t *line, xmpp_conn_event_t event, int, xmpp_stream_error_t *, void *self)
{
    auto &client = *static_cast<Client *>(self);
    if (event != XMPP_CONN_CONNECT) {
        isOver = true;
        return;
    }
    xmpp_handler_add(line, heard, nullptr, "message", nullptr, self);
    if (client.own == kiosk)
        xmpp_handler_add(line, seen, nullptr, "presence", nullptr, self);
    xmpp_send_raw_string(line, "<presence/>");
    if (client.own == champion)
        isChampionThere = true;
}

int quick(xmpp_conn_t *, void *socket)
{
    const int on = 1;
    return ::setsockopt(*static_cast<int *>(socket), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void run(Client client)
{
    xmpp_ctx_t *context = xmpp_ctx_new(nullptr, nullptr);
    client.line = xmpp_conn_new(context);
    xmpp_conn_set_flags(client.line, XMPP_CONN_FLAG_MANDATORY_TLS | XMPP_CONN_FLAG_DISABLE_SM);
    xmpp_conn_set_jid(client.line, client.own.c_str());
    xmpp_conn_set_pass(client.line, client.password);
    xmpp_conn_set_cafile(client.line, std::getenv("XMPP_CA"));
    xmpp_conn_set_sockopt_callback(client.line, quick);
    if (xmpp_connect_client(client.line, std::getenv("XMPP_SERVER"),
            static_cast<unsigned short>(std::atoi(std::getenv("XMPP_PORT"))), joined, &client)
        != XMPP_EOK)
        isOver = true;
    while (!isOver)
        xmpp_run_once(context, 20); // wakes at once when something comes
    xmpp_conn_release(client.line);
    xmpp_ctx_free(context);
}

double middle(std::vector<double> &times)
{
    std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(times.size() / 2), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    wanted = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 0;
    if (wanted == 0 || !std::getenv("XMPP_PORT"))
        return 2;
    std::signal(SIGPIPE, SIG_IGN);
    xmpp_initialize();
    std::thread desk(run, Client{champion, kiosk, "champion-one"});
    while (!isChampionThere && !isOver)
        std::this_thread::yield();
    run({kiosk, champion, "kiosk-one"});
    desk.join();
    if (thereAndBack.size() != wanted)
        return 1;
    std::printf("%.3f %.3f\n", middle(oneWay), middle(thereAndBack));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// bench-chat-bare COUNT: two plain libstrophe clients, each in a thread of its own, send what our own ends
// send over the server of with-server: requests, and lines that are answered, each with its receipt. Prints,
// in milliseconds, the medians of a request's way and of a line until its answer.
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
std::atomic<Time> asked;
Time said;
bool isWaiting = false; // for an answer; the terminal's thread only, as what follows
bool isLineNext = false;
std::vector<double> oneWay; // the champion's thread only
std::vector<double> thereAndBack;
std::size_t wanted = 0;

/// One who is logged in.
struct Client {
    const std::string &own;
    const std::string &other;
    const char *password;
    xmpp_conn_t *line = nullptr;
};

// The same elements as our own ends send, as long as theirs.
void send(const Client &client, const std::string &content)
{
    const std::string text = "<message to='" + client.other
        + "' id='0123456789abcdef0123456789abcdef-1' type='chat'>" + content
        + "<no-store xmlns='urn:xmpp:hints'/><no-copy xmlns='urn:xmpp:hints'/></message>";
    xmpp_send_raw(client.line, text.data(), text.size());
}

void ask(const Client &client)
{
    asked = std::chrono::steady_clock::now();
    send(client,
        "<body>Somebody would like help.</body><a xmlns='urn:alongside:help:1'>" + std::string(200, 'x')
            + "</a>");
}

void say(const Client &client)
{
    send(client,
        "<body>What does question 10 of this page want from me?</body><a xmlns='urn:alongside:help:1'>"
            + std::string(75, 'x') + "</a><request xmlns='urn:xmpp:receipts'/>");
}

// The request and the line in turn.
int next(xmpp_conn_t *, void *self)
{
    const auto &client = *static_cast<Client *>(self);
    if (isWaiting)
        return 1;
    if (isLineNext) {
        isWaiting = true;
        said = std::chrono::steady_clock::now();
        say(client);
    } else {
        ask(client);
    }
    isLineNext = !isLineNext;
    return 1;
}

int heard(xmpp_conn_t *, xmpp_stanza_t *stanza, void *self)
{
    const Time now = std::chrono::steady_clock::now();
    const auto &client = *static_cast<Client *>(self);
    const bool isLine = xmpp_stanza_get_child_by_name(stanza, "request") != nullptr;
    if (isLine)
        send(client, "<received xmlns='urn:xmpp:receipts' id='0123456789abcdef0123456789abcdef-1'/>");
    if (client.own == champion) {
        if (isLine)
            say(client);
        else if (!xmpp_stanza_get_child_by_name(stanza, "received"))
            oneWay.push_back(Milliseconds(now - asked.load()).count());
    } else if (isLine) {
        thereAndBack.push_back(Milliseconds(now - said).count());
        isWaiting = false;
        isOver = thereAndBack.size() == wanted;
    }
    return 1;
}

int seen(xmpp_conn_t *line, xmpp_stanza_t *stanza, void *self)
{
    const char *from = xmpp_stanza_get_from(stanza);
    if (from && champion == from && !xmpp_stanza_get_type(stanza))
        xmpp_timed_handler_add(line, next, rest, self);
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

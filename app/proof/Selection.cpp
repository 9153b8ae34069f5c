// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/Selection.h"

#include <QDeadlineTimer>

#include <cstdlib>

#include <poll.h>
#include <xcb/xcb.h>

namespace alongside {

namespace {

constexpr int patience = 2000; // milliseconds
constexpr uint32_t most = 1 << 24; // four bytes each

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

// The next event of a kind, or nothing when the time is over or the server is gone.
Reply<xcb_generic_event_t> next(xcb_connection_t *connection, QDeadlineTimer deadline)
{
    while (xcb_connection_has_error(connection) == 0) {
        if (xcb_generic_event_t *const event = xcb_poll_for_event(connection))
            return {event, &std::free};
        pollfd server{xcb_get_file_descriptor(connection), POLLIN, 0};
        const qint64 left = deadline.remainingTime();
        if (left == 0 || poll(&server, 1, static_cast<int>(left)) < 0)
            break;
    }
    return {nullptr, &std::free};
}

int kindOf(const Reply<xcb_generic_event_t> &event)
{
    return event->response_type & 0x7f;
}

QByteArray property(const XServer &server, xcb_atom_t name)
{
    const auto cookie =
        xcb_get_property(server.connection(), 1, server.window(), name, XCB_GET_PROPERTY_TYPE_ANY, 0, most);
    const Reply<xcb_get_property_reply_t> reply(
        xcb_get_property_reply(server.connection(), cookie, nullptr), &std::free);
    if (!reply)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(reply.get())),
        xcb_get_property_value_length(reply.get())};
}

void answer(
    xcb_connection_t *connection, const xcb_selection_request_event_t &request, const QByteArray &bytes)
{
    xcb_change_property(connection, XCB_PROP_MODE_REPLACE, request.requestor, request.property,
        request.target, 8, static_cast<uint32_t>(bytes.size()), bytes.constData());
    xcb_selection_notify_event_t notice = {};
    notice.response_type = XCB_SELECTION_NOTIFY;
    notice.requestor = request.requestor;
    notice.selection = request.selection;
    notice.target = request.target;
    notice.property = request.property;
    static_assert(sizeof notice == 32 || sizeof notice == 24);
    char event[32] = {}; // the size of every event on the wire
    std::copy_n(reinterpret_cast<const char *>(&notice), sizeof notice, event);
    xcb_send_event(connection, 0, request.requestor, 0, event);
    xcb_flush(connection);
}

} // namespace

XServer::XServer()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!*this)
        return;
    const xcb_screen_t *const screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    m_window = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, screen->root, 0, 0, 1, 1, 0,
        XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_flush(m_connection);
}

XServer::~XServer()
{
    xcb_disconnect(m_connection);
}

XServer::operator bool() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

unsigned int XServer::atom(const QByteArray &name) const
{
    const auto cookie =
        xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(name.size()), name.constData());
    const Reply<xcb_intern_atom_reply_t> reply(
        xcb_intern_atom_reply(m_connection, cookie, nullptr), &std::free);
    return reply ? reply->atom : unsigned(XCB_ATOM_NONE);
}

QByteArray selectionAs(
    const XServer &server, const QByteArray &selection, const QByteArray &kind, bool &answered)
{
    const xcb_atom_t place = server.atom("ALONGSIDE_PROOF");
    xcb_convert_selection(server.connection(), server.window(), server.atom(selection), server.atom(kind),
        place, XCB_CURRENT_TIME);
    xcb_flush(server.connection());
    const QDeadlineTimer deadline(patience);
    while (const auto event = next(server.connection(), deadline)) {
        if (kindOf(event) != XCB_SELECTION_NOTIFY)
            continue;
        answered = true;
        const auto *notice = reinterpret_cast<const xcb_selection_notify_event_t *>(event.get());
        return notice->property == XCB_ATOM_NONE ? QByteArray() : property(server, place);
    }
    answered = false;
    return {};
}

void holdSelection(
    const XServer &server, const QByteArray &selection, const QByteArray &bytes, void (*ready)())
{
    xcb_set_selection_owner(server.connection(), server.window(), server.atom(selection), XCB_CURRENT_TIME);
    server.atom(selection); // an answer: the server has read all before it
    ready();
    while (const auto event = next(server.connection(), QDeadlineTimer(QDeadlineTimer::Forever))) {
        if (kindOf(event) == XCB_SELECTION_CLEAR)
            return;
        if (kindOf(event) == XCB_SELECTION_REQUEST)
            answer(server.connection(), *reinterpret_cast<const xcb_selection_request_event_t *>(event.get()),
                bytes);
    }
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct xcb_connection_t;

namespace alongside {

/// A connection to the X server that DISPLAY names, with a small hidden window of its own.
class XServer {
public:
    XServer();
    ~XServer();
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;

    explicit operator bool() const;
    xcb_connection_t *connection() const { return m_connection; }
    unsigned int window() const { return m_window; }
    /// The server's number for a name, such as "CLIPBOARD".
    unsigned int atom(const QByteArray &name) const;

private:
    xcb_connection_t *m_connection;
    unsigned int m_window = 0;
};

/// What the owner of a selection answers when it is asked for it as a kind ("UTF8_STRING"). Nothing where
/// there is no owner or it has nothing of that kind. Waits at most two seconds; `answered` is false when the
/// owner did not answer in that time.
QByteArray selectionAs(
    const XServer &server, const QByteArray &selection, const QByteArray &kind, bool &answered);

/// Becomes the owner of a selection and answers whoever asks with these bytes, until another owner comes.
/// Calls ready() once it is the owner. Does not return before it has lost the selection.
void holdSelection(
    const XServer &server, const QByteArray &selection, const QByteArray &bytes, void (*ready)());

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Channel.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <sys/socket.h>

namespace alongside {

/// A vault that lets one visit be seen and keeps its database, whose key it knows. It has a thread of its
/// own, as the real one has a process: it reads while the visit waits for it.
class FakeVault {
public:
    FakeVault()
    {
        const auto [near, far] = Channel::pair();
        m_line = far;
        m_thread.start();
        m_place.moveToThread(&m_thread);
        there([this, near = near] { open(near); });
    }
    ~FakeVault()
    {
        goOn();
        there([this] { m_channel.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    /// The visit's end of the line.
    int line() const { return m_line; }
    QString file() const { return m_folder.filePath(QStringLiteral("visit.sealed")); }
    const Secret &key() const { return m_key; }
    /// What the visit said last of whether it lives.
    QCborMap beat()
    {
        return read([this] { return m_beat; });
    }
    /// What it wants kept of a talk.
    QByteArray talk()
    {
        return read([this] { return m_talk; });
    }
    /// The largest that it wanted kept, in bytes.
    qsizetype largestTalk()
    {
        return read([this] { return m_largest; });
    }
    /// Reads nothing until goOn(), nor answers here; and leaves room for little.
    void hold()
    {
        const int bytes = 32 * 1024;
        ::setsockopt(m_line, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
        QMetaObject::invokeMethod(&m_place, [this] { m_held.acquire(); });
    }
    void goOn() { m_held.release(); }
    void tell(const Message &message)
    {
        there([this, &message] { m_channel->send(message); });
    }

private:
    template <typename Act>
    void there(Act act)
    {
        QMetaObject::invokeMethod(&m_place, act, Qt::BlockingQueuedConnection);
    }

    /// With all that the visit has said before.
    template <typename Get>
    std::invoke_result_t<Get> read(Get get)
    {
        std::invoke_result_t<Get> value{};
        there([&] {
            m_channel->drain();
            value = get();
        });
        return value;
    }

    void open(int end)
    {
        m_channel = std::make_unique<Channel>(end);
        QObject::connect(m_channel.get(), &Channel::received, &m_place, [this](const Message &message) {
            if (message.kind == Message::Kind::Beat)
                m_beat = message.fields;
            if (message.kind != Message::Kind::KeepTalk)
                return;
            m_talk = QByteArray(
                reinterpret_cast<const char *>(message.secret.data()), qsizetype(message.secret.size()));
            m_largest = std::max(m_largest, m_talk.size());
        });
        m_channel->send({Message::Kind::Visit, {{QStringLiteral("file"), file()}}, m_key.copy()});
        m_channel->send({Message::Kind::Show, {}});
    }

    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);
    int m_line = -1;
    QThread m_thread;
    QSemaphore m_held;
    QObject m_place; ///< Lives in the thread, as what follows does.
    std::unique_ptr<Channel> m_channel;
    QCborMap m_beat;
    QByteArray m_talk;
    qsizetype m_largest = 0;
};

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/Channel.h"

#include <QTemporaryDir>

namespace alongside {

/// A vault that lets one visit be seen and keeps its database, whose key it knows.
class FakeVault {
public:
    FakeVault()
        : FakeVault(Channel::pair())
    {
    }

    /// The visit's end of the line.
    int line() const { return m_line; }
    QString file() const { return m_folder.filePath(QStringLiteral("visit.sealed")); }
    const Secret &key() const { return m_key; }
    /// What the visit said last of whether it lives.
    const QCborMap &beat() const { return m_beat; }
    /// What it wants kept of a talk.
    const QByteArray &talk() const { return m_talk; }
    void tell(const Message &message) { m_channel.send(message); }

private:
    explicit FakeVault(std::pair<int, int> ends)
        : m_channel(ends.first)
        , m_line(ends.second)
    {
        QObject::connect(&m_channel, &Channel::received, &m_channel, [this](const Message &message) {
            if (message.kind == Message::Kind::Beat)
                m_beat = message.fields;
            if (message.kind == Message::Kind::KeepTalk)
                m_talk = QByteArray(
                    reinterpret_cast<const char *>(message.secret.data()), qsizetype(message.secret.size()));
        });
        m_channel.send({Message::Kind::Visit, {{QStringLiteral("file"), file()}}, m_key.copy()});
        m_channel.send({Message::Kind::Show, {}});
    }

    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);
    Channel m_channel;
    int m_line;
    QCborMap m_beat;
    QByteArray m_talk;
};

} // namespace alongside

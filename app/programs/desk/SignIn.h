// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/XmppTransport.h"
#include "programs/desk/Desk.h"

#include <memory>

namespace alongside {

/// The way in and out: an account, its password from the champion or the key store, and the desk as long as
/// they are signed in. Main thread.
class SignIn : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QObject *desk READ deskObject NOTIFY changed)

public:
    /// What it works with must outlive it.
    SignIn(const Clock &clock, const DeskContent &content, DeskSettings &settings, QObject *parent = nullptr);
    ~SignIn() override;

    /// "out", "joining" or "in".
    QString state() const;
    /// Why the champion is not in: "", "address", "unreachable", "untrusted", "refused", "password" (none is
    /// kept) or "key-store" (it does not keep one).
    const QString &fault() const { return m_fault; }
    Desk *desk() const { return m_desk.get(); }
    QObject *deskObject() const { return m_desk.get(); }

    /// Signs in. keep: the key store keeps the password; else it forgets it.
    Q_INVOKABLE void signIn(
        const QString &address, const QString &server, const QString &password, bool keep);
    /// Signs in with what the key store keeps, where the settings say that it does.
    Q_INVOKABLE void signInAgain();
    Q_INVOKABLE void signOut();

    /// True for name@domain, in small letters, without anything after it.
    static bool isAddress(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void join(Secret password);
    void look();
    void leave(const QString &fault);

    const Clock &m_clock;
    const DeskContent &m_content;
    DeskSettings &m_settings;
    std::unique_ptr<Link> m_link;
    std::unique_ptr<XmppTransport> m_transport;
    std::unique_ptr<Desk> m_desk; ///< Made once there was a line.
    QString m_fault;
};

} // namespace alongside

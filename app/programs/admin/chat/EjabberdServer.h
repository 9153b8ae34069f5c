// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/chat/ChatServer.h"

#include <QJsonObject>

namespace alongside {

/// ejabberd: accounts and rosters are in its database, which it alone writes, so that it must run.
class EjabberdServer : public ChatServer {
public:
    /// The secret that all nodes of a cluster share, below the folder; made by configure() where there is
    /// none.
    static inline const QString cookieFile = QStringLiteral(".erlang.cookie");

    EjabberdServer(const ChatPlan &plan, const QString &templates);

    Result<Done> configure() override;
    Result<Done> addAccount(const QString &id, const QString &host, const Secret &password) override;
    Result<Done> settle() override;
    Result<Done> removeAccount(const QString &id, const QString &host) override;
    Result<QStringList> missing() const override;
    QString afterwards() const override { return {}; }

private:
    Result<Done> setPassword(const QString &id, const QString &host, const Secret &password) const;
    Result<Done> makeGroups();
    Result<Done> makeGroup(const QString &group, const QString &owner, const QString &shown) const;
    Result<QStringList> accountsOf(const QString &host) const;
    Result<Done> call(const QString &command, const QJsonObject &arguments) const;

    const ChatPlan &m_plan;
    QString m_templates;
    bool m_hasGroups = false;
};

} // namespace alongside

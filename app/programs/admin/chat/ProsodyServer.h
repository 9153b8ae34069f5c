// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/admin/chat/ChatServer.h"

namespace alongside {

/// Prosody: accounts and rosters are files, which are written whether it runs or not.
class ProsodyServer : public ChatServer {
public:
    ProsodyServer(const ChatPlan &plan, const QString &templates);

    Result<Done> configure() override;
    Result<Done> addAccount(const QString &id, const QString &host, const Secret &password) override;
    Result<Done> settle() override;
    Result<Done> removeAccount(const QString &id, const QString &host) override;
    Result<QStringList> missing() const override;
    QString afterwards() const override;

private:
    Result<Done> reload() const;
    QString account(const QString &id, const QString &host) const;
    QString rosters() const;

    const ChatPlan &m_plan;
    QString m_templates;
};

} // namespace alongside

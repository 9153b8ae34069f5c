// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/EgressLine.h"
#include "browser/EgressRules.h"

#include <QThread>

namespace alongside {

/// The only way out of the web engine: a proxy on this machine (RFC 9110, 9.3.6) that opens lines to what is
/// on its list and to nothing else. It looks names up, for nobody else does, and a listed name that leads to
/// a private address is refused as well (by way of a proxy of the place, that one looks up, and says where
/// names lead; this list comes first all the same). Whoever does not know the secret of this process gets
/// nothing. Listens from its making on, in a thread of its own; may be used from any thread. To be made once
/// the application is there, and before the web engine starts.
class EgressProxy {
public:
    explicit EgressProxy(EgressOptions options = {});
    ~EgressProxy();
    EgressProxy(const EgressProxy &) = delete;
    EgressProxy &operator=(const EgressProxy &) = delete;

    /// Where it listens on 127.0.0.1; 0 when it could not, and then nothing passes.
    quint16 port() const { return m_port; }
    QString user() const { return m_rules.user(); }
    QString password() const { return m_rules.password(); }

    /// What may be reached from now on; nothing before the first call. Lines that are open stay open.
    void setList(AllowList list) { m_rules.setList(std::move(list)); }
    /// For so long, any host may be reached on port 443 as well: a payment leads to a bank that no list can
    /// name. Zero ends it.
    void allowAnySecureFor(std::chrono::milliseconds time);

    EgressCounts counts() const { return m_rules.counts(); }
    /// What came of the last line to a host.
    EgressTrouble troubleWith(const QString &host) const { return m_rules.troubleWith(host); }

private:
    EgressOptions m_options;
    EgressRules m_rules;
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace alongside

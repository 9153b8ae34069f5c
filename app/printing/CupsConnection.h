// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintServer.h"

#include <chrono>
#include <optional>

struct _http_s;

namespace alongside {

/// One conversation in IPP (RFC 8011) with the CUPS server of this machine. Its calls wait for their answer,
/// at most as long as it has patience; a question that fails is answered as if there were nothing. One
/// thread.
class CupsConnection {
public:
    explicit CupsConnection(std::chrono::milliseconds patience = std::chrono::seconds(2));
    ~CupsConnection();
    CupsConnection(const CupsConnection &) = delete;
    CupsConnection &operator=(const CupsConnection &) = delete;

    bool isOpen() const { return m_http != nullptr; }
    /// As PrintServer::look().
    PrintLook look(const QString &printer, int job);
    /// The jobs of this process's user that are called as ours are, finished ones too; nothing when the
    /// server does not say.
    std::optional<QList<int>> ownJobs();
    /// Ends the job and removes its document and its history; true when the server has nothing of it.
    bool purge(int job);
    /// The same for all ownJobs().
    bool purgeOwn();

private:
    QString defaultPrinter();
    PrintLook::Job stateOf(int job);

    std::chrono::milliseconds m_patience;
    _http_s *m_http;
};

} // namespace alongside

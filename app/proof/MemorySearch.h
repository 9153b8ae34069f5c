// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Looked.h"
#include "proof/MarkSearch.h"
#include "proof/Process.h"

namespace alongside {

/// Searches what processes hold: every mapping that can be read (/proc/PID/mem, which also brings back what
/// was swapped out), their command line and environment, and files that they hold open though these have no
/// name any more. Needs root for processes that are not dumpable.
class MemorySearch {
public:
    explicit MemorySearch(const MarkSearch &search);

    /// Blocks for about a second per gigabyte. A process that ends meanwhile is no trouble.
    Looked look(const QList<Process> &processes);

private:
    void lookInto(const Process &process, Looked &looked);
    void readMappings(const Process &process, Looked &looked);
    void readRange(int memory, quint64 start, quint64 end);
    void readFile(const QString &path, const QString &where, Looked &looked);
    void readNameless(const Process &process, Looked &looked);

    const MarkSearch &m_search;
    StreamSearch m_stream;
};

} // namespace alongside

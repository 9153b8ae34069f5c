// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/Canary.h"

#include <QHash>
#include <QMap>

#include <array>
#include <functional>
#include <memory>
#include <span>

namespace alongside {

/// Finds many marks at once in bytes, at the speed of memory: it looks at pairs of bytes and passes over what
/// cannot begin a mark (Wu and Manber, 1994). Reading only; one may serve several threads.
class MarkSearch {
public:
    explicit MarkSearch(const QList<Canary> &canaries);

    const QList<Mark> &marks() const { return m_marks; }
    /// The longest mark, in bytes: what two pieces of a stream have to share.
    std::size_t longest() const { return m_longest; }
    /// Calls found(end, index of the mark) for each mark that lies wholly in these bytes.
    void look(std::span<const unsigned char> bytes,
        const std::function<void(std::size_t end, int mark)> &found) const;

private:
    bool stands(const Mark &mark, std::span<const unsigned char> bytes, std::size_t start) const;

    QList<Mark> m_marks;
    std::size_t m_longest = 0;
    std::unique_ptr<std::array<unsigned char, 65536>> m_skips;
    QHash<int, QList<int>> m_byLastPair; ///< The marks whose first 16 bytes end in a pair.
};

/// What was found in one stream of bytes, which comes in pieces of any size. Its memory is zeroed at each
/// restart.
class StreamSearch {
public:
    explicit StreamSearch(const MarkSearch &search);
    ~StreamSearch();
    StreamSearch(const StreamSearch &) = delete;
    StreamSearch &operator=(const StreamSearch &) = delete;

    /// Where to read the next piece into: some part of it, from its start.
    std::span<unsigned char> room();
    /// Searches so many bytes that were read into room().
    void take(std::size_t size);
    /// Forgets what was read and found, before another stream.
    void restart();

    /// How often each mark, by its index, was found since the restart.
    const QMap<int, int> &found() const { return m_found; }
    /// Bytes searched since this was made.
    qint64 searched() const { return m_searched; }

private:
    const MarkSearch &m_search;
    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_kept = 0; ///< The end of the last piece, at the start of the memory.
    std::size_t m_used = 0; ///< Never more was written since the restart.
    QMap<int, int> m_found;
    qint64 m_searched = 0;
};

} // namespace alongside

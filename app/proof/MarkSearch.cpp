// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/MarkSearch.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace alongside {

namespace {

constexpr std::size_t window = Canary::shortest;
constexpr std::size_t room_bytes = 1 << 20;

int pair(unsigned char first, unsigned char second)
{
    return first << 8 | second;
}

} // namespace

MarkSearch::MarkSearch(const QList<Canary> &canaries)
    : m_skips(std::make_unique<std::array<unsigned char, 65536>>())
{
    for (const Canary &canary : canaries)
        m_marks += canary.marks();
    m_skips->fill(window - 1);
    for (int index = 0; index < m_marks.size(); ++index) {
        const Mark &mark = m_marks[index];
        m_longest = std::max(m_longest, static_cast<std::size_t>(mark.masked.size()));
        for (std::size_t end = 1; end < window; ++end) {
            unsigned char &skip = (*m_skips)[pair(mark.at(end - 1), mark.at(end))];
            skip = std::min(skip, static_cast<unsigned char>(window - 1 - end));
        }
        m_byLastPair[pair(mark.at(window - 2), mark.at(window - 1))].append(index);
    }
}

bool MarkSearch::stands(const Mark &mark, std::span<const unsigned char> bytes, std::size_t start) const
{
    const auto size = static_cast<std::size_t>(mark.masked.size());
    if (start + size > bytes.size())
        return false;
    for (std::size_t i = 0; i < size; ++i) {
        if (mark.at(static_cast<qsizetype>(i)) != bytes[start + i])
            return false;
    }
    return true;
}

void MarkSearch::look(
    std::span<const unsigned char> bytes, const std::function<void(std::size_t end, int mark)> &found) const
{
    const auto &skips = *m_skips;
    for (std::size_t at = window - 1; at < bytes.size();) {
        const int here = pair(bytes[at - 1], bytes[at]);
        if (const unsigned char skip = skips[here]) {
            at += skip;
            continue;
        }
        const std::size_t start = at - (window - 1);
        for (const int index : m_byLastPair.value(here)) {
            if (stands(m_marks[index], bytes, start))
                found(start + static_cast<std::size_t>(m_marks[index].masked.size()), index);
        }
        ++at;
    }
}

StreamSearch::StreamSearch(const MarkSearch &search)
    : m_search(search)
    , m_bytes(std::make_unique<unsigned char[]>(search.longest() + room_bytes))
{
}

StreamSearch::~StreamSearch()
{
    restart();
}

std::span<unsigned char> StreamSearch::room()
{
    return {m_bytes.get() + m_kept, room_bytes};
}

void StreamSearch::take(std::size_t size)
{
    const std::size_t known = m_kept;
    const std::size_t end = known + size;
    m_search.look({m_bytes.get(), end}, [this, known](std::size_t last, int mark) {
        if (last > known) // else it was found in the piece before
            ++m_found[mark];
    });
    m_searched += static_cast<qint64>(size);
    m_used = std::max(m_used, end);
    m_kept = std::min(end, m_search.longest());
    std::memmove(m_bytes.get(), m_bytes.get() + end - m_kept, m_kept);
}

void StreamSearch::restart()
{
    sodium_memzero(m_bytes.get(), m_used);
    m_kept = m_used = 0;
    m_found.clear();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace alongside {

/// Bytes that nobody may print, copy or keep: a key, a code as it was typed. They lie in memory of their own
/// that is never swapped out nor dumped (sodium_malloc: locked, between guard pages), and are zeroed when
/// they go. Not convertible to QString, QByteArray or QVariant, and not streamable: tests/base holds that
/// against the compiler.
class Secret {
public:
    /// No bytes at all.
    Secret() = default;
    /// So many bytes, all zero. Ends the process when no memory can be locked: better none than a key on the
    /// disk.
    explicit Secret(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// So many bytes from the system's generator (getrandom).
    static Secret random(std::size_t size);
    /// Takes these bytes over and zeroes them where they were.
    static Secret takeFrom(std::span<unsigned char> bytes);
    /// Another one with the same bytes, said aloud because each copy is one more to end.
    Secret copy() const;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// True when the bytes are the same, in a time that does not tell where they differ.
    bool equals(const Secret &other) const;
    /// Zeroes and gives back the memory now.
    void wipe();

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace alongside

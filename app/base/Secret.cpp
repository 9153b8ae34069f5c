// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace alongside {

namespace {

unsigned char *lockedMemory(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    void *memory = ready ? sodium_malloc(size) : nullptr;
    if (!memory)
        qFatal("No memory can be locked for a key.");
    sodium_memzero(memory, size);
    return static_cast<unsigned char *>(memory);
}

} // namespace

Secret::Secret(std::size_t size)
    : m_data(size == 0 ? nullptr : lockedMemory(size))
    , m_size(size)
{
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::takeFrom(std::span<unsigned char> bytes)
{
    Secret secret(bytes.size());
    if (!bytes.empty()) {
        std::memcpy(secret.m_data, bytes.data(), bytes.size());
        sodium_memzero(bytes.data(), bytes.size());
    }
    return secret;
}

Secret Secret::copy() const
{
    Secret secret(m_size);
    if (m_size > 0)
        std::memcpy(secret.m_data, m_data, m_size);
    return secret;
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void Secret::wipe()
{
    sodium_free(std::exchange(m_data, nullptr)); // zeroes first
    m_size = 0;
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

class StreamSearch;

/// A file that is open for reading, closed with its owner. Nothing between it and a search keeps a copy.
class Descriptor {
public:
    /// Opens a file without waiting for it, without following a link, and without changing its times where
    /// the system allows that. False where it cannot be opened.
    static Descriptor reading(const QString &path);
    /// Takes over an open one.
    explicit Descriptor(int number);
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor();

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Reads to the end, at most so many bytes; false where reading failed.
    bool readInto(StreamSearch &stream, qint64 most = Q_INT64_C(1) << 40) const;

private:
    int m_number;
};

} // namespace alongside

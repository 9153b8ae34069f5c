// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace alongside {

/// Why something could not be done, as one English sentence for a log or an author.
/// A program turns it into translated words for the person in front of the screen.
struct Error {
    QString message;
    int line = 0; ///< Where in a file, from 1, when the message names a line; else 0.
};

/// What stands in a Result when there is nothing to say but that it worked.
struct Done { };

/// Either a value or the error that stands in its place. Owns what it holds; never throws.
template <typename T, typename E = Error>
class Result {
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(E error)
        : m_content(std::move(error))
    {
    }

    /// True when there is a value.
    explicit operator bool() const { return m_content.index() == 0; }

    /// The value. Only to be called when there is one.
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T value() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The error. Only to be called when there is no value.
    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

} // namespace alongside

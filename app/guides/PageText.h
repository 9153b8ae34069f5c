// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guides/PlainText.h"

class QDataStream;
class QDebug;

namespace alongside {

/// A text read from a page. Pages echo what people typed, so it cannot be copied, streamed or turned into a
/// QString by accident: only forScreen() opens it, and a reader of the code sees where.
class PageText {
public:
    PageText() = default;

    /// Takes a text from a page through cleanLine().
    PageText(QStringView untrusted, qsizetype limit)
        : m_text(cleanLine(untrusted, limit))
    {
    }

    PageText(PageText &&) noexcept = default;
    PageText &operator=(PageText &&) noexcept = default;
    PageText(const PageText &) = delete;
    PageText &operator=(const PageText &) = delete;

    bool isEmpty() const { return m_text.isEmpty(); }

    /// The text, to be matched, shown and spoken by this process; never for a log, a file or a wire.
    const QString &forScreen() const { return m_text; }

    /// A second one for this process, where a part of the page must outlive it.
    PageText again() const
    {
        PageText text;
        text.m_text = m_text;
        return text;
    }

private:
    QString m_text;
};

QDebug operator<<(QDebug, const PageText &) = delete;
QDataStream &operator<<(QDataStream &, const PageText &) = delete;

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alongside {

/// Turns HTML or Markdown that a stranger wrote into a few harmless tags with the design system's classes.
/// Kept: headings (never h1), paragraphs, lists, tables, details, inset text, emphasis. Links lose their
/// target and show an http(s) address as text. No image, style, script, id, address or control comes through.
/// Pure functions; any thread. Input that is too large or too tangled comes back as plain text.
class Sanitiser {
public:
    static constexpr int largest = 64 * 1024; ///< UTF-8 bytes looked at; the rest is cut off.
    static constexpr int deepest = 32; ///< Nesting of tags; what stands deeper is left out.

    /// Safe HTML of a fragment parsed as the HTML standard (13.2) says. Text outside a block becomes a
    /// paragraph.
    static QString html(const QString &untrusted);

    /// The same for CommonMark with tables; HTML inside it is treated like any other.
    static QString markdown(const QString &untrusted);

    /// The bare words of an HTML fragment, not escaped: for titles and labels.
    static QString plainText(const QString &untrusted);
};

} // namespace alongside

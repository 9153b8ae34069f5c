// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct GumboInternalNode;

namespace alongside {

/// Writes the harmless part of a parsed HTML tree (the second half of Sanitiser).
class FragmentWriter {
public:
    using Node = GumboInternalNode;

    explicit FragmentWriter(int deepest)
        : m_deepest(deepest)
    {
    }

    /// The children of a node as blocks: runs of text become paragraphs.
    QString blocks(const Node *parent, int depth = 0);

    /// One paragraph of plain words, escaped; empty for no words.
    static QString paragraph(const QString &words);

    /// The words below a node, not escaped.
    static QString words(const Node *node, int deepest);

private:
    QString block(const Node *node, int depth);
    QString box(const Node *node, int depth);
    QString inlines(const Node *parent, int depth);
    QString inlined(const Node *node, int depth);
    QString heading(const Node *node, int level, int depth);
    QString list(const Node *node, bool numbered, int depth);
    QString table(const Node *node, int depth);
    QString details(const Node *node, int depth);
    QString link(const Node *node, int depth);

    int m_deepest;
    int m_level = 1; ///< Of the last heading: levels are never skipped (WCAG 2.2, 1.3.1).
};

} // namespace alongside

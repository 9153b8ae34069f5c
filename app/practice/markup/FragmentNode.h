// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

/// How FragmentWriter looks at a gumbo tree.
namespace alongside::fragment {

inline bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA;
}

// Templates, svg and math never pass: their parsing rules are where sanitisers have been fooled.
inline bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

inline GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

template <typename Visit>
void eachChild(const GumboNode *node, Visit visit)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        visit(static_cast<const GumboNode *>(children.data[i]));
}

inline QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// True for what is left out with all that it holds: scripts, styles, frames, controls.
bool isDropped(GumboTag tag);

/// True for what stands on lines of its own.
bool isBlock(GumboTag tag);

/// Open, content, close; nothing when there is no content.
inline QString wrapped(const QString &open, const QString &content, const QString &close)
{
    return content.trimmed().isEmpty() ? QString() : open + content.trimmed() + close;
}

} // namespace alongside::fragment

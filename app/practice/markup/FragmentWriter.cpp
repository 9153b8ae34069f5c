// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markup/FragmentWriter.h"

#include "practice/markup/FragmentNode.h"

#include <QStringList>

namespace alongside {

using namespace Qt::StringLiterals;
using namespace fragment;

namespace {

// A heading beside cells names its row; in a row of headings each names its column.
bool hasCells(const GumboNode *row)
{
    bool found = false;
    eachChild(row, [&](const GumboNode *cell) { found = found || tagOf(cell) == GUMBO_TAG_TD; });
    return found;
}

} // namespace

QString FragmentWriter::blocks(const Node *parent, int depth)
{
    QString out;
    QString line;
    const auto endLine = [&] {
        out += wrapped(u"<p class=\"govuk-body\">"_s, line, u"</p>"_s);
        line.clear();
    };
    eachChild(parent, [&](const GumboNode *child) {
        if (!isBlock(tagOf(child))) {
            line += inlined(child, depth + 1);
            return;
        }
        endLine();
        out += block(child, depth + 1);
    });
    endLine();
    return out;
}

QString FragmentWriter::block(const Node *node, int depth)
{
    if (depth > m_deepest)
        return {};
    switch (tagOf(node)) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
        return heading(node, 2, depth);
    case GUMBO_TAG_H3:
        return heading(node, 3, depth);
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return heading(node, 4, depth);
    case GUMBO_TAG_UL:
        return list(node, false, depth);
    case GUMBO_TAG_OL:
        return list(node, true, depth);
    case GUMBO_TAG_TABLE:
        return table(node, depth);
    case GUMBO_TAG_DETAILS:
        return details(node, depth);
    case GUMBO_TAG_DT:
        return wrapped(
            u"<p class=\"govuk-body govuk-!-font-weight-bold\">"_s, inlines(node, depth), u"</p>"_s);
    default:
        return box(node, depth);
    }
}

QString FragmentWriter::box(const Node *node, int depth)
{
    const QStringList classes = attribute(node, "class").simplified().split(u' ');
    if (classes.contains(u"govuk-inset-text"))
        return wrapped(u"<div class=\"govuk-inset-text\">"_s, blocks(node, depth), u"</div>"_s);
    if (tagOf(node) != GUMBO_TAG_P)
        return blocks(node, depth);
    const QString lead = classes.contains(u"govuk-body-l") ? u"govuk-body-l"_s : u"govuk-body"_s;
    return wrapped(u"<p class=\"%1\">"_s.arg(lead), inlines(node, depth), u"</p>"_s);
}

QString FragmentWriter::heading(const Node *node, int level, int depth)
{
    const QString content = inlines(node, depth);
    if (content.trimmed().isEmpty())
        return {};
    m_level = qMin(level, m_level + 1);
    const QString size = m_level == 2 ? u"m"_s : u"s"_s;
    return u"<h%1 class=\"govuk-heading-%2\">%3</h%1>"_s.arg(
        QString::number(m_level), size, content.trimmed());
}

QString FragmentWriter::list(const Node *node, bool numbered, int depth)
{
    QString items;
    eachChild(node, [&](const GumboNode *child) {
        const bool nested = tagOf(child) == GUMBO_TAG_UL || tagOf(child) == GUMBO_TAG_OL;
        const QString content = tagOf(child) == GUMBO_TAG_LI ? inlines(child, depth + 1)
            : nested                                         ? block(child, depth + 1)
                                                             : inlined(child, depth + 1);
        items += wrapped(u"<li>"_s, content, u"</li>"_s);
    });
    return numbered ? wrapped(u"<ol class=\"govuk-list govuk-list--number\">"_s, items, u"</ol>"_s)
                    : wrapped(u"<ul class=\"govuk-list govuk-list--bullet\">"_s, items, u"</ul>"_s);
}

QString FragmentWriter::table(const Node *node, int depth)
{
    if (depth > m_deepest)
        return {};
    QString out;
    eachChild(node, [&](const GumboNode *child) {
        switch (tagOf(child)) {
        case GUMBO_TAG_THEAD:
        case GUMBO_TAG_TBODY:
        case GUMBO_TAG_TFOOT:
            out += table(child, depth + 1);
            break;
        case GUMBO_TAG_TR:
            out += wrapped(u"<tr class=\"govuk-table__row\">"_s, table(child, depth + 1), u"</tr>"_s);
            break;
        case GUMBO_TAG_TH: {
            const bool row = hasCells(child->parent);
            const QString content = inlines(child, depth + 1).trimmed();
            out += content.isEmpty() ? u"<td class=\"govuk-table__cell\"></td>"_s
                                     : u"<th scope=\"%1\" class=\"govuk-table__header\">%2</th>"_s.arg(
                                         row ? u"row"_s : u"col"_s, content);
            break;
        }
        case GUMBO_TAG_TD:
            out += u"<td class=\"govuk-table__cell\">"_s + inlines(child, depth + 1).trimmed() + u"</td>"_s;
            break;
        default:
            break;
        }
    });
    return tagOf(node) == GUMBO_TAG_TABLE ? wrapped(u"<table class=\"govuk-table\">"_s, out, u"</table>"_s)
                                          : out;
}

} // namespace alongside

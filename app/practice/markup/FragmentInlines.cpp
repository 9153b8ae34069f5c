// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markup/FragmentNode.h"
#include "practice/markup/FragmentWriter.h"

#include <QUrl>

namespace alongside {

using namespace Qt::StringLiterals;
using namespace fragment;

namespace {

void collect(const GumboNode *node, int room, QString &into)
{
    if (isText(node))
        into += QString::fromUtf8(node->v.text.text);
    else if (room > 0 && isElement(node) && !isDropped(tagOf(node)))
        eachChild(node, [&](const GumboNode *child) { collect(child, room - 1, into); });
    if (isBlock(tagOf(node)) || tagOf(node) == GUMBO_TAG_BR)
        into += u' ';
}

// Where a link would lead, short enough to read: "www.gov.uk/blue-badge".
QString printedAddress(const QString &href)
{
    const QUrl url(href.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!web || url.host().isEmpty())
        return {};
    const QString path = url.path() == u"/"_s ? QString() : url.path();
    const QString full = url.host() + path;
    return full.size() <= 60 ? full : url.host();
}

} // namespace

QString FragmentWriter::paragraph(const QString &words)
{
    return wrapped(u"<p class=\"govuk-body\">"_s, words.toHtmlEscaped(), u"</p>"_s);
}

QString FragmentWriter::words(const Node *node, int deepest)
{
    QString found;
    collect(node, deepest, found);
    return found;
}

QString FragmentWriter::inlines(const Node *parent, int depth)
{
    QString out;
    if (depth <= m_deepest)
        eachChild(parent, [&](const GumboNode *child) { out += inlined(child, depth + 1); });
    return out;
}

QString FragmentWriter::inlined(const Node *node, int depth)
{
    if (isText(node))
        return QString::fromUtf8(node->v.text.text).toHtmlEscaped();
    const GumboTag tag = tagOf(node);
    if (!isElement(node) || isDropped(tag) || depth > m_deepest)
        return {};
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return wrapped(u"<strong>"_s, inlines(node, depth), u"</strong>"_s);
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
        return wrapped(u"<em>"_s, inlines(node, depth), u"</em>"_s);
    case GUMBO_TAG_SUB:
        return wrapped(u"<sub>"_s, inlines(node, depth), u"</sub>"_s);
    case GUMBO_TAG_SUP:
        return wrapped(u"<sup>"_s, inlines(node, depth), u"</sup>"_s);
    case GUMBO_TAG_BR:
        return u"<br>"_s;
    case GUMBO_TAG_A:
        return link(node, depth);
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return block(node, depth);
    default:
        return isBlock(tag) ? inlines(node, depth) + u' ' : inlines(node, depth);
    }
}

QString FragmentWriter::link(const Node *node, int depth)
{
    const QString text = inlines(node, depth);
    const QString address = printedAddress(attribute(node, "href"));
    if (address.isEmpty() || text.contains(address, Qt::CaseInsensitive))
        return text;
    return text + u" <span class=\"practice-address\">("_s + address.toHtmlEscaped() + u")</span>"_s;
}

QString FragmentWriter::details(const Node *node, int depth)
{
    QString summary;
    QString rest;
    eachChild(node, [&](const GumboNode *child) {
        if (tagOf(child) == GUMBO_TAG_SUMMARY)
            summary += inlines(child, depth + 1);
        else
            rest += isBlock(tagOf(child))
                ? block(child, depth + 1)
                : wrapped(u"<p class=\"govuk-body\">"_s, inlined(child, depth + 1), u"</p>"_s);
    });
    if (summary.trimmed().isEmpty())
        return rest;
    return u"<details class=\"govuk-details\"><summary class=\"govuk-details__summary\">"
           "<span class=\"govuk-details__summary-text\">%1</span></summary>"
           "<div class=\"govuk-details__text\">%2</div></details>"_s.arg(summary.trimmed(), rest);
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/markup/Sanitiser.h"

#include "practice/markup/FragmentWriter.h"

#include <QRegularExpression>

#include <gumbo.h>
#include <md4c-html.h>

#include <memory>

namespace alongside {

namespace {

// Every open formatting element is opened again in every later block (HTML 13.2.4.3), so a small text can
// ask for a tree of (formatting tags x tags) nodes. This bounds the product.
constexpr qsizetype mostNodes = 200'000;
constexpr qsizetype mostTags = 4'000;

bool isTangled(const QByteArray &text)
{
    static const QRegularExpression formatting(
        QStringLiteral("<(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\\s/>]"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype tags = text.count('<');
    if (tags > mostTags)
        return true;
    qsizetype opened = 0;
    auto matches = formatting.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        matches.next();
        ++opened;
    }
    return opened * tags > mostNodes;
}

QString withoutTags(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
    return QString(text).replace(tag, QStringLiteral(" ")).simplified();
}

QByteArray bounded(const QString &text)
{
    QByteArray bytes = text.toUtf8().left(Sanitiser::largest);
    bytes.replace('\0', ' ');
    return bytes;
}

class Tree {
public:
    explicit Tree(const QByteArray &text)
        : m_text(text)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        options.fragment_context = GUMBO_TAG_DIV;
        m_output.reset(gumbo_parse_with_options(&options, m_text.constData(), size_t(m_text.size())));
    }
    const GumboNode *root() const { return m_output ? m_output->root : nullptr; }

private:
    struct Destroy {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };
    QByteArray m_text;
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

void append(const MD_CHAR *text, MD_SIZE size, void *target)
{
    static_cast<QByteArray *>(target)->append(text, qsizetype(size));
}

} // namespace

QString Sanitiser::html(const QString &untrusted)
{
    const QByteArray text = bounded(untrusted);
    if (isTangled(text))
        return FragmentWriter::paragraph(withoutTags(QString::fromUtf8(text)));
    const Tree tree(text);
    FragmentWriter writer(deepest);
    return tree.root() ? writer.blocks(tree.root()) : QString();
}

QString Sanitiser::markdown(const QString &untrusted)
{
    const QByteArray text = bounded(untrusted);
    QByteArray made;
    constexpr unsigned flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS;
    if (md_html(text.constData(), MD_SIZE(text.size()), append, &made, flags, 0) != 0)
        return FragmentWriter::paragraph(withoutTags(QString::fromUtf8(text)));
    return html(QString::fromUtf8(made));
}

QString Sanitiser::plainText(const QString &untrusted)
{
    if (!untrusted.contains(u'<') && !untrusted.contains(u'&'))
        return untrusted.left(largest).simplified();
    const QByteArray text = bounded(untrusted);
    if (isTangled(text))
        return withoutTags(QString::fromUtf8(text));
    const Tree tree(text);
    return tree.root() ? FragmentWriter::words(tree.root(), deepest).simplified() : QString();
}

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/preview/PageSource.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside {

Result<PageSource> PageSource::of(const QString &page)
{
    PageSource source;
    if (page.contains(u"://")) {
        source.m_address = QUrl(page, QUrl::StrictMode);
        const QString scheme = source.m_address.scheme();
        if (!source.m_address.isValid() || source.m_address.host().isEmpty()
            || (scheme != u"https" && scheme != u"http"))
            return Error{u"\"%1\" is no address of a web page: it begins with https://."_s.arg(page)};
        return source;
    }
    const QFileInfo info(page);
    const QString ending = info.suffix().toLower();
    if (QStringList{u"html"_s, u"htm"_s, u"xhtml"_s}.contains(ending))
        source.m_kind = Kind::Html;
    else if (QStringList{u"json"_s, u"yaml"_s, u"yml"_s}.contains(ending))
        source.m_kind = Kind::Form;
    else
        return Error{u"\"%1\" is neither an address (https://...), an HTML file (.html) nor a practice form "
                     "(.json, .yaml)."_s.arg(page)};
    if (!info.isFile() || !info.isReadable())
        return Error{u"\"%1\" cannot be read. Is the name right?"_s.arg(page)};
    source.m_file = info.absoluteFilePath();
    return source;
}

const Guide *PageSource::guideOn(const GuideShelf &shelf) const
{
    for (const Guide &guide : shelf.guides()) {
        if (m_kind == Kind::Form && guide.practice == QFileInfo(m_file).completeBaseName())
            return &guide;
        const QUrl &start = guide.live.start;
        if (m_kind == Kind::Address && !start.isEmpty() && start.host() == m_address.host()
            && m_address.path().startsWith(start.path()))
            return &guide;
    }
    return nullptr;
}

Result<AllowList> PageSource::listWith(const Guide *guide, const QStringList &origins) const
{
    QStringList pages = origins;
    if (m_kind == Kind::Address)
        pages.prepend(originOf(m_address));
    return AllowList::fromOrigins(
        pages + (guide ? guide->live.origins : QStringList()), guide ? guide->live.resources : QStringList());
}

Result<std::unique_ptr<ShownPage>> PageSource::open(
    const QString &language, const AllowList &list, EgressProxy &proxy) const
{
    switch (m_kind) {
    case Kind::Form:
        return ShownPage::ofForm(m_file, language);
    case Kind::Html:
        return ShownPage::ofHtml(m_file);
    case Kind::Address:
        break;
    }
    return ShownPage::ofAddress(m_address, list, proxy);
}

QString originOf(const QUrl &address)
{
    return address.scheme() + u"://"_s + address.authority(QUrl::FullyEncoded).section(u'@', -1);
}

} // namespace alongside

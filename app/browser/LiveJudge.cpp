// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/LiveJudge.h"

namespace alongside {

namespace {

// What a page made itself, for its own use; a document or a script of this kind is none of that.
bool isOwnMaterial(const QWebEngineUrlRequestInfo &request)
{
    const QString scheme = request.requestUrl().scheme();
    if (scheme != u"data" && scheme != u"blob")
        return false;
    switch (request.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
    case QWebEngineUrlRequestInfo::ResourceTypeMedia:
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
    case QWebEngineUrlRequestInfo::ResourceTypeXhr:
        return true;
    default:
        return false;
    }
}

} // namespace

void LiveJudge::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    const QUrl address = request.requestUrl();
    const bool page = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame
        || request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadMainFrame;
    const bool listed = page ? m_list.allowsPage(address) : m_list.allowsResource(address);
    const bool paying = m_anySecure && (address.scheme() == u"https" || address.scheme() == u"wss");
    request.block(!listed && !paying && !isOwnMaterial(request));
}

} // namespace alongside

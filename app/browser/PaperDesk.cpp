// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/PaperDesk.h"

#include <QFile>
#include <QUrl>
#include <QWebEngineDownloadRequest>

#include <utility>

namespace alongside {

namespace {

const QString fileName = QStringLiteral("paper.pdf");

} // namespace

PaperDesk::~PaperDesk()
{
    if (!m_download)
        return;
    m_download->disconnect(this);
    m_download->cancel();
}

bool PaperDesk::isAllowed(const QUrl &address) const
{
    // what a page's script made has the page's own origin (File API, 8.2)
    return m_list.allowsPage(address.scheme() == u"blob" ? QUrl(address.path()) : address);
}

void PaperDesk::take(QObject *object)
{
    auto *download = qobject_cast<QWebEngineDownloadRequest *>(object);
    if (!download)
        return;
    const bool paper =
        download->mimeType() == u"application/pdf" && !download->isSavePageDownload() && m_shown;
    if (!paper || !isAllowed(download->url())) {
        download->cancel();
        emit refused();
        return;
    }
    auto folder = std::make_unique<QTemporaryDir>();
    if (m_download || download->totalBytes() > largest || !folder->isValid()) {
        download->cancel();
        emit failed();
        return;
    }
    m_folder = std::move(folder);
    m_download = download;
    connect(download, &QWebEngineDownloadRequest::receivedBytesChanged, this, &PaperDesk::watch);
    connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this, &PaperDesk::finish);
    download->setDownloadDirectory(m_folder->path());
    download->setDownloadFileName(fileName);
    download->accept();
}

void PaperDesk::watch()
{
    if (m_download && m_download->receivedBytes() > largest)
        m_download->cancel();
}

void PaperDesk::finish()
{
    const QPointer<QWebEngineDownloadRequest> download = std::exchange(m_download, nullptr);
    if (!download)
        return;
    const QByteArray pdf = takeFile();
    if (download->state() == QWebEngineDownloadRequest::DownloadCompleted && pdf.startsWith("%PDF-"))
        emit offered(pdf);
    else
        emit failed();
}

QByteArray PaperDesk::takeFile()
{
    QFile file(m_folder->filePath(fileName));
    QByteArray pdf;
    if (file.open(QIODevice::ReadWrite) && file.size() <= largest) {
        pdf = file.readAll();
        // for a place whose folder of what runs is on a disk
        file.seek(0);
        file.write(QByteArray(pdf.size(), '\0'));
    }
    file.close();
    m_folder.reset();
    return pdf;
}

} // namespace alongside

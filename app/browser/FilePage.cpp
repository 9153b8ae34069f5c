// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/FilePage.h"

#include "browser/PracticeScheme.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>

namespace alongside {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString host()
{
    return QStringLiteral("file");
}

bool isOfFolder(const QUrl &address)
{
    return PracticeScheme::isOurs(address) && address.host() == host();
}

/// Refuses whatever is not a file of the folder: no network, no other file.
class FolderJudge : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &request) override
    {
        request.block(!isOfFolder(request.requestUrl()));
    }
};

/// Serves the files of one folder. A form that is posted to a file gets it, so that a prototype of several
/// pages can be walked through; what was in the form goes nowhere.
class FolderFiles : public QWebEngineUrlSchemeHandler {
public:
    explicit FolderFiles(const QDir &folder)
        : m_folder(folder.canonicalPath() + u'/')
    {
    }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const QFileInfo info(m_folder + job->requestUrl().path());
        if (!isOfFolder(job->requestUrl()) || !info.canonicalFilePath().startsWith(m_folder)) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        auto *file = new QFile(info.canonicalFilePath(), job);
        if (info.size() > largestFile || !file->open(QIODevice::ReadOnly))
            job->fail(QWebEngineUrlRequestJob::RequestFailed);
        else
            job->reply(QMimeDatabase().mimeTypeForFile(info).name().toLatin1(), file);
    }

private:
    QString m_folder;
};

} // namespace

FilePage::FilePage(const QString &file, QObject *parent)
    : QObject(parent)
    , m_files(std::make_unique<FolderFiles>(QFileInfo(file).dir()))
    , m_profile(std::make_unique<FolderJudge>())
{
    m_start.setScheme(QStringLiteral("alongside-practice"));
    m_start.setHost(host());
    m_start.setPath(u'/' + QFileInfo(file).fileName());
    m_profile.installUrlSchemeHandler(QByteArrayLiteral("alongside-practice"), m_files.get());
    m_profile.runInPages(PageObserver::scripts({}));
    m_channel.registerObject(QStringLiteral("observer"), &m_observer);
}

FilePage::~FilePage() = default;

bool FilePage::mayVisit(const QUrl &address)
{
    return isOfFolder(address);
}

} // namespace alongside

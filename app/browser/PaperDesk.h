// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/AllowList.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QUrl;
class QWebEngineDownloadRequest;

namespace alongside {

/// Takes a PDF that a service offers, which can go to paper, and nothing else that it would leave on this
/// machine. The web engine can only write it: into a folder of its own below the visit's (TMPDIR), of which
/// nothing is left once it was read. Main thread.
class PaperDesk : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 largest = 20 * 1024 * 1024; ///< Bytes of a document.

    explicit PaperDesk(AllowList list, QObject *parent = nullptr)
        : QObject(parent)
        , m_list(std::move(list))
    {
    }
    ~PaperDesk() override;

    /// Somebody shows them from now on; before, every one is refused.
    void show() { m_shown = true; }

    /// WebEngineProfile's downloadRequested. One at a time.
    void take(QObject *download);

signals:
    /// It is here, and begins as a PDF does.
    void offered(const QByteArray &pdf);
    /// It is no PDF of an allowed site.
    void refused();
    /// It is one, but too large, or did not come whole.
    void failed();

private:
    bool isAllowed(const QUrl &address) const;
    void watch();
    void finish();
    QByteArray takeFile();

    AllowList m_list;
    QPointer<QWebEngineDownloadRequest> m_download;
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_shown = false;
};

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browser/BroughtFiles.h"

#include <QObject>
#include <QPointer>

namespace alongside {

/// Answers a page that asks for a file: with one that the person chose among those they brought, or with
/// none. What the page asks for besides (a folder, a place to save) it never gets. Main thread.
class UploadDesk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Before the page is shown; without files, every request is refused.
    void setFiles(BroughtFiles files) { m_files = std::move(files); }

    /// WebEngineView's fileDialogRequested. The view keeps the request until it is answered.
    void ask(QObject *request);

    /// The person's choice, as the place in what was offered last; another place gives nothing.
    void give(int place);

signals:
    /// The names of the files to choose from, without their folders.
    void offered(const QStringList &names);
    void refused();

private:
    BroughtFiles m_files;
    QStringList m_offered; ///< Full paths.
    QPointer<QObject> m_request;
};

} // namespace alongside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/UploadDesk.h"

#include <QFileInfo>

#include <utility>

namespace alongside {

namespace {

constexpr int mostModes = 1; // FileDialogRequest.FileModeOpen and FileModeOpenMultiple, of no public header

} // namespace

void UploadDesk::ask(QObject *request)
{
    if (!request)
        return;
    give(-1); // an earlier one that nobody answered
    request->setProperty("accepted", true);
    m_offered = m_files.list();
    if (m_offered.isEmpty() || request->property("mode").toInt() > mostModes) {
        QMetaObject::invokeMethod(request, "dialogReject");
        emit refused();
        return;
    }
    m_request = request;
    QStringList names;
    for (const QString &path : std::as_const(m_offered))
        names.append(QFileInfo(path).fileName());
    emit offered(names);
}

void UploadDesk::give(int place)
{
    QObject *request = std::exchange(m_request, nullptr);
    const QStringList offered = std::exchange(m_offered, {});
    if (!request)
        return;
    if (place >= 0 && place < offered.size())
        QMetaObject::invokeMethod(request, "dialogAccept", Q_ARG(QStringList, {offered.at(place)}));
    else
        QMetaObject::invokeMethod(request, "dialogReject");
}

} // namespace alongside

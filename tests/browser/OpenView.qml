// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
// The descriptions that Debian 12 has of this module are wrong, so its use cannot be linted.
// qmllint disable
import QtWebEngine

// A view as the web engine makes it: with no lock at all.
WebEngineView {
    id: view

    property var others: []
    // who answers the proxy, where there is one
    property var live: null

    settings.hyperlinkAuditingEnabled: true
    settings.dnsPrefetchEnabled: true
    onNewWindowRequested: request => {
        const other = Qt.createQmlObject("import QtQuick; import QtWebEngine; WebEngineView { visible: true }", view);
        other.profile = view.profile;
        others.push(other);
        request.openIn(other);
    }
    onAuthenticationDialogRequested: request => live?.answerLogin(request)
    onCertificateError: error => error.acceptCertificate()
    profile.onDownloadRequested: download => download.accept()
}

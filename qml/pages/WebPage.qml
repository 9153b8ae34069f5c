// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
// The descriptions that Debian 12 has of this module are wrong, so its use cannot be linted.
// qmllint disable
import QtWebEngine

// Shows a practice journey. `practice` is the program's PracticePage: profile, channel, startAddress, mayVisit(). The
// program makes it before this page and keeps it until this page has left.
WebEngineView {
    id: view

    required property var practice

    // What draws the page has died. Loading it again here is not enough: Qt 6.4 gives the process that follows none of
    // the profile's scripts. Another view gets them.
    signal died

    profile: practice.profile
    webChannel: practice.channel
    webChannelWorld: WebEngineScript.ApplicationWorld
    url: practice.startAddress
    // Page scripts are off by the policy that PracticeScheme puts into each page. Switched off here, the timers of the
    // isolated world would stand still as well (Qt 6.4).
    settings.javascriptCanOpenWindows: false
    settings.javascriptCanAccessClipboard: false
    settings.localStorageEnabled: false
    settings.localContentCanAccessFileUrls: false
    settings.localContentCanAccessRemoteUrls: false
    settings.pluginsEnabled: false
    settings.pdfViewerEnabled: false
    settings.fullScreenSupportEnabled: false
    settings.screenCaptureEnabled: false
    settings.webGLEnabled: false
    settings.autoLoadIconsForPage: false
    settings.dnsPrefetchEnabled: false
    settings.hyperlinkAuditingEnabled: false
    settings.navigateOnDropEnabled: false
    settings.errorPageEnabled: false
    settings.showScrollBars: true
    // A handle that draws nothing. Without one, a touch on a text field makes the web engine load its own, and where
    // that is not installed (Debian packages it apart) the program crashes.
    touchHandleDelegate: Item {
    }
    // Everything that would lead out of the page or put a window of the web engine's own on the screen is refused.
    // Windows and downloads need no line: what nobody accepts does not happen.
    onNavigationRequested: request => practice.mayVisit(request.url) ? request.accept() : request.reject()
    onContextMenuRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => request.accepted = true
    onTooltipRequested: request => request.accepted = true
    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFeaturePermissionRequested: (origin, feature) => grantFeaturePermission(origin, feature, false)
    onFullScreenRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onFileSystemAccessRequested: request => request.reject()
    onSelectClientCertificate: selection => selection.selectNone()
    onCertificateError: error => error.rejectCertificate()
    onPrintRequested: {
    }
    onRenderProcessTerminated: died()
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
// The descriptions that Debian 12 has of this module are wrong, so its use cannot be linted.
// qmllint disable
import QtWebEngine

// Shows pages of a real service. `live` is the program's LivePage: profile, channel, startAddress, mayVisit() and who is
// told. The program makes it before this view and keeps it until this view has left.
WebEngineView {
    id: view

    required property var live
    // what asks for a file, kept until the person has chosen one
    property var upload: null
    // the same of what asks in a window of its own
    property var dialog: null

    // What draws the page has died; see WebPage.
    signal died

    function find(text) {
        findText(text);
    }

    function setZoom(factor) {
        zoomFactor = factor;
    }

    // as a PDF in memory: A4, upright
    function makePdf(take) {
        printToPdf(take, WebEngineView.A4, WebEngineView.Portrait);
    }

    // what resources/observer/paragraphs.js finds, in the world that the page's own scripts do not see
    function readParagraphs(take) {
        // as text: a list arrives as none that C++ takes
        runJavaScript("JSON.stringify(Alongside.paragraphs.read(document))", WebEngineScript.ApplicationWorld, found => take(JSON.parse(found || "[]")));
    }

    // the ring of resources/observer/reading.js, by the place of a paragraph among those; -1 takes it away
    function markParagraph(place) {
        runJavaScript("Alongside.reading.mark(" + Number(place) + ")", WebEngineScript.ApplicationWorld);
    }

    profile: live.profile
    webChannel: live.channel
    webChannelWorld: WebEngineScript.ApplicationWorld
    url: live.startAddress
    settings.javascriptCanOpenWindows: false
    settings.javascriptCanAccessClipboard: false
    settings.javascriptCanPaste: false
    settings.allowWindowActivationFromJavaScript: false
    settings.allowRunningInsecureContent: false
    settings.allowGeolocationOnInsecureOrigins: false
    settings.localContentCanAccessFileUrls: false
    settings.localContentCanAccessRemoteUrls: false
    settings.unknownUrlSchemePolicy: WebEngineSettings.DisallowUnknownUrlSchemes
    settings.webRTCPublicInterfacesOnly: true
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
    // see WebPage
    touchHandleDelegate: Item {
    }
    // Everything that would lead off the list or put a window of the web engine's own on the screen is refused. Windows
    // need no line: what nobody accepts does not happen.
    onNavigationRequested: request => {
        const byLink = request.navigationType === WebEngineNavigationRequest.LinkClickedNavigation;
        live.mayVisit(request.url, request.isMainFrame, byLink) ? request.accept() : request.reject();
    }
    // a link that opens a window of its own opens here; a script's window does not open
    onNewWindowRequested: request => {
        if (!request.userInitiated)
            live.refuse("window");
        else if (live.mayVisit(request.requestedUrl, true, true))
            view.url = request.requestedUrl;
    }
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadStartedStatus)
            live.loadBegan();
        else
            live.loadEnded(info.status === WebEngineView.LoadSucceededStatus, info.errorDomain, info.errorCode, info.url);
    }
    onAuthenticationDialogRequested: request => live.answerLogin(request)
    onFileDialogRequested: request => {
        upload = request;
        live.askUpload(request);
    }
    onJavaScriptDialogRequested: request => {
        dialog = request;
        live.dialogs.ask(request);
    }
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFeaturePermissionRequested: (origin, feature) => {
        grantFeaturePermission(origin, feature, false);
        live.refuse("permission");
    }
    onContextMenuRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => request.accepted = true
    onTooltipRequested: request => request.accepted = true
    onFullScreenRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onFileSystemAccessRequested: request => request.reject()
    onSelectClientCertificate: selection => selection.selectNone()
    onCertificateError: error => error.rejectCertificate()
    onPrintRequested: {
    }
    // what a page says there would stand in the log of the terminal
    onJavaScriptConsoleMessage: {
    }
    onRenderProcessTerminated: {
        live.died();
        died();
    }

    Connections {
        function onSecureAsked(address) {
            view.url = address;
        }

        target: view.live
        ignoreUnknownSignals: true
    }

    Connections {
        function onDownloadRequested(download) {
            view.live.takePaper(download);
        }

        target: view.live.profile
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import Alongside.Pages
import QtQuick

// A real page, or what is said in its place.
FocusScope {
    id: root

    required property Theme theme
    required property var speech
    required property Component page
    // the program's LivePage, or null
    required property var live
    property bool practisable: false
    readonly property var view: holder.view
    readonly property string address: view ? view.url.toString() : ""
    readonly property string host: (/^https?:\/\/([^\/:?#]*)/.exec(address) || ["", ""])[1]
    readonly property bool secure: !address.startsWith("http:")
    readonly property bool covered: cover.covers
    // the page asks, and waits
    readonly property bool asking: asked.open

    signal practiseChosen
    signal waysChosen
    signal noted(string kind, string text)
    signal loaded

    // a page that is drawn anew begins at its own size
    function zoom() {
        if (view)
            view.zoomFactor = theme.textScale;
    }

    function readAloud(take) {
        if (view)
            view.readParagraphs(take);
    }

    function mark(place) {
        if (view)
            view.markParagraph(place);
    }

    function toPaper(take) {
        if (view)
            view.makePdf(take);
    }

    onViewChanged: zoom()

    Connections {
        function onTextScaleChanged() {
            root.zoom();
        }

        target: root.theme
    }

    PageHolder {
        id: holder

        page: root.page
        host: root.live
        role: "live"
        focus: true
        enabled: !cover.covers && !asked.open
        visible: cover.trouble === ""
        anchors.fill: parent
    }

    LiveWatch {
        id: watch

        live: root.live
        holder: holder
        waiting: asked.open
        onNoted: (kind, text) => root.noted(kind, text)
        onLoadingChanged: {
            root.zoom();
            if (loading) {
                asked.refused = false;
                root.loaded();
            }
        }
    }

    LiveCover {
        id: cover

        theme: root.theme
        speech: root.speech
        watch: watch
        broken: holder.broken
        practisable: root.practisable
        anchors.fill: parent
        onPractiseChosen: root.practiseChosen()
        onWaysChosen: root.waysChosen()
    }

    LiveStrip {
        theme: root.theme
        speech: root.speech
        words: qsTr("This page asked again and again, so this terminal now answers no for you, until another page comes.")
        visible: asked.refused && !cover.covers
        width: parent.width
        onClosed: asked.refused = false
    }

    LiveDialog {
        id: asked

        theme: root.theme
        speech: root.speech
        desk: root.live ? root.live.dialogs : null
        onOpenChanged: if (!open && root.view)
            root.view.forceActiveFocus()
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Pages
import QtQuick

// The page itself; another one as soon as the program has made it.
Item {
    id: root

    // the program's ShownPage, or null where there is none
    required property var shown
    readonly property var held: loader.item
    readonly property var view: held ? held.view : null

    signal loadStarted
    signal loadEnded(bool well)

    onShownChanged: {
        loader.sourceComponent = null;
        if (shown)
            loader.sourceComponent = holder;
    }

    Loader {
        id: loader

        anchors.fill: parent
    }

    Component {
        id: holder

        PageHolder {
            host: root.shown.page
            role: root.shown.live ? "live" : "practice"
            page: root.shown.live ? live : web
        }
    }

    Component {
        id: web

        WebPage {
        }
    }

    Component {
        id: live

        LiveView {
        }
    }

    Connections {
        function onLoadingChanged(info) {
            // WebEngineView.LoadStatus; one that was stopped gives way to another
            const started = 0, stopped = 1, succeeded = 2;
            if (info.status === started)
                root.loadStarted();
            else if (info.status !== stopped)
                root.loadEnded(info.status === succeeded);
        }

        target: root.view
        ignoreUnknownSignals: true
    }
}

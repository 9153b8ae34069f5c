// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What comes up over every screen: one sheet at a time, or the cover.
Item {
    id: root

    required property var shell
    readonly property bool open: language.open || textSize.open || finish.open || cover.visible
    readonly property alias language: language
    readonly property alias textSize: textSize
    readonly property alias finish: finish
    readonly property alias cover: cover

    LanguageSheet {
        id: language

        theme: root.shell.theme
        settings: root.shell.settings
        onClosed: open = false
    }

    TextSheet {
        id: textSize

        theme: root.shell.theme
        settings: root.shell.settings
        onClosed: open = false
    }

    FinishSheet {
        id: finish

        theme: root.shell.theme
        practised: root.shell.practice.begun && root.shell.screen && root.shell.screen.ending !== true
        onClosed: open = false
        onReviewed: {
            open = false;
            root.shell.screens.push(root.shell.parts.end);
        }
        onFinished: root.shell.finished()
    }

    Cover {
        id: cover

        theme: root.shell.theme
        anchors.fill: parent
        visible: false
        onClicked: visible = false
    }
}

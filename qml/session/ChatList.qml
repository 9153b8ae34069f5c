// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// What was said, the last of it in sight. With keys: up and down from line to line, Enter to hear one.
ListView {
    id: root

    required property Theme theme
    required property var speech
    required property var help
    // somebody goes through it with keys
    readonly property bool read: currentItem !== null && currentItem.activeFocus
    // until somebody turns back
    property bool atLast: true

    model: help.talk.lines
    clip: true
    spacing: 4
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: read
    highlightMoveDuration: theme.duration
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What was said")
    onHeightChanged: Qt.callLater(showLast)
    onMovementEnded: atLast = atYEnd
    // a line that has arrived takes more room
    onContentHeightChanged: if (atLast && !moving)
        Qt.callLater(showLast)

    function showLast() {
        if (read)
            return;
        atLast = true;
        currentIndex = count - 1;
        positionViewAtEnd();
    }

    // what goes under it is not at its end
    Rectangle {
        parent: root
        width: root.width
        height: 2
        color: root.theme.line
    }

    delegate: ChatBubble {
        required property int index

        theme: root.theme
        speech: root.speech
        sentences: root.help.words
        name: root.help.talk.champion.name || ""
        width: root.width
        // else the way back would lead from a line into the list, and so to the line again
        Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onSendChosen: root.help.talk.sendWhole(index)
    }

    // said also where as many lines came as went, which changes no count of the view's
    Connections {
        function onCountChanged() {
            Qt.callLater(root.showLast);
        }

        target: root.help.talk.lines
    }
}

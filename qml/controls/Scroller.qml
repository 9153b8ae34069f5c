// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// What may be taller than its place: moves under the finger, follows the keyboard, and says when there is more.
Flickable {
    id: root

    required property Theme theme
    property real bodyHeight: contentItem.childrenRect.height
    readonly property bool more: contentHeight > height + 8 && contentY < contentHeight - height - 8

    contentWidth: width
    contentHeight: bodyHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick

    // nothing stays scrolled away when the place grows or what stands in it shrinks
    function settle() {
        const last = Math.max(0, contentHeight - height);
        if (height > 0 && contentY > last)
            contentY = last;
    }

    onHeightChanged: settle()
    onContentHeightChanged: settle()

    // the control that has the keyboard is never out of sight
    function reveal(item) {
        if (height <= 0)
            return;
        for (let up = item; up; up = up.parent) {
            if (up !== root.contentItem)
                continue;
            const top = item.mapToItem(root.contentItem, 0, 0).y - 24;
            const bottom = top + item.height + 48;
            if (top < root.contentY)
                root.contentY = Math.max(0, top);
            else if (bottom > root.contentY + root.height)
                root.contentY = Math.max(0, Math.min(bottom - root.height, root.contentHeight - root.height));
            return;
        }
    }

    Connections {
        function onActiveFocusItemChanged() {
            if (root.Window.activeFocusItem)
                root.reveal(root.Window.activeFocusItem);
        }

        target: root.Window.window
    }

    Behavior on contentY  {
        enabled: !root.moving

        NumberAnimation {
            duration: root.theme.duration
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        policy: root.contentHeight > root.height + 8 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        visible: policy !== T.ScrollBar.AlwaysOff
        implicitWidth: 14
        minimumSize: 0.1
        padding: 3

        contentItem: Rectangle {
            radius: 4
            color: root.theme.edge
        }
    }
}

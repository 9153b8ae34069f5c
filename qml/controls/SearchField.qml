// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A large field for a few words to look for.
LineField {
    id: root

    leftPadding: theme.lead * 1.35 + 40
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
    Accessible.searchEdit: true

    Icon {
        name: "search"
        colour: root.theme.quiet
        size: root.theme.lead * 1.35
        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.verticalCenter: parent.verticalCenter
    }
}

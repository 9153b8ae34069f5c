// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Takes back the picture that was chosen last.
ActionButton {
    id: root

    required property PictureGrid grid

    text: qsTr("Take the last one back")
    symbol: "back"
    enabled: grid.chosen.length > 0
    onClicked: grid.takeBack()
}

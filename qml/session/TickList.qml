// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What to have at hand, each with where to find it. The ticks are for the person and go nowhere.
ColumnLayout {
    id: root

    required property Theme theme
    required property var journey

    spacing: 4

    Repeater {
        model: root.journey.needs

        TickRow {
            required property int index
            required property var modelData

            theme: root.theme
            text: modelData.what
            detail: modelData.where
            ticked: root.journey.ticks[index]
            Layout.fillWidth: true
            onClicked: root.journey.tick(index)
        }
    }
}

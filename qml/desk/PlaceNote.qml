// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Where the person is, in the words of our own guide, or why nobody sees it.
ColumnLayout {
    id: root

    required property Theme theme
    required property var talk
    readonly property var place: talk ? talk.sight.place : ({})
    readonly property bool sees: talk !== null && talk.seesStep && !talk.suspended

    spacing: 4

    Words {
        theme: root.theme
        text: root.place.step ? qsTr("At: %1").arg(root.place.step) : root.place.page || (root.sees ? qsTr("They are on no page of the guide.") : root.talk && root.talk.suspended ? qsTr("Private page") : qsTr("They have not shared their step. That is fine: you can ask them which question they are at."))
        font.weight: root.place.step ? Font.DemiBold : Font.Normal
        color: root.place.step ? root.theme.ink : root.theme.quiet
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.place.error ? qsTr("The page shows an error: %1").arg(root.place.error) : ""
        visible: text !== ""
        color: root.theme.alertInk
        Layout.fillWidth: true
    }
}

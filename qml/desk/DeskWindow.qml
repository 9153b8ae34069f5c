// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// The champion's window: the way in, the guidelines, and then the desk.
Window {
    id: root

    required property var signIn
    required property var settings
    readonly property var desk: signIn.desk
    readonly property int waits: desk && desk.available ? desk.waiting.length : 0
    readonly property Theme theme: Theme {
        name: root.settings.theme
        textScale: root.settings.textScale
    }

    //: Title of the window while people wait. %1 is their number.
    title: waits > 0 ? qsTr("Waiting: %1 – Alongside desk").arg(waits) : qsTr("Alongside desk")
    color: theme.paper
    visible: true
    minimumWidth: 1000
    minimumHeight: 640

    SignInScreen {
        theme: root.theme
        signIn: root.signIn
        settings: root.settings
        anchors.fill: parent
        visible: !root.desk
        enabled: visible
    }

    Loader {
        anchors.fill: parent
        active: root.desk !== null && root.desk.mustAgree
        focus: active

        sourceComponent: GuidelinesScreen {
            theme: root.theme
            desk: root.desk
            focus: true
            onRefused: root.signIn.signOut()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.desk !== null && !root.desk.mustAgree
        focus: active

        sourceComponent: DeskScreen {
            theme: root.theme
            desk: root.desk
            settings: root.settings
            focus: true
            onLeaving: root.signIn.signOut()
        }
    }
}

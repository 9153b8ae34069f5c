// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// An address and a password; the server's name only where it is another than the address says.
FocusScope {
    id: root

    required property Theme theme
    required property var signIn
    required property var settings
    readonly property bool joining: signIn.state === "joining"
    readonly property var faults: ({
            "address": qsTr("This is no address. It looks like name@champions.example.org. Nothing was sent."),
            "password": qsTr("Please type your password. None is kept on this computer."),
            "unreachable": qsTr("The server does not answer. I keep trying; look whether this computer is connected."),
            "untrusted": qsTr("The server could not prove who it is, so your password was not sent. Tell whoever looks after the desks."),
            "refused": qsTr("The server does not know this address, or not this password. Check both and try again."),
            "key-store": qsTr("This computer's key store does not keep the password. You will be asked for it again."),
            "switched-off": qsTr("Staff have switched off your account for now. Please get in touch with them.")
        })

    function go() {
        root.signIn.signIn(address.text, server.text, password.text, keep.ticked);
        password.clear();
    }

    focus: visible
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Scroller {
        id: scroller

        theme: root.theme
        anchors.fill: parent
        bodyHeight: column.height + 2 * root.theme.air

        ColumnLayout {
            id: column

            width: Math.min(640, scroller.width - 2 * root.theme.air)
            x: (scroller.width - width) / 2
            y: Math.max(root.theme.air, (scroller.height - height) / 2)
            spacing: root.theme.gap

            Heading {
                id: heading

                theme: root.theme
                text: qsTr("Help people at a terminal")
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: qsTr("You chat with one person at a time, or with up to four. You see where they are only if they let you, and never what they type.")
                color: root.theme.quiet
                Layout.fillWidth: true
            }

            LineField {
                id: address

                theme: root.theme
                label: qsTr("Your address")
                text: root.settings.address
                focus: text === ""
                enabled: !root.joining
                Layout.fillWidth: true
                onAccepted: password.forceActiveFocus()
            }

            LineField {
                id: password

                theme: root.theme
                label: qsTr("Password")
                focus: root.settings.address !== ""
                enabled: !root.joining
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Layout.fillWidth: true
                onAccepted: root.go()
            }

            LineField {
                id: server

                theme: root.theme
                label: qsTr("Server, if you were given one")
                text: root.settings.server
                enabled: !root.joining
                Layout.fillWidth: true
                onAccepted: root.go()
            }

            TickRow {
                id: keep

                theme: root.theme
                text: qsTr("Keep my password on this computer")
                detail: qsTr("In the system's key store. Only where nobody else uses your account.")
                ticked: root.settings.keepsPassword
                enabled: !root.joining
                Layout.fillWidth: true
                onClicked: ticked = !ticked
            }

            Words {
                theme: root.theme
                text: root.joining && root.signIn.fault === "" ? qsTr("Signing in …") : root.faults[root.signIn.fault] ?? ""
                visible: text !== ""
                color: root.joining ? root.theme.quiet : root.theme.alertInk
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: root.theme.gap

                ActionButton {
                    theme: root.theme
                    kind: "primary"
                    text: qsTr("Sign in")
                    visible: !root.joining
                    onClicked: root.go()
                }

                ActionButton {
                    theme: root.theme
                    text: qsTr("Stop trying")
                    visible: root.joining
                    onClicked: root.signIn.signOut()
                }

                BigButton {
                    theme: root.theme
                    kind: "quiet"
                    text: root.settings.language === "cy" ? "English" : "Cymraeg"
                    symbol: "language"
                    onClicked: root.settings.language = root.settings.language === "cy" ? "en" : "cy"
                }
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The sheets that come up over the desk; one at a time.
Item {
    id: root

    required property Theme theme
    required property var desk
    required property var settings
    required property var talk
    property string shown: ""

    signal leaving

    function open(name) {
        shown = name;
    }

    function closeAll() {
        shown = "";
    }

    visible: shown !== ""

    HandOverSheet {
        theme: root.theme
        desk: root.desk
        talk: root.talk
        open: root.shown === "hand-over"
        onClosed: root.closeAll()
    }

    WorrySheet {
        theme: root.theme
        desk: root.desk
        talk: root.talk
        open: root.shown === "worry"
        onClosed: root.closeAll()
    }

    SwitchOffSheet {
        theme: root.theme
        desk: root.desk
        open: root.shown === "switch-off"
        onClosed: root.closeAll()
    }

    CloseSheet {
        theme: root.theme
        desk: root.desk
        talk: root.talk
        open: root.shown === "close"
        onClosed: root.closeAll()
    }

    DaySheet {
        theme: root.theme
        desk: root.desk
        open: root.shown === "day"
        onClosed: root.closeAll()
    }

    KeysSheet {
        theme: root.theme
        open: root.shown === "keys"
        onClosed: root.closeAll()
    }

    LookSheet {
        theme: root.theme
        settings: root.settings
        open: root.shown === "look"
        onClosed: root.closeAll()
    }

    Sheet {
        theme: root.theme
        heading: qsTr("Sign out now?")
        open: root.shown === "leave"
        onClosed: root.closeAll()

        Words {
            theme: root.theme
            text: qsTr("You are still talking. If you sign out, those conversations end, and the people are told.")
            Layout.fillWidth: true
        }

        ActionButton {
            theme: root.theme
            text: qsTr("Stay here")
            kind: "primary"
            focus: true
            onClicked: root.closeAll()
        }

        ActionButton {
            theme: root.theme
            text: qsTr("End them and sign out")
            onClicked: {
                root.closeAll();
                root.leaving();
            }
        }
    }
}

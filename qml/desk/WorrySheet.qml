// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What worries the champion: signs to look at, a reason to choose, and what has become of it. Staff alone hear of it.
Sheet {
    id: root

    required property var desk
    required property var talk
    property string reason: ""
    property bool reading: false
    readonly property var signs: desk.signs
    readonly property var words: signs.words.champion
    readonly property string state: talk ? desk.worries.states[talk.from] ?? "idle" : "idle"
    property bool anew: false
    readonly property bool told: state !== "idle" && !anew

    heading: words.title
    widest: 980
    onOpenChanged: if (open && !told) {
        reason = "";
        note.clear();
    }
    // what staff have answered is read once; the next time there may be another worry
    onClosed: anew = state === "received"

    Words {
        theme: root.theme
        text: root.told ? root.words[root.state] ?? "" : root.words.intro
        font.weight: root.told ? Font.DemiBold : Font.Normal
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.told && root.state === "received" ? root.words.afterwards : root.words.emergency
        color: root.theme.alertInk
        Layout.fillWidth: true
    }

    GridLayout {
        columns: width > 620 ? 2 : 1
        columnSpacing: 8
        rowSpacing: 8
        visible: !root.told
        Layout.fillWidth: true

        Repeater {
            model: root.signs.reasons.champion

            BigButton {
                required property int index
                required property var modelData

                theme: root.theme
                text: modelData.label
                chosen: root.reason === modelData.id
                focus: index === 0
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.reason = modelData.id
            }
        }
    }

    LineField {
        id: note

        theme: root.theme
        label: root.words.note
        font.pixelSize: root.theme.small
        visible: !root.told
        maximumLength: 300
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: root.theme.gap

        ActionButton {
            theme: root.theme
            text: root.words.cancel
            onClicked: root.closed()
        }

        ActionButton {
            theme: root.theme
            kind: "primary"
            text: root.words.send
            visible: !root.told
            enabled: root.reason !== "" && root.talk !== null
            onClicked: {
                root.anew = false;
                root.desk.worry(root.talk, root.reason, note.text);
            }
        }
    }

    BigButton {
        theme: root.theme
        text: root.signs.title
        symbol: root.reading ? "up" : "down"
        Layout.fillWidth: true
        onClicked: root.reading = !root.reading
    }

    SignsList {
        theme: root.theme
        signs: root.signs
        visible: root.reading
        Layout.fillWidth: true
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Which colleague may go on with the person, and what that colleague should know.
Sheet {
    id: root

    required property var desk
    required property var talk
    property string chosen: ""
    // as many as a desk knows of; a number that changes would have all of them made anew
    readonly property int most: 200
    readonly property var colleagues: open ? desk.colleagues.rows : []

    heading: qsTr("Hand over")
    onOpenChanged: if (open) {
        chosen = "";
        note.clear();
    }

    Words {
        theme: root.theme
        text: root.colleagues.length > 0 ? qsTr("The person is asked first, and can say no. You stay in the conversation until they have gone on.") : qsTr("No colleague is there now. You can ask the person to go to the desk, and close with “They need somebody beside them”.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.open ? root.most : 0

        Loader {
            id: place

            required property int index
            readonly property var colleague: root.colleagues[index] ?? ({})

            active: index < root.colleagues.length
            // those out of sight are made while the window goes on
            asynchronous: index >= 8
            visible: active
            focus: index === 0 && active
            Layout.fillWidth: true

            sourceComponent: TickRow {
                theme: root.theme
                text: (place.colleague.staff ? qsTr("%1 · staff").arg(place.colleague.name) : place.colleague.name ?? "") + (place.colleague.free ? "" : " · " + qsTr("busy at the moment"))
                detail: [place.colleague.vouched ? qsTr("%1 vouches for them").arg(place.colleague.vouched) : "", place.colleague.languages, place.colleague.journeys].filter(words => words).join(" · ")
                ticked: root.chosen === place.colleague.address
                focus: true
                onClicked: root.chosen = place.colleague.address
            }
        }
    }

    Words {
        theme: root.theme
        text: qsTr("What your colleague should know. No names, no numbers; anything private is taken out.")
        color: root.theme.quiet
        visible: root.colleagues.length > 0
        Layout.fillWidth: true
    }

    NotesField {
        id: note

        theme: root.theme
        label: qsTr("For your colleague")
        placeholderText: label
        placeholderTextColor: root.theme.quiet
        visible: root.colleagues.length > 0
        implicitHeight: 3 * 1.4 * root.theme.small + 2 * padding
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: root.theme.gap

        ActionButton {
            theme: root.theme
            text: qsTr("Go back")
            onClicked: root.closed()
        }

        ActionButton {
            theme: root.theme
            kind: "primary"
            text: qsTr("Ask the person")
            visible: root.colleagues.length > 0
            enabled: root.chosen !== ""
            onClicked: {
                root.desk.handOver(root.talk, root.chosen, note.text);
                root.closed();
            }
        }
    }
}

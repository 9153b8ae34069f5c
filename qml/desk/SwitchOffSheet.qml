// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// For staff: a champion is not to help any more, here or anywhere.
Sheet {
    id: root

    required property var desk
    readonly property var off: desk.switchOff
    // as many as a desk knows of; a number that changes would have all of them made anew
    readonly property int most: 200
    readonly property var colleagues: open ? desk.colleagues.rows : []
    readonly property string whom: address.text.trim()

    heading: qsTr("Switch a champion off")
    onOpenChanged: if (open) {
        address.clear();
        if (off.state !== "asked")
            off.forget();
    }

    Words {
        theme: root.theme
        text: root.off.state === "done" ? qsTr("%1 is switched off. Nobody sees them any more, their conversations have ended, and they cannot sign in.").arg(root.off.about) : root.off.state === "asked" ? qsTr("One moment ...") : qsTr("Their account is taken away at once, on every terminal and every desk. People whom they are talking with are told that the conversation has ended. Whoever looks after the server can give them an account again.")
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: ({
                "not-staff": qsTr("The server does not know you as staff, so nobody was switched off. Ask whoever looks after it to add your account with --staff."),
                "unknown": qsTr("There is no such account, so nobody was switched off. Look at the address once more."),
                "oneself": qsTr("You cannot switch yourself off. Ask a colleague, or whoever looks after the server."),
                "trouble": qsTr("The server could not do it, and the account may still be there. Ring whoever looks after the server now."),
                "no-answer": qsTr("The server has not answered, and the account may still be there. Try again, or ring whoever looks after the server.")
            })[root.off.state] || ""
        color: root.theme.alertInk
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }

    Repeater {
        model: root.open && root.off.state !== "done" ? root.most : 0

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
                text: place.colleague.name ?? ""
                detail: [place.colleague.account, place.colleague.vouched ? qsTr("%1 vouches for them").arg(place.colleague.vouched) : ""].filter(words => words).join(" · ")
                ticked: root.whom === place.colleague.account
                focus: true
                onClicked: address.text = ticked ? "" : place.colleague.account
            }
        }
    }

    LineField {
        id: address

        theme: root.theme
        label: qsTr("Or the address of one who is not there")
        visible: root.off.state !== "done"
        focus: root.colleagues.length === 0
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: root.theme.gap

        ActionButton {
            theme: root.theme
            text: root.off.state === "done" ? qsTr("Close") : qsTr("Go back")
            onClicked: root.closed()
        }

        ActionButton {
            theme: root.theme
            kind: "primary"
            text: qsTr("Switch off now")
            visible: root.off.state !== "done"
            enabled: root.whom !== "" && root.off.state !== "asked"
            onClicked: root.off.ask(root.whom)
        }
    }
}

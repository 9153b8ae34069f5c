// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the panel says beside a real page before the guide's own words: what is private, how sure the guide is, and whether
// the page is still the one that it was written for.
ColumnLayout {
    id: root

    required property Theme theme
    required property var speech
    // the program's LiveController
    required property var live
    // there is a way to pay at the bank's own page
    readonly property var payment: live.tools.payment
    readonly property string privacy: live.guard === "" ? "" : live.guard === "sign-in" ? qsTr("This page asks for a password or a code. Nobody else is told that you are here, and nothing of it is kept. Look round: let nobody watch while you type.") : qsTr("This page asks for your card. Nobody else is told that you are here, and nothing of it is kept. Look round: let nobody watch while you type.")

    signal waysChosen
    signal slipChosen

    spacing: theme.gap

    Notice {
        words: qsTr("You are paying. Your bank may ask you to agree, on a page of its own: this terminal opens it, by a secure line only. Then the page of the service comes back by itself. Minutes left for this: %1").arg(root.payment.minutes)
        visible: root.payment.open
    }

    Notice {
        words: qsTr("The time for paying is over, so your bank's page is no longer opened. If you are not sure whether you have paid, look at your bank account or telephone the service before you pay again.")
        visible: root.payment.over
    }

    Notice {
        words: root.privacy
        visible: words !== ""
    }

    Notice {
        words: qsTr("You may not be able to pay by card on this terminal: many banks ask you to agree on a page of their own, which it does not open. You can pay by telephone or at the desk of the service instead.")
        visible: root.live.guard === "payment" && !root.payment.open && !root.payment.over
    }

    BigButton {
        theme: root.theme
        text: qsTr("Other ways to do this")
        symbol: "phone"
        visible: root.live.guard === "payment" && !root.payment.open
        Layout.fillWidth: true
        onClicked: root.waysChosen()
    }

    Notice {
        words: qsTr("This page has changed since the guide was checked. What I say may not fit; the words on the page count.")
        visible: root.live.drift.noticed
    }

    LiveSteps {
        theme: root.theme
        speech: root.speech
        live: root.live
        visible: root.live.unsure && root.live.steps.length > 0
        Layout.fillWidth: true
    }

    Card {
        theme: root.theme
        color: root.theme.tint
        padding: 20
        visible: root.live.confirmed
        Layout.fillWidth: true

        SpokenText {
            theme: root.theme
            speech: root.speech
            text: qsTr("The service has got what you sent. Write down the number on this page, if there is one: it is not kept here.")
            color: root.theme.tintInk
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }

        BigButton {
            theme: root.theme
            text: qsTr("A slip with what happens next")
            symbol: "print"
            Layout.fillWidth: true
            onClicked: root.slipChosen()
        }
    }

    component Notice: Card {
        property alias words: said.text

        theme: root.theme
        color: theme.glow
        padding: 20
        Layout.fillWidth: true

        SpokenText {
            id: said

            theme: root.theme
            speech: root.speech
            color: root.theme.glowInk
            Layout.fillWidth: true
        }
    }
}

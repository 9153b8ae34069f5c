// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What the champion may do, each to be given and taken back with one touch.
GridLayout {
    id: root

    required property Theme theme
    required property var help
    readonly property var talk: help.talk
    // without what can be given: what is given stands above every screen, with the touch that ends it
    property bool brief: false

    signal worryChosen

    columns: width > 900 * theme.textScale ? 4 : width > 380 * theme.textScale ? 2 : 1
    columnSpacing: 8
    rowSpacing: 4

    function consent(id) {
        return help.words.consents.find(each => each.id === id);
    }

    TickRow {
        theme: root.theme
        text: root.consent("see-my-step").title
        ticked: root.talk.seeStep
        visible: !root.talk.wordsOnly && !root.brief
        enabled: !root.talk.suspended
        padding: 8
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.talk.seeStep = !root.talk.seeStep
    }

    TickRow {
        theme: root.theme
        text: root.consent("point").title
        ticked: root.talk.point
        visible: !root.talk.wordsOnly && !root.brief
        enabled: !root.talk.suspended
        padding: 8
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.talk.point = !root.talk.point
    }

    BigButton {
        theme: root.theme
        text: root.consent("talk").stop
        symbol: "close"
        leftPadding: 12
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.talk.stop()
    }

    BigButton {
        theme: root.theme
        text: root.help.words.worry["button"]
        symbol: "worry"
        leftPadding: 12
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.worryChosen()
    }
}

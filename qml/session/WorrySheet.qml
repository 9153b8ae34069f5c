// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// "I am worried": the person chooses a reason, and only the staff of the place hear of it.
Sheet {
    id: root

    required property var speech
    required property var help
    readonly property var worry: help.words.worry || ({})
    property string reason: ""
    // the staff are told, and what was written is asked about
    readonly property bool asking: sent && help.askingToRead
    property bool sent: false

    heading: (asking ? worry.button : worry.title) || ""
    widest: 1100
    onAskingChanged: {
        if (asking && speech.on)
            speech.say(worry[help.worry] + " " + worry.transcript);
        else if (!asking)
            closed();
    }
    onOpenChanged: {
        reason = "";
        sent = false;
        if (open && speech.on)
            speech.say(worry.intro + " " + worry.emergency);
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.worry.intro || ""
        visible: !root.asking
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.worry.emergency || ""
        color: root.theme.alertInk
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.worry[root.help.worry] || ""
        visible: root.asking
        Layout.fillWidth: true
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.worry.transcript || ""
        font.pixelSize: root.theme.lead
        visible: root.asking
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 900 * root.theme.textScale ? 2 : 1
        visible: !root.asking
        columnSpacing: 10
        rowSpacing: 10
        Layout.fillWidth: true

        Repeater {
            model: root.help.words.reasons

            BigButton {
                required property var modelData

                theme: root.theme
                text: modelData.label
                chosen: root.reason === modelData.id
                leftPadding: 16
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.reason = modelData.id
            }
        }
    }

    BigButton {
        theme: root.theme
        text: root.worry.block || ""
        symbol: "stop-sharing"
        visible: root.help.talk.going && !root.asking
        Layout.fillWidth: true
        onClicked: {
            root.help.block();
            root.closed();
        }
    }

    GridLayout {
        columns: root.width > 760 * root.theme.textScale ? 2 : 1
        visible: !root.asking
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        ActionButton {
            theme: root.theme
            text: root.worry.cancel || ""
            symbol: "back"
            focus: true
            onClicked: root.closed()
        }

        ActionButton {
            theme: root.theme
            text: root.worry.send || ""
            symbol: "worry"
            kind: "primary"
            enabled: root.reason !== ""
            onClicked: {
                root.help.tellStaff(root.reason);
                root.sent = true;
                if (!root.asking)
                    root.closed();
            }
        }
    }

    GridLayout {
        columns: root.width > 760 * root.theme.textScale ? 2 : 1
        visible: root.asking
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap
        Layout.fillWidth: true

        Repeater {
            model: [false, true]

            ActionButton {
                required property bool modelData

                theme: root.theme
                text: (modelData ? root.worry["transcript-yes"] : root.worry["transcript-no"]) || ""
                Accessible.description: root.worry.transcript || ""
                onClicked: root.help.letStaffRead(modelData)
            }
        }
    }
}

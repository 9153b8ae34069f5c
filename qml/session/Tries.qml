// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Why a place cannot be opened at the moment: a try that failed, a time to wait, or staff who must help.
ColumnLayout {
    id: root

    required property Theme theme
    required property var speech
    required property var comingBack
    // the sentence of a terminal that can open nothing now
    property string whyNot: ""
    readonly property int wait: comingBack.wait
    readonly property bool possible: whyNot === "" && !comingBack.busy && !comingBack.staffNeeded && wait <= 0

    readonly property bool silent: whyNot === "" && !comingBack.staffNeeded && comingBack.trouble === "" && wait <= 0

    spacing: theme.gap
    visible: !silent

    TroubleCard {
        theme: root.theme
        speech: root.speech
        words: root.whyNot || root.comingBack.trouble || (root.comingBack.staffNeeded ? qsTr("Too many wrong codes were tried at this terminal. All saved places are safe. Please ask a member of staff: they can unlock it.") : "")
    }

    SpokenText {
        theme: root.theme
        speech: root.speech
        text: root.wait <= 120 ? qsTr("Seconds until you can try again: %1").arg(root.wait) : root.wait <= 7200 ? qsTr("Minutes until you can try again: %1").arg(Math.ceil(root.wait / 60)) : qsTr("Hours until you can try again: %1").arg(Math.ceil(root.wait / 3600))
        visible: root.wait > 0 && !root.comingBack.staffNeeded
        font.pixelSize: root.theme.lead
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A calm cover over everything: nobody else can read the screen. A touch or any key carries on, or the person's own digits.
T.AbstractButton {
    id: root

    required property Theme theme
    required property var hiding
    property bool staffed: false
    readonly property var lock: hiding.lock
    readonly property bool asks: lock.choosing > 0 || lock.set
    readonly property string heading: lock.choosing === 0 ? text : lock.choosing === 1 ? qsTr("Choose 4 digits") : qsTr("The same 4 digits once more")
    readonly property string trouble: lock.wait > 0 ? qsTr("These digits are not right. You can try again in %1 s. Everything is still here.").arg(lock.wait) : !lock.wrong ? "" : lock.choosing > 0 ? qsTr("These were not the same. Please choose again.") : qsTr("These digits are not right. Please try again.")
    readonly property string words: trouble !== "" ? trouble : lock.choosing > 0 ? qsTr("Only someone who knows them can bring your screen back. They are forgotten when you finish.") : lock.set ? qsTr("Enter your 4 digits to carry on.") : qsTr("Touch anywhere to carry on.")

    signal staffChosen

    text: qsTr("Your screen is hidden")
    Accessible.role: Accessible.Button
    Accessible.name: heading
    Accessible.description: words
    Accessible.onPressAction: clicked()
    Keys.onPressed: event => {
        event.accepted = true;
        // Shift may be the first of the three for a quick exit
        if (!asks && event.key !== Qt.Key_Shift && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab)
            clicked();
        else
            event.accepted = false;
    }
    onVisibleChanged: if (visible)
        takeFocus()
    onEnabledChanged: if (enabled && visible)
        takeFocus()
    onAsksChanged: if (visible)
        takeFocus()
    onClicked: if (!asks)
        hiding.reveal()

    function takeFocus() {
        if (asks)
            pad.forceActiveFocus();
        else
            forceActiveFocus();
    }

    background: Rectangle {
        color: root.theme.tint
    }

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * root.theme.air
            spacing: root.theme.space

            Icon {
                name: "leaf"
                colour: root.theme.tintInk
                soft: root.theme.glow
                size: root.asks ? 90 : 160
                pen: 0.8
                Layout.alignment: Qt.AlignHCenter
            }

            Heading {
                theme: root.theme
                text: root.heading
                color: root.theme.tintInk
                font.pixelSize: root.theme.display
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: root.words
                color: root.theme.tintInk
                font.pixelSize: root.theme.lead
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            PinPad {
                id: pad

                theme: root.theme
                entry: root.lock.entry
                label: root.heading
                visible: root.asks
                Layout.alignment: Qt.AlignHCenter
            }

            GridLayout {
                columns: 1
                rowSpacing: root.theme.gap
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: Math.min(column.width, 480 * root.theme.textScale)

                BigButton {
                    theme: root.theme
                    text: root.lock.choosing > 0 ? qsTr("Do without digits") : qsTr("Lock it with 4 digits")
                    symbol: root.lock.choosing > 0 ? "back" : "hide"
                    visible: root.lock.choosing > 0 || !root.lock.set
                    Layout.fillWidth: true
                    onClicked: root.lock.choosing > 0 ? root.lock.leave() : root.lock.choose()
                }

                BigButton {
                    theme: root.theme
                    text: qsTr("I need the staff")
                    symbol: "person"
                    visible: root.staffed && root.lock.set
                    Layout.fillWidth: true
                    onClicked: root.staffChosen()
                }
            }

            Words {
                theme: root.theme
                text: root.hiding.minutesHeld === 1 ? qsTr("If nobody carries on, this visit ends in one minute.") : qsTr("If nobody carries on, this visit ends in %1 minutes.").arg(root.hiding.minutesHeld)
                visible: root.hiding.minutesHeld > 0
                color: root.theme.tintInk
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// What is shown beside what, in which language, and since when.
Rectangle {
    id: root

    required property Theme theme
    required property var preview
    required property bool noted

    signal notedChosen

    color: theme.sunk
    implicitHeight: row.implicitHeight + 20

    RowLayout {
        id: row

        spacing: root.theme.gap
        anchors {
            fill: parent
            leftMargin: root.theme.space
            rightMargin: root.theme.space
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                theme: root.theme
                text: root.preview.guideTitle === "" ? qsTr("No guide: general help only") : root.preview.guideTitle
                font.pixelSize: root.theme.lead
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            Words {
                theme: root.theme
                text: qsTr("%1 beside %2, read at %3").arg(root.preview.guideId === "" ? "–" : root.preview.guideId).arg(root.preview.page.name).arg(root.preview.readAt)
                color: root.theme.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.preview.languages

            BigButton {
                required property string modelData

                theme: root.theme
                text: modelData
                chosen: root.preview.language === modelData
                Accessible.name: qsTr("Language: %1").arg(modelData)
                onClicked: root.preview.language = modelData
            }
        }

        BigButton {
            theme: root.theme
            //: Loads the page from its beginning. Short.
            text: qsTr("Load again")
            onClicked: root.preview.reload()
        }

        BigButton {
            theme: root.theme
            //: Shows or hides what is said to the author of a guide. Short.
            text: root.noted ? qsTr("Hide notes") : qsTr("Show notes")
            onClicked: root.notedChosen()
        }
    }
}

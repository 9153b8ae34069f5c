// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// The languages by their own names. Never flags: a language is not a country.
Sheet {
    id: root

    required property var settings

    heading: qsTr("Choose your language")
    widest: 640

    Repeater {
        model: root.settings.languages

        BigButton {
            required property var modelData

            theme: root.theme
            text: modelData.name
            textSize: root.theme.lead
            symbol: chosen ? "tick" : ""
            chosen: root.settings.language === modelData.code
            Accessible.checkable: true
            Accessible.checked: chosen
            Layout.fillWidth: true
            onClicked: {
                root.settings.chooseLanguage(modelData.code);
                root.closed();
            }
        }
    }
}

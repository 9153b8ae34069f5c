// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// A question as it was recognised: its label, its key and kind as they stand in files, and who explains it.
ColumnLayout {
    id: root

    required property Theme theme
    // key, label, kind, state, required, autocomplete, glossary, error, guided
    required property var question
    readonly property var facts: [question.key, question.kind, question.state, question.required ? "required" : "", question.autocomplete].filter(fact => fact !== "")
    readonly property string helper: question.guided ? qsTr("Explained by the guide.") : question.glossary !== "" ? qsTr("Explained by the glossary: %1.").arg(question.glossary) : qsTr("Nobody explains it.")

    spacing: 2

    Words {
        theme: root.theme
        text: root.question.label === "" ? qsTr("(no label)") : root.question.label
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.facts.join("  ·  ")
        color: root.theme.quiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.helper
        color: root.question.guided || root.question.glossary !== "" ? root.theme.accent : root.theme.alertInk
        Layout.fillWidth: true
    }

    Words {
        theme: root.theme
        text: root.question.error
        visible: text !== ""
        color: root.theme.alertInk
        Layout.fillWidth: true
    }
}

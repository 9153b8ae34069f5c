// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// What stands above every screen: the header, and under it one line each for the time, for help from a person and for
// somebody who sits beside. What opens a screen is for the shell.
Item {
    id: root

    required property var shell
    property bool canGoBack: false
    property bool chatInSight: false

    signal back

    height: inPersonStrip.y + inPersonStrip.height

    Header {
        id: header

        theme: root.shell.theme
        width: root.width
        place: root.shell.settings.placeName
        languageName: root.shell.settings.languageName
        canGoBack: root.canGoBack
        canFinish: root.canGoBack
        timeLeft: root.shell.time.left < 0 ? "" : (root.shell.time.grace ? qsTr("%1 min to finish") : qsTr("%1 min left")).arg(root.shell.time.left)
        // nothing is written while a page is private
        canSave: root.shell.savingKnown && root.shell.live.guard === ""
        kept: root.shell.saving.kept
        onBack: root.back()
        onLanguage: root.shell.sheets.language.open = true
        onSave: root.shell.parts.saving.showKeep()
        onFinish: root.shell.sheets.finish.open = true
    }

    TimeSheet {
        id: timeSheet

        theme: root.shell.theme
        speech: root.shell.speech
        time: root.shell.time
        canSave: root.shell.saving.offered && !root.shell.saving.kept && root.shell.live.guard === ""
        onSaveChosen: root.shell.parts.saving.showKeep()
        width: root.width
        y: header.height
    }

    HelpStrip {
        id: helpStrip

        theme: root.shell.theme
        speech: root.shell.speech
        help: root.shell.help
        chatOpen: root.chatInSight
        told: root.shell.told
        width: root.width
        y: timeSheet.y + timeSheet.height
        onChatChosen: root.shell.chatOpen = true
        onAskChosen: root.shell.parts.askForHelp()
        onPut: root.shell.told = false
    }

    InPersonStrip {
        id: inPersonStrip

        theme: root.shell.theme
        speech: root.shell.speech
        inPerson: root.shell.help.inPerson
        notesOpen: root.shell.screen !== null && root.shell.screen.besideMe === true
        width: root.width
        y: helpStrip.y + helpStrip.height
        onNotesChosen: root.shell.parts.showInPerson()
    }
}

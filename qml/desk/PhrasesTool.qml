// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtQuick.Layouts

// Ready phrases in the person's language and the champion's, beside each other; a touch says one. Those for the step and
// for what the page shows come first.
FocusScope {
    id: root

    required property Theme theme
    required property var talk
    readonly property var groups: talk ? talk.sight.phrases : []
    property string wanted: ""
    readonly property var rows: {
        const found = [];
        const folded = wanted.toLowerCase();
        for (const group of groups) {
            const fits = group.phrases.filter(phrase => folded === "" || (phrase.theirs + " " + phrase.mine).toLowerCase().includes(folded));
            if (fits.length > 0)
                found.push({
                        "title": group.title
                    });
            for (const phrase of fits)
                found.push(phrase);
        }
        return found;
    }

    LineField {
        id: search

        theme: root.theme
        label: qsTr("Find a phrase")
        font.pixelSize: root.theme.small
        implicitHeight: root.theme.target
        leftPadding: 14
        x: 12
        width: parent.width - 24
        onTextChanged: root.wanted = text
        Keys.onDownPressed: list.forceActiveFocus()
    }

    ListView {
        id: list

        x: 12
        y: search.height + 8
        width: parent.width - 16
        height: parent.height - y
        clip: true
        spacing: 6
        model: root.rows
        keyNavigationEnabled: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Ready phrases")
        Keys.onReturnPressed: if (currentItem)
            currentItem.use()
        Keys.onEnterPressed: if (currentItem)
            currentItem.use()

        delegate: PhraseRow {
            theme: root.theme
            width: ListView.view.width - 14
            may: root.talk !== null && root.talk.mayTalk
            current: ListView.isCurrentItem && list.activeFocus
            onUsed: words => root.talk.say(words)
        }
    }
}

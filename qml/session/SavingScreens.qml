// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The screens of keeping a place and of coming back to it.
QtObject {
    id: root

    required property var shell
    readonly property var stack: shell.screens

    // the place came open, or the program was started again: go where the person was
    signal cameBack

    readonly property Component keep: Component {
        KeepScreen {
            readonly property bool keeping: true

            theme: root.shell.theme
            speech: root.shell.speech
            saving: root.shell.saving
            onPicturesChosen: root.stack.push(root.choosePictures)
            onLeaving: root.stack.pop()
        }
    }
    readonly property Component choosePictures: Component {
        ChoosePicturesScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            saving: root.shell.saving
        }
    }
    readonly property Component kept: Component {
        KeptScreen {
            readonly property bool keeping: true

            theme: root.shell.theme
            speech: root.shell.speech
            saving: root.shell.saving
            settings: root.shell.settings
            onSlipChosen: root.stack.push(root.shell.parts.slip)
            onWentOn: root.stack.pop()
        }
    }
    readonly property Component code: Component {
        CodeScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            saving: root.shell.saving
            comingBack: root.shell.comingBack
            onPicturesChosen: root.stack.push(root.codePictures)
            onLeaving: root.stack.pop()
        }
    }
    readonly property Component codePictures: Component {
        CodePicturesScreen {
            theme: root.shell.theme
            speech: root.shell.speech
            saving: root.shell.saving
            comingBack: root.shell.comingBack
        }
    }
    readonly property bool isKept: shell.saving.kept

    onIsKeptChanged: showKept()

    readonly property Connections opening: Connections {
        function onOpened() {
            root.cameBack();
        }

        target: root.shell.comingBack
    }
    readonly property Connections restarting: Connections {
        function onCrashChanged() {
            if (root.shell.visit.crash.happened)
                root.cameBack();
        }

        target: root.shell.visit
    }

    function showKeep() {
        if (!stack.find(item => item.keeping === true))
            stack.push(shell.saving.kept ? kept : keep);
    }

    // in the place of the screens on which it was asked for
    function showKept() {
        const asked = stack.find(item => item.keeping === true);
        if (!shell.saving.kept || !asked)
            return;
        stack.pop(asked);
        stack.replace(kept);
    }
}

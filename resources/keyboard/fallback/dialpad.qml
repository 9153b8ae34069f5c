// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import ".."

// A telephone number, or any other number on a page.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Dialable
    keyWeight: 160

    KeyboardRow {
        FillerKey {
            weight: 400
        }

        LetterKeys {
            letters: "123"
        }

        BackspaceKey {
        }

        FillerKey {
            weight: 400
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 400
        }

        LetterKeys {
            letters: "456"
        }

        SpaceKey {
        }

        FillerKey {
            weight: 400
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 400
        }

        LetterKeys {
            letters: "789"
        }

        HideKeyboardKey {
        }

        FillerKey {
            weight: 400
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 400
        }

        LetterKeys {
            letters: "+0."
        }

        EnterKey {
        }

        FillerKey {
            weight: 400
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import ".."

// Figures with point and minus.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Numeric
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
            letters: ".0-"
        }

        EnterKey {
        }

        FillerKey {
            weight: 400
        }
    }
}

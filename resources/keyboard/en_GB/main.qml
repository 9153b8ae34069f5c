// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import ".."

// Letters and figures; a long press offers accents.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        LetterKeys {
            letters: "1234567890"
        }

        BackspaceKey {
            weight: 240
        }
    }

    KeyboardRow {
        LetterKeys {
            letters: "qwertyuiop"
        }
    }

    KeyboardRow {
        FillerKey {
            weight: 80
        }

        LetterKeys {
            letters: "asdfghjkl"
        }

        FillerKey {
            weight: 80
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: 240
        }

        LetterKeys {
            letters: "zxcvbnm"
        }

        ShiftKey {
            weight: 240
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 260
        }

        ChangeLanguageKey {
            weight: 200
        }

        LetterKeys {
            letters: ","
        }

        SpaceKey {
            weight: 800
        }

        LetterKeys {
            letters: ".'-@"
        }

        HideKeyboardKey {
            weight: 200
        }

        EnterKey {
            weight: 300
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import ".."

// Signs that a form may ask for.
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
            letters: "@#£&*()-+="
        }
    }

    KeyboardRow {
        LetterKeys {
            letters: "!\"':;/?_%€"
        }
    }

    KeyboardRow {
        LetterKeys {
            letters: ",.<>[]{}~|"
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 260
            displayText: "abc"
        }

        SpaceKey {
            weight: 900
        }

        HideKeyboardKey {
            weight: 200
        }

        EnterKey {
            weight: 300
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import "qrc:/alongside/keyboard-style"

KeyboardLook {
    look: "dark"
}

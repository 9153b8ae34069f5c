// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick

// One of our drawings, in the colour of the words that it stands beside. Never without words, so it has no name itself.
Drawing {
    property real size: 32

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true
}

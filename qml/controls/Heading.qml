// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a screen or a part of it is about.
Words {
    color: theme.ink
    font.pixelSize: theme.title
    font.weight: Font.DemiBold
    lineHeight: 1.05
    Accessible.role: Accessible.Heading
    Accessible.name: text
}

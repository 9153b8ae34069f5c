// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A way on at the bottom of a screen: tall, and as wide as its neighbours.
BigButton {
    textSize: kind === "primary" ? theme.lead : theme.small
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.minimumHeight: theme.target * 1.3
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Every colour, size and time of the interface. Each text colour stands on its paper at 7:1 or more (WCAG 2.2, 1.4.6).
QtObject {
    id: theme

    // "light", "dark" or "contrast"
    property string name: "light"
    // 1.0 is the smallest text that we show
    property real textScale: 1
    property bool motion: true
    // how many pixels make a millimetre on this panel
    property real pixelsPerMillimetre: 3.615

    readonly property bool dark: name !== "light"
    readonly property int look: name === "contrast" ? 2 : name === "dark" ? 1 : 0

    readonly property color paper: ["#f5efe3", "#1b1a18", "#000000"][look]
    readonly property color card: ["#fffcf5", "#272521", "#000000"][look]
    readonly property color sunk: ["#ebe3d2", "#12110f", "#000000"][look]
    readonly property color ink: ["#23201a", "#f5efe2", "#ffffff"][look]
    readonly property color quiet: ["#48423a", "#d0c7b7", "#ffffff"][look]
    readonly property color line: ["#d9cdb6", "#453f36", "#ffffff"][look]
    readonly property color edge: ["#6d6454", "#a39987", "#ffffff"][look]
    readonly property color accent: ["#14483c", "#a8dac6", "#ffe66b"][look]
    readonly property color accentPressed: ["#0c342b", "#c6ecdd", "#fff2b0"][look]
    readonly property color accentInk: ["#ffffff", "#0b2a22", "#000000"][look]
    readonly property color tint: ["#dfe9df", "#22362f", "#000000"][look]
    readonly property color tintInk: ["#123a31", "#dff3ea", "#ffffff"][look]
    readonly property color glow: ["#f0dcb0", "#4b3d1f", "#3d3500"][look]
    readonly property color glowInk: ["#3a2a06", "#fbeccb", "#ffffff"][look]
    readonly property color alert: ["#f8e3dc", "#43211b", "#000000"][look]
    readonly property color alertInk: ["#6b1a10", "#ffd9cf", "#ffffff"][look]
    readonly property color focus: ["#1d3f8f", "#ffd66b", "#ffe66b"][look]
    readonly property color shade: ["#59443a2a", "#8c000000", "#d9000000"][look]

    // [name, text, what it stands on]: what the contrast test measures
    readonly property var pairs: [["ink on paper", ink, paper], ["ink on card", ink, card], ["ink on sunk", ink, sunk], ["quiet on paper", quiet, paper], ["quiet on card", quiet, card], ["quiet on sunk", quiet, sunk], ["accent on paper", accent, paper], ["accent on card", accent, card], ["on accent", accentInk, accent], ["on pressed accent", accentInk, accentPressed], ["on tint", tintInk, tint], ["on glow", glowInk, glow], ["on alert", alertInk, alert]]

    readonly property string family: "Noto Sans"
    readonly property int small: Math.round(22 * textScale)
    readonly property int lead: Math.round(28 * textScale)
    readonly property int title: Math.round(36 * Math.min(textScale, 1.5))
    readonly property int display: Math.round(48 * Math.min(textScale, 1.4))

    // 15 mm under a finger, and never less than 56 pixels
    readonly property int target: Math.max(56, Math.ceil(15 * pixelsPerMillimetre))
    readonly property int gap: 16
    readonly property int space: 24
    readonly property int air: 40
    readonly property int corner: 14
    readonly property int duration: motion ? 200 : 0
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtTest

TestCase {
    id: root

    // relative luminance and contrast ratio of WCAG 2.2
    function part(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(colour) {
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }

    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function test_contrast_data() {
        return ["light", "dark", "contrast"].map(name => ({
                        "tag": name
                    }));
    }

    function test_contrast(row) {
        theme.name = row.tag;
        for (const [name, text, paper] of theme.pairs)
            verify(contrast(text, paper) >= 7, row.tag + ": " + name + " is " + contrast(text, paper).toFixed(2) + ":1");
    }

    function test_targets() {
        theme.pixelsPerMillimetre = 3.615;
        verify(button.implicitHeight >= 15 * theme.pixelsPerMillimetre);
        verify(button.implicitWidth >= 15 * theme.pixelsPerMillimetre);
        compare(button.Accessible.name, "On");
    }

    name: "Theme"

    Theme {
        id: theme
    }

    BigButton {
        id: button

        theme: theme
        text: "On"
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The 24 pictures that can open a saved place. A picture is its number here: the order never changes, or nobody could come back.
QtObject {
    readonly property var files: ["sun", "boat", "key", "tree", "fish", "cup", "umbrella", "house", "bicycle", "flower", "snail", "bridge", "cloud", "apple", "book", "chair", "drum", "mountain", "hat", "scissors", "butterfly", "lamp", "letter", "kite"]
    readonly property var names: [qsTr("Sun"), qsTr("Boat"), qsTr("Key"), qsTr("Tree"), qsTr("Fish"), qsTr("Cup"), qsTr("Umbrella"), qsTr("House"), qsTr("Bicycle"), qsTr("Flower"), qsTr("Snail"), qsTr("Bridge"), qsTr("Cloud"), qsTr("Apple"), qsTr("Book"), qsTr("Chair"), qsTr("Drum"), qsTr("Mountain"), qsTr("Hat"), qsTr("Scissors"), qsTr("Butterfly"), qsTr("Lamp"), qsTr("Letter"), qsTr("Kite")]
}

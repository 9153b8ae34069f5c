// SPDX-License-Identifier: GPL-3.0-or-later
import Alongside.Controls
import QtQuick
import QtTest

// The pictures that open a place: each is there, and no two look alike or have the same name.
TestCase {
    id: root

    function test_drawings() {
        compare(names.files.length, 24);
        const images = names.files.map(file => {
                drawing.name = "pictures/" + file;
                waitForRendering(drawing, 400);
                return grabImage(drawing);
            });
        drawing.name = "";
        waitForRendering(drawing, 400);
        images.push(grabImage(drawing));
        for (let i = 0; i < images.length; ++i)
            for (let other = 0; other < i; ++other)
                verify(!images[i].equals(images[other]), names.files[i] + " and " + names.files[other]);
    }

    function test_names_data() {
        return [{
                "tag": "en"
            }, {
                "tag": "cy"
            }];
    }

    function test_names(row) {
        verify(setup.speak(row.tag));
        compare(new Set(names.names).size, 24);
        verify(names.names.every(name => name !== ""));
        compare(names.names[0], row.tag === "cy" ? "Haul" : "Sun");
    }

    name: "Pictures"
    when: windowShown
    width: 200
    height: 200
    visible: true

    PictureNames {
        id: names
    }

    // without colour: by their shapes
    Icon {
        id: drawing

        size: 54
        width: size
        height: size
        pen: 1.2
    }
}

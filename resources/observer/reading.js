// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraph that is being read aloud, brought into view with the ring round it.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.reading = (() => {
    'use strict';
    const {highlight, paragraphs} = Alongside;
    let marked = false;

    // As the place of a paragraph among those that were read; any other takes the ring away.
    function mark(place) {
        const element = paragraphs.at(place);
        if (element?.isConnected) {
            highlight.show([element]);
            highlight.bringIntoView([element]);
            marked = true;
        } else if (marked) {
            highlight.clear();
            marked = false;
        }
    }

    return {mark};
})();

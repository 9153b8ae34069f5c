// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is dragged out of a live page, within it or into it: a link that slips under a finger stays where it is.
(() => {
    'use strict';
    for (const name of ['dragstart', 'dragenter', 'dragover', 'drop'])
        addEventListener(name, event => event.preventDefault(), {capture: true, passive: false});
})();

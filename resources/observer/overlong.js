// SPDX-License-Identifier: GPL-3.0-or-later
// The web engine hands what fields are called to the program, for a help with forms that nobody sees here, and however
// long it is: megabytes keep the program waiting. What no honest page would write is cut before it goes.
(() => {
    'use strict';
    const longest = 50000; // characters
    const names = ['id', 'name', 'class', 'placeholder', 'aria-label', 'aria-description', 'title', 'autocomplete'];
    const fields = 'input, textarea, select';
    const {getAttribute, setAttribute, matches} = Element.prototype;

    function shorten(field) {
        for (const name of names) {
            const value = getAttribute.call(field, name);
            if (value !== null && value.length > longest)
                setAttribute.call(field, name, value.slice(0, longest));
        }
    }

    const shortenIn = box => box.querySelectorAll?.(fields).forEach(shorten);
    function look(changes) {
        for (const {type, target, addedNodes} of changes) {
            if (type === 'attributes') {
                if (matches.call(target, fields))
                    shorten(target);
                continue;
            }
            for (const node of addedNodes) {
                if (node.nodeType === Node.ELEMENT_NODE && matches.call(node, fields))
                    shorten(node);
                shortenIn(node);
            }
        }
    }

    // Before the web engine looks at the page, which it does when the document is ready.
    document.addEventListener('DOMContentLoaded', () => {
        shortenIn(document);
        new MutationObserver(look).observe(document, {subtree: true, childList: true, attributeFilter: names});
    }, {capture: true});
})();

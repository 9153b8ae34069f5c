// SPDX-License-Identifier: GPL-3.0-or-later
// What of a page is in front of a person.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.view = (() => {
    'use strict';
    const {isShown, holds, some} = Alongside.places;
    const c = Alongside.controls;

    // The element of the page's own document in which another stands, or that itself.
    function outermost(element) {
        for (let here = element; here;) {
            const root = here.getRootNode();
            const holder = root.host || root.defaultView?.frameElement;
            if (!holder)
                return here;
            here = holder;
        }
        return element;
    }

    function isModal(box) {
        if (box.tagName !== 'DIALOG' || box.getAttribute('aria-modal') === 'true')
            return true;
        return getComputedStyle(box).position === 'fixed'; // as the web engine places one that keeps the page out
    }

    // What is in front of a person: an open dialogue, else the page's main part, else all but what is beside it.
    function viewOf(doc, controls) {
        const isIn = box => control => holds(box, outermost(control));
        const dialogue = [...doc.querySelectorAll('[aria-modal="true"], dialog[open]')].slice(-10).reverse()
            .find(box => isShown(box) && isModal(box));
        const main = some(doc, 'main, [role="main"]', 5).find(isShown);
        if (dialogue)
            return {dialogue, main, all: controls.filter(isIn(dialogue))};
        const inside = main ? controls.filter(isIn(main)) : [];
        return {main, all: inside.length ? inside : controls.filter(control => !c.isAside(control))};
    }

    return {viewOf, outermost};
})();

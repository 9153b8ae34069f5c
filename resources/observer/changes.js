// SPDX-License-Identifier: GPL-3.0-or-later
// What of a page has changed, and when: each change has a number, and each element the numbers of the last changes that
// it, what is in it, or what is around it has seen. What was read before a change can be told from what was read after.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.changes = (() => {
    'use strict';
    const mostChanges = 500; // after so many nobody counts the others: then all has changed
    const all = {subtree: true, childList: true, characterData: true, attributes: true};
    // What rules ask of the elements around another one; of all other attributes, only of an element itself.
    const handedDown = /^(class|id|role|name|type|for|form|hidden|aria-hidden|inert|open|disabled|slot|style|lang|contenteditable)$/;
    // What does not say which questions there are, nor which elements look like notes.
    const shapeless = /^(style|value|title|placeholder|data-.*|aria-(describedby|invalid|expanded|label|errormessage))$/;
    // What people change by typing, where a page writes it down; no style is likely to follow from it.
    const plain = 'value';
    const sheets = 'style, link';
    const getParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode').get;

    let number = 1;
    let everything = 1; // the last change that nobody followed
    let shape = 1; // the last one that may alter which questions there are
    let styles = 1; // the last one of a style sheet
    let around = 1; // the last one that is handed down
    let looks = 1; // the last one that may alter how something looks: of all but texts
    let counted = 0;
    const own = new WeakMap(); // of an element's attributes
    const list = new WeakMap(); // of what stands directly in it
    const inside = new WeakMap(); // of anything in it, or of itself
    const handed = new WeakMap(); // of something that is handed down to what is in it

    function upwards(node) {
        for (let here = node; here && inside.get(here) !== number; here = getParent.call(here) || here.host)
            inside.set(here, number);
    }

    function moved(node) {
        if (node.nodeType !== Node.ELEMENT_NODE)
            return;
        shape = around = looks = number;
        handed.set(node, number);
        inside.set(node, number);
        if (node.matches(sheets) || node.querySelector(sheets))
            styles = number;
    }

    function follow({type, target, attributeName, addedNodes, removedNodes}) {
        if (type === 'attributes') {
            own.set(target, number);
            if (attributeName !== plain)
                looks = number;
            if (handedDown.test(attributeName)) {
                handed.set(target, number);
                around = number;
            }
            if (!shapeless.test(attributeName))
                shape = number;
        } else {
            list.set(type === 'characterData' ? getParent.call(target) || target : target, number);
        }
        for (const nodes of [addedNodes, removedNodes]) {
            for (let at = 0; at < nodes.length; at += 1)
                moved(nodes[at]);
        }
        const place = target.nodeType === Node.TEXT_NODE ? getParent.call(target) : target;
        if (place?.nodeName === 'STYLE' || place?.nodeName === 'LINK')
            styles = looks = number;
        upwards(target);
    }

    // Of what pages can do to how a change is told, nothing else than reading all again is certain.
    function note(found) {
        number += 1;
        counted += found.length;
        if (counted > mostChanges) {
            watching.disconnect(); // until the page is read again
            forget();
            return;
        }
        try {
            found.forEach(follow);
        } catch {
            forget();
        }
    }

    let tell = () => {};
    const watching = new MutationObserver(found => {
        note(found);
        tell(found);
    });

    // From now on, nothing that was read before holds.
    function forget() {
        number += 1;
        everything = shape = styles = around = looks = number;
    }

    // Called whenever a root is read.
    const heard = new WeakSet();
    function listen(root) {
        watching.observe(root, all);
        heard.add(root);
    }

    // Follows what has changed and was not told yet, before a reading begins.
    function take() {
        const found = watching.takeRecords();
        if (found.length)
            note(found);
        counted = 0;
    }

    // The last change of something around an element that is handed down to it.
    const {perTask} = Alongside.bounds;
    const above = perTask();
    function lastAround(element) {
        const known = above();
        if (!known.has(element)) {
            const parent = getParent.call(element) || element.host;
            known.set(element, Math.max(handed.get(element) || 0, parent ? lastAround(parent) : 0));
        }
        return known.get(element);
    }

    return {
        listen, isHeard: root => heard.has(root), take, forget, own, list, inside, lastAround,
        now: () => number, everything: () => everything, shape: () => shape, styles: () => styles, around: () => around,
        looks: () => looks,
        onChange: call => { tell = call; },
    };
})();

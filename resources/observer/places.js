// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page keeps its contents: its own document, frames of the same origin, open shadow roots. Ways to look
// upwards and at identifiers that know these borders.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.places = (() => {
    'use strict';
    const {most, attribute, perTask} = Alongside.bounds;
    const {changes, kept} = Alongside;

    // A form answers by the names of its fields before it answers by its own (HTML standard, 4.10.3), so what leads
    // upwards is asked of the prototype: else a field called parentElement would lead round in a circle.
    const getParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement').get;
    const {getRootNode, contains} = Node.prototype;
    const getClosest = Element.prototype.closest;

    const isFrame = element => element.tagName === 'IFRAME' || element.tagName === 'FRAME';

    // The document of a frame that this page's origin may read; null for all others.
    function documentIn(frame) {
        try {
            return frame.contentDocument;
        } catch {
            return null;
        }
    }

    const hiding = '[aria-hidden="true"], [inert], template, details:not([open])';

    // True where an author hides all of a box. A closed box of details keeps the places of what it hides.
    function isHiddenIn(element) {
        const box = getClosest.call(element, hiding);
        if (!box || box.tagName !== 'DETAILS')
            return Boolean(box);
        return !getClosest.call(element, 'summary') || (box.parentElement ? isHiddenIn(box.parentElement) : false);
    }

    // Where an element is drawn.
    const boxes = perTask();
    function boxOf(element) {
        const known = boxes();
        let box = known.get(element);
        if (!box) {
            box = element.getBoundingClientRect();
            known.set(element, box);
        }
        return box;
    }

    const shown = perTask();
    function isShown(element) {
        const known = shown();
        let is = known.get(element);
        if (is === undefined) {
            is = looksShown(element);
            known.set(element, is);
        }
        return kept.answer(isShown, element, is);
    }

    kept.aboutLooks(isShown);

    function looksShown(element) {
        const {width, height} = boxOf(element);
        return (width > 0 && height > 0 || element.getClientRects().length > 0) &&
            getComputedStyle(element).visibility === 'visible' && !isHiddenIn(element);
    }

    // The first so many elements that fit: a list of all of a large page would take its time.
    function some(root, selector, limit) {
        kept.whole(root);
        const found = root.querySelectorAll(selector);
        const taken = [];
        for (let at = 0; at < found.length && at < limit; at += 1)
            taken.push(found[at]);
        return taken;
    }

    const isBefore = (first, second) => first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING;

    // Elements of a document or shadow root that hold another one, in order.
    function holdersIn(root, allowance) {
        const holders = [];
        const all = root.getElementsByTagName ? root.getElementsByTagName('*') : root.querySelectorAll('*');
        const end = Math.min(all.length, allowance.elements);
        for (let at = 0; at < end; at += 1) {
            const inside = all[at].shadowRoot;
            if (inside)
                holders.push({element: all[at], inside});
        }
        allowance.elements -= end;
        for (const element of some(root, 'iframe, frame', most.roots)) {
            const inside = documentIn(element);
            if (inside)
                holders.push({element, inside});
        }
        return holders.sort((one, other) => isBefore(one.element, other.element) ? -1 : 1);
    }

    // Everything under a root that fits the selector, across borders, in the order in which it is read.
    function find(root, selector, visit, allowance = {elements: most.elements, roots: most.roots}, depth = 0) {
        allowance.roots -= 1;
        visit?.(root);
        const own = root.querySelectorAll(selector);
        const found = [];
        let at = 0;
        for (const {element, inside} of depth < most.depth ? holdersIn(root, allowance) : []) {
            while (at < own.length && found.length < most.controls && isBefore(own[at], element))
                found.push(own[at++]);
            if (allowance.roots > 0 && (!isFrame(element) || isShown(element)))
                found.push(...find(inside, selector, visit, allowance, depth + 1));
        }
        while (at < own.length && found.length < most.controls)
            found.push(own[at++]);
        return found;
    }

    const hostOf = node => {
        const root = getRootNode.call(node);
        return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.host : null;
    };

    // As Element.closest(), out of shadow roots too.
    function closest(element, selector) {
        for (let here = element; here; here = hostOf(here)) {
            const found = getClosest.call(here, selector);
            if (found)
                return found;
        }
        return null;
    }

    const parentOf = element => getParent.call(element) || hostOf(element);

    // As Node.contains(), into shadow roots too.
    function holds(box, element) {
        for (let here = element; here; here = hostOf(here)) {
            if (contains.call(box, here))
                return true;
        }
        return false;
    }

    const withId = ({root, id}) => root.getElementById?.(id) || null;
    function byIds(element, name) {
        const said = attribute(element, name, 1000);
        const root = said && element.getRootNode();
        return !said ? [] : said.split(/\s+/).slice(0, 20).map(id => id && kept.answer(withId, {root, id}, withId({root, id})))
            .filter(Boolean);
    }

    // The labels of each control of a document or shadow root, read once: element.labels goes through the whole tree
    // for every control. They hold until something changes that may tie a label to another control.
    const labels = new WeakMap();
    function labelsIn(root) {
        const found = new Map();
        const all = root.querySelectorAll('label');
        for (let at = 0; at < Math.min(all.length, most.controls); at += 1) {
            const {control} = all[at];
            if (control && (found.get(control)?.length || 0) < 5)
                found.set(control, [...(found.get(control) || []), all[at]]);
        }
        return found;
    }

    const none = [];
    function labelsOf(control) {
        const root = getRootNode.call(control);
        let known = labels.get(root);
        if (!known || known.at < changes.shape() || !kept.isTrusted() && known.task !== task()) {
            known = {at: changes.now(), task: task(), labels: labelsIn(root)};
            labels.set(root, known);
        }
        return kept.answer(labelsOf, control, known.labels.get(control) || none);
    }
    const task = perTask(); // the same for as long as nothing can change

    // What has the focus, in the innermost place.
    function activeIn(root) {
        const active = root.activeElement;
        const inside = active && (isFrame(active) ? documentIn(active) : active.shadowRoot);
        return inside && activeIn(inside) || active;
    }

    return {find, documentIn, boxOf, isShown, closest, holds, parentOf, hostOf, byIds, labelsOf, activeIn, isFrame, some};
})();

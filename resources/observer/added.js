// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a style sheet puts before or after an element (accname-1.2, step 2F.ii).
globalThis.Alongside = globalThis.Alongside || {};

Alongside.added = (() => {
    'use strict';
    const {most} = Alongside.bounds;

    // Asking for them takes its time, and they hardly ever change.
    const lasting = 3000;
    const added = new WeakMap();
    function addedTo(element) {
        const now = performance.now();
        let known = added.get(element);
        if (!known || known.until < now) {
            known = {before: generated(element, '::before'), after: generated(element, '::after'), until: now + lasting};
            added.set(element, known);
        }
        return known;
    }

    // Words that a style sheet puts before or after an element (step 2F.ii). Pictures and counters say nothing.
    function generated(element, where) {
        const style = getComputedStyle(element, where);
        const {content} = style;
        if (content === 'none' || content === 'normal' || style.display === 'none' || style.visibility !== 'visible')
            return '';
        const short = content.slice(0, most.raw);
        const alternative = /\/\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(short);
        const words = alternative ? alternative[1]
            : [...short.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(match => match[1]).join('');
        const text = words.replace(/\\(.)/g, '$1');
        if (!/\p{L}{2}|\d/u.test(text))
            return ''; // a drawn mark
        return style.display.startsWith('inline') ? text : ` ${text} `;
    }

    return {addedTo};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a page, paragraph by paragraph, to be read aloud: what stands in its main part, and never what a person
// typed or chose.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.paragraphs = (() => {
    'use strict';
    const {textOf} = Alongside.names;
    const {isShown} = Alongside.places;
    const limits = {paragraphs: 400, text: 2000, elements: 20000};

    const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, legend, label, caption, th, td, summary, blockquote, pre, ' +
        'figcaption, button, address';
    const bare = 'div, section, article, main, span, a';

    let spoken = []; // what was read last, in the same order

    const hasOwnWords = element => [...element.childNodes].some(
        node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');

    function read(doc) {
        const scope = [...doc.querySelectorAll('[aria-modal="true"], dialog[open]')].find(isShown) ||
            doc.querySelector('main, [role="main"]') || doc.body;
        const all = [...scope.querySelectorAll(`${blocks}, ${bare}`)].slice(0, limits.elements);
        const taken = new Set();
        const found = [];
        spoken = [];
        for (const element of all) {
            if (found.length === limits.paragraphs)
                break;
            const inside = element.parentElement && taken.has(element.parentElement);
            if (inside)
                taken.add(element);
            // a block that holds others speaks through them; what has no block of its own speaks for itself
            const whole = element.matches(blocks) ? !element.querySelector(blocks) : hasOwnWords(element) &&
                !element.querySelector(blocks);
            if (inside || !whole || !isShown(element))
                continue;
            taken.add(element);
            const text = textOf(element);
            if (text) {
                found.push(text.slice(0, limits.text));
                spoken.push(element);
            }
        }
        return found;
    }

    return {read, at: place => spoken[place]};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Pages repeat what is typed into them: in a heading, a label, a hint, the address. A text that appears while somebody
// has typed the same words is reported without them. What a page printed before stays as it is.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.guard = (() => {
    'use strict';
    const {tidy} = Alongside.bounds;
    const c = Alongside.controls;

    const shortest = 5; // shorter words are in too many texts by chance
    const mostValues = 400;
    const mostPrinted = 5000;
    const printed = new Set();

    const escaped = text => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

    function typedIn(control) {
        if (c.isNative(control))
            return c.isLine(control) && !/^(range|color|hidden|submit|button|reset|image)$/.test(control.type) ? control.value.slice(0, 2000) : '';
        const texts = control.ownerDocument.createTreeWalker(control, NodeFilter.SHOW_TEXT);
        let text = '';
        for (let looked = 0; looked < 20 && text.length < 2000 && texts.nextNode(); looked += 1)
            text += `${texts.currentNode.substringData(0, 500)}\n`;
        return text;
    }

    // A pattern of all that is typed on the page, or null. It is kept for one report.
    function typed(controls) {
        const values = new Set();
        for (const control of controls) {
            if (c.isChoice(control) || !c.isNative(control) && !control.isContentEditable || control.tagName === 'SELECT' ||
                values.size >= mostValues)
                continue;
            typedIn(control).split('\n').map(tidy).filter(line => line.length >= shortest)
                .forEach(line => values.add(escaped(line.slice(0, 200))));
        }
        const longestFirst = [...values].sort((one, other) => other.length - one.length);
        return longestFirst.length ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null;
    }

    // Takes what is typed out of a text.
    function strike(text, pattern, instead = '…') {
        if (!text || printed.has(text))
            return text;
        if (pattern) {
            const struck = text.replace(pattern, instead);
            if (struck !== text)
                return struck;
        }
        if (printed.size < mostPrinted)
            printed.add(text);
        return text;
    }

    return {typed, strike};
})();

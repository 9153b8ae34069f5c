// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a style sheet puts before or after an element (accname-1.2, step 2F.ii).
globalThis.Alongside = globalThis.Alongside || {};

Alongside.added = (() => {
    'use strict';
    const {most} = Alongside.bounds;
    const {changes, kept} = Alongside;

    // Asking for them takes its time, and they hardly ever change: by a change around the element, or by a style that
    // nothing tells of. Not all of them are asked for at the same time.
    const lasting = 3000;
    const added = new WeakMap();
    function addedTo(element) {
        const now = time();
        let known = added.get(element);
        if (!known || known.until < now || !kept.isTrusted() || known.at < changes.styles() ||
            known.at < changes.around() && (known.at < changes.lastAround(element) || known.at < changes.own.get(element))) {
            const [before, after] = mayAdd(element.getRootNode()) ? [generated(element, '::before'), generated(element, '::after')]
                : ['', ''];
            const isNew = !known || known.before !== before || known.after !== after;
            known = {before, after, both: isNew ? [before, after] : known.both, at: changes.now(),
                until: now + lasting * (1 + Math.random())};
            added.set(element, known);
        }
        kept.answer(bothOf, element, known.both);
        return known;
    }
    const bothOf = element => addedTo(element).both;
    kept.aboutLooks(bothOf);

    const clock = Alongside.bounds.perTask();
    function time() {
        const known = clock();
        if (!known.has('now'))
            known.set('now', performance.now());
        return known.get('now');
    }

    // Whether any style sheet of a document or shadow root adds words, so that its elements need asking. One that cannot
    // be read may.
    const adding = new WeakMap();
    const mostRules = 4000;
    function mayAdd(root) {
        const now = time();
        let known = adding.get(root);
        if (!known || known.until < now || known.at < changes.styles() || !kept.isTrusted()) {
            known = {at: changes.now(), until: now + lasting, may: true};
            try {
                const left = {rules: mostRules};
                known.may = [...root.styleSheets, ...root.adoptedStyleSheets || []].some(sheet => addsWords(sheet, left));
            } catch {
                // of another origin, or of none
            }
            adding.set(root, known);
        }
        return known.may;
    }

    function addsWords(sheet, left) {
        const rules = sheet.cssRules;
        for (let at = 0; at < rules.length; at += 1) {
            const rule = rules[at];
            left.rules -= 1;
            if (left.rules < 0 || rule.styleSheet && addsWords(rule.styleSheet, left))
                return true;
            if (rule.media && !matchMedia(rule.media.mediaText).matches)
                continue;
            if (rule.cssRules?.length && addsWords(rule, left))
                return true;
            const content = rule.style?.content;
            if (content && /:(before|after)/i.test(rule.selectorText) && /\p{L}{2}|\d/u.test(content))
                return true;
        }
        return false;
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

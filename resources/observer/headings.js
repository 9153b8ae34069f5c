// SPDX-License-Identifier: GPL-3.0-or-later
// The main title of what is in front of a person: the page's, an open dialogue's, or that of the frame which holds the
// form. On old pages only its size says which words it is.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.headings = (() => {
    'use strict';
    const {isShown, some} = Alongside.places;
    const {textOf, ownName} = Alongside.names;

    const headings = 'h1, h2, h3, h4, [role="heading"]';
    const isMain = heading => heading.tagName === 'H1' && !heading.hasAttribute('aria-level') ||
        heading.getAttribute('aria-level') === '1';
    const isBeside = heading => heading.closest('header, [role="banner"], nav, footer, aside') !== null;
    const hasWords = node => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.substringData(0, 200));

    // The largest words of a page, where they are clearly larger than the others.
    function largest(roots) {
        let best = null;
        for (const root of roots) {
            const all = some(root, 'b, strong, font, center, big, p, div, span, td, caption', 150);
            for (const element of all.filter(each => !isBeside(each) && !each.closest('label, legend, a'))) {
                if (![...element.childNodes].slice(0, 10).some(hasWords) || !isShown(element))
                    continue;
                const size = parseFloat(getComputedStyle(element).fontSize);
                const base = parseFloat(getComputedStyle(element.ownerDocument.body).fontSize);
                if (size >= base * 1.3 && size > (best?.size || 0))
                    best = {size, element};
            }
        }
        return best?.element;
    }

    function headingIn(view) {
        if (view.dialogue) {
            const first = [...view.dialogue.querySelectorAll(headings)].find(isShown);
            return first ? textOf(first) : ownName(view.dialogue);
        }
        const found = view.roots.flatMap(root => some(root, headings, 100))
            .filter(heading => isShown(heading) && textOf(heading));
        const inMain = found.filter(heading => view.main?.contains(Alongside.view.outermost(heading)));
        const best = inMain.find(isMain) || found.find(heading => isMain(heading) && !isBeside(heading)) ||
            inMain[0] || found.find(heading => !isBeside(heading)) || largest(view.roots) || found[0];
        return best ? textOf(best) : '';
    }

    return {headingIn};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// What a control is called, by the accessible name computation (accname-1.2 and HTML-AAM 1.0, section 4.1), with
// one deliberate difference: what a person typed or chose never becomes part of a name (accname step 2C, embedded
// controls, would put the value of a box that stands inside a label into that label).
globalThis.Alongside = globalThis.Alongside || {};

Alongside.names = (() => {
    'use strict';

    const valueHolders = 'input, textarea, select, output, progress, meter, datalist, [contenteditable=""], ' +
        '[contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], [role="searchbox"], ' +
        '[role="combobox"], [role="listbox"], [role="spinbutton"], [role="slider"]';
    const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'IFRAME', 'OBJECT', 'AUDIO', 'VIDEO',
        'RT', 'RP']);
    const labelled = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'METER', 'PROGRESS', 'OUTPUT']);
    const namedByContent = new Set(['button', 'link', 'radio', 'checkbox', 'switch', 'option', 'heading', 'tab',
        'menuitem', 'menuitemradio', 'menuitemcheckbox', 'treeitem', 'cell', 'columnheader', 'rowheader', 'tooltip']);
    const contentElements = new Set(['BUTTON', 'A', 'SUMMARY', 'OPTION', 'LEGEND', 'LABEL', 'CAPTION', 'FIGCAPTION',
        'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

    const tidy = text => text.replace(/[\s\u00a0]+/g, ' ').trim();

    const byIds = (element, attribute) => (element.getAttribute(attribute) || '').split(/\s+/)
        .map(id => id && element.getRootNode().getElementById?.(id)).filter(Boolean);

    function isShown(element) {
        if (!element.isConnected || element.closest('[aria-hidden="true"], [inert], template'))
            return false;
        return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    }

    // True when a part of a name is left out because it is hidden (accname step 2A).
    function isLeftOut(element) {
        if (element.getAttribute('aria-hidden') === 'true')
            return true;
        const style = getComputedStyle(element);
        return style.display === 'none' || style.visibility !== 'visible';
    }

    // Words that a style sheet puts before or after an element (step 2F.ii). Pictures and counters say nothing.
    function generated(element, where) {
        const style = getComputedStyle(element, where);
        if (style.display === 'none' || style.visibility !== 'visible')
            return '';
        const alternative = /\/\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(style.content);
        const words = alternative ? alternative[1]
            : [...style.content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(match => match[1]).join('');
        const text = words.replace(/\\(.)/g, '$1');
        return style.display.startsWith('inline') ? text : ` ${text} `;
    }

    function embedded(element, walk) {
        const label = tidy(element.getAttribute('aria-label') || '');
        if (!walk.referring) {
            const others = byIds(element, 'aria-labelledby');
            if (others.length)
                return others.map(other => textOf(other, {referring: true, seen: walk.seen})).join(' ');
        }
        if (label)
            return label;
        if (element.tagName === 'IMG' || element.tagName === 'AREA')
            return element.getAttribute('alt') || element.getAttribute('title') || '';
        if (element.tagName.toLowerCase() === 'svg')
            return [...element.children].find(child => child.tagName.toLowerCase() === 'title')?.textContent || '';
        const presented = /^(none|presentation)$/.test(element.getAttribute('role') || '');
        return content(element, walk) || (presented ? '' : element.getAttribute('title') || '');
    }

    function content(element, walk) {
        let text = generated(element, '::before');
        const nodes = element.tagName === 'SLOT' ? element.assignedNodes({flatten: true})
            : (element.shadowRoot || element).childNodes;
        for (const node of nodes) {
            if (node.nodeType === Node.TEXT_NODE)
                text += node.data;
            else if (node.nodeType === Node.ELEMENT_NODE)
                text += part(node, walk);
        }
        return text + generated(element, '::after');
    }

    function part(element, walk) {
        if (element.tagName === 'BR')
            return ' ';
        if (silent.has(element.tagName) || walk.seen.has(element))
            return '';
        if (!walk.hiddenToo && isLeftOut(element))
            return '';
        walk.seen.add(element);
        if (element.matches(valueHolders))
            return ` ${element.getAttribute('aria-label') || element.getAttribute('title') || ''} `;
        const text = embedded(element, walk);
        const display = getComputedStyle(element).display;
        return display === 'inline' || display === 'contents' ? text : ` ${text} `;
    }

    // The words of an element as they would be read out. Never what a control inside it holds.
    function textOf(element, walk = {}) {
        const seen = walk.seen || new Set();
        if (element.matches(valueHolders))
            return tidy(element.getAttribute('aria-label') || '');
        // A hidden element that is referred to by id is read with all that it hides (step 2A).
        const hiddenToo = Boolean(walk.referring) && isLeftOut(element);
        seen.add(element);
        const own = walk.referring ? tidy(element.getAttribute('aria-label') || '') : '';
        return tidy(own || (/^(IMG|svg)$/i.test(element.tagName) ? embedded(element, {...walk, seen, hiddenToo})
            : content(element, {referring: walk.referring, seen, hiddenToo})));
    }

    function nativeName(element) {
        const tag = element.tagName;
        if (tag === 'FIELDSET') {
            const legend = [...element.children].find(child => child.tagName === 'LEGEND');
            return legend ? textOf(legend) : '';
        }
        if (tag === 'INPUT' && /^(submit|reset|button)$/.test(element.type))
            return tidy(element.value || {submit: 'Submit', reset: 'Reset'}[element.type] || '');
        if (labelled.has(tag) && element.labels?.length) {
            const text = [...element.labels].map(label => embedded(label, {seen: new Set([element])})).map(tidy);
            if (text.some(Boolean))
                return tidy(text.join(' '));
        }
        if (tag === 'IMG' || (tag === 'INPUT' && element.type === 'image'))
            return tidy(element.getAttribute('alt') || '');
        return '';
    }

    // The accessible name of an element; empty when it has none.
    function nameOf(element) {
        const referred = byIds(element, 'aria-labelledby')
            .map(other => other === element ? tidy(element.getAttribute('aria-label') || '')
                : textOf(other, {referring: true})).filter(Boolean);
        if (referred.length)
            return tidy(referred.join(' '));
        const label = tidy(element.getAttribute('aria-label') || '');
        if (label)
            return label;
        const native = nativeName(element);
        if (native)
            return native;
        const role = (element.getAttribute('role') || '').trim().split(/\s+/)[0];
        if ((namedByContent.has(role) || contentElements.has(element.tagName)) && !element.matches(valueHolders)) {
            const text = textOf(element);
            if (text)
                return text;
        }
        return tidy(element.getAttribute('title') || element.getAttribute('placeholder') ||
            element.getAttribute('aria-placeholder') || '');
    }

    return {nameOf, textOf, isShown, byIds, tidy};
})();

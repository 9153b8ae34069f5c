// SPDX-License-Identifier: GPL-3.0-or-later
// What on a page can be filled in, which kind of answer it takes, and whether there is one.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.controls = (() => {
    'use strict';
    const {attribute, role, tidy, perTask} = Alongside.bounds;
    const {boxOf, isShown, labelsOf, closest, parentOf} = Alongside.places;
    const {nameOf} = Alongside.names;
    const {kept} = Alongside;

    const selector = 'input, select, textarea, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], ' +
        '[role="searchbox"], [role="combobox"], [role="listbox"], [role="spinbutton"], [role="radio"], ' +
        '[role="checkbox"], [role="switch"], [role="slider"], [aria-haspopup="listbox"]';
    const noQuestion = /^(hidden|submit|reset|button|image)$/;
    const within = '[role="listbox"], [role="combobox"], [role="textbox"], [role="searchbox"], ' +
        '[contenteditable]:not([contenteditable="false" i]), [aria-haspopup="listbox"]';

    const native = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
    const isNative = element => native.has(element.tagName);
    const isRadio = element => isNative(element) ? element.type === 'radio' : role(element) === 'radio';
    const isCheckbox = element => isNative(element) ? element.type === 'checkbox' : /^(checkbox|switch)$/.test(role(element));
    const isChoice = element => isRadio(element) || isCheckbox(element);
    const isLine = element => isNative(element) && !isChoice(element) && element.type !== 'file';

    // True inside something that cannot be seen through, or that has no room.
    const unseen = perTask();
    function isUnseen(element) {
        if (!element)
            return false;
        const known = unseen();
        if (!known.has(element)) {
            const style = getComputedStyle(element);
            const flat = (element.clientHeight <= 1 || element.clientWidth <= 1) && /hidden|clip/.test(style.overflowY) &&
                style.display !== 'inline' && style.display !== 'contents';
            known.set(element, flat || style.opacity === '0' || isUnseen(parentOf(element)));
        }
        return known.get(element);
    }

    // True for a place to which nobody can scroll.
    function isBeyond(element, box) {
        const {scrollX, scrollY} = element.ownerDocument.defaultView;
        return box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
    }

    // Boxes that people are not meant to see, and that programs which fill in forms do.
    function isTrap(element) {
        if (!isLine(element) || element.tabIndex >= 0 && element.tagName === 'SELECT')
            return false;
        const box = boxOf(element);
        return box.width <= 1 || box.height <= 1 || (box.right <= 0 || box.bottom <= 0) && isBeyond(element, box) ||
            isUnseen(parentOf(element));
    }

    // The button that stands in for a box to pick files with, which is hidden behind it.
    function standIn(element) {
        if (element.type !== 'file' || !element.parentElement || isShown(element) || labelsOf(element).length)
            return undefined;
        kept.whole(element.parentElement);
        return [...element.parentElement.children].slice(0, 20).find(other => other.matches('button, [role="button"]') && isShown(other));
    }

    // Pictures often stand for choices and for the picking of a file: then the label is what is seen.
    const isSeen = element => isShown(element) ? !isTrap(element)
        : isNative(element) && (isChoice(element) || element.type === 'file') &&
            !closest(parentOf(element) || element, '[aria-hidden="true"], [inert]') && (labelsOf(element).some(isShown) || Boolean(standIn(element)));

    function isControl(element) {
        if (element.tagName === 'INPUT' && noQuestion.test(element.type))
            return false;
        if (isNative(element))
            return isSeen(element);
        if (element.querySelector('input:not([type="hidden"]), select, textarea'))
            return false;
        if (parentOf(element)?.closest(within) || /^(menu|menubar|toolbar)$/.test(role(element.parentElement || element)))
            return false;
        // The list that a box opens belongs to the box, and shows what fits the letters typed.
        if (role(element) === 'listbox' && element.id) {
            const id = CSS.escape(attribute(element, 'id', 200));
            if (element.getRootNode().querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`))
                return false;
        }
        return isShown(element);
    }

    const tokens = perTask();
    function autocompleteOf(element) {
        const known = tokens();
        if (!known.has(element))
            known.set(element, tokenOf(element));
        return known.get(element);
    }

    function tokenOf(element) {
        const said = attribute(element, 'autocomplete', 200);
        const token = said && tidy(said).toLowerCase().split(' ').filter(word => word !== 'webauthn').pop();
        return !token || token === 'on' || token === 'off' ? '' : token;
    }

    const typed = {text: 'text', search: 'text', url: 'text', number: 'number', email: 'email', tel: 'telephone',
        password: 'password', file: 'file', range: 'number', date: 'date', month: 'date', week: 'date', 'datetime-local': 'date'};
    const modes = {numeric: 'number', decimal: 'number', tel: 'telephone', email: 'email'};
    const roles = {spinbutton: 'number', slider: 'number', textbox: 'text', searchbox: 'text'};

    // A password stays one while a page shows its letters.
    const secrets = new WeakSet();
    function isSecret(element) {
        if (element.type === 'password' || /-password$/.test(autocompleteOf(element)))
            secrets.add(element);
        return secrets.has(element);
    }

    const isTyped = element => /^(INPUT|TEXTAREA)$/.test(element.tagName) || element.isContentEditable;

    function kindOf(members) {
        const [first] = members;
        if (isRadio(first))
            return 'radios';
        if (isCheckbox(first))
            return 'checkboxes';
        if (members.length > 1 && members.some(member => Alongside.dates.partOf(member)))
            return 'date';
        if (/^cc-exp/.test(autocompleteOf(first)))
            return 'date';
        if (first.tagName === 'SELECT' || !isTyped(first) && /^(combobox|listbox)$/.test(role(first)) ||
            first.matches('button[aria-haspopup="listbox"], [role="button"][aria-haspopup="listbox"]'))
            return 'select';
        if (first.tagName === 'TEXTAREA' || first.getAttribute('aria-multiline') === 'true')
            return 'multiline';
        if (!isNative(first))
            return modes[attribute(first, 'inputmode', 20)] || roles[role(first)] || 'multiline';
        if (isSecret(first))
            return 'password';
        const kind = typed[first.type] || 'other';
        return kind === 'text' || kind === 'telephone' ? modes[attribute(first, 'inputmode', 20)] || kind : kind;
    }

    // Only whether something stands there; the words themselves are not kept.
    function isAnswered(element) {
        if (isChoice(element))
            return isNative(element) ? element.checked : element.getAttribute('aria-checked') === 'true';
        if (element.type === 'file')
            return element.files.length > 0;
        if (isNative(element))
            return element.value !== '';
        if (role(element) === 'listbox')
            return element.querySelector('[aria-selected="true"]') !== null;
        if (/^(slider|spinbutton)$/.test(role(element)) && element.hasAttribute('aria-valuenow'))
            return true;
        return hasWords(element);
    }

    function hasWords(element) {
        const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let looked = 0; looked < 50 && texts.nextNode(); looked += 1) {
            if (tidy(texts.currentNode.substringData(0, 200)))
                return true;
        }
        return false;
    }

    // A box on the way to other pages, and the question about cookies, are no part of what the page asks.
    const isAside = element => Boolean(closest(element, '[role="search"], search, nav, [role="navigation"], footer, ' +
        '[role="contentinfo"], [role="banner"], body > header, [class*="cookie" i], [id*="cookie" i], [class*="consent-banner" i], [id*="consent-banner" i]'));

    return {selector, isControl, isNative, isRadio, isCheckbox, isChoice, isLine, autocompleteOf,
        kindOf, isAnswered, isAside, standIn};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions a page asks: its visible controls, put together where several answer one question. Class names of
// the design system are a short cut where they exist; every rule also works without them.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.questions = (() => {
    'use strict';
    const {nameOf, textOf, isShown, byIds, tidy} = Alongside.names;

    const controls = 'input, select, textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"], ' +
        '[role="searchbox"], [role="combobox"], [role="listbox"], [role="spinbutton"], [role="radio"], ' +
        '[role="checkbox"], [role="switch"], [role="slider"]';
    const noQuestion = /^(hidden|submit|reset|button|image)$/;
    const groups = 'fieldset, [role="group"], [role="radiogroup"]';
    const datePart = /(?:^|[-_.[(])(day|month|year|dd|mm|yyyy|[123]i)[\])]*$/i;
    const datePartToken = /^(bday|cc-exp)-(day|month|year)$/;

    const isNative = element => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
    const role = element => (element.getAttribute('role') || '').trim().split(/\s+/)[0];

    function isControl(element) {
        if (element.tagName === 'INPUT' && noQuestion.test(element.type))
            return false;
        if (isNative(element))
            return isShown(element);
        if (element.querySelector('input, select, textarea'))
            return false;
        if (element.parentElement?.closest('[role="listbox"], [role="combobox"], [contenteditable="true"]'))
            return false;
        // The list that a combobox opens belongs to the combobox, and shows what fits the letters typed.
        if (role(element) === 'listbox' && element.id) {
            const id = CSS.escape(element.id);
            if (element.ownerDocument.querySelector(`[aria-controls~="${id}"], [aria-owns~="${id}"]`))
                return false;
        }
        return isShown(element);
    }

    const isRadio = element => isNative(element) ? element.type === 'radio' : role(element) === 'radio';
    const isCheckbox = element => isNative(element) ? element.type === 'checkbox'
        : role(element) === 'checkbox' || role(element) === 'switch';
    const isDatePart = element => element.tagName !== 'TEXTAREA' && !isRadio(element) && !isCheckbox(element) &&
        (datePart.test(element.getAttribute('name') || '') || datePart.test(element.id) ||
            datePartToken.test(autocompleteOf(element)));

    function autocompleteOf(element) {
        const token = (element.getAttribute('autocomplete') || '').trim().toLowerCase().split(/\s+/).pop();
        return token === 'on' || token === 'off' ? '' : token;
    }

    // The controls that answer the same question as this one, itself among them.
    function family(element, all) {
        const near = (selector, belongs) => {
            const box = element.closest(selector);
            return box ? all.filter(other => belongs(other) && other.closest(selector) === box) : [];
        };
        if (isRadio(element)) {
            if (element.name)
                return all.filter(other => isRadio(other) && other.name === element.name && other.form === element.form);
            return near('.govuk-radios, [role="radiogroup"], fieldset, [role="group"]', isRadio);
        }
        if (isCheckbox(element)) {
            const together = near('.govuk-checkboxes', isCheckbox);
            if (together.length)
                return together;
            const named = near(`${groups}, form`, other => isCheckbox(other) && other.name === element.name);
            if (element.name && named.length > 1)
                return named;
            const inside = near(groups, () => true);
            return inside.every(isCheckbox) ? inside : [];
        }
        if (!isDatePart(element))
            return [];
        const parts = near('.govuk-date-input', isDatePart);
        return parts.length ? parts : near(groups, isDatePart).filter(other => stem(other) === stem(element));
    }

    const stem = element => (element.getAttribute('name') || '').replace(datePart, '');

    const groupOf = members => {
        let box = members[0].closest(groups);
        while (box && !members.every(member => box.contains(member)))
            box = box.parentElement?.closest(groups);
        return box;
    };

    function kindOf(members) {
        const [first] = members;
        if (isRadio(first))
            return 'radios';
        if (isCheckbox(first))
            return 'checkboxes';
        if (members.length > 1)
            return 'date';
        if (first.tagName === 'SELECT' || /^(combobox|listbox)$/.test(role(first)))
            return 'select';
        if (first.tagName === 'TEXTAREA' || first.getAttribute('aria-multiline') === 'true')
            return 'multiline';
        if (!isNative(first))
            return {spinbutton: 'number', slider: 'other', textbox: 'text', searchbox: 'text'}[role(first)] || 'multiline';
        return nativeKind(first);
    }

    function nativeKind(first) {
        const type = first.type;
        if (/^(date|month|week|datetime-local)$/.test(type))
            return 'date';
        const kinds = {text: 'text', search: 'text', url: 'text', number: 'number', email: 'email', tel: 'telephone',
            password: 'password', file: 'file'};
        const kind = kinds[type] || 'other';
        const modes = {numeric: 'number', decimal: 'number', tel: 'telephone', email: 'email'};
        return kind === 'text' || kind === 'telephone' ? modes[first.getAttribute('inputmode')] || kind : kind;
    }

    function keyOf(members, kind, number) {
        const [first] = members;
        const name = first.getAttribute('name') || '';
        const key = kind === 'date' && members.length > 1 ? stem(first) : name;
        const box = members.length > 1 ? first.closest('.govuk-date-input, .govuk-checkboxes, .govuk-radios') : null;
        return key || box?.id || first.id || `q${number}`;
    }

    // Only whether something stands there; the words themselves are not kept.
    function isAnswered(element) {
        if (isRadio(element) || isCheckbox(element))
            return isNative(element) ? element.checked : element.getAttribute('aria-checked') === 'true';
        if (element.type === 'file')
            return element.files.length > 0;
        if (isNative(element))
            return element.value !== '';
        if (role(element) === 'listbox')
            return element.querySelector('[aria-selected="true"]') !== null;
        return element.textContent.trim() !== '';
    }

    const isError = element => /(^|[-_\s])error/i.test(`${element.className} ${element.id}`) ||
        element.getAttribute('role') === 'alert';
    // A running count tells how much was typed: it is no part of the hint.
    const isCounting = element => element.matches('[aria-live], .govuk-character-count__status');
    const errorText = element => textOf(element, {referring: true}).replace(/^(Error|Gwall)\s*:\s*/i, '');

    function describe(record) {
        const {members, group, kind} = record;
        const holders = group && (members.length > 1 || kind === 'radios' || kind === 'checkboxes')
            ? [group, ...(kind === 'date' ? members : [])] : [members[0]];
        const notes = new Set(holders.flatMap(holder => byIds(holder, 'aria-describedby')));
        const errors = new Set(members.concat(holders).flatMap(holder => byIds(holder, 'aria-errormessage')));
        const hints = [];
        for (const note of notes) {
            if (isError(note))
                errors.add(note);
            else if (!isCounting(note))
                hints.push(note);
        }
        const formGroup = members[0].closest('.govuk-form-group');
        if (!errors.size)
            formGroup?.querySelectorAll(':scope > .govuk-error-message').forEach(found => errors.add(found));
        return {hint: tidy(hints.map(hint => textOf(hint, {referring: true})).join(' ')),
            error: tidy([...errors].map(errorText).join(' '))};
    }

    // What a link to a part of the same page leads to; its fragment may be written in any way, or wrongly.
    function targetOf(link) {
        const fragment = link.hash.slice(1);
        let decoded = fragment;
        try {
            decoded = decodeURIComponent(fragment);
        } catch {
            // A percent sign that encodes nothing stands for itself.
        }
        return link.ownerDocument.getElementById(fragment) || link.ownerDocument.getElementById(decoded);
    }

    return {controls, isControl, family, groupOf, kindOf, keyOf, isAnswered, describe, autocompleteOf, isRadio,
        isCheckbox, isNative, role, errorText, targetOf};
})();

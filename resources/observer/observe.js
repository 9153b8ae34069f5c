// SPDX-License-Identifier: GPL-3.0-or-later
// Describes the page as it reads: which questions it asks, which errors it shows, where the focus is. Never what a
// person typed or chose: of a control's value only "is there one" is looked at.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.observe = (() => {
    'use strict';
    const {nameOf, textOf, isShown} = Alongside.names;
    const q = Alongside.questions;
    const limits = {text: 600, questions: 200, options: 400};

    const cut = text => text.length > limits.text ? `${text.slice(0, limits.text - 1)}…` : text;

    function scopeOf(doc) {
        const open = [...doc.querySelectorAll('[aria-modal="true"], dialog[open]')].find(isShown);
        const main = doc.querySelector('main, [role="main"]');
        return open || (main && [...main.querySelectorAll(q.controls)].some(q.isControl) ? main : doc.body);
    }

    const headingIn = doc => {
        const heading = [...doc.querySelectorAll('main h1, [role="main"] h1'), ...doc.querySelectorAll('h1')]
            .find(isShown);
        return heading ? textOf(heading) : '';
    };

    function labelOf(record, heading, alone) {
        const [first] = record.members;
        const grouped = record.kind === 'radios' || record.kind === 'checkboxes' || record.members.length > 1;
        if (!grouped)
            return nameOf(first);
        const own = record.group ? nameOf(record.group) : '';
        if (own)
            return own;
        return record.members.length === 1 ? nameOf(first) : alone ? heading : '';
    }

    function optionsOf(record) {
        const {members, kind} = record;
        if (kind === 'radios' || kind === 'checkboxes' || members.length > 1)
            return members.map(nameOf);
        if (members[0].tagName === 'SELECT')
            return [...members[0].options].map(option => option.label.trim());
        if (q.role(members[0]) === 'listbox')
            return [...members[0].querySelectorAll('[role="option"]')].map(nameOf);
        return [];
    }

    // The questions of a page with the controls that belong to each, in the order in which they are read.
    function collect(doc) {
        const all = [...scopeOf(doc).querySelectorAll(q.controls)].filter(q.isControl);
        const taken = new Set();
        const records = [];
        for (const control of all) {
            if (taken.has(control) || records.length === limits.questions)
                continue;
            const family = q.family(control, all).filter(member => !taken.has(member));
            const members = family.includes(control) ? family : [control];
            members.forEach(member => taken.add(member));
            const kind = q.kindOf(members);
            records.push({members, kind, group: q.groupOf(members), key: q.keyOf(members, kind, records.length + 1)});
        }
        return records;
    }

    function isRequired(record, label) {
        const marked = [...record.members, record.group].filter(Boolean).some(
            element => element.required || element.getAttribute('aria-required') === 'true');
        // The design system marks what is optional, in words, and nothing else.
        const systematic = record.members[0].closest('.govuk-form-group') !== null;
        return marked || (systematic && !/\((optional|dewisol)\)/i.test(label));
    }

    function questionFacts(record, heading, alone) {
        const {hint, error} = q.describe(record);
        const label = labelOf(record, heading, alone);
        const invalid = record.members.some(member => member.getAttribute('aria-invalid') === 'true');
        return {
            key: cut(record.key), label: cut(label), hint: cut(hint), kind: record.kind,
            autocomplete: cut(q.autocompleteOf(record.members[0]).replace(/^(bday)-(day|month|year)$/, '$1')),
            required: isRequired(record, label),
            state: error || invalid ? 'error' : record.members.some(q.isAnswered) ? 'answered' : 'empty',
            error: cut(error),
            options: optionsOf(record).slice(0, limits.options).map(cut),
        };
    }

    const recordOf = (records, element) => element && records.find(
        record => record.members.some(member => member === element || member.contains(element) ||
            element.contains(member) && element.matches('fieldset, [role], .govuk-form-group, .govuk-date-input')));

    function summaryErrors(doc, records) {
        const boxes = [...doc.querySelectorAll('.govuk-error-summary, [role="alert"]')].filter(isShown);
        const box = boxes.find(found => found.matches('.govuk-error-summary') || found.querySelector('a[href^="#"]'));
        if (!box)
            return [];
        return [...box.querySelectorAll('li, a[href^="#"]')].filter(item => !item.matches('li a')).map(item => {
            const link = item.matches('a') ? item : item.querySelector('a[href^="#"]');
            const target = link && Alongside.questions.targetOf(link);
            return {text: cut(q.errorText(item)), key: cut(recordOf(records, target)?.key || '')};
        });
    }

    function kindOfPage(doc, heading, questions) {
        const has = selector => [...doc.querySelectorAll(selector)].some(isShown);
        if (/^(check your answers|gwir\w+ eich atebion)|check your answers/i.test(heading))
            return 'check';
        if (has('.govuk-panel--confirmation'))
            return 'confirmation';
        if (has('.govuk-task-list, .app-task-list'))
            return 'tasks';
        if (questions)
            return 'question';
        if (has('.govuk-summary-list a[href]'))
            return 'check';
        if (/(complete|submitted|received|sent|confirmed)$/i.test(heading))
            return 'confirmation';
        const broken = /(page not found|problem with (the|this) service|service is unavailable|can't be reached)/i;
        return broken.test(heading) ? 'error' : 'unknown';
    }

    // The page without query and fragment, which may hold what a person typed.
    const addressOf = doc => `${doc.location.protocol}//${doc.location.host}${doc.location.pathname}`;

    // PageFacts of a document: see docs/architecture.md, "A page and its guide".
    function observePage(doc, lastFocus) {
        const records = collect(doc);
        const heading = headingIn(doc);
        const questions = records.map(record => questionFacts(record, heading, records.length === 1));
        const active = doc.activeElement && doc.activeElement !== doc.body ? doc.activeElement : lastFocus;
        return {
            address: cut(addressOf(doc)), title: cut(doc.title), heading: cut(heading),
            language: cut(doc.documentElement.lang || ''),
            kind: kindOfPage(doc, heading, questions.length),
            questions, errors: summaryErrors(doc, records),
            focus: cut((active?.isConnected && records.find(record => record.members.includes(active))?.key) || ''),
        };
    }

    // The controls of the question with this key; empty when the page has none.
    const membersOf = (doc, key) => collect(doc).find(record => record.key === key)?.members || [];

    return {observePage, collect, membersOf};
})();

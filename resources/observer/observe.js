// SPDX-License-Identifier: GPL-3.0-or-later
// Describes the page as it reads: which questions it asks, which errors it shows, where the focus is. Never what a
// person typed or chose: of a control's value only "is there one" is looked at, and what the guard takes out.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.observe = (() => {
    'use strict';
    const {most, begin, cut, tidy, attribute} = Alongside.bounds;
    const {activeIn} = Alongside.places;
    const {describe, looksWrong, place} = Alongside.notes;
    const {kept} = Alongside;
    const {labelOf, optionsOf} = Alongside.labels;
    const q = Alongside.questions;
    const c = Alongside.controls;

    // All of what can be done in pieces, in one.
    function whole(pieces) {
        let piece = pieces.next();
        while (!piece.done)
            piece = pieces.next();
        return piece.value;
    }

    function collect(doc) {
        begin();
        kept.hasten(false);
        return whole(q.collect(doc)).records;
    }

    const star = /\s*(\*|\u2217|✱|\((required|mandatory|gofynnol)\)|[-–]\s*required)\s*$/i;

    function isRequired(record, label) {
        const marked = [...record.members, record.group].filter(Boolean).some(
            element => element.required || element.getAttribute('aria-required') === 'true');
        // The design system marks what is optional, in words, and nothing else.
        const systematic = record.members[0].closest('.govuk-form-group') !== null;
        return marked || star.test(label) || (systematic && !/\((optional|dewisol)\)/i.test(label));
    }

    // What a box looks like inside helps to answer it where nothing else does.
    const exampleOf = (record, label) => record.members.length > 1 || c.isChoice(record.members[0]) ? ''
        : (c.isNative(record.members[0]) ? ['placeholder', 'title'] : ['aria-placeholder'])
            .map(name => tidy(attribute(record.members[0], name)))
            .find(text => text && text.replace(star, '') !== label.replace(star, '')) || '';

    // What the page says about a question, whatever is filled in.
    let page = null; // that is being read
    const lead = () => page.alone ? page.heading : '';
    function wordsOf(record) {
        record.members.forEach(member => kept.whole(member));
        if (record.group)
            kept.own(record.group);
        const {hint, error} = describe(record, page);
        const label = labelOf(record, page.asked, kept.answer(lead, null, lead()));
        const options = optionsOf(record, page.asked);
        // In a grid, each choice may be called by its row and its column.
        const inGrid = label && options.length > 1 && options.every(option => option.startsWith(`${label} `));
        return {
            label, error, looksWrong: record.members.some(looksWrong), hint: hint || exampleOf(record, label),
            autocomplete: c.autocompleteOf(record.members[0]).replace(/^(bday|cc-exp)-(day|month|year)$/, '$1'),
            required: isRequired(record, label),
            options: inGrid ? options.map(option => option.slice(label.length + 1)) : options,
        };
    }

    const words = new WeakMap();
    function questionFacts(record) {
        const {label, error, looksWrong: looks, ...others} = kept.keep(words, record, wordsOf);
        const native = Alongside.validity.messageOf(record.members);
        const said = error || native.text;
        const wrong = said || native.wrong || looks;
        Object.assign(record, {says: said, label: label.replace(star, '').replace(/[\s:?]+$/, '').toLowerCase()});
        return {
            key: record.key, label: label.replace(star, ''), kind: record.kind, ...others,
            state: wrong ? 'error' : record.members.some(c.isAnswered) ? 'answered' : 'empty', error: said,
        };
    }

    // The question that an entry of a list of errors means: by the same words beside it, or by its name in a short one.
    function aboutIn(records, text) {
        const low = text.toLowerCase();
        const named = records.filter(({label}) => label.length > 2 && label.length * 3.5 > low.length && low.includes(label));
        const [longest, ...others] = named.sort((one, other) => other.label.length - one.label.length);
        return records.find(({says}) => says && says === text) ||
            (others.every(other => longest.label.includes(other.label) && other.label !== longest.label) ? longest : undefined);
    }

    // The page without query and fragment, which may hold what a person typed.
    const addressOf = ({location}) => `${location.protocol}//${location.host}${location.pathname}`.slice(0, 2000);

    const titleOf = doc => tidy(doc.querySelector('title')?.firstChild?.substringData?.(0, most.raw) || '');

    // Everything in a report goes through here: without what was typed, and no longer than it may be.
    function finished(facts, pattern) {
        const clean = text => cut(Alongside.guard.strike(text, pattern));
        return {
            ...facts, address: Alongside.guard.strike(facts.address, pattern, '~'), title: clean(facts.title),
            heading: clean(facts.heading),
            errors: facts.errors.map(({text, key}) => ({text: clean(text), key})),
            questions: facts.questions.map(question => ({...question, autocomplete: cut(question.autocomplete, 60),
                label: clean(question.label), hint: clean(question.hint), error: clean(question.error),
                options: question.options.map(clean)})),
        };
    }

    // What is left to say of a page that could not be read: forms may answer with their fields where they are asked
    // for something else, and pages may change while they are read.
    const unread = doc => ({address: addressOf(doc), title: '', heading: '', language: '', kind: 'unknown', questions: [],
        errors: [], focus: ''});

    // PageFacts of a document: see docs/architecture.md, "A page and its guide".
    // What was read before and has not changed is not read again; nor, in a quick reading, is how the page looks where
    // only texts and answers have changed. Yields wherever a rest may be taken.
    function* reading(doc, lastFocus, noticed, isQuick = false) {
        begin();
        kept.hasten(isQuick && kept.isTrusted());
        kept.hasten(kept.isHasty() && q.isStill());
        const view = yield* q.collect(doc, noticed);
        const {records} = view;
        view.alone = records.length === 1;
        yield* place(view);
        view.heading = Alongside.headings.headingIn(view);
        page = view;
        const questions = [];
        for (const record of records) {
            yield;
            questions.push(questionFacts(record));
        }
        yield;
        const at = record => records.indexOf(record);
        const entries = Alongside.summary.read(view.roots, records, text => aboutIn(records, text));
        // What only the list says is wrong with a question is wrong with it all the same.
        entries.filter(({record}) => record && !questions[at(record)].error).forEach(({text, record}) =>
            Object.assign(questions[at(record)], {error: text, state: 'error'}));
        yield;
        const title = titleOf(doc);
        const isNaming = records.some(({members: [first]}) => /\busername\b/i.test(attribute(first, 'autocomplete', 200)));
        const active = [activeIn(doc), lastFocus].find(element => element?.isConnected && element !== doc.body);
        return finished({
            address: addressOf(doc), title, heading: view.heading,
            language: attribute(doc.documentElement, 'lang', 40),
            kind: Alongside.pageKinds.kindOf(doc, view.dialogue || view.main || doc.body || doc, view.heading, title, questions, isNaming),
            covered: Boolean(view.dialogue), questions, errors: entries.map(({text, record}) => ({text, key: record?.key || ''})),
            focus: records.find(record => record.members.includes(active))?.key || '',
        }, Alongside.guard.typed(view.found));
    }

    // The same at once, and from nothing.
    const observePage = (doc, lastFocus) => kept.without(() => whole(reading(doc, lastFocus)));

    // The controls of the question with this key; empty when the page has none.
    const membersOf = (doc, key) => collect(doc).find(record => record.key === key)?.members || [];

    return {observePage, reading, collect, membersOf, unread};
})();

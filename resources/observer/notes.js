// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a question: its hint and its error, also where only the place, a class name or the colour says
// which is which.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.notes = (() => {
    'use strict';
    const {attribute, role, marks, tidy, perTask} = Alongside.bounds;
    const {changes, kept} = Alongside;
    const {isShown, byIds, labelsOf, some} = Alongside.places;
    const {textOf, legendOf, isHolder} = Alongside.names;
    const c = Alongside.controls;

    const errorWords = /error|invalid|danger|validation-message|(^|[\s_-])err([\s_-]|$)/i;
    const errorSelector = '[class*="err" i], [class*="invalid" i], [class*="danger" i], [class*="validation" i], ' +
        '[id*="error" i], [role="alert"], [role="alertdialog"], [aria-live="assertive"]';
    // What looks like an error, or a list of them, in a document or shadow root.
    const suspectsIn = lookFor(errorSelector);

    // The elements of a root that fit, looked for again when other elements may fit.
    function lookFor(selector) {
        const stores = new WeakMap();
        return root => {
            let known = stores.get(root);
            if (!known || !kept.isTrusted() || known.at < changes.shape()) {
                known = {at: changes.now(), found: some(root, selector, mostNotes)};
                stores.set(root, known);
            }
            return known.found;
        };
    }

    const hintSelector = '[class*="hint" i], [class*="help" i], [class*="desc" i], mat-hint, small, em';
    const mostNotes = 600; // looked at in each document

    const isMarkedWrong = element => errorWords.test(marks(element));
    const isError = element => isMarkedWrong(element) || role(element) === 'alert';
    const isHint = element => /hint/i.test(marks(element)) || element.tagName === 'MAT-HINT';
    // A sign to press for help, with nothing to read on it.
    const isSign = element => element.matches('button, [role="button"], [role="tooltip"]') && !/\p{L}{2}/u.test(shortText(element));
    // What a label holds that is none of its own words.
    const isForeign = element => isError(element) || isHint(element) || isSign(element);
    // Words that help rather than ask, wherever they stand.
    const isHelping = element => /^(SMALL|EM|I)$/.test(element.tagName) || /hint|help|desc|note|tip/i.test(attribute(element, 'class', 300));
    // A running count tells how much was typed: it is no part of the hint.
    function within(element, selector) {
        kept.whole(element);
        return element.querySelector(selector) !== null;
    }
    const isCounting = element => element.matches('[aria-live], [role="status"], output, .govuk-character-count__status') ||
        within(element, 'output, [role="status"]');
    const holdsControl = element => element.matches(c.selector) || within(element, c.selector);

    const shortText = element => tidy([...element.childNodes].slice(0, 5)
        .map(node => node.nodeType === Node.TEXT_NODE ? node.substringData(0, 100) : node.firstElementChild ? 'xx' : node.firstChild?.data?.slice(0, 100) || '').join(' '));

    const errorText = element => textOf(element, {referring: true})
        .replace(/^[^\p{L}\p{N}£"'(]*((Error|Gwall|Problem)\s*:\s*)?/iu, '');

    // Elements of a box that fit, none inside another.
    const topmost = (box, selector, fits) => some(box, selector, 40)
        .filter((element, place, all) => fits(element) && !all.slice(0, place).some(other => fits(other) && other.contains(element)));

    function isNote(element) {
        return !/^(LEGEND|A|BUTTON|svg|IMG)$/.test(element.tagName) && !(element.tagName === 'LABEL' && !isError(element)) &&
            !isHolder(element) && isShown(element);
    }

    // The only sign on old pages: words in red beside the field, more than a star.
    const isRed = element => kept.answer(isDrawnRed, element, isDrawnRed(element));
    function isDrawnRed(element) {
        const [red, green, blue] = getComputedStyle(element).color.match(/\d+/g).map(Number);
        return red > 150 && green < 90 && blue < 90;
    }
    // Elements of the same make in the same surroundings have the same colour.
    const colours = perTask();
    function isOfRedMake(element) {
        const known = colours();
        const make = [element, element.parentElement].map(each => each && `${each.tagName}.${attribute(each, 'class', 100)}` +
            `${attribute(each, 'style', 100)}${attribute(each, 'color', 20)}`).join('<');
        if (!known.has(make))
            known.set(make, isDrawnRed(element));
        return kept.answer(isOfRedMake, element, known.get(make));
    }
    kept.aboutLooks(isDrawnRed, isOfRedMake);
    const isRedNote = element => isShown(element) && !element.closest('label, legend') &&
        /\p{L}{3}.*\s/u.test(textOf(element)) && !/^\W*(required|mandatory|optional|gofynnol|dewisol)\W*$/i.test(textOf(element));

    // The notes of a page by the question beside which they stand, looked for once.
    function* notesIn({roots, asked}, look, told, fits, store) {
        const notes = new Map();
        for (const root of roots) {
            let last = null;
            for (const note of look(root)) {
                const isNew = !asked.holdsAny(note) && !told.has(note) && !last?.contains(note);
                if (!isNew)
                    continue;
                yield;
                const record = kept.keep(store, note, fits) ? asked.besideNote(note) : null;
                if (record) {
                    last = note;
                    notes.set(record, [...(notes.get(record) || []).slice(0, 5), last]);
                }
            }
        }
        return notes;
    }

    const isErrorNote = element => isError(element) && isNote(element);
    const isRedWords = element => isOfRedMake(element) && isRedNote(element);
    const isHintNote = element => isNote(element) && !isError(element) && !isCounting(element) &&
        (isHint(element) || !element.closest('label, legend'));
    const redIn = lookFor('p, div, span, font, strong, em, b, small');
    const hintsIn = lookFor(hintSelector);
    const [errorNotes, redNotes, hintNotes] = [new WeakMap(), new WeakMap(), new WeakMap()];

    // Errors and hints that nothing ties to their question but their place.
    function* place(view) {
        // What is tied to its question needs no looking for.
        const told = new Set(view.records.flatMap(({members, group}) => [...members, group])
            .flatMap(element => element?.hasAttribute('aria-describedby') ? byIds(element, 'aria-describedby') : []));
        const errors = yield* notesIn(view, suspectsIn, told, isErrorNote, errorNotes);
        const red = yield* notesIn(view, redIn, told, isRedWords, redNotes);
        const hints = yield* notesIn(view, hintsIn, told, isHintNote, hintNotes);
        placed = {errors, red, hints};
        return placed;
    }

    // The notes that stand beside a question now.
    let placed = null;
    const nothing = [];
    const besides = {};
    for (const kind of ['errors', 'red', 'hints'])
        besides[kind] = record => placed[kind].get(record) || nothing;
    const besideOf = (record, kind) => kept.answer(besides[kind], record, besides[kind](record));

    const isInvalid = element => /^(true|grammar|spelling)$/.test(attribute(element, 'aria-invalid', 20));

    // The elements that say what is wrong with a question, and those that describe it.
    function notesOf(record, {asked}) {
        const {members, group, kind} = record;
        const grouped = group && (members.length > 1 || kind === 'radios' || kind === 'checkboxes');
        const holders = grouped ? [group, ...members] : [members[0]];
        const described = [...new Set(holders.flatMap(holder => byIds(holder, 'aria-describedby')))];
        const errors = new Set(holders.flatMap(holder => byIds(holder, 'aria-errormessage')).filter(isShown));
        const isWrong = note => isError(note) || members.some(isInvalid) && isRed(note);
        described.filter(note => isWrong(note) && isShown(note)).forEach(note => errors.add(note));
        if (!errors.size)
            [besideOf(record, 'errors'), besideOf(record, 'red')].find((notes, at) => notes.length || at).forEach(note => errors.add(note));
        // The notes on each choice say something about that choice, not about the question.
        const own = grouped && kind !== 'date' ? new Set(byIds(group, 'aria-describedby')) : new Set(described);
        const hints = described.filter(note => own.has(note) && !errors.has(note) && !isError(note) && !isCounting(note));
        const isLimit = note => /count|remaining/i.test(attribute(note, 'class', 300));
        const sorted = [...hints.filter(note => !isLimit(note)), ...hints.filter(isLimit)];
        const said = [...errors];
        return {errors: said, hints: hints.length ? sorted : placedHints(record, asked).filter(note => !said.includes(note))};
    }

    function placedHints(record, asked) {
        const [first] = record.members;
        const choices = record.members.every(c.isChoice);
        const named = besideOf(record, 'hints').filter(note =>
            !(choices && first.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING)).slice(0, 2);
        const box = named.length ? null : asked.ownBox(record);
        return box && box !== first ? hintsBetween(record, box) : named;
    }

    // Paragraphs between the words of a question and its first box.
    function hintsBetween({members: [first], group}, box) {
        kept.whole(box);
        const name = [group && legendOf(group), ...labelsOf(first)].find(each => each && !each.contains(first) && box.contains(each) &&
            each.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
        return name && !name.nextElementSibling?.contains(first) ? topmost(box, 'p, div, span', element => isNote(element) && !isError(element) && !isCounting(element) &&
            !element.closest('label, legend') && !element.contains(name) && !holdsControl(element) && /\p{L}\W+\p{L}+\W+\p{L}/u.test(textOf(element)) &&
            name.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
            element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).slice(0, 2) : [];
    }

    const joined = (notes, read) => tidy([...new Set(notes.map(read))].join(' '));
    function describe(record, view) {
        const {errors, hints} = notesOf(record, view);
        const error = joined(errors, errorText);
        const hint = joined(hints, note => textOf(note, {referring: true}));
        return {hint: hint === error ? '' : hint, error};
    }

    // Where nothing else says so, a class name on the box itself does.
    const looksWrong = element => element.hasAttribute('aria-invalid') ? isInvalid(element)
        : /(^|[\s_-])(is-)?(error|invalid)(\s|$)/i.test(attribute(element, 'class', 300));

    return {describe, isError, isMarkedWrong, isForeign, isHint, isHelping, place, looksWrong, errorText, holdsControl, suspectsIn};
})();

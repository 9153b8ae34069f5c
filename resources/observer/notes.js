// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a question: its hint and its error, also where only the place, a class name or the colour says
// which is which.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.notes = (() => {
    'use strict';
    const {attribute, role, marks, tidy} = Alongside.bounds;
    const {isShown, byIds, closest, holds, parentOf} = Alongside.places;
    const {textOf, isHolder} = Alongside.names;
    const c = Alongside.controls;

    const errorWords = /error|invalid|danger|validation-message|(^|[\s_-])err([\s_-]|$)/i;
    const errorSelector = '[class*="error" i], [class*="invalid" i], [class*="danger" i], [class*="validation" i], ' +
        '[id*="error" i], [role="alert"]';
    const hintSelector = '[class*="hint" i], [class*="help" i], [class*="desc" i], mat-hint, small, em';
    const barrier = /^(FORM|MAIN|BODY|HTML|TABLE|TBODY|TR|DIALOG)$/;

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
    const isCounting = element => element.matches('[aria-live], [role="status"], output, .govuk-character-count__status') ||
        element.querySelector('output, [role="status"]') !== null;
    const holdsControl = element => element.matches(c.selector) || element.querySelector(c.selector) !== null;

    const shortText = element => tidy([...element.childNodes].slice(0, 5)
        .map(node => node.nodeType === Node.TEXT_NODE ? node.substringData(0, 100) : node.firstElementChild ? 'xx' : node.firstChild?.data?.slice(0, 100) || '').join(' '));

    const errorText = element => textOf(element, {referring: true})
        .replace(/^[^\p{L}\p{N}£"'(]*((Error|Gwall|Problem)\s*:\s*)?/iu, '');

    // The widest element around a question in which nothing else is asked.
    function ownBox(record, asked) {
        const others = box => [...box.querySelectorAll(c.selector)].slice(0, 60)
            .some(found => asked.has(found) && !record.members.includes(found));
        let box = record.members[0];
        while (box && !record.members.every(member => holds(box, member)))
            box = parentOf(box);
        if (!box || others(box))
            return null;
        for (let level = 0; level < 5; level += 1) {
            const wider = parentOf(box);
            if (!wider || barrier.test(wider.tagName) || others(wider))
                break;
            box = wider;
        }
        return box;
    }

    // Elements of a box that fit, none inside another.
    const topmost = (box, selector, fits) => [...box.querySelectorAll(selector)].slice(0, 40)
        .filter((element, place, all) => fits(element) && !all.slice(0, place).some(other => fits(other) && other.contains(element)));

    function isNote(element) {
        return !holdsControl(element) && !isHolder(element) && isShown(element) &&
            !(element.tagName === 'LABEL' && !isError(element)) && element.tagName !== 'LEGEND' &&
            !element.matches('a, button, svg, img');
    }

    // The only sign on old pages: words in red beside the field, more than a star.
    const isRed = element => {
        const [red, green, blue] = getComputedStyle(element).color.match(/\d+/g).map(Number);
        return red > 150 && green < 90 && blue < 90;
    };
    const isRedNote = element => !holdsControl(element) && isShown(element) && isRed(element) &&
        /\p{L}{3}.*\s/u.test(textOf(element)) && !/^\W*(required|mandatory|optional|gofynnol|dewisol)\W*$/i.test(textOf(element));

    function placedErrors(record, asked) {
        const {members: [first], group} = record;
        const box = ownBox(record, asked);
        if (!box)
            return [];
        const near = box === first ? [] : topmost(box, errorSelector, element => isError(element) && isNote(element));
        if (near.length)
            return near;
        // Questions that a choice reveals stand in the same group: what comes before the first choice is the group's.
        const shared = closest(first, '.govuk-form-group') || group;
        const above = shared && shared.querySelector(c.selector) === first ? topmost(shared, errorSelector, element =>
            isError(element) && isNote(element) &&
            first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) : [];
        if (above.length || box === first || box.getElementsByTagName('*').length > 40)
            return above;
        return topmost(box, 'p, div, span, font, strong, em, b, small', isRedNote).filter(element => !element.closest('label, legend'));
    }

    const isInvalid = element => /^(true|grammar|spelling)$/.test(attribute(element, 'aria-invalid', 20));

    // The elements that say what is wrong with a question, and those that describe it.
    function notesOf(record, asked) {
        const {members, group, kind} = record;
        const grouped = group && (members.length > 1 || kind === 'radios' || kind === 'checkboxes');
        const holders = grouped ? [group, ...members] : [members[0]];
        const described = [...new Set(holders.flatMap(holder => byIds(holder, 'aria-describedby')))];
        const errors = new Set(holders.flatMap(holder => byIds(holder, 'aria-errormessage')).filter(isShown));
        const wrong = members.some(isInvalid);
        described.filter(note => isShown(note) && (isError(note) || wrong && isRed(note))).forEach(note => errors.add(note));
        if (!errors.size)
            placedErrors(record, asked).forEach(note => errors.add(note));
        // The notes on each choice say something about that choice, not about the question.
        const own = grouped && kind !== 'date' ? new Set(byIds(group, 'aria-describedby')) : new Set(described);
        const hints = described.filter(note => own.has(note) && !errors.has(note) && !isError(note) && !isCounting(note));
        const isLimit = note => /count|remaining/i.test(attribute(note, 'class', 300));
        const sorted = [...hints.filter(note => !isLimit(note)), ...hints.filter(isLimit)];
        const said = [...errors];
        return {errors: said, hints: hints.length ? sorted : placedHints(record, asked).filter(note => !said.includes(note))};
    }

    function placedHints(record, asked) {
        const box = ownBox(record, asked);
        if (!box || box === record.members[0])
            return [];
        const choices = record.members.every(c.isChoice);
        const named = topmost(box, hintSelector, element => isNote(element) && !isError(element) && !isCounting(element) &&
            (isHint(element) || !element.closest('label, legend')) && !(choices && record.members[0].compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)).slice(0, 2);
        return named.length ? named : hintsBetween(record, box);
    }

    // Paragraphs between the words of a question and its first box.
    function hintsBetween({members: [first]}, box) {
        const names = [...box.querySelectorAll('legend, label')].slice(0, 60);
        const name = names.filter(each => each.tagName === 'LEGEND' || each.control === first).find(each => !each.contains(first) &&
            each.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
        return name ? topmost(box, 'p, div, span', element => isNote(element) && !isError(element) && !isCounting(element) &&
            !element.closest('label, legend') && !element.contains(name) && /\p{L}\W+\p{L}+\W+\p{L}/u.test(textOf(element)) &&
            name.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
            element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).slice(0, 2) : [];
    }

    const joined = (notes, read) => tidy([...new Set(notes.map(read))].join(' '));
    function describe(record, asked) {
        const {errors, hints} = notesOf(record, asked);
        const error = joined(errors, errorText);
        const hint = joined(hints, note => textOf(note, {referring: true}));
        return {hint: hint === error ? '' : hint, error};
    }

    // Where nothing else says so, a class name on the box itself does.
    const looksWrong = element => isInvalid(element) || !element.hasAttribute('aria-invalid') &&
        /(^|[\s_-])(is-)?(error|invalid)(\s|$)/i.test(attribute(element, 'class', 300));

    return {describe, isError, isMarkedWrong, isForeign, isHint, isHelping, isShown, looksWrong, errorText, ownBox, holdsControl, barrier};
})();

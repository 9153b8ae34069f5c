// SPDX-License-Identifier: GPL-3.0-or-later
// Which question each part of a page belongs to: worked out once from the controls upwards, so that nobody has to look
// for controls in one box after another.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.asked = (() => {
    'use strict';
    const {parentOf} = Alongside.places;
    const {kept} = Alongside;
    const levels = 12;
    const barrier = /^(FORM|MAIN|BODY|HTML|TABLE|TBODY|TR|DIALOG)$/;

    // What is asked of the questions as they are now, so that it can be asked again of later ones.
    let now = null;
    const asking = name => {
        const ask = ({one, other}) => now[name](one, other);
        return (one, other) => kept.answer(ask, {one, other}, now[name](one, other));
    };
    const shared = Object.fromEntries(['recordOf', 'has', 'holdsAny', 'firstIn', 'holdsOnly', 'ownBox', 'besideNote']
        .map(name => [name, asking(name)]));

    let last = null;
    function of(records) {
        if (records !== last)
            now = told(records);
        last = records;
        return shared;
    }

    function told(records) {
        const owners = new Map(); // element: {record, first}; no record where several questions stand in it
        const controls = new Map();
        for (const record of records) {
            for (const member of record.members) {
                controls.set(member, record);
                let box = member;
                for (let level = 0; box && level < levels; level += 1, box = parentOf(box)) {
                    const owner = owners.get(box);
                    if (!owner)
                        owners.set(box, {record, first: member});
                    else if (owner.record === null || owner.record === record)
                        break;
                    else
                        owner.record = null;
                }
            }
        }

        const recordOf = control => controls.get(control);
        const has = control => controls.has(control);
        const holdsAny = box => owners.has(box);
        const firstIn = box => owners.get(box)?.first;
        const holdsOnly = (box, record) => owners.get(box)?.record === record;

        const boxes = new Map();
        function ownBox(record) {
            if (!boxes.has(record))
                boxes.set(record, widest(record));
            return boxes.get(record);
        }

        // The widest element around a question in which nothing else is asked.
        function widest(record) {
            let box = record.members[0];
            for (let level = 0; level < levels && box && !record.members.every(member => box.contains(member)); level += 1)
                box = parentOf(box);
            if (!box || !holdsOnly(box, record))
                return null;
            for (let level = 0; level < 5; level += 1) {
                const wider = parentOf(box);
                if (!wider || barrier.test(wider.tagName) || !holdsOnly(wider, record))
                    break;
                box = wider;
            }
            return box;
        }

        // The question that a note beside it is about: the only one in its neighbourhood, or the one that the
        // group begins with over which it stands.
        function besideNote(note) {
            let box = parentOf(note);
            for (let level = 0; box && level < 6 && !barrier.test(box.tagName); level += 1, box = parentOf(box)) {
                const owner = owners.get(box);
                if (owner?.record)
                    return ownBox(owner.record)?.contains(note) ? owner.record : null;
                if (owner)
                    return begunBy(owner.first, note);
            }
            return null;
        }

        function begunBy(first, note) {
            const record = controls.get(first);
            const shared = first.closest('.govuk-form-group') || record.group;
            return shared?.contains(note) && firstIn(shared) === first &&
                first.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_PRECEDING ? record : null;
        }

        return {recordOf, has, holdsAny, firstIn, holdsOnly, ownBox, besideNote};
    }

    return {of, barrier};
})();

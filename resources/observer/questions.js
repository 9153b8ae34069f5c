// SPDX-License-Identifier: GPL-3.0-or-later
// Which controls answer one question together. Class names of the design system are a short cut where they exist;
// every rule also works without them.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.questions = (() => {
    'use strict';
    const {most, attribute, isSpent} = Alongside.bounds;
    const {changes, kept} = Alongside;
    const {find, closest, holds, parentOf} = Alongside.places;
    const {viewOf} = Alongside.view;
    const c = Alongside.controls;

    const groups = 'fieldset, [role="group"], [role="radiogroup"]';
    const nameOfField = element => attribute(element, 'name', 200);

    const boxOf = element => closest(element, groups);

    // The controls of a page by their place, by their name, and by the box around them.
    function indexed(all) {
        const boxes = new Map();
        const by = keyOf => {
            const found = new Map();
            for (const control of all) {
                const key = keyOf(control);
                if (found.has(key))
                    found.get(key).push(control);
                else
                    found.set(key, [control]);
            }
            return found;
        };
        return {
            all, places: new Map(all.map((control, place) => [control, place])), names: by(nameOfField),
            in(selector, element) {
                if (!boxes.has(selector))
                    boxes.set(selector, by(control => closest(control, selector)));
                const box = closest(element, selector);
                return box ? boxes.get(selector).get(box) || [] : [];
            },
        };
    }

    // The neighbours of a control, from itself on, for as long as they fit.
    function run(element, {all, places}, fits, longest) {
        const found = [];
        for (let at = places.get(element); at < all.length && found.length < longest && fits(all[at]); at += 1)
            found.push(all[at]);
        return found;
    }

    // What the names of the parts of a date have in common; nothing where the names do not say that they are parts.
    function stemOf(element) {
        const name = nameOfField(element);
        const stem = Alongside.dates.stemOf(name);
        return stem === name ? '' : stem;
    }

    function dateFamily(element, index) {
        const box = closest(element, '.govuk-date-input') || boxOf(element);
        const stem = stemOf(element);
        const parts = new Set();
        const found = run(element, index, other => {
            const part = Alongside.dates.partOf(other);
            const fits = part && !parts.has(part) && (closest(other, '.govuk-date-input') || boxOf(other)) === box &&
                stemOf(other) === stem;
            parts.add(part);
            return fits;
        }, 3);
        return found.length > 1 || closest(element, '.govuk-date-input') ? found : [];
    }

    // A code or a number with a box for each figure, or for each two.
    function figureFamily(element, index) {
        const width = element.maxLength;
        if (!c.isLine(element) || element.tagName !== 'INPUT' || width < 1 || width > 2)
            return [];
        const found = run(element, index, other => other.maxLength === width && other.type === element.type &&
            boxOf(other) === boxOf(element), 12);
        return found.length >= 3 ? found : [];
    }

    function radioFamily(element, index) {
        const name = c.isNative(element) && nameOfField(element);
        if (name) {
            return index.names.get(name).filter(other => c.isRadio(other) && other.form === element.form &&
                other.ownerDocument === element.ownerDocument);
        }
        return index.in(`.govuk-radios, [role="radiogroup"], ${groups}`, element).filter(c.isRadio);
    }

    function checkboxFamily(element, index) {
        const together = index.in('.govuk-checkboxes', element).filter(c.isCheckbox);
        if (together.length)
            return together;
        const name = nameOfField(element);
        const named = name ? index.names.get(name).filter(other => c.isCheckbox(other) &&
            boxOf(other) === boxOf(element) && other.form === element.form) : [];
        if (named.length > 1)
            return named;
        // In a group of their own; other boxes among them are those that a choice reveals.
        const inside = index.in(groups, element);
        const choices = inside.filter(c.isCheckbox);
        const lone = inside.length === choices.length || choices.length > 1 && c.isCheckbox(inside[0]) &&
            choices.length * 2 > inside.length;
        return lone ? choices : [];
    }

    // The controls that answer the same question as this one, itself among them.
    function family(element, index) {
        if (c.isRadio(element))
            return radioFamily(element, index);
        if (c.isCheckbox(element))
            return checkboxFamily(element, index);
        return Alongside.dates.partOf(element) ? dateFamily(element, index) : figureFamily(element, index);
    }

    // The group that an author put around exactly these controls, or around them and others.
    function groupOf(members) {
        let box = boxOf(members[0]);
        while (box && !members.every(member => holds(box, member)))
            box = parentOf(box) && boxOf(parentOf(box));
        return box;
    }

    function keyOf(members, kind, number, taken) {
        const [first] = members;
        const name = nameOfField(first);
        const key = members.length > 1 && kind === 'date' ? stemOf(first) || name
            : members.length > 1 && !c.isChoice(first) ? name.replace(/[-_[]?\d+\]?$/, '') : name;
        const box = members.length > 1 ? closest(first, '.govuk-date-input, .govuk-checkboxes, .govuk-radios') : null;
        const plain = (key || box?.id || first.id || `q${number}`).slice(0, most.key - 10);
        let unique = plain;
        for (let again = 2; taken.has(unique); again += 1)
            unique = `${plain}~${again}`;
        taken.add(unique);
        return unique;
    }

    // A question that was there before stays the same object.
    const known = new WeakMap();
    function recordOf(members, kind, group, key) {
        const before = known.get(members[0]);
        if (before && before.kind === kind && before.group === group && before.key === key && kept.same(before.members, members))
            return before;
        const record = {members, kind, group, key};
        known.set(members[0], record);
        return record;
    }

    function* readRecords(all) {
        const index = indexed(all);
        const taken = new Set();
        const keys = new Set();
        const records = [];
        for (const control of all) {
            if (records.length === most.questions || isSpent())
                break;
            if (taken.has(control))
                continue;
            yield;
            const related = family(control, index).filter(member => !taken.has(member));
            const members = related.includes(control) ? related : [control];
            members.forEach(member => taken.add(member));
            const kind = c.kindOf(members);
            records.push(recordOf(members, kind, groupOf(members), keyOf(members, kind, records.length + 1, keys)));
        }
        return records;
    }

    // Which controls are one question follows from what they are, and from the words over the parts of a date.
    let last = {all: [], parts: [], records: []};
    function* recordsOf(all) {
        const parts = [];
        for (const control of all) {
            yield;
            parts.push(Alongside.dates.partOf(control));
        }
        const isAsBefore = kept.isTrusted() && last.at >= changes.shape() && kept.same(last.all, all) && kept.same(last.parts, parts);
        const at = changes.now();
        const records = isAsBefore ? last.records : yield* readRecords(all);
        last = {all, parts, records, at: isAsBefore ? last.at : at};
        return records;
    }

    // The questions of a page with the controls that belong to each, in the order in which they are read; and where
    // they were found. heard(root) is called for each document and shadow root.
    function* collect(doc, heard) {
        const at = changes.now();
        if (kept.isHasty()) {
            lastView.roots.forEach(heard);
            return lastView;
        }
        const roots = [];
        const found = find(doc, c.selector, root => {
            roots.push(root);
            heard?.(root);
        });
        const controls = [];
        for (const control of found) {
            yield;
            if (!isSpent() && c.isControl(control))
                controls.push(control);
        }
        const view = viewOf(doc, controls);
        const records = yield* recordsOf(view.all);
        yield;
        lastView = {...view, parts: last.parts, found, roots, records, at, asked: Alongside.asked.of(records)};
        return lastView;
    }

    // What was collected last, for as long as only texts and answers have changed since.
    let lastView = null;
    const isStill = () => Boolean(lastView) && lastView.at >= changes.looks() && lastView.at >= changes.everything() &&
        kept.same(lastView.parts, lastView.all.map(Alongside.dates.partOf));

    return {collect, isStill, groups};
})();

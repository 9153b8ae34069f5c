// SPDX-License-Identifier: GPL-3.0-or-later
// The list of errors that a page shows above its questions, and the question that each of them is about.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.summary = (() => {
    'use strict';
    const {most, tidy, role, attribute, perTask} = Alongside.bounds;
    const {isShown, byIds, holds, some} = Alongside.places;
    const {textOf} = Alongside.names;
    const {errorText, isError, isMarkedWrong, holdsControl, suspectsIn} = Alongside.notes;

    const complains = /\b(must|enter|choose|select|required|wrong|invalid|cannot|could not|do(es)? not|is not|are not|nid|rhaid|rhowch)\b/i;
    const says = /\b(problem|error|mistake|correct|fix|missing|wrong)|\b(gwall|gwallau|problem)/i;

    // What a link to a part of the same page leads to; its fragment may be written in any way, or wrongly.
    function targetOf(link) {
        const address = attribute(link, 'href', 2000);
        const at = address.indexOf('#');
        if (at < 0 || at > 0 && link.pathname !== link.ownerDocument.location.pathname)
            return null;
        const fragment = address.slice(at + 1);
        let decoded = fragment;
        try {
            decoded = decodeURIComponent(fragment);
        } catch {
            // A percent sign that encodes nothing stands for itself.
        }
        if (!decoded)
            return null;
        const root = link.getRootNode();
        return root.getElementById?.(fragment) || root.getElementById?.(decoded) ||
            root.querySelector(`[name="${CSS.escape(decoded)}"]`) || null;
    }

    // The question that an element is a part of, a name for, or a box around.
    function recordOf(records, element) {
        if (!element)
            return null;
        const {control} = element;
        const own = records.find(record => record.members.some(member => member === element || member === control ||
            member.contains(element)));
        if (own)
            return own;
        const inside = records.filter(record => record.members.some(member => holds(element, member)));
        if (inside.length)
            return inside[0];
        // The words over a group, or a mark set before a field.
        return records.find(record => record.group?.contains(element)) || records.find(record =>
            element.compareDocumentPosition(record.members[0]) & Node.DOCUMENT_POSITION_FOLLOWING &&
            element.parentElement?.contains(record.members[0])) || null;
    }

    const linksOf = box => some(box, 'a[href*="#"]', most.errors)
        .filter(link => attribute(link, 'href', 2000) !== '#' && targetOf(link));

    // What describes a question, and what that stands in; looked for once.
    const described = perTask();
    function notesOf(records) {
        const known = described();
        if (known.has(records))
            return known.get(records);
        const found = {notes: new Set(), around: new Set()};
        for (const element of records.flatMap(({members, group}) => [...members, group])) {
            if (element?.hasAttribute('aria-describedby') || element?.hasAttribute('aria-errormessage'))
                [...byIds(element, 'aria-describedby'), ...byIds(element, 'aria-errormessage')].forEach(note => found.notes.add(note));
        }
        for (const note of found.notes) {
            for (let box = note; box && !found.around.has(box); box = box.parentElement)
                found.around.add(box);
        }
        known.set(records, found);
        return found;
    }

    function isDescribing(box, records) {
        const {notes, around} = notesOf(records);
        for (let here = box; here; here = here.parentElement) {
            if (notes.has(here))
                return true;
        }
        return around.has(box);
    }

    // True for a box that lists errors, and not for one that stands beside its field.
    function isSummary(box, records) {
        if (!isShown(box) || holdsControl(box) || box.closest('label, legend, fieldset'))
            return false;
        const links = linksOf(box).filter(link => recordOf(records, targetOf(link)));
        if (box.matches('.govuk-error-summary') || links.length > 0 && (isError(box) || says.test(textOf(box))))
            return true;
        if (isDescribing(box, records) || !tidy(textOf(box)))
            return false;
        const listed = box.querySelectorAll('li').length > 0;
        const first = records[0]?.members[0];
        const isMarked = isMarkedWrong(box);
        if (role(box) === 'alert')
            return isMarked || !/success|info/i.test(attribute(box, 'class', 300)) && (says.test(textOf(box)) || complains.test(textOf(box)));
        const above = !first || box.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
        return Boolean(above) && isMarked && (listed || /summary|banner|alert|messages?\b/i
            .test(attribute(box, 'class', 300)));
    }

    function entriesOf(box) {
        const items = some(box, 'li, a[href*="#"]', most.errors)
            .filter(item => !item.matches('li a, li li') && isShown(item));
        if (items.length)
            return items;
        const parts = [...box.querySelectorAll('p')].filter(isShown).slice(0, most.errors);
        return parts.length ? parts : [box];
    }

    // Boxes that list errors, the widest of each.
    function findBoxes(roots, records) {
        const found = [];
        for (const root of roots) {
            for (const box of suspectsIn(root).slice(0, 200)) {
                if (!found.some(other => other.contains(box)) && isSummary(box, records))
                    found.push(box);
            }
        }
        return found.slice(0, 5);
    }

    // A list of links to fields under words about a problem, whatever it is called.
    function plainList(roots, records) {
        for (const root of roots) {
            const lists = some(root, 'ul, ol', 60).filter(list => isShown(list) && !holdsControl(list) &&
                !list.closest('nav, [role="navigation"]') && linksOf(list).some(link => recordOf(records, targetOf(link))));
            const list = lists.find(each => says.test(textOf(each.previousElementSibling || each.parentElement)));
            if (list)
                return [list];
        }
        return [];
    }

    // Every entry with its text and, where one is meant, its question's record.
    function read(roots, records, byText) {
        const found = findBoxes(roots, records);
        const entries = (found.length ? found : plainList(roots, records)).flatMap(entriesOf);
        return entries.slice(0, most.errors).map(item => {
            const links = item.matches('a') ? [item] : [...item.querySelectorAll('a[href*="#"]')];
            const text = errorText(item);
            return {text, record: links.map(link => recordOf(records, targetOf(link))).find(Boolean) || byText(text)};
        }).filter(entry => entry.text);
    }

    return {read, targetOf, recordOf};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// What a question says: by the name that its author gave it, else by where its words stand: beside it, above it, at the
// head of its row and column.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.labels = (() => {
    'use strict';
    const {most, tidy, attribute} = Alongside.bounds;
    const {kept} = Alongside;
    const {holds, parentOf, hostOf, closest, byIds, labelsOf, some} = Alongside.places;
    const {ownName, tipOf, nameOf, textOf, isHolder} = Alongside.names;
    const {isForeign, isHelping} = Alongside.notes;
    const {barrier} = Alongside.asked;
    const {groups} = Alongside.questions;
    const {rowHead, columnHead, tableName, cellOf, rowOf} = Alongside.tables;
    const c = Alongside.controls;

    const says = text => /\p{L}\p{L}|\p{L}\W*$|\?/u.test(text);
    const silent = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SVG|IMG)$/i;

    const isInline = element => /^(inline|contents)/.test(getComputedStyle(element).display);
    kept.aboutLooks(isInline);
    const controlOf = label => label.control;

    // The words before a node up to the last border; null where another question comes first.
    function wordsBefore(node, members, asked) {
        let text = '';
        let helping = ''; // used where nothing else is said
        let here = node.previousSibling;
        kept.list(parentOf(node));
        for (let looked = 0; here && looked < 30; looked += 1, here = here.previousSibling) {
            if (here.nodeType === Node.TEXT_NODE)
                text = here.substringData(0, most.raw) + text;
            if (here.nodeType !== Node.ELEMENT_NODE || silent.test(here.tagName))
                continue;
            kept.whole(here);
            const inline = kept.answer(isInline, here, isInline(here));
            if (says(text) && (!inline || here.tagName === 'BR'))
                break;
            const owner = here.tagName === 'LABEL' && kept.answer(controlOf, here, here.control);
            if (asked.holdsAny(here) || owner && asked.has(owner) && !members.includes(owner))
                return says(text) ? text : null;
            if (members.includes(owner) && members.length > 1 || isForeign(here) || isHolder(here))
                continue;
            if (isHelping(here))
                helping = `${textOf(here)} ${helping}`;
            else
                text = `${textOf(here)} ${text}`;
        }
        return says(text) ? text : says(helping) ? helping : '';
    }

    function leadOf(members, asked) {
        const [first] = members;
        let node = first;
        const last = members[members.length - 1];
        while (last !== first && parentOf(node) && !holds(parentOf(node), last))
            node = parentOf(node);
        for (let level = 0; level < 8 && node && (!barrier.test(node.tagName) || /^T/.test(node.tagName) && asked.holdsOnly(node, asked.recordOf(first))); level += 1) {
            const text = wordsBefore(node, members, asked);
            if (text === null || node.parentElement?.tagName === 'LABEL' &&
                !members.includes(kept.answer(controlOf, node.parentElement, node.parentElement.control)))
                return '';
            if (text)
                return tidy(text).replace(/\s*[£$€%]$/, '');
            node = parentOf(node);
        }
        return '';
    }

    // The words after a choice that has no label.
    function wordsAfter(choice, asked) {
        let text = '';
        kept.list(parentOf(choice));
        for (let here = choice.nextSibling; here && text.length < most.text; here = here.nextSibling) {
            if (here.nodeType === Node.ELEMENT_NODE)
                kept.whole(here);
            if (here.nodeType === Node.TEXT_NODE)
                text += here.substringData(0, most.text);
            else if (here.nodeType === Node.ELEMENT_NODE && (here.tagName === 'BR' || asked.has(here) || here.querySelector(c.selector)))
                break;
            else if (here.nodeType === Node.ELEMENT_NODE)
                text += ` ${textOf(here)} `;
        }
        return tidy(text);
    }

    function groupName(record, asked) {
        const {members, group} = record;
        for (let box = group; box; box = parentOf(box) && closest(parentOf(box), groups)) {
            const name = ownName(box, isForeign);
            if (name && (asked.firstIn(box) === members[0] || asked.holdsOnly(box, record) || closest(members[0], groups) === null))
                return name;
            if (name && box === group)
                return leadOf(members, asked) || name;
            if (name || !asked.holdsOnly(box, record))
                break;
        }
        return '';
    }

    const isAsking = /\?\s*\*?$|^(select|choose|tick|which|what|how|do|are|is|have|dewis|beth|pa)\b/i;

    const own = element => ownName(element, isForeign) || ownName(element);

    function labelOf(record, asked, heading) {
        const {members, kind} = record;
        const [first] = members;
        const choices = kind === 'radios' || kind === 'checkboxes';
        if (members.length > 1 || choices) {
            const row = members.length > 1 && rowOf(members);
            const above = groupName(record, asked);
            // A box to tick alone is named by its own words, unless a question stands above it.
            const lone = members.length === 1 && !isAsking.test(above) && own(first);
            if (lone)
                return lone;
            const name = above || (row ? rowHead(cellOf(first)) : '');
            if (name)
                return name;
            return members.length === 1 ? own(first) || wordsAfter(first, asked) || tipOf(first)
                : leadOf(members, asked) || heading;
        }
        const button = c.standIn(first);
        if (button)
            return labelsOf(button).map(label => textOf(label)).join(' ') || own(button);
        const host = hostOf(first);
        return own(first) || (host && (own(host) || tidy(attribute(host, 'label')))) || tableName(first) ||
            leadOf(members, asked) || tipOf(first) || heading;
    }

    function optionsOf(record, asked) {
        const {members, kind} = record;
        if (kind === 'radios' || kind === 'checkboxes' || members.length > 1) {
            const row = rowOf(members);
            return members.slice(0, most.options).map(member => own(member) || (row && columnHead(cellOf(member))) ||
                (c.isChoice(member) ? wordsAfter(member, asked) : '') || tipOf(member));
        }
        if (members[0].tagName === 'SELECT')
            return some(members[0], 'option', most.options).map(option => tidy(option.label.slice(0, most.text)));
        if (c.kindOf(members) === 'select')
            return listedBy(members[0]).map(nameOf);
        return [];
    }

    // What a list shows may follow what was typed into its box; only a list that is there from the start is printed.
    function listedBy(element) {
        const lists = attribute(element, 'role', 20) === 'listbox' ? [element]
            : element.matches('input') ? [] : [...byIds(element, 'aria-controls'), ...byIds(element, 'aria-owns'), element];
        return lists.flatMap(list => some(list, '[role="option"]', most.options));
    }

    return {labelOf, optionsOf};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// What a question says: by the name that its author gave it, else by where its words stand: beside it, above it, at the
// head of its row and column.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.labels = (() => {
    'use strict';
    const {most, tidy, attribute} = Alongside.bounds;
    const {holds, parentOf, hostOf, closest, byIds} = Alongside.places;
    const {ownName, tipOf, nameOf, textOf, isHolder} = Alongside.names;
    const {isForeign, isHelping, barrier} = Alongside.notes;
    const {groups} = Alongside.questions;
    const c = Alongside.controls;

    const says = text => /\p{L}\p{L}|\p{L}\W*$|\?/u.test(text);
    const silent = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SVG|IMG)$/i;

    // The words before a node up to the last border; null where another question comes first.
    function wordsBefore(node, members, asked) {
        let text = '';
        let helping = ''; // used where nothing else is said
        let here = node.previousSibling;
        for (let looked = 0; here && looked < 30; looked += 1, here = here.previousSibling) {
            if (here.nodeType === Node.TEXT_NODE)
                text = here.substringData(0, most.raw) + text;
            if (here.nodeType !== Node.ELEMENT_NODE || silent.test(here.tagName))
                continue;
            const inline = /^(inline|contents)/.test(getComputedStyle(here).display);
            if (says(text) && (!inline || here.tagName === 'BR'))
                break;
            const owner = here.tagName === 'LABEL' && here.control;
            if (asked.has(here) || owner && asked.has(owner) && !members.includes(owner) ||
                [...here.querySelectorAll(c.selector)].slice(0, 60).some(control => asked.has(control)))
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
        for (let level = 0; level < 8 && node && (!barrier.test(node.tagName) || /^T/.test(node.tagName) && onlyHolds(node, members, asked)); level += 1) {
            const text = wordsBefore(node, members, asked);
            if (text === null || node.parentElement?.tagName === 'LABEL' && !members.includes(node.parentElement.control))
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
        for (let here = choice.nextSibling; here && text.length < most.text; here = here.nextSibling) {
            if (here.nodeType === Node.TEXT_NODE)
                text += here.substringData(0, most.text);
            else if (here.nodeType === Node.ELEMENT_NODE && (here.tagName === 'BR' || asked.has(here) || here.querySelector(c.selector)))
                break;
            else if (here.nodeType === Node.ELEMENT_NODE)
                text += ` ${textOf(here)} `;
        }
        return tidy(text);
    }

    const cellsOf = row => [...(row?.cells || [])].slice(0, 60);
    const bare = cell => cell && !cell.querySelector(c.selector) ? textOf(cell) : '';

    // Where a cell begins, in columns.
    const columnOf = cell => cellsOf(cell.parentElement).slice(0, cell.cellIndex)
        .reduce((sum, other) => sum + Math.min(other.colSpan, 60), 0);

    function rowHead(cell) {
        const cells = cellsOf(cell.parentElement);
        const heads = cells.filter(other => other !== cell && other.tagName === 'TH');
        return bare(heads[0]) || (cells[0] !== cell ? bare(cells[0]) : '');
    }

    function columnHead(cell) {
        const top = closest(cell, 'table')?.rows[0];
        if (!top || top === cell.parentElement)
            return '';
        const column = columnOf(cell);
        const cells = cellsOf(top);
        const head = cells.find(other => columnOf(other) <= column && columnOf(other) + other.colSpan > column);
        // Without headings that say so, a first row in which nothing is asked is one.
        const isHead = head && (head.tagName === 'TH' || cells.length > 2 && !top.querySelector(c.selector));
        return isHead ? bare(head) : '';
    }

    const cellOf = element => closest(element, 'td, th, [role="gridcell"], [role="cell"]');

    function tableName(element) {
        const cell = cellOf(element);
        if (!cell?.parentElement || !('cellIndex' in cell))
            return '';
        const named = byIds(cell, 'headers').map(head => textOf(head)).filter(Boolean);
        return named.length ? named.join(' ') : [rowHead(cell), columnHead(cell)].filter(Boolean).join(' ');
    }

    // The row of a table in which all choices of a question stand, each in a cell of its own.
    function rowOf(members) {
        const rows = new Set(members.map(member => cellOf(member)?.parentElement));
        const cells = new Set(members.map(cellOf));
        return rows.size === 1 && cells.size === members.length && members.length > 1 && cellOf(members[0])?.parentElement;
    }

    const onlyHolds = (box, members, asked) => ![...box.querySelectorAll(c.selector)].slice(0, 60)
        .some(control => asked.has(control) && !members.includes(control));

    function groupName(record, asked) {
        const {members, group} = record;
        for (let box = group; box; box = parentOf(box) && closest(parentOf(box), groups)) {
            const name = ownName(box, isForeign);
            const first = [...box.querySelectorAll(c.selector)].find(control => asked.has(control));
            if (name && (first === members[0] || onlyHolds(box, members, asked) || closest(members[0], groups) === null))
                return name;
            if (name && box === group)
                return leadOf(members, asked) || name;
            if (name || !onlyHolds(box, members, asked))
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
            if (members.length === 1 && !isAsking.test(above) && own(first))
                return own(first);
            const name = above || (row ? rowHead(cellOf(first)) : '');
            if (name)
                return name;
            return members.length === 1 ? own(first) || wordsAfter(first, asked) || tipOf(first)
                : leadOf(members, asked) || heading;
        }
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
            return [...members[0].options].slice(0, most.options).map(option => tidy(option.label.slice(0, most.text)));
        if (c.kindOf(members) === 'select')
            return listedBy(members[0]).map(nameOf);
        return [];
    }

    // What a list shows may follow what was typed into its box; only a list that is there from the start is printed.
    function listedBy(element) {
        const lists = attribute(element, 'role', 20) === 'listbox' ? [element]
            : element.matches('input') ? [] : [...byIds(element, 'aria-controls'), ...byIds(element, 'aria-owns'), element];
        return lists.flatMap(list => [...list.querySelectorAll('[role="option"]')].slice(0, most.options));
    }

    return {labelOf, optionsOf};
})();

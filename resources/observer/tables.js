// SPDX-License-Identifier: GPL-3.0-or-later
// What the head of a row and of a column say about a field in a table.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.tables = (() => {
    'use strict';
    const {closest, byIds, parentOf} = Alongside.places;
    const {kept} = Alongside;
    const {textOf} = Alongside.names;
    const c = Alongside.controls;

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

    // What is said of a cell follows from the table around it.
    function cellOf(element) {
        const cell = closest(element, 'td, th, [role="gridcell"], [role="cell"]');
        if (cell)
            kept.whole(closest(cell, 'table') || parentOf(cell) || cell);
        return cell;
    }

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

    return {rowHead, columnHead, tableName, cellOf, rowOf};
})();

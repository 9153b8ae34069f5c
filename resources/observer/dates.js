// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that are asked for in parts.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.dates = (() => {
    'use strict';
    const {attribute} = Alongside.bounds;
    const {kept} = Alongside;
    const {labelsOf} = Alongside.places;
    const {nameOf} = Alongside.names;
    const c = Alongside.controls;

    // Which part of a date a box takes: D, M or Y; empty for all others. By the name that the program gives it, and by
    // the word that people read.
    const byName = /(?:^|[-_.[(\s])(?:(day|dd|3i)|(month|mm|2i)|(year|yyyy|yy|1i))[\])]*$/i;
    const byHump = /(?<=[a-z])(?:(Day|DD)|(Month|MM)|(Year|YYYY))$/;
    const byWord = /^(?:(day|dd|diwrnod|dydd)|(month|mm|mis)|(year|yyyy|blwyddyn))\b[\s:*]*(\(.{0,20}\))?$/i;
    const byToken = /^(?:bday|cc-exp)-(?:(day)|(month)|(year))$/;
    const partIn = found => found ? found[1] ? 'D' : found[2] ? 'M' : 'Y' : '';

    // A name that is short enough to be no more than such a word.
    function shortName(element) {
        const [label] = labelsOf(element);
        if (label)
            kept.whole(label);
        return label?.firstChild?.length > 40 ? '' : nameOf(element).slice(0, 60);
    }

    const parts = new WeakMap();
    const partOf = element => Alongside.kept.keep(parts, element, readPart);

    function readPart(element) {
        kept.own(element);
        if (c.isChoice(element) || /^(TEXTAREA)$/.test(element.tagName) || /^(date|file|month|email|password)$/.test(element.type))
            return '';
        const name = attribute(element, 'name', 200);
        const id = attribute(element, 'id', 200);
        return partIn(byToken.exec(c.autocompleteOf(element))) || partIn(byName.exec(name)) || partIn(byName.exec(id)) ||
            partIn(byHump.exec(name)) || partIn(byHump.exec(id)) || partIn(byWord.exec(shortName(element)));
    }

    const stemOf = name => name.replace(byName, '').replace(byHump, '');

    return {partOf, stemOf};
})();

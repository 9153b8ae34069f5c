// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a page is read at most, so that a page that is very large, or means harm, costs no more than another:
// texts are cut before they are put together, and a report stops where its allowance ends.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.bounds = (() => {
    'use strict';
    const most = {
        text: 600, key: 200, raw: 4000, // characters of a finished text, of a key, of what a text is made from
        parts: 400, // elements looked at for one text
        questions: 400, controls: 4000, options: 200, errors: 100,
        elements: 20000, // looked at for frames and shadow roots
        roots: 60, depth: 6, // documents and shadow roots, one in another
        characters: 200000, // of one report
        steps: 60000, milliseconds: 1500, // the allowance of one report
    };
    let left = {characters: Infinity, steps: Infinity, until: Infinity};

    function begin() {
        left = {characters: most.characters, steps: most.steps, until: performance.now() + most.milliseconds};
    }

    // Takes from the allowance of this report; true when it is used up.
    function isSpent(steps = 1) {
        left.steps -= steps;
        if (left.steps % 32 === 0 && performance.now() > left.until)
            left.steps = 0;
        return left.steps <= 0;
    }

    // White space in one, without characters that turn the writing direction or are not seen (UAX 9, UTR 36).
    const strange = /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/;
    function tidy(text) {
        let short = text.length > most.raw ? text.slice(0, most.raw) : text;
        if (strange.test(short)) {
            short = short.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
                .replace(/[\0-\x1f\x7f-\x9f]/g, ' ').replace(/\p{Surrogate}/gu, '');
        }
        return short.replace(/[\s\u00a0]+/g, ' ').trim();
    }

    // A text as it goes into a report.
    function cut(text, limit = most.text) {
        const room = Math.min(limit, left.characters);
        const short = text.length <= room ? text : room < 2 ? '' : `${text.slice(0, room - 1)}…`;
        left.characters -= short.length;
        return short;
    }

    // An attribute may be as long as a page likes.
    const attribute = (element, name, limit = most.raw) => {
        Alongside.kept.own(element);
        const value = element.getAttribute(name);
        return value === null ? '' : value.length > limit ? value.slice(0, limit) : value;
    };

    const role = element => /^\s*(\S*)/.exec(attribute(element, 'role', 60))[1].toLowerCase();

    // What an author called an element for themselves.
    const marks = element => `${attribute(element, 'class', 300)} ${attribute(element, 'id', 100)}`;

    // What is worked out once in a task of the page's, while nothing of the page can change.
    function perTask() {
        let known = null;
        return () => {
            if (!known) {
                known = new Map();
                Promise.resolve().then(() => { known = null; });
            }
            return known;
        };
    }

    return {most, perTask, begin, isSpent, tidy, cut, attribute, role, marks};
})();

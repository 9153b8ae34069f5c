// SPDX-License-Identifier: GPL-3.0-or-later
// What was worked out about a page is kept together with what it was worked out from, and holds for as long as none of
// that has changed: elements by the changes that were told of them, all else (style, places, what an id leads to) by
// asking again and comparing the answers.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.kept = (() => {
    'use strict';
    const {changes} = Alongside;
    const {perTask} = Alongside.bounds;
    let open = null; // what is being worked out now
    let trusted = false; // true where somebody follows the changes
    let hasty = false; // true while how the page looks is taken to be as it was
    const looks = new Set(); // the questions about that

    const same = (one, other) => one === other || Array.isArray(one) && Array.isArray(other) &&
        one.length === other.length && one.every((each, at) => each === other[at]);

    // What is read: an element's own attributes; it and all that is in it; what stands directly in it.
    function own(element) {
        open?.own.add(element);
    }
    function whole(element) {
        open?.whole.add(element);
    }
    function list(element) {
        if (element)
            open?.list.add(element);
    }
    // The answer to a question that can be asked again.
    function answer(ask, about, found) {
        open?.answers.push({ask, about, found});
        return found;
    }

    // What is worked out now is not kept.
    function never() {
        answer(Math.random, null, -1);
    }

    function isUntouched({at, own: owns, whole: wholes, list: lists}) {
        const later = (stamps, elements) => {
            for (const element of elements) {
                if (stamps.get(element) > at)
                    return true;
            }
            return false;
        };
        if (later(changes.own, owns) || later(changes.inside, wholes) || later(changes.list, lists))
            return false;
        if (changes.around() <= at)
            return true;
        for (const elements of [owns, wholes, lists]) {
            for (const element of elements) {
                if (changes.lastAround(element) > at)
                    return false;
            }
        }
        return true;
    }

    function holds(entry) {
        if (entry.at < changes.everything() || entry.at < changes.now() && !isUntouched(entry))
            return false;
        const outer = open;
        open = null; // what is asked again is no new reading
        try {
            return entry.answers.every(({ask, about, found}) => hasty && looks.has(ask) || same(ask(about), found));
        } finally {
            open = outer;
        }
    }

    function begin(entry, work, key) {
        const outer = open;
        open = entry;
        try {
            entry.value = work(key);
        } finally {
            open = outer;
        }
    }

    function handOn({own: owns, whole: wholes, list: lists, answers}) {
        owns.forEach(each => open.own.add(each));
        wholes.forEach(each => open.whole.add(each));
        lists.forEach(each => open.list.add(each));
        open.answers.push(...answers);
    }

    // Nothing of the page changes within a task of its own, so that nothing needs asking twice.
    const rounds = perTask();
    let freshly = 0;
    function round() {
        const known = rounds();
        const name = `${trusted} ${hasty} ${freshly}`;
        if (!known.has(name))
            known.set(name, {});
        return known.get(name);
    }

    // work(key), or what it gave when nothing of what it read was different. Stores are WeakMaps.
    function keep(store, key, work) {
        let entry = store.get(key);
        if (entry && (entry.round === round() || trusted && holds(entry))) {
            entry.at = changes.now();
            entry.round = round();
        } else {
            entry = {round: round(), at: changes.now(), own: new Set(), whole: new Set(), list: new Set(), answers: []};
            begin(entry, work, key);
            store.set(key, entry);
        }
        if (open)
            handOn(entry);
        return entry.value;
    }

    // Names questions about how the page looks.
    const aboutLooks = (...asks) => asks.forEach(ask => looks.add(ask));
    function hasten(is) {
        hasty = is;
    }

    // From here on, changes are followed; without that nothing is kept.
    function trust() {
        trusted = true;
    }

    const isTrusted = () => trusted;

    // work() as if nothing had ever been kept.
    function without(work) {
        const before = trusted;
        trusted = false;
        freshly += 1;
        try {
            return work();
        } finally {
            trusted = before;
        }
    }

    return {own, whole, list, answer, never, keep, trust, isTrusted, aboutLooks, hasten, isHasty: () => hasty, without, same};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when a page changes, and has it read again: soon where it is quiet, in pieces that nobody feels, and never so
// often that reading takes more than a small part of the page's time, however large or restless the page is.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.watch = (() => {
    'use strict';
    const {changes, kept} = Alongside;
    const pause = 120; // milliseconds of quiet before a changed page is read again
    const patience = 600; // and the longest that a page which never rests may put that off
    const share = 30; // a reading is followed by a rest of so many times its length,
    const longestRest = 10000; // or of so many milliseconds
    const pulse = 2000; // changes that nothing tells of, such as those of a style, are found by looking
    const trust = 5; // after so many of these pulses nothing that was kept is believed any more
    const piece = 3.5; // milliseconds for which the page is held at once
    const mostTries = 3; // where a page changes while it is read in pieces

    const ours = change => change.addedNodes.length + change.removedNodes.length === 1 &&
        Alongside.highlight.isOurs(change.addedNodes[0] || change.removedNodes[0]) || Alongside.highlight.isOurs(change.target);

    // read(heard, isQuick) gives a generator that reads the page, ends with what it tells, and calls heard for each
    // document and shadow root that it comes through; tell takes what it told.
    function start(read, tell) {
        const known = new WeakSet();
        const spent = {readings: 0, total: 0, longest: 0, pieces: 0}; // of the last reading; milliseconds
        let timer = 0;
        let since = 0;
        let restUntil = 0;
        let under = null; // the reading that is under way
        let again = false; // something has changed since it began
        let isQuick = true; // nothing but texts and what is typed, as far as anybody knows

        // Moving about and typing change nothing else, or what else they change is found at the next pulse.
        const small = event => /^(focusin|focusout|input|invalid)$/.test(event.type) &&
            !/^(radio|checkbox|select-one|select-multiple)$/.test(event.target?.type);
        const hearing = event => soon(small(event));

        function soon(isSmall = false) {
            isQuick = isQuick && isSmall === true;
            if (under) {
                again = true;
                return;
            }
            const now = performance.now();
            since = since || now;
            clearTimeout(timer);
            timer = setTimeout(look, Math.max(0, restUntil - now, Math.min(pause, since + patience - now)));
        }

        function hear(root) {
            changes.listen(root);
            if (known.has(root))
                return;
            known.add(root);
            Alongside.validity.listen(root);
            ['focusin', 'focusout', 'input', 'change', 'reset', 'invalid', 'toggle', 'load', 'transitionend']
                .forEach(name => root.addEventListener(name, hearing, {capture: true, passive: true}));
        }

        function look() {
            clearTimeout(timer);
            timer = since = 0;
            again = false;
            under = {isQuick, total: 0, longest: 0, pieces: 0, tries: 0};
            isQuick = true;
            begin();
            goOn();
        }

        function begin() {
            changes.take();
            under.at = changes.now();
            under.reading = read(hear, under.isQuick);
        }

        // What was read in several pieces is of one page only where nothing has changed between them; otherwise it is read
        // again, which takes less, since most of it is kept.
        function goOn() {
            const began = performance.now();
            changes.take();
            const isLast = under.tries === mostTries;
            let step = under.reading.next();
            while (!step.done && (isLast || performance.now() - began < piece))
                step = under.reading.next();
            const isStale = step.done && under.pieces > 0 && changes.now() !== under.at;
            if (step.done && (!isStale || isLast))
                tell(step.value);
            const took = performance.now() - began;
            under.total += took;
            under.longest = Math.max(under.longest, took);
            under.pieces += 1;
            if (step.done && (!isStale || isLast)) {
                finish();
                return;
            }
            if (step.done) {
                under.tries += 1;
                begin();
            }
            requestIdleCallback(goOn, {timeout: pause});
        }

        function finish() {
            Object.assign(spent, {...under, reading: null, readings: spent.readings + 1});
            restUntil = performance.now() + Math.min(under.total * share, longestRest);
            under = null;
            if (again)
                soon(true);
        }

        let pulses = 0;
        function beat() {
            if (timer || under || document.visibilityState === 'hidden')
                return;
            pulses += 1;
            if (pulses % trust === 0)
                changes.forget();
            soon();
        }

        // While a page is being loaded, nothing is read: that can wait until it stands, or for a while.
        function first() {
            if (begun)
                return;
            begun = true;
            kept.trust();
            changes.onChange(found => {
                if (found.length > 20 || !found.every(ours))
                    soon(true); // what they are, the reading knows
            });
            ['load', 'popstate', 'hashchange', 'pageshow'].forEach(name => addEventListener(name, hearing));
            globalThis.navigation?.addEventListener('currententrychange', hearing);
            setInterval(beat, pulse);
            isQuick = false;
            requestIdleCallback(look, {timeout: patience});
        }
        let begun = false;
        if (document.readyState === 'complete') {
            first();
        } else {
            addEventListener('load', first, {once: true});
            setTimeout(first, patience);
        }
        Alongside.watch.spent = spent;
    }

    return {start};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when a page changes, and has it read again: soon where it is quiet, and never so often that reading takes
// more than a small part of the page's time, however large or restless the page is.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.watch = (() => {
    'use strict';
    const pause = 120; // milliseconds of quiet before a changed page is read again
    const patience = 600; // and the longest that a page which never rests may put that off
    const share = 30; // a reading is followed by a rest of so many times its length,
    const longestRest = 10000; // or of so many milliseconds
    const pulse = 2000; // changes that nothing tells of, such as those of a style, are found by looking
    const mostChanges = 500; // after so many changes nobody counts the others
    const all = {subtree: true, childList: true, characterData: true, attributes: true};

    const ours = change => change.addedNodes.length + change.removedNodes.length === 1 &&
        Alongside.highlight.isOurs(change.addedNodes[0] || change.removedNodes[0]) || Alongside.highlight.isOurs(change.target);

    // read(noticed) reads the page and calls noticed for each document and shadow root that it came through.
    function start(read) {
        const heard = new WeakSet();
        let roots = [];
        let timer = 0;
        let since = 0;
        let restUntil = 0;
        let changes = 0;
        const changing = new MutationObserver(found => {
            changes += found.length;
            if (changes > mostChanges)
                changing.disconnect(); // until it is read, which then is certain
            if (found.length > 20 || !found.every(ours))
                soon();
        });

        function soon() {
            const now = performance.now();
            since = since || now;
            clearTimeout(timer);
            timer = setTimeout(look, Math.max(0, restUntil - now, Math.min(pause, since + patience - now)));
        }

        function hear(root) {
            heard.add(root);
            Alongside.validity.listen(root);
            ['focusin', 'focusout', 'input', 'change', 'reset', 'invalid', 'toggle', 'load', 'transitionend']
                .forEach(name => root.addEventListener(name, soon, {capture: true, passive: true}));
        }

        function look() {
            clearTimeout(timer);
            timer = since = changes = 0;
            const began = performance.now();
            const found = [];
            read(root => found.push(root));
            found.filter(root => !heard.has(root)).forEach(hear);
            changing.disconnect();
            roots = found.length ? found : roots;
            roots.forEach(root => changing.observe(root, all));
            const now = performance.now();
            restUntil = now + Math.min((now - began) * share, longestRest);
        }

        ['load', 'popstate', 'hashchange', 'pageshow'].forEach(name => addEventListener(name, soon));
        globalThis.navigation?.addEventListener('currententrychange', soon);
        setInterval(() => timer || document.visibilityState === 'hidden' || soon(), pulse);
        requestIdleCallback(look, {timeout: patience});
        return soon;
    }

    return {start};
})();

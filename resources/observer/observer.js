// SPDX-License-Identifier: GPL-3.0-or-later
// Starts in the isolated world when the document is ready: tells the program what the page asks, whenever that
// changes, and does what the program asks for (point at a question, scroll to it, move the focus).
(() => {
    'use strict';
    const {observePage, membersOf} = Alongside.observe;
    const pause = 120; // milliseconds of quiet before a changed page is read again
    const patience = 600; // and the longest that a page which never rests may put that off

    function watch(observer) {
        let told = '';
        let lastFocus = null;
        let timer = 0;
        let since = 0;

        function tell() {
            timer = since = 0;
            const facts = JSON.stringify(observePage(document, lastFocus));
            Alongside.highlight.place();
            if (facts !== told) {
                told = facts;
                observer.report(facts);
            }
        }

        function soon() {
            const now = performance.now();
            since = since || now;
            clearTimeout(timer);
            timer = setTimeout(tell, Math.max(0, Math.min(pause, since + patience - now)));
        }

        const ours = change => [...change.addedNodes, ...change.removedNodes].every(Alongside.highlight.isOurs) &&
            change.addedNodes.length + change.removedNodes.length > 0 || Alongside.highlight.isOurs(change.target);
        new MutationObserver(changes => changes.every(ours) || soon()).observe(document,
            {subtree: true, childList: true, characterData: true, attributes: true});
        document.addEventListener('focusin', event => {
            lastFocus = event.target;
            soon();
        });
        ['focusout', 'input', 'change', 'reset'].forEach(name => document.addEventListener(name, soon));
        ['load', 'popstate', 'hashchange', 'pageshow'].forEach(name => addEventListener(name, soon));
        tell();
    }

    // The on-screen keyboard makes the view lower: the field that is being typed into stays in sight.
    function keepFocusInSight() {
        const field = document.activeElement;
        if (!field || !field.matches('input, select, textarea, [contenteditable]'))
            return;
        const {top, bottom} = field.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight - 24)
            field.scrollIntoView({block: 'center', behavior: 'instant'});
    }

    function obey(observer) {
        observer.highlightAsked.connect(key => Alongside.highlight.show(membersOf(document, key)));
        observer.clearAsked.connect(Alongside.highlight.clear);
        observer.scrollAsked.connect(key => Alongside.highlight.bringIntoView(membersOf(document, key)));
        observer.focusAsked.connect(key => {
            const members = membersOf(document, key);
            (members.find(member => member.checked) || members[0])?.focus();
        });
    }

    const channel = new Promise(resolve => { new QWebChannel(qt.webChannelTransport, resolve); });
    if (Alongside.practice) {
        Alongside.enhance.start();
        Alongside.practice.start(channel.then(opened => opened.objects.practice));
    }
    addEventListener('resize', keepFocusInSight);
    channel.then(opened => {
        const {choices} = opened.objects;
        if (choices) {
            choices.chooseAsked.connect(Alongside.choices.choose);
            Alongside.choices.start((label, options) => choices.offer(label, options));
        }
        obey(opened.objects.observer);
        watch(opened.objects.observer);
    });
})();

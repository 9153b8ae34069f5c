// SPDX-License-Identifier: GPL-3.0-or-later
// Starts in the isolated world when the document is ready: tells the program what the page asks, whenever that
// changes, and does what the program asks for (point at a question, scroll to it, move the focus).
(() => {
    'use strict';
    const {reading, membersOf} = Alongside.observe;

    function watch(observer) {
        let told = '';
        let lastFocus = null;
        document.addEventListener('focusin', event => { [lastFocus] = event.composedPath(); }, {capture: true});
        function* read(heard, isQuick) {
            let facts;
            try {
                facts = yield* reading(document, lastFocus, heard, isQuick);
            } catch {
                facts = Alongside.observe.unread(document);
            }
            yield;
            return JSON.stringify(facts);
        }
        Alongside.watch.start(read, facts => {
            Alongside.highlight.mend();
            if (facts !== told) {
                told = facts;
                observer.report(facts);
            }
        });
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

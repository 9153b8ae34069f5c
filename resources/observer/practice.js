// SPDX-License-Identifier: GPL-3.0-or-later
// Hands what a practice page would post to the program, which answers with the page to show next. The object that
// takes it is there on practice pages only: on a live page this part is never loaded.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.practice = (() => {
    'use strict';
    const isMadeUp = element => element.closest('[data-made-up], [name="_made-up"]');
    let sent = false;

    // As the page would post it (HTML standard, 4.10.21.4), a file by its name only.
    function pairsOf(form, button) {
        const pairs = [...new FormData(form).entries()]
            .map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
        if (button?.name)
            pairs.push([button.name, button.value]);
        return pairs;
    }

    function goTo(address) {
        sent = false;
        if (address === location.href.replace(/#.*$/, ''))
            location.reload();
        else if (address)
            location.assign(address);
    }

    // Another theme or text size: classes on the root, so that the page stays and with it what was typed.
    function dress(classes) {
        const root = document.documentElement;
        const others = [...root.classList].filter(name => !/^practice-(theme|text)-/.test(name));
        root.className = [...others, ...classes.split(' ').filter(Boolean)].join(' ');
    }

    // The page listens at once, so that nothing is ever posted for real; the desk follows a moment later.
    function start(arriving) {
        const useMadeUp = () => arriving.then(desk => desk.madeUp(location.pathname, Alongside.enhance.fill));
        arriving.then(desk => {
            desk.fillAsked.connect(useMadeUp);
            desk.dressAsked.connect(dress);
        });
        document.addEventListener('click', event => {
            if (event.target instanceof Element && isMadeUp(event.target)) {
                event.preventDefault();
                useMadeUp();
            }
        });
        document.addEventListener('submit', event => {
            event.preventDefault();
            const button = event.submitter;
            if (sent || (button && isMadeUp(button)))
                return;
            sent = true;
            const pairs = pairsOf(event.target, button);
            arriving.then(desk => desk.submit(location.pathname, pairs, goTo));
        });
    }

    return {start};
})();

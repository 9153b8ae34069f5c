// SPDX-License-Identifier: GPL-3.0-or-later
// The web engine's own list of a one-choice box is too low for a finger. Pressed, the box offers its choices to the
// program, which shows them large; only the place of the chosen one comes back. Keys keep the engine's own list.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.choices = (() => {
    'use strict';
    const most = 400;
    let asking = null; // the box whose choices the program shows, and those that may be chosen

    const isOurs = element => element instanceof HTMLSelectElement && !element.multiple && element.size <= 1 &&
        !element.disabled;
    const mayBeChosen = option => !option.disabled && !option.hidden && !option.parentElement.disabled;

    function offer(box, show) {
        const options = [...box.options].filter(mayBeChosen);
        if (options.length > most)
            return false;
        asking = {box, options};
        box.focus();
        show(Alongside.names.nameOf(box), options.map(option => option.label.trim()));
        return true;
    }

    // What the engine does when a person chooses in its own list (HTML standard, 4.10.7).
    function choose(place) {
        const {box, options} = asking || {};
        asking = null;
        if (!box?.isConnected || !options[place])
            return;
        const other = !options[place].selected;
        options[place].selected = true;
        box.focus();
        if (!other)
            return;
        box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        box.dispatchEvent(new Event('change', {bubbles: true}));
    }

    // show(label, choices) is the program's.
    function start(show) {
        document.addEventListener('mousedown', event => {
            if (event.button === 0 && isOurs(event.target) && offer(event.target, show))
                event.preventDefault();
        }, {capture: true});
    }

    return {start, choose};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes that the web engine itself tells people, in a bubble beside the field, once they try to send a form.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.validity = (() => {
    'use strict';
    const {tidy} = Alongside.bounds;
    const complained = new WeakSet();

    // The other sentences of the engine repeat parts of what was typed, or count it.
    const sayable = ['valueMissing', 'patternMismatch', 'badInput', 'rangeUnderflow', 'rangeOverflow', 'customError'];

    // The event does not bubble; it is sent to the fields that are wrong, each time that somebody asks.
    const listen = root => root.addEventListener('invalid', event => complained.add(event.target), {capture: true});

    function messageOf(members) {
        const wrong = members.find(member => complained.has(member) && member.validity && !member.validity.valid);
        const text = wrong && sayable.some(name => wrong.validity[name]) ? tidy(wrong.validationMessage) : '';
        return {wrong: Boolean(wrong), text};
    }

    return {listen, messageOf};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Practice pages run no script of their own. What the design system's scripts would do there is done here, in the
// isolated world: questions that a choice reveals, the count of characters, errors that lead to their question.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.enhance = (() => {
    'use strict';

    const hidden = ['govuk-radios__conditional--hidden', 'govuk-checkboxes__conditional--hidden'];
    const choices = 'input[type="radio"], input[type="checkbox"]';

    function revealAll() {
        for (const choice of document.querySelectorAll(choices)) {
            const id = choice.getAttribute('aria-controls') || choice.dataset.ariaControls;
            const box = id && document.getElementById(id);
            if (!box)
                continue;
            choice.setAttribute('aria-controls', id);
            // A radio must not have it (WAI-ARIA 1.2, radio); a checkbox may.
            if (choice.type === 'checkbox')
                choice.setAttribute('aria-expanded', String(choice.checked));
            box.classList.toggle(hidden[choice.type === 'radio' ? 0 : 1], !choice.checked);
        }
    }

    // "None of these" and the other choices of a list exclude each other.
    function exclude(choice) {
        if (choice.type !== 'checkbox' || !choice.checked)
            return;
        const alone = choice.dataset.behaviour === 'exclusive';
        for (const other of choice.closest('.govuk-checkboxes, fieldset, form')?.querySelectorAll(choices) || []) {
            if (other !== choice && other.name === choice.name && (alone || other.dataset.behaviour === 'exclusive'))
                other.checked = false;
        }
    }

    const wording = {
        en: {under: ['You have %{count} %{unit} remaining', 'You have %{count} %{units} remaining'],
            over: ['You have %{count} %{unit} too many', 'You have %{count} %{units} too many'],
            at: 'You have 0 %{units} remaining',
            characters: ['character', 'characters'], words: ['word', 'words']},
        cy: {under: ['Mae gennych %{count} %{unit} ar ôl', 'Mae gennych %{count} %{units} ar ôl'],
            over: ['Mae gennych %{count} %{unit} yn ormod', 'Mae gennych %{count} %{units} yn ormod'],
            at: 'Mae gennych 0 %{units} ar ôl',
            characters: ['nod', 'nod'], words: ['gair', 'gair']},
    };

    function countSentence(box, unit, left) {
        const words = wording[document.documentElement.lang.slice(0, 2)] || wording.en;
        const which = left === 0 ? 'at-limit' : left < 0 ? 'over-limit' : 'under-limit';
        const many = Math.abs(left) === 1 ? 'one' : 'other';
        const own = box.getAttribute(`data-i18n.${unit}-${which}${left === 0 ? '' : `.${many}`}`);
        const pattern = own || (left === 0 ? words.at : (left < 0 ? words.over : words.under)[many === 'one' ? 0 : 1]);
        return pattern.replace('%{count}', String(Math.abs(left))).replace('%{units}', words[unit][1])
            .replace('%{unit}', words[unit][0]);
    }

    const lines = new WeakMap(); // What stands under each counted box.

    function count(field) {
        const box = field.closest('.govuk-character-count, [data-maxlength], [data-maxwords]');
        const limit = Number(box?.dataset.maxwords || box?.dataset.maxlength || 0);
        if (!box || !limit)
            return;
        const unit = box.dataset.maxwords ? 'words' : 'characters';
        const used = unit === 'words' ? (field.value.match(/\S+/g) || []).length : field.value.length;
        if (!lines.has(box))
            lines.set(box, counters(box));
        const shown = lines.get(box);
        const quiet = used < limit * Number(box.dataset.threshold || 0) / 100;
        shown.status.textContent = countSentence(box, unit, limit - used);
        shown.status.style.visibility = quiet ? 'hidden' : 'visible';
        shown.status.classList.toggle('govuk-error-message', used > limit);
        shown.status.classList.toggle('govuk-hint', used <= limit);
        field.classList.toggle('govuk-textarea--error', used > limit && field.tagName === 'TEXTAREA');
        clearTimeout(shown.timer);
        shown.timer = setTimeout(() => { shown.spoken.textContent = quiet ? '' : shown.status.textContent; }, 1000);
    }

    // One line to be seen at once, and one that is read out when the typing pauses.
    function counters(box) {
        const status = document.createElement('div');
        status.className = 'govuk-character-count__message govuk-character-count__status govuk-hint';
        status.setAttribute('aria-hidden', 'true');
        const spoken = document.createElement('div');
        spoken.className = 'govuk-character-count__status govuk-visually-hidden';
        spoken.setAttribute('aria-live', 'polite');
        const fixed = box.querySelector('.govuk-character-count__message');
        fixed?.classList.add('govuk-visually-hidden');
        (fixed || box.lastElementChild || box).after(status, spoken);
        return {status, spoken, timer: 0};
    }

    function goToField(link) {
        const field = Alongside.summary.targetOf(link);
        if (!field)
            return false;
        (field.closest('fieldset')?.querySelector('legend') || field.labels?.[0] || field).scrollIntoView();
        field.focus({preventScroll: true});
        return true;
    }

    // The web engine tells the on-screen keyboard the type of a field and not its input mode (Qt WebEngine 6.4).
    function wantNumberPad() {
        for (const field of document.querySelectorAll('input[type="text"]:is([inputmode="numeric"], [inputmode="decimal"])'))
            field.type = 'tel';
    }

    function start() {
        wantNumberPad();
        document.body.classList.add('js-enabled', 'govuk-frontend-supported');
        revealAll();
        document.querySelectorAll('.govuk-js-character-count').forEach(count);
        document.addEventListener('change', event => {
            if (event.target.matches(choices)) {
                exclude(event.target);
                revealAll();
            }
        });
        document.addEventListener('input', event => event.target.matches('textarea, input') && count(event.target));
        document.addEventListener('click', event => {
            const link = event.target.closest('.govuk-error-summary a[href^="#"]');
            if (link && goToField(link))
                event.preventDefault();
        });
        document.addEventListener('keydown', event => {
            const link = event.key === ' ' && event.target.closest('a[role="button"]');
            if (link) {
                event.preventDefault();
                link.click();
            }
        });
        document.querySelector('.govuk-error-summary')?.setAttribute('tabindex', '-1');
        document.querySelector('.govuk-error-summary')?.focus();
    }

    // Puts (name, value) pairs into the fields of the page. Choices that are not among them are cleared.
    function fill(pairs) {
        const wanted = new Map();
        pairs.forEach(([name, value]) => wanted.set(name, [...(wanted.get(name) || []), value]));
        for (const field of document.querySelectorAll('input, select, textarea')) {
            const values = wanted.get(field.name);
            if (!values || /^(hidden|submit|button|reset|image|file)$/.test(field.type))
                continue;
            if (field.matches(choices))
                field.checked = values.includes(field.value);
            else
                field.value = values[0];
            field.dispatchEvent(new Event('input', {bubbles: true}));
            field.dispatchEvent(new Event('change', {bubbles: true}));
        }
        revealAll();
    }

    return {start, fill};
})();

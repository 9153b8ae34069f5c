// SPDX-License-Identifier: GPL-3.0-or-later
// Makes chance changes to the page that it runs in, the same for the same seed: Mutations.start(seed), then
// Mutations.change() as often as wanted, which says what it did.
globalThis.Mutations = (() => {
    'use strict';
    let state = 1;
    // Mulberry32
    function chance() {
        state = state + 0x6D2B79F5 | 0;
        let mixed = Math.imul(state ^ state >>> 15, 1 | state);
        mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
        return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
    }
    const below = number => Math.floor(chance() * number);
    const one = list => list[below(list.length)];

    let made = 0;
    const nouns = ['rent', 'income', 'address', 'child', 'date of birth', 'phone', 'claim', 'vehicle', 'doctor', 'tax'];
    const sentence = () => one(['What is your %?', 'Enter your %', '% number', 'The % must be in the past', 'Optional %',
        'Tell us about your % and the other %', 'Choose a %']).replaceAll('%', () => one(nouns));

    const templates = [
        n => `<div class="group"><label for="c${n}">${sentence()}</label><p class="note" id="n${n}">${sentence()}</p><input id="c${n}" name="c${n}" aria-describedby="n${n}"></div>`,
        n => `<p><label><span>${sentence()}</span> <input name="c${n}"></label> <small>${sentence()}</small></p>`,
        n => `<fieldset id="n${n}"><legend>${sentence()}</legend><label><input type="radio" name="c${n}" value="1"> Yes</label><label><input type="radio" name="c${n}" value="2"> No</label></fieldset>`,
        n => `<div>${sentence()} <input id="c${n}" name="c${n}"></div>`,
        n => `<fieldset><legend>${sentence()}</legend><div class="govuk-date-input"><label>Day <input name="c${n}-day"></label><label>Month <input name="c${n}-month"></label><label>Year <input name="c${n}-year"></label></div></fieldset>`,
        n => `<div class="group"><label for="c${n}">${sentence()}</label><select id="c${n}" name="c${n}"><option value="">Choose<option>One<option>Two</select></div>`,
        n => `<table><tr><th>${sentence()}</th><th>Amount</th></tr><tr><td>${sentence()}</td><td><input name="c${n}"></td></tr></table>`,
        n => `<div class="group"><b id="n${n}">${sentence()}</b><div role="textbox" contenteditable aria-labelledby="n${n}" id="c${n}"></div></div>`,
        n => `<ul class="list"><li><input type="checkbox" id="c${n}" name="c${n}"><label for="c${n}">${sentence()}</label><li><a href="#c${n}">${sentence()}</a></ul>`,
        n => `<details open><summary>${sentence()}</summary><label>${sentence()} <textarea name="c${n}"></textarea></label></details>`,
        n => `<p class="err" id="n${n}">${sentence()}</p>`,
        n => `<div role="alert"><h2>There is a problem</h2><ul><li><a href="#c${below(n)}">${sentence()}</a></ul></div>`,
        n => `<font class="red">${sentence()}</font>`,
    ];
    const another = () => one(templates)(made += 1);

    const rules = ['.group label { display: none }', 'small { visibility: hidden }', '#c3, #c5 { display: none }', 'legend span { display: none }',
        'main > :nth-child(3) { display: none }', '.note { opacity: 0 }', 'fieldset { visibility: hidden }', 'p { color: #d00 }',
        'form > * + * { overflow: hidden }', 'td { font-size: 0 }', 'table { position: absolute; left: -5000px }'];
    const classes = ['gone', 'unseen', 'clear', 'flat', 'err', 'hint', 'wanted', 'red', 'group', 'away', 'help', 'message error'];
    const styles = ['display: none', 'visibility: hidden', 'opacity: 0', 'height: 0; overflow: hidden', 'color: red', ''];
    const values = {
        'aria-label': sentence, 'aria-describedby': () => `n${below(made + 1)} n${below(made + 1)}`, 'aria-labelledby': () => `n${below(made + 1)}`,
        'aria-hidden': () => one(['true', 'false']), hidden: () => '', for: () => `c${below(made + 1)}`, id: () => one(['n', 'c']) + below(made + 1),
        name: () => `c${below(made + 1)}`, type: () => one(['text', 'number', 'email', 'checkbox', 'radio', 'file', 'date', 'hidden']),
        required: () => '', 'aria-required': () => 'true', 'aria-invalid': () => one(['true', 'false']),
        role: () => one(['group', 'alert', 'radiogroup', 'textbox', 'status', 'presentation', 'navigation', 'button']), placeholder: sentence, title: sentence,
        autocomplete: () => one(['email', 'name', 'bday', 'off']), inert: () => '', open: () => '', disabled: () => '', style: () => one(styles),
        lang: () => one(['en', 'cy']), 'aria-errormessage': () => `n${below(made + 1)}`, maxlength: () => one(['1', '2', '40']), class: () => one(classes),
    };

    // Documents and shadow roots that can be changed.
    function places() {
        const found = [document];
        for (const root of found) {
            for (const element of root.querySelectorAll('*')) {
                const inside = element.shadowRoot || element.tagName === 'IFRAME' && element.contentDocument;
                if (inside && found.length < 8)
                    found.push(inside);
            }
        }
        return found;
    }
    const bodyOf = root => root.body || root;
    const kept = 'html, head, body, main, style, title, meta, script';
    const all = root => [...root.querySelectorAll('*')].filter(element => !element.matches('head, head *, script'));
    const loose = root => all(root).filter(element => !element.matches(kept));
    const fields = root => [...root.querySelectorAll('input:not([type="file"]), textarea, select, [contenteditable]')];

    const ways = {
        text(root) {
            const texts = root.ownerDocument || root;
            const walk = texts.createTreeWalker(bodyOf(root), NodeFilter.SHOW_TEXT);
            const found = [];
            while (walk.nextNode())
                found.push(walk.currentNode);
            const node = one(found.filter(each => each.data.trim()));
            node.data = chance() < 0.1 ? '' : sentence();
        },
        attribute(root) {
            const name = one(Object.keys(values));
            const element = one(all(root).filter(each => !/^(html|body)$/i.test(each.tagName) || /^(class|lang)$/.test(name)));
            if (chance() < 0.4)
                element.removeAttribute(name);
            else
                element.setAttribute(name, values[name]());
            return `${name} of ${element.tagName}`;
        },
        toggle(root) {
            const element = one(all(root));
            const name = one(classes.slice(0, 11));
            if (chance() < 0.5)
                element.classList.toggle(name);
            else
                all(root).forEach(each => each.classList.remove(name));
            return `${name} of ${element.tagName}`;
        },
        move(root) {
            const element = one(loose(root));
            const place = one(all(root).filter(each => !element.contains(each) && !/^(HTML|STYLE|INPUT|IFRAME|TEXTAREA|SELECT|OPTION)$/.test(each.tagName)));
            if (place === bodyOf(root) || chance() < 0.3)
                place.append(element);
            else
                place[one(['before', 'after', 'prepend'])](element);
            return element.tagName;
        },
        remove(root) {
            if (root.querySelectorAll('*').length > 30)
                one(loose(root)).remove();
        },
        add(root) {
            if (root.querySelectorAll('*').length > 300)
                one(loose(root).filter(each => each.querySelector('*'))).remove();
            one([...all(root).filter(each => /^(MAIN|FORM|DIV|BODY|FIELDSET)$/.test(each.tagName)), bodyOf(root)])
                .insertAdjacentHTML?.(one(['afterbegin', 'beforeend']), another());
        },
        replace(root) {
            const element = one(loose(root).filter(each => /^(DIV|P|FIELDSET|LABEL|SPAN)$/.test(each.tagName)));
            element.innerHTML = one([another, sentence, () => `<span class="${one(classes)}">${sentence()}</span> ${sentence()}`])();
        },
        rule(root) {
            const [sheet] = root.styleSheets;
            if (chance() < 0.5 && sheet.cssRules.length > 12)
                sheet.deleteRule(sheet.cssRules.length - 1);
            else
                sheet.insertRule(one(rules), sheet.cssRules.length);
            if (sheet.cssRules.length > 14)
                sheet.disabled = !sheet.disabled;
        },
        sheet(root) {
            const found = root.querySelector('body style');
            if (found)
                found.remove();
            else
                bodyOf(root).insertAdjacentHTML('beforeend', `<style>${one(rules)}</style>`);
        },
        shadow(root) {
            const element = one(loose(root).filter(each => /^(DIV|P|SPAN)$/.test(each.tagName) && !each.shadowRoot));
            element.attachShadow({mode: 'open'}).innerHTML = `<style>.gone { display: none }</style>${another()}<slot></slot>`;
        },
        frame() {
            const found = document.querySelector('iframe');
            if (found && chance() < 0.5) {
                found.remove();
            } else if (document.querySelectorAll('iframe').length < 2) {
                const frame = document.createElement('iframe');
                document.querySelector('main').append(frame);
                frame.contentDocument.body.innerHTML = `<style>.gone { display: none }</style>${another()}${another()}`;
            }
        },
        type(root) {
            const field = one(fields(root));
            if (/^(radio|checkbox)$/.test(field.type))
                field.checked = !field.checked;
            else if (field.tagName === 'SELECT')
                field.selectedIndex = below(3);
            else if (field.isContentEditable)
                field.textContent = 'zzqx17';
            else if (/^(text|textarea)$/.test(field.type))
                field.value = one(['zzqx17', '', 'zzqx18 kkvv']);
            field.dispatchEvent(new Event('input', {bubbles: true}));
        },
        focus(root) {
            one(fields(root)).focus();
        },
        heading() {
            document.querySelector('h1').textContent = sentence();
        },
    };
    const often = ['text', 'text', 'attribute', 'attribute', 'attribute', 'toggle', 'toggle', 'type', 'add'];

    function change() {
        const name = one([...Object.keys(ways), ...often]);
        const root = one(places());
        try {
            return `${name} ${ways[name](root) || ''}`;
        } catch (error) {
            return `${name}: ${error.message}`; // there was nothing to do it to
        }
    }

    function start(seed) {
        state = seed;
        const form = document.querySelector('form');
        templates.forEach(template => form.insertAdjacentHTML('beforeend', template(made += 1)));
    }

    return {start, change};
})();

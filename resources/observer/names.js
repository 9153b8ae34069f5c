// SPDX-License-Identifier: GPL-3.0-or-later
// What a control is called, by the accessible name computation (accname-1.2 and HTML-AAM 1.0, section 4.1), with
// one deliberate difference: what a person typed or chose never becomes part of a name (accname step 2C, embedded
// controls, would put the value of a box that stands inside a label into that label).
globalThis.Alongside = globalThis.Alongside || {};

Alongside.names = (() => {
    'use strict';
    const {most, tidy, attribute, role} = Alongside.bounds;
    const {byIds, labelsOf} = Alongside.places;
    const {addedTo} = Alongside.added;
    const {changes, kept} = Alongside;

    const valueHolders = 'input, textarea, select, output, progress, meter, datalist, ' +
        '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], ' +
        '[role="combobox"], [role="listbox"], [role="spinbutton"], [role="slider"], [role="status"], [role="log"], ' +
        '[role="timer"], [role="progressbar"], [role="meter"], [aria-haspopup="listbox"]';
    const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'IFRAME', 'OBJECT', 'AUDIO', 'VIDEO',
        'RT', 'RP']);
    const labelled = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'METER', 'PROGRESS', 'OUTPUT']);
    const namedByContent = new Set(['button', 'link', 'radio', 'checkbox', 'switch', 'option', 'heading', 'tab',
        'menuitem', 'menuitemradio', 'menuitemcheckbox', 'treeitem', 'cell', 'columnheader', 'rowheader', 'tooltip']);
    const contentElements = new Set(['BUTTON', 'A', 'SUMMARY', 'OPTION', 'LEGEND', 'LABEL', 'CAPTION', 'FIGCAPTION',
        'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

    // What a person may have put something into, and what tells how far they are: its contents are never read.
    const isHolder = element => element.matches(valueHolders);
    const isTelling = element => element.tagName !== 'OUTPUT' && /^(status|log|timer)$/.test(role(element));

    const begun = walk => ({...walk, seen: walk.seen || new Set(),
        room: walk.room || {characters: most.raw, parts: most.parts}});

    function embedded(element, walk) {
        const label = tidy(attribute(element, 'aria-label'));
        if (!walk.referring) {
            const others = byIds(element, 'aria-labelledby').filter(other => !walk.seen.has(other));
            if (others.length)
                return others.map(other => textOf(other, {...walk, referring: true})).join(' ');
        }
        if (label)
            return label;
        if (element.tagName === 'IMG' || element.tagName === 'AREA')
            return attribute(element, 'alt') || attribute(element, 'title');
        if (element.tagName.toLowerCase() === 'svg')
            return pictureTitle(element);
        return content(element, walk) ||
            (/^(none|presentation)$/.test(role(element)) ? '' : attribute(element, 'title'));
    }

    function pictureTitle(picture) {
        const title = picture.firstElementChild;
        return title?.tagName.toLowerCase() === 'title' ? words(title.firstChild, most.raw) : '';
    }

    const words = (node, room) => node?.nodeType === Node.TEXT_NODE ? node.substringData(0, room) : '';

    const shadowOf = element => element.shadowRoot;

    function content(element, walk) {
        const {room} = walk;
        const {before, after} = addedTo(element);
        let text = before;
        const slotted = element.tagName === 'SLOT' ? element.assignedNodes({flatten: true}) : [];
        slotted.forEach(node => kept.whole(node.parentElement || node));
        if (!labelled.has(element.tagName) && element.tagName !== 'LABEL')
            kept.answer(shadowOf, element, element.shadowRoot);
        if (element.shadowRoot && !changes.isHeard(element.shadowRoot))
            kept.never();
        let at = 0;
        let node = slotted.length ? slotted[0] : (element.shadowRoot || element).firstChild;
        while (node && room.characters > 0 && room.parts > 0) {
            room.parts -= 1;
            const piece = node.nodeType === Node.ELEMENT_NODE ? part(node, walk) : words(node, room.characters);
            room.characters -= node.nodeType === Node.ELEMENT_NODE ? 0 : piece.length;
            text += piece;
            node = slotted.length ? slotted[++at] : node.nextSibling;
        }
        return text + after;
    }

    // How an element is drawn, as far as its words depend on it.
    function look(element) {
        const {display, visibility} = getComputedStyle(element);
        kept.answer(drawn, element, `${display} ${visibility}`);
        return {display, hides: display === 'none' || visibility !== 'visible'};
    }
    function drawn(element) {
        const {display, visibility} = getComputedStyle(element);
        return `${display} ${visibility}`;
    }

    kept.aboutLooks(drawn);

    function part(element, walk) {
        if (element.tagName === 'BR')
            return ' ';
        if (silent.has(element.tagName) || walk.seen.has(element) || walk.skip?.(element))
            return '';
        const {hides, display} = look(element);
        const hidden = hides || element.getAttribute('aria-hidden') === 'true';
        if (hidden && !walk.hiddenToo)
            return '';
        walk.seen.add(element);
        if (isHolder(element))
            return ` ${ownWords(element)} `;
        const inline = display === 'inline' || display === 'contents';
        const text = embedded(element, walk);
        return inline ? text : ` ${text} `;
    }

    // What an author calls a box. A widget made of other elements often shows its value as a title.
    const ownWords = element => attribute(element, 'aria-label') ||
        (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) ? attribute(element, 'title') : '');

    // The words of an element as they would be read out. Never what a control inside it holds. walk.skip leaves
    // elements out.
    function textOf(element, walk = {}) {
        kept.whole(element);
        if (isHolder(element) && !isTelling(element))
            return tidy(attribute(element, 'aria-label'));
        const inner = begun(walk);
        // A hidden element that is referred to by id is read with all that it hides (step 2A).
        inner.hiddenToo = Boolean(walk.referring) && (look(element).hides || element.getAttribute('aria-hidden') === 'true');
        inner.seen.add(element);
        const own = walk.referring ? tidy(attribute(element, 'aria-label')) : '';
        return own || tidy(/^(IMG|svg)$/i.test(element.tagName) ? embedded(element, inner) : content(element, inner));
    }

    function nativeName(element, skip) {
        const tag = element.tagName;
        if (tag === 'FIELDSET') {
            const legend = legendOf(element);
            return legend ? textOf(legend, {skip}) : '';
        }
        if (tag === 'INPUT' && /^(submit|reset|button)$/.test(element.type))
            return tidy(element.value || {submit: 'Submit', reset: 'Reset'}[element.type] || '');
        if (labelled.has(tag)) {
            const text = labelsOf(element).filter(label => !skip?.(label))
                .map(label => {
                    kept.whole(label);
                    return tidy(embedded(label, begun({seen: new Set([element]), skip})));
                });
            if (text.some(Boolean))
                return tidy(text.join(' '));
        }
        return tag === 'IMG' || (tag === 'INPUT' && element.type === 'image') ? tidy(attribute(element, 'alt')) : '';
    }

    function legendOf(group) {
        kept.list(group);
        let child = group.firstElementChild;
        for (let at = 0; child && at < 20 && child.tagName !== 'LEGEND'; at += 1)
            child = child.nextElementSibling;
        return child?.tagName === 'LEGEND' ? child : undefined;
    }

    // What an element is called by its author for all to know: empty when only a tip or an example stands there.
    function ownName(element, skip) {
        kept.own(element);
        const label = tidy(attribute(element, 'aria-label'));
        // A widget that names itself, or a part of itself, means the value that it shows.
        const referred = byIds(element, 'aria-labelledby').map(other => other === element ? label
            : isHolder(element) && element.contains(other) ? '' : textOf(other, {referring: true, skip})).filter(Boolean);
        if (referred.length)
            return tidy(referred.join(' '));
        return label || nativeName(element, skip) || (!isHolder(element) &&
            (namedByContent.has(role(element)) || contentElements.has(element.tagName)) ? textOf(element, {skip}) : '');
    }

    // A list that stands closed may say in its first line what is to be chosen.
    function firstLine(element) {
        if (element.tagName !== 'SELECT')
            return '';
        kept.whole(element);
        return element.options[0]?.value === '' ? element.options[0].label : '';
    }

    const tipOf = element => tidy(/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || !isHolder(element)
        ? attribute(element, 'title') : '') ||
        tidy(attribute(element, 'placeholder') || attribute(element, 'aria-placeholder') || firstLine(element).slice(0, most.text));

    // The accessible name of an element; empty when it has none.
    const nameOf = element => ownName(element) || tipOf(element);

    return {nameOf, ownName, tipOf, textOf, legendOf, isHolder};
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// A soft ring round the question that is being explained. One neutral element of our own beside the page's content: it
// takes no pointer, has no words, says nothing to assistive technology and stands around the question, never on it.
// A page that takes it away or alters it gets it back a few times, ever more slowly; then the panel's words must do.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.highlight = (() => {
    'use strict';
    const {closest, hostOf, parentOf} = Alongside.places;
    const gap = 10;
    const line = 4;
    const edge = 3;
    const mostMends = 5;
    let ring = null; // {element, style, left, top}
    let target = null; // {members, scrollers, listening, sizes}
    let mended = {times: 0, next: 0};

    // Without a doctype, the root element is as tall as all of the page.
    const heightOf = ({scrollingElement, documentElement}) => (scrollingElement || documentElement).clientHeight;

    const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

    const look = {
        all: 'initial', position: 'absolute', 'box-sizing': 'border-box', 'pointer-events': 'none', 'z-index': '2147483647',
        border: `${line}px solid #6b3fa0`, 'border-radius': '14px', background: 'none', display: 'block', opacity: '1',
        // Dark inside, light outside: one of the two stands out on any page.
        'box-shadow': `0 0 0 ${line}px #e9dcff`, 'forced-color-adjust': 'none', left: '0px', top: '0px',
    };

    function around(elements) {
        const boxes = elements.map(element => element.getBoundingClientRect()).filter(box => box.width && box.height);
        return {
            left: Math.min(...boxes.map(box => box.left)), top: Math.min(...boxes.map(box => box.top)),
            right: Math.max(...boxes.map(box => box.right)), bottom: Math.max(...boxes.map(box => box.bottom)),
        };
    }

    function boxOf(members) {
        const [first] = members;
        const fits = box => box && members.every(member => box.contains(member));
        const near = ['.govuk-form-group', 'fieldset', '[role="group"]', '[role="radiogroup"]']
            .map(selector => first.closest(selector)).find(fits);
        const small = near && near.getBoundingClientRect().height < 3 * heightOf(first.ownerDocument);
        return around(small ? [near] : [...members, ...members.flatMap(member => Alongside.places.labelsOf(member))]);
    }

    // What lies around a question and scrolls by itself: outside of it, the question cannot be seen.
    function scrollersOf(member) {
        const found = [];
        for (let box = parentOf(member); box && found.length < 5; box = parentOf(box)) {
            if (box !== box.ownerDocument.documentElement && box.tagName !== 'BODY' && /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowY))
                found.push(box);
        }
        return found;
    }

    function isInSight(box) {
        return target.scrollers.every(scroller => {
            const view = scroller.getBoundingClientRect();
            return box.bottom > view.top + gap && box.top < view.bottom - gap;
        });
    }

    // Everything is measured before anything is moved.
    function place() {
        if (!ring || !target || !isWhole())
            return;
        const members = target.members.filter(member => member.isConnected);
        if (!members.length) {
            clear();
            return;
        }
        const box = boxOf(members);
        const own = around(members);
        const fields = Number.isFinite(own.left) ? own : box;
        const now = ring.element.getBoundingClientRect();
        const room = members[0].ownerDocument.documentElement.clientWidth;
        const {scrollY} = members[0].ownerDocument.defaultView;
        const seen = Number.isFinite(box.left) && isInSight(fields);
        const left = Math.max(box.left - gap, edge);
        const top = Math.max(box.top - gap, edge - scrollY);
        const right = Math.min(box.right + gap, room - edge);
        const bottom = box.bottom + gap;
        ring.left += left - now.left;
        ring.top += top - now.top;
        // Where there is no room for a line beside the field, there is none.
        const side = (name, space) => ({[`border-${name}-width`]: `${space > line + 1 ? line : 0}px`});
        put(seen ? {
            visibility: 'visible', left: `${ring.left}px`, top: `${ring.top}px`,
            width: `${right - left}px`, height: `${bottom - top}px`,
            ...side('left', fields.left - left), ...side('top', fields.top - top),
            ...side('right', right - fields.right), ...side('bottom', bottom - fields.bottom),
        } : {visibility: 'hidden'});
    }

    function put(style) {
        for (const [name, value] of Object.entries(style))
            ring.element.style.setProperty(name, value, 'important');
        ring.style = ring.element.getAttribute('style');
    }

    function make() {
        const [first] = target.members;
        const element = first.ownerDocument.createElement('div');
        element.setAttribute('aria-hidden', 'true');
        ring = {element, style: '', left: 0, top: 0};
        put(look);
        // An open dialogue is above everything that is not in it.
        (closest(first, 'dialog[open]') || first.ownerDocument.documentElement).append(element);
        if (!calm() && !mended.times)
            element.animate([{opacity: 0}, {opacity: 1}], {duration: 200, easing: 'ease-out'});
    }

    const isWhole = () => ring.element.isConnected && ring.element.getAttribute('style') === ring.style &&
        ring.element.attributes.length === 2 && !ring.element.firstChild;

    // Called whenever the page is read again.
    function mend() {
        if (ring && !isWhole() && performance.now() >= mended.next) {
            ring.element.remove();
            if (mended.times === mostMends) {
                clear();
                return;
            }
            mended = {times: mended.times + 1, next: performance.now() + 500 * 2 ** mended.times};
            make();
        }
        place();
    }

    let asked = 0;
    function placeSoon() {
        cancelAnimationFrame(asked);
        asked = requestAnimationFrame(place);
    }

    function show(members) {
        clear();
        if (!members.length)
            return;
        const [first] = members;
        target = {members, scrollers: scrollersOf(first), listening: new AbortController(), sizes: new ResizeObserver(place)};
        mended = {times: 0, next: 0};
        make();
        const {documentElement, body, defaultView} = first.ownerDocument;
        [documentElement, body, first.closest('.govuk-form-group, fieldset') || first, hostOf(first)].filter(Boolean)
            .forEach(element => target.sizes.observe(element));
        const {signal} = target.listening;
        defaultView.addEventListener('resize', place, {signal});
        // Boxes inside the page may scroll by themselves; the ring follows.
        defaultView.addEventListener('scroll', placeSoon, {capture: true, passive: true, signal});
        place();
    }

    function clear() {
        target?.sizes.disconnect();
        target?.listening.abort();
        ring?.element.remove();
        target = ring = null;
    }

    function bringIntoView(members) {
        if (!members.length)
            return;
        const [first] = members;
        const behavior = calm() ? 'instant' : 'smooth';
        if (first.ownerDocument !== document || scrollersOf(first).length) {
            first.scrollIntoView({block: 'center', behavior});
            return;
        }
        const box = boxOf(members);
        const room = heightOf(document);
        const top = box.bottom - box.top > room - 4 * gap ? box.top - 2 * gap
            : box.top - (room - (box.bottom - box.top)) / 2;
        scrollTo({top: scrollY + top, behavior});
    }

    return {show, clear, mend, bringIntoView, isOurs: node => Boolean(ring) && node === ring.element && isWhole()};
})();

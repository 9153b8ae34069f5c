// SPDX-License-Identifier: GPL-3.0-or-later
// A soft ring round the question that is being explained. One neutral element of our own beside the page's content: it
// takes no pointer, has no words, says nothing to assistive technology and stands around the question, never on it.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.highlight = (() => {
    'use strict';
    const gap = 10;
    let ring = null;
    let target = null;
    let sizes = null;

    const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

    function boxOf(members) {
        const [first] = members;
        const fits = box => box && members.every(member => box.contains(member));
        const near = ['.govuk-form-group', 'fieldset', '[role="group"]', '[role="radiogroup"]']
            .map(selector => first.closest(selector)).find(fits);
        const boxes = (near ? [near] : [...members, ...members.flatMap(member => [...(member.labels || [])])])
            .map(element => element.getBoundingClientRect()).filter(box => box.width && box.height);
        return {
            left: Math.min(...boxes.map(box => box.left)), top: Math.min(...boxes.map(box => box.top)),
            right: Math.max(...boxes.map(box => box.right)), bottom: Math.max(...boxes.map(box => box.bottom)),
        };
    }

    function place() {
        const members = target?.filter(member => member.isConnected) || [];
        if (!ring || !members.length)
            return clear();
        const box = boxOf(members);
        if (!Number.isFinite(box.left)) {
            ring.style.visibility = 'hidden';
            return undefined;
        }
        const room = document.documentElement.clientWidth;
        const left = Math.max(box.left - gap, 3);
        Object.assign(ring.style, {
            visibility: 'visible', left: `${left + scrollX}px`, top: `${Math.max(box.top + scrollY - gap, 3)}px`,
            width: `${Math.min(box.right + gap, room - 3) - left}px`, height: `${box.bottom - box.top + 2 * gap}px`,
        });
        return undefined;
    }

    function make() {
        const element = document.createElement('div');
        element.setAttribute('aria-hidden', 'true');
        Object.assign(element.style, {
            position: 'absolute', boxSizing: 'border-box', pointerEvents: 'none', zIndex: '2147483647',
            border: '4px solid #6b3fa0', borderRadius: '14px', background: 'none', margin: '0', padding: '0',
            // Dark inside, light outside: one of the two stands out on any page.
            boxShadow: '0 0 0 4px #e9dcff', forcedColorAdjust: 'none',
        });
        document.documentElement.append(element);
        if (!calm())
            element.animate([{opacity: 0}, {opacity: 1}], {duration: 200, easing: 'ease-out'});
        return element;
    }

    function show(members) {
        clear();
        if (!members.length)
            return;
        target = members;
        ring = make();
        sizes = new ResizeObserver(place);
        [document.documentElement, document.body, members[0].closest('.govuk-form-group, fieldset') || members[0]]
            .forEach(element => sizes.observe(element));
        place();
    }

    function clear() {
        sizes?.disconnect();
        ring?.remove();
        sizes = ring = target = null;
    }

    function bringIntoView(members) {
        if (!members.length)
            return;
        const box = boxOf(members);
        const room = document.documentElement.clientHeight;
        const top = box.bottom - box.top > room - 4 * gap ? box.top - 2 * gap
            : box.top - (room - (box.bottom - box.top)) / 2;
        scrollTo({top: scrollY + top, behavior: calm() ? 'instant' : 'smooth'});
    }

    addEventListener('resize', place);
    // Boxes inside the page may scroll by themselves; the ring follows.
    addEventListener('scroll', event => event.target !== document && place(), {capture: true, passive: true});

    return {show, clear, place, bringIntoView, isOurs: node => node === ring};
})();

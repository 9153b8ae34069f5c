// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of page it is: by what it asks for, by what it is made of, and by the words of its heading in English and
// Welsh.
globalThis.Alongside = globalThis.Alongside || {};

Alongside.pageKinds = (() => {
    'use strict';
    const {tidy} = Alongside.bounds;
    const {isShown, some} = Alongside.places;
    const {textOf} = Alongside.names;

    const words = {
        check: /check (your|the|these|all) (answers|details|application|information|claim)|check (and|before|then) (you )?(send|submit|confirm)|(review|check) (and|then|before|your) (submit|answers|application|details|request|claim)|gwir\w+ eich (atebion|manylion|cais)/i,
        done: /(completed?|submitted|received|sent|confirmed|successful|registered|booked|reported|renewed|been made|wedi (ei |eu )?(gyflwyno|hanfon|gwblhau|derbyn|anfon)|wedi[’'] ?i (gyflwyno|hanfon|gwblhau|derbyn|anfon))[.!]?$|^(thank you|thanks|diolch)\b|payment (complete|successful|received)|^(we have|we[’']ve) (received|got)\b|^(your|the) .* (has been|was) \w+ed\b/i,
        over: /(session|sesiwn)\b[^]*(expired|timed out|ended|dod i ben)|(logged|signed) you out|page (not found|you (were|are) looking)|(service|site) is (currently |temporarily )?unavailable/i,
        broken: /(page|address) (not found|cannot be found|can[’']?t be found|you (were|are) looking)|problem with (the|this|our) (service|page|site|website)|service (is )?(currently |temporarily )?(unavailable|closed|not available)|service has closed|can[’']?t be reached|something (has )?(gone|went) wrong|(session|sesiwn)[^]*(expired|timed out|ended|wedi dod i ben)|timed out|logged you out|signed you out|access denied|forbidden|internal server error|\b(404|403|500|502|503)\b|heb ei (g|ch)anfod|dod o hyd i.r dudalen|problem gyda.r gwasanaeth|nid yw.r gwasanaeth ar gael|gwasanaeth (wedi cau|ddim ar gael)/i,
        signIn: /\b(sign|log) ?in\b|\bsign back in\b|mewngofnod|security (code|question)|(one[- ]time|access|verification|confirmation|authentication|login|(4|5|6|8)[- ](digit|figure)) (pass)?code|passcode|(enter|check|get) (the|your|a) (\w+ ){0,2}code|cod (diogelwch|mynediad|dilysu|untro|\d digid)/i,
        card: /card number|long number|rhif (y |eich )?cerdyn/i,
        cardPart: /card|expir|security code|cvc|cvv|cerdyn|dod i ben/i,
        pay: /^(pay|make a payment|payment|how (do|would) you (want|like) to pay|choose how to pay|talu|taliad|sut (ydych|hoffech) .* dalu)\b|payment (details|method)|card details|direct debit|debyd uniongyrchol|ways? to pay|manylion (cerdyn|talu)/i,
        state: /^(completed?|not (yet )?started|in progress|incomplete|cannot start yet|can[’']t start yet|to do|done|started|optional|submitted|wedi.i (g|ch)wblhau|heb (ei )?(ddechrau|gwblhau)|ar y gweill|ni ellir dechrau eto|anghyflawn)$/i,
        change: /^(change|edit|amend|update|newid|golygu)\b/i,
    };

    const cards = /^cc-(number|csc|exp)/;
    const secret = /^(current-password|one-time-code)$/;

    function isPayment(questions, heading, doc) {
        const named = questions.map(question => question.label);
        if (questions.some(question => cards.test(question.autocomplete)))
            return true;
        if (named.some(label => words.card.test(label)) && named.filter(label => words.cardPart.test(label)).length > 1)
            return true;
        if (words.pay.test(heading) && questions.length > 0)
            return true;
        // The fields of a provider stand in frames of its own, which nobody else may read.
        return some(doc, 'iframe[title]', 20).some(frame => isShown(frame) &&
            /(secure|safe).*(card|payment)|card (number|details)/i.test(frame.title.slice(0, 200)));
    }

    function isSignIn(questions, heading) {
        if (questions.some(question => secret.test(question.autocomplete)))
            return true;
        if (questions.some(question => question.kind === 'password' && question.autocomplete !== 'new-password') && questions.length <= 4)
            return true;
        const said = questions.length <= 3 ? [heading, ...questions.map(question => question.label)] : [heading];
        return questions.length > 0 && said.some(text => words.signIn.test(text));
    }

    // A list of parts, each with how far it is.
    function isTaskList(scope) {
        if ([...scope.querySelectorAll('.govuk-task-list, .app-task-list, .nhsuk-task-list, [class*="task-list" i]')].some(isShown))
            return true;
        const rows = some(scope, 'li, tr, dl > div', 200).filter(row => row.querySelector('a[href], button'));
        const told = rows.filter(row => some(row, '*', 30)
            .some(part => !part.firstElementChild && words.state.test(tidy((part.textContent || '').slice(0, 60)))));
        return told.length >= 2;
    }

    // Answers listed, each with a way to change it.
    function changesOffered(scope) {
        const ways = some(scope, 'dl a[href], dl button, table a[href], table button, li a[href], .govuk-summary-list a[href]', 200);
        return ways.filter(way => words.change.test(textOf(way)) && isShown(way)).length;
    }

    const firstWords = scope => some(scope, 'p', 3).filter(isShown).map(part => textOf(part)).join(' ').slice(0, 500);

    const has = (scope, selector) => some(scope, selector, 20).some(isShown);

    function kindOf(doc, scope, heading, title, questions, isNaming) {
        if (isPayment(questions, heading, doc))
            return 'payment';
        if (isNaming && questions.length <= 2 || isSignIn(questions, heading))
            return 'sign-in';
        const mostly = questions.filter(question => question.kind !== 'checkboxes').length;
        if (mostly > 3 && !words.check.test(heading))
            return 'question'; // whatever else is on it
        if (has(scope, '[class*="panel--confirmation" i], [class*="confirmation-panel" i]'))
            return 'confirmation';
        if (!mostly && isTaskList(scope))
            return 'tasks';
        const changes = changesOffered(scope);
        if (words.check.test(heading) && (!mostly || changes > 1) || changes >= 2 && !mostly)
            return 'check';
        // Afterwards, a service may still ask how it was.
        if (words.done.test(heading) && questions.length <= 2 && !questions.some(question => question.required))
            return 'confirmation';
        if (questions.length && !words.broken.test(heading))
            return 'question';
        if (words.broken.test(heading) || !heading && words.broken.test(title) || words.over.test(firstWords(scope)))
            return 'error';
        return questions.length ? 'question' : 'unknown';
    }

    return {kindOf};
})();

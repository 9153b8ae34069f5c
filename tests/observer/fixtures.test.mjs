// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every component fixture of the design system into a page and compares: each control that has a name in
// Chromium's own accessibility tree must be found by the observer with that name.
import {readFileSync, readdirSync, existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';

const here = dirname(fileURLToPath(import.meta.url));
const design = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const sources = ['names.js', 'questions.js', 'observe.js']
    .map(name => readFileSync(join(here, '../../resources/observer', name), 'utf8')).join('\n');
const style = readFileSync(join(design, 'govuk-frontend.min.css'), 'utf8').replace(/url\([^)]*\)/g, 'none');

const questionRoles = new Set(['textbox', 'searchbox', 'radio', 'checkbox', 'combobox', 'listbox', 'spinbutton',
    'switch', 'slider', 'Date', 'DateTime', 'InputTime', 'ColorWell']);

const fixtures = readdirSync(join(design, 'components')).flatMap(component => {
    const file = join(design, 'components', component, 'fixtures.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).fixtures
        .map(fixture => ({component, name: fixture.name, html: fixture.html})) : [];
});

// Runs in the page, on the control: what the observer says about it.
function told() {
    const observe = globalThis.Alongside.observe;
    if (this.tagName === 'BUTTON' || (this.tagName === 'INPUT' && /^(submit|button|reset|image)$/.test(this.type)))
        return {button: globalThis.Alongside.names.nameOf(this)};
    const index = observe.collect(document).findIndex(record => record.members.includes(this));
    const question = observe.observePage(document).questions[index];
    return {names: question ? [question.label, ...question.options] : [], file: this.type === 'file'};
}

const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--force-renderer-accessibility'],
});
const figures = {fixtures: 0, withControls: 0, controls: 0, recognised: 0, unnamed: 0, buttons: 0, buttonsNamed: 0};
const missed = [];
try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    for (const fixture of fixtures) {
        for (const scripted of ['', 'js-enabled govuk-frontend-supported'])
            await compare(page, session, fixture, scripted);
        figures.fixtures += 1;
    }
} finally {
    await browser.close();
}

async function compare(page, session, fixture, scripted) {
    await page.setContent(`<!doctype html><html lang="en" class="govuk-template"><head><title>t</title>
        <style>${style}</style></head><body class="govuk-template__body ${scripted}">
        <main>${fixture.html}</main></body></html>`);
    await page.evaluate(sources);
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    let controls = 0;
    for (const node of nodes.filter(each => !each.ignored && each.backendDOMNodeId)) {
        const role = node.role?.value;
        if (role !== 'button' && !questionRoles.has(role))
            continue;
        const {object} = await session.send('DOM.resolveNode', {backendNodeId: node.backendDOMNodeId});
        const {result} = await session.send('Runtime.callFunctionOn',
            {objectId: object.objectId, functionDeclaration: told.toString(), returnByValue: true});
        const name = (node.name?.value || '').replace(/[\s\u00a0]+/g, ' ').trim();
        controls += judge(fixture, scripted, role, name, result.value) ? 1 : 0;
    }
    if (controls && !scripted)
        figures.withControls += 1;
}

// True when the node is a control that asks something.
function judge(fixture, scripted, role, name, said) {
    const isButton = 'button' in said;
    if (isButton && !name)
        return false;
    if (!name) {
        figures.unnamed += 1;
        return true;
    }
    const right = isButton ? said.button === name : said.names.includes(name);
    figures[isButton ? 'buttons' : 'controls'] += 1;
    if (right)
        figures[isButton ? 'buttonsNamed' : 'recognised'] += 1;
    else
        missed.push(`${fixture.component} "${fixture.name}"${scripted ? ' (scripted)' : ''}: ${role} ` +
            `${JSON.stringify(name)}, observer: ${JSON.stringify(isButton ? said.button : said.names)}`);
    return !isButton;
}

console.log(JSON.stringify(figures));
missed.forEach(line => console.log(line));
if (figures.fixtures < 700 || figures.withControls < 250)
    console.log('Too few fixtures were rendered to say anything.');
process.exit(missed.length || figures.fixtures < 700 || figures.withControls < 250 ? 1 : 0);

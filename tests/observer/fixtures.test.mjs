// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every component fixture of the design system into a page, and the pages of own.html, and compares: each
// control that has a name in Chromium's own accessibility tree must be found by the observer with that name.
// Arguments: the folder of the observer's scripts. CHROMIUM names another browser.
import {readFileSync, readdirSync, existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';

const here = dirname(fileURLToPath(import.meta.url));
const design = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const folder = process.argv[2] || join(here, '../../resources/observer');
const sources = readFileSync(join(folder, 'parts'), 'utf8').match(/^\w+\.js$/gm)
    .map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
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
    if (this.getRootNode() instanceof ShadowRoot)
        return {inside: true}; // A part that the browser made, such as the month of a date box.
    const observe = globalThis.Alongside.observe;
    if (this.matches('button, [role="button"], summary') || (this.tagName === 'INPUT' && /^(submit|button|reset|image)$/.test(this.type)))
        return {button: globalThis.Alongside.names.nameOf(this)};
    const index = observe.collect(document).findIndex(record => record.members.includes(this));
    const question = observe.observePage(document).questions[index];
    return {names: question ? [question.label, ...question.options] : [], file: this.type === 'file'};
}

const own = readFileSync(join(here, 'own.html'), 'utf8').match(/<article>[^]*?<\/article>/g)
    .map((html, index) => ({component: 'own.html', name: `article ${index + 1}`, html}));

const newFigures = () => ({pages: 0, withControls: 0, controls: 0, recognised: 0, unnamed: 0, buttons: 0, buttonsNamed: 0});
const missed = [];

// Judges one control; true when it asks something.
function judge(figures, where, role, name, said) {
    const isButton = 'button' in said;
    if (!name) {
        figures.unnamed += isButton ? 0 : 1;
        return !isButton;
    }
    const right = isButton ? said.button === name : said.names.includes(name);
    figures[isButton ? 'buttons' : 'controls'] += 1;
    if (right)
        figures[isButton ? 'buttonsNamed' : 'recognised'] += 1;
    else
        missed.push(`${where}: ${role} ${JSON.stringify(name)}, observer: ${JSON.stringify(said.button ?? said.names)}`);
    return !isButton;
}

async function compare(page, session, figures, fixture, {bodyClass, bare}) {
    const html = bare ? fixture.html.replace(/ class="[^"]*"/g, '') : fixture.html;
    await page.setContent(`<!doctype html><html lang="en" class="govuk-template"><head><title>t</title>
        <style>${bare ? '' : style}</style></head><body class="govuk-template__body ${bodyClass || ''}">
        <main>${html}</main></body></html>`);
    figures.pages += 1;
    if (!/<(input|select|textarea|button)|role=|contenteditable/.test(html))
        return; // Nothing that could be a control; its accessibility tree would only take time.
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
        const where = `${fixture.component} "${fixture.name}"${bare ? ' without classes' : ''}`;
        if (!result.value.inside)
            controls += judge(figures, where, role, name, result.value) ? 1 : 0;
    }
    figures.withControls += controls ? 1 : 0;
}

const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--force-renderer-accessibility'],
});
const runs = [
    ['own pages', own, {}],
    ['fixtures', fixtures, {}],
    ['fixtures with scripts on', fixtures, {bodyClass: 'js-enabled govuk-frontend-supported'}],
    ['fixtures without class names and style', fixtures, {bare: true}],
];
let poor = false;
try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Accessibility.enable');
    for (const [title, pages, way] of runs) {
        const figures = newFigures();
        for (const fixture of pages)
            await compare(page, session, figures, fixture, way);
        console.log(title, JSON.stringify(figures));
        poor ||= pages === fixtures && (figures.pages < 700 || figures.withControls < 250);
    }
} finally {
    await browser.close();
}
missed.forEach(line => console.log(line));
if (poor)
    console.log('Too few fixtures held controls to say anything.');
process.exit(missed.length || poor ? 1 : 0);

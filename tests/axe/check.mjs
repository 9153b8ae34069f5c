// SPDX-License-Identifier: GPL-3.0-or-later
// node check.mjs PAGES OBSERVER: opens every page that write-pages wrote in Chromium, as the program shows it (with
// the isolated world's script for reveals and counts), and runs every rule that axe-core has: none is left out.
import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, relative} from 'node:path';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';

const [pages, observer] = process.argv.slice(2);
const files = readdirSync(pages, {recursive: true, withFileTypes: true})
    .filter(file => file.isFile() && file.name.endsWith('.html'))
    .map(file => relative(pages, join(file.parentPath ?? file.path, file.name))).sort();
const enhance = readFileSync(join(observer, 'enhance.js'), 'utf8');
const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, {enabled: true}]));

const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://page').pathname);
    try {
        const content = readFileSync(join(pages, path));
        response.writeHead(200, {'Content-Type': path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8'});
        response.end(content);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true,
    args: [...(process.getuid() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'],
});

const figures = {pages: files.length, states: 0, revealed: 0, passes: 0, violations: 0, undecided: 0};
const undecided = new Map();

async function judge(page, name) {
    const result = await page.evaluate((rules) => globalThis.axe.run(document,
        {rules, resultTypes: ['violations', 'incomplete']}), rules);
    figures.states += 1;
    figures.passes += result.passes.length;
    figures.violations += result.violations.length;
    figures.undecided += result.incomplete.length;
    for (const one of result.incomplete)
        undecided.set(one.id, (undecided.get(one.id) || 0) + 1);
    // What axe cannot decide about a colour is told, so that somebody looks.
    for (const one of result.incomplete.filter(one => one.id.startsWith('color-contrast')))
        one.nodes.slice(0, 2).forEach(node => console.log(`${name}: look: ${node.html.slice(0, 120)}: ${
            node.any[0]?.message}`));
    for (const violation of result.violations) {
        console.log(`${name}: ${violation.id}: ${violation.help}`);
        violation.nodes.slice(0, 3).forEach(node => console.log(`    ${node.html.slice(0, 200)}\n    ${
            node.failureSummary?.replace(/\s+/g, ' ').slice(0, 300)}`));
    }
}

async function wide(page, name) {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) {
        figures.violations += 1;
        console.log(`${name}: ${over} px wider than the window`);
    }
}

// Each choice that reveals questions, chosen in turn.
async function revealed(page, name) {
    const ids = await page.$$eval('[data-aria-controls]', all => all.map(choice => choice.id));
    for (const id of ids) {
        await page.evaluate(id => {
            const choice = document.getElementById(id);
            if (!choice.checked)
                choice.click();
        }, id);
        figures.revealed += 1;
        await judge(page, `${name} (revealed by ${id})`);
    }
}

try {
    const page = await browser.newPage();
    await page.setBypassCSP(true); // For axe itself; the program's script stands in an isolated world.
    for (const file of files) {
        await page.setViewport({width: 1230, height: 900});
        const answer = await page.goto(address + file.split('/').map(encodeURIComponent).join('/'), {waitUntil: 'load'});
        if (!answer.ok())
            throw new Error(`${file}: ${answer.status()}`);
        await page.evaluate(`${enhance}; Alongside.enhance.start();`);
        await page.evaluate(axe.source);
        await judge(page, file);
        if (file.endsWith('.empty.html') || file.endsWith('.error.html'))
            await revealed(page, file);
        await page.setViewport({width: 600, height: 900});
        await wide(page, file);
    }
} finally {
    await browser.close();
    server.close();
}

console.log(JSON.stringify({...figures, rules: Object.keys(rules).length, undecidedRules: Object.fromEntries(undecided)}));
process.exitCode = figures.violations === 0 && figures.states > 0 ? 0 : 1;

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../client/scripts/lib/paths.mjs';
import { mostRows } from '../../../client/dashboard/parts/figure';
import { mostDrawn, mostLabels } from '../../../client/dashboard/pure/network';
import { startBrowser } from '../shared/browser';
import { pictureFile } from '../shared/screenshots';
import { crowd, Reports } from './reports';
import { WatchedPage } from './watched';

const charts = ['When you talked', 'Month by month', 'Who knows whom', 'One person over time'];
const reports = new Reports();
let browser: Browser;
let example: string;
let watched: WatchedPage | undefined;

beforeAll(async () => {
  browser = await startBrowser();
  example = reports.of(path.join(root, 'examples/notebook'));
  return async () => {
    await browser.close();
    reports.remove();
  };
});

/** Whatever a test does with a page: it asks nothing of any other machine or file, and nothing goes wrong in it. */
afterEach(async () => {
  expect(watched?.requests).toEqual([]);
  expect(watched?.complaints).toEqual([]);
  await watched?.close();
});

async function open(file: string, view?: Parameters<typeof WatchedPage.open>[2]): Promise<WatchedPage> {
  return (watched = await WatchedPage.open(browser, file, view));
}

describe.each(['light', 'dark'] as const)('in the system’s %s colours', colorScheme => {
  test('each part has its picture, in which something is drawn', async () => {
    const report = await open(example, { colorScheme });
    for (const name of charts) {
      await expect.poll(() => report.part(name).locator('.chart[data-drawn] canvas').count(), { message: name }).toBeGreaterThan(0);
    }
    expect(Math.min(...(await report.colours('canvas')))).toBeGreaterThan(10);
    await report.page.screenshot({ path: pictureFile(`report-${colorScheme}`) });
    await report.picture(report.part('Who knows whom'), pictureFile(`report-network-${colorScheme}`));
  });

  test.each([1280, 360])('nobody is kept out by how it is made, at a width of %i', async width => {
    const report = await open(example, { colorScheme, width });
    for (const summary of await report.page.locator('summary').all()) {
      await summary.click();
    }
    await report.page.locator('#find-network').fill('ilse');
    await report.page.keyboard.press('Enter');
    await report.page.locator('#find-person').fill('an');
    expect(await report.barriers()).toEqual([]);
  });
});

describe('on a phone', () => {
  test('nothing is wider than the screen or cut off', async () => {
    const report = await open(example, { width: 360 });
    expect(await report.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await report.clipped()).toEqual([]);
    await report.page.screenshot({ path: pictureFile('report-phone'), fullPage: true });
  });

  test('and when it is turned, the pictures are as wide as the screen', async () => {
    const report = await open(example, { width: 360 });
    await report.page.setViewportSize({ width: 780, height: 360 });
    const width = () => report.page.locator('.chart canvas').evaluateAll(all => Math.min(...all.map(each => each.getBoundingClientRect().width)));
    await expect.poll(width).toBeGreaterThan(330);
    expect(await report.clipped()).toEqual([]);
  });
});

describe('on paper', () => {
  test('are the pictures, in the colours of paper, and nothing to click', async () => {
    const report = await open(example, { colorScheme: 'dark', width: 690 });
    await report.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await report.page.locator('.paper').nth(4).waitFor();
    expect(Math.min(...(await report.colours('.paper')))).toBeGreaterThan(10);
    expect(await report.page.locator('.chart > div:visible').count()).toBe(0);
    expect(await report.page.locator('input:visible, .button:visible, details:visible').count()).toBe(0);
    expect(await report.page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).colorScheme])).toEqual(['rgb(35, 41, 46)', 'light']);
    await report.page.screenshot({ path: pictureFile('report-print'), fullPage: true });

    await report.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect.poll(() => report.page.locator('.paper').count()).toBe(0);
    expect(await report.page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(227, 225, 220)');
  });

  test('they are there when it is printed, and gone afterwards', async () => {
    const report = await open(example);
    await report.page.evaluate(() => {
      // After the page's own listeners, which hear it first.
      matchMedia('print').addEventListener('change', ({ matches }) => {
        if (matches) {
          document.body.dataset.printed = String(document.querySelectorAll('.paper').length);
        }
      });
    });
    await report.page.pdf({ format: 'A4' });
    await expect.poll(() => report.page.locator('body').getAttribute('data-printed')).toBe('5');
    await expect.poll(() => report.page.locator('.paper').count()).toBe(0);
  });
});

describe('without a mouse', () => {
  test('somebody is found by a few letters, with those around them, and everybody is back', async () => {
    const report = await open(example);
    const network = report.part('Who knows whom');
    await report.page.locator('#find-network').focus();
    await report.page.keyboard.type('ma');
    await report.page.keyboard.press('ArrowDown');
    const second = await report.page.locator('#find-network-found [aria-selected="true"]').innerText();
    expect(await report.page.locator('#find-network-found li').first().innerText()).not.toBe(second);
    await report.page.keyboard.press('Enter');
    await network.getByText(`${second}, and `, { exact: false }).first().waitFor();
    expect(await network.getByRole('img').getAttribute('aria-label')).toMatch(/^A drawing of \d{1,2} people and/);

    await report.page.keyboard.press('Tab');
    await report.page.keyboard.press('Enter');
    await network.getByText('42 people. Choose one').waitFor();
  });

  test('letters that nobody has are answered, and Escape closes the list', async () => {
    const report = await open(example);
    await report.page.locator('#find-person').fill('zzz');
    await report.page.getByText('Nobody by that name').first().waitFor();
    await report.page.locator('#find-person').fill('ada');
    await report.page.keyboard.press('Escape');
    expect(await report.page.locator('#find-person-found').isVisible()).toBe(false);
  });

  test('a name leads to that person over time, where the focus goes', async () => {
    const report = await open(example);
    await report.part('Who it could be time for').getByRole('button', { name: 'Nils Brandt' }).first().focus();
    await report.page.keyboard.press('Enter');
    expect(await report.page.evaluate(() => document.activeElement?.id)).toBe('person-name');
    expect(await report.page.locator('#person-name').innerText()).toBe('Nils Brandt');
  });
});

describe('with a mouse', () => {
  test('a name leads to that person over time', async () => {
    const report = await open(example);
    await report.part('Who it could be time for').getByRole('button', { name: 'Tove Halvorsen' }).first().click();
    const over = report.part('One person over time');
    await expect.poll(() => over.getByRole('img').getAttribute('aria-label')).toMatch(/^Tove Halvorsen: \d+ conversations/);
    expect(await report.page.locator('#person-name').evaluate(heading => heading.getBoundingClientRect().top)).toBeLessThan(900);
  });

  test('a person in the drawing is chosen by a click', async () => {
    const report = await open(reports.ofPeople({ Ada: '# Ada Okafor\n\n## 2026-11-01 Call: tides\n' }));
    const network = report.part('Who knows whom');
    await network.locator('.chart canvas').first().click();
    await network.getByText('Your notes connect Ada Okafor with nobody else yet.').waitFor();
    await network.getByRole('button', { name: 'Over time' }).click();
    expect(await report.page.locator('#person-name').innerText()).toBe('Ada Okafor');
  });

  test('a line in the drawing tells where it is written that the two know each other', async () => {
    const report = await open(reports.ofPeople({ Ada: '# Ada Okafor\n', Ben: '---\nintroduced-by: "[[Ada]]"\n---\n# Ben Ray\n' }));
    const chart = report.part('Who knows whom').locator('.chart');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    const tip = report.page.locator('.tip', { hasText: 'introduced-by: [[Ada]]' });
    // The line goes through the middle of the picture, or near it.
    for (let from = -20; box && from <= 20 && !(await tip.isVisible()); from += 2) {
      await report.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + from);
    }
    expect(await tip.innerText()).toContain('people/Ben.md');
  });

  test('another stretch of time shows its days, and the table has them in words', async () => {
    const report = await open(example);
    const when = report.part('When you talked');
    await report.page.locator('#span').selectOption('2025');
    expect(await when.getByRole('img').getAttribute('aria-label')).toMatch(/^A calendar, 2025: \d+ conversations on \d+ days\.$/);
    await when.locator('summary').click();
    expect(await when.locator('tbody th').first().innerText()).toMatch(/^2025-12-/);
  });
});

describe('with 5,000 people', () => {
  let many: string;
  beforeAll(() => {
    many = reports.ofPeople(crowd(5000));
  });

  test('it is there at once, and says what it leaves out', async () => {
    const began = Date.now();
    const report = await open(many);
    expect(Date.now() - began).toBeLessThan(15_000);
    await report.page.getByText('5,000 people · 15,000 conversations').waitFor();
    await report.part('Who knows whom').getByText('Drawn here are 300 of 5,000 people').waitFor();
    await report.picture(report.part('Who knows whom'), pictureFile('report-crowd'));
    expect(await report.part('Who it could be time for').getByRole('article').count()).toBeLessThanOrEqual(18);
  });

  test('more of a list comes with a click, and the first of it has the focus', async () => {
    const report = await open(many);
    const due = report.part('Who it could be time for');
    const before = await due.getByRole('article').count();
    await due.getByRole('button', { name: /^Show more/ }).first().click();
    expect(await due.getByRole('article').count()).toBe(before + 12);
    expect(await report.page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
  });

  test('anybody is found, drawn or not', async () => {
    const report = await open(many);
    await report.page.locator('#find-network').fill('4321');
    await report.page.keyboard.press('Enter');
    await report.page.getByText('Person 4321, and 2 people within two steps.').waitFor();
    await report.page.locator('#find-person').fill('4999');
    await report.page.keyboard.press('Enter');
    expect(await report.page.locator('#person-name').innerText()).toBe('Person 4999');
  });
});

test('a notebook with nobody in it says how somebody comes in', async () => {
  const report = await open(reports.ofNobody());
  await report.page.getByText('Nobody here yet. A note is a contact when').waitFor();
  expect(await report.page.locator('.chart').count()).toBe(0);
  expect(await report.barriers()).toEqual([]);
});

test('words of a note are never markup', async () => {
  const nasty = '</script><img src="https://example.org/x.png" onerror="alert(1)">';
  const report = await open(reports.ofPeople({ Nasty: `---\nname: '${nasty}'\n---\n\n## 2026-01-01 Call: ${nasty}\n\n- [ ] ${nasty} 📅 2026-11-01\n` }));
  expect(await report.page.locator('#person-name').innerText()).toBe(nasty);
  expect(await report.page.locator('img').count()).toBe(0);
});

test('docs/dashboard.md has each part of the page, in its order, and its limits', async () => {
  const report = await open(example);
  const docs = readFileSync(path.join(root, 'docs/dashboard.md'), 'utf8');
  expect(docs.match(/(?<=^### ).*/gm)).toEqual(await report.page.locator('h2').allInnerTexts());
  expect(docs).toContain(`at most ${mostDrawn} people`);
  expect(docs).toContain(`up to ${mostLabels} people`);
  expect(docs).toContain(`first ${mostRows} rows`);
});

test('the page names no address', () => {
  const page = readFileSync(example, 'utf8');
  expect(page.match(/(?:src|href)="[^"]*"/g)).toBeNull();
  expect(page).toContain("default-src 'none'");
});

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
    const { page } = await open(example, { colorScheme });
    for (const name of charts) {
      await expect.poll(() => watched?.part(name).locator('.chart[data-drawn] canvas').count(), { message: name }).toBeGreaterThan(0);
    }
    expect(Math.min(...((await watched?.colours('canvas')) ?? []))).toBeGreaterThan(10);
    await page.screenshot({ path: pictureFile(`report-${colorScheme}`) });
    await watched?.part('Who knows whom').screenshot({ path: pictureFile(`report-network-${colorScheme}`) });
  });

  test.each([1280, 360])('nobody is kept out by how it is made, at a width of %i', async width => {
    const { page } = await open(example, { colorScheme, width });
    for (const summary of await page.locator('summary').all()) {
      await summary.click();
    }
    await page.locator('#find-network').fill('ilse');
    await page.keyboard.press('Enter');
    await page.locator('#find-person').fill('an');
    expect(await watched?.barriers()).toEqual([]);
  });
});

describe('on a phone', () => {
  test('nothing is wider than the screen or cut off', async () => {
    const { page } = await open(example, { width: 360 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await watched?.clipped()).toEqual([]);
    await page.screenshot({ path: pictureFile('report-phone'), fullPage: true });
  });

  test('and when it is turned, the pictures are as wide as the screen', async () => {
    const { page } = await open(example, { width: 360 });
    await page.setViewportSize({ width: 780, height: 360 });
    const width = () => page.locator('.chart canvas').evaluateAll(all => Math.min(...all.map(each => each.getBoundingClientRect().width)));
    await expect.poll(width).toBeGreaterThan(330);
    expect(await watched?.clipped()).toEqual([]);
  });
});

describe('on paper', () => {
  test('are the pictures, in the colours of paper, and nothing to click', async () => {
    const { page } = await open(example, { colorScheme: 'dark', width: 690 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.locator('.paper').nth(4).waitFor();
    expect(Math.min(...((await watched?.colours('.paper')) ?? []))).toBeGreaterThan(10);
    expect(await page.locator('.chart > div:visible').count()).toBe(0);
    expect(await page.locator('input:visible, .button:visible, details:visible').count()).toBe(0);
    expect(await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).colorScheme])).toEqual(['rgb(35, 41, 46)', 'light']);
    await page.screenshot({ path: pictureFile('report-print'), fullPage: true });

    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect.poll(() => page.locator('.paper').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(227, 225, 220)');
  });

  test('they are there when it is printed, and gone afterwards', async () => {
    const { page } = await open(example);
    await page.evaluate(() => {
      // After the page's own listeners, which hear it first.
      matchMedia('print').addEventListener('change', ({ matches }) => {
        if (matches) {
          document.body.dataset.printed = String(document.querySelectorAll('.paper').length);
        }
      });
    });
    await page.pdf({ format: 'A4' });
    expect(await page.locator('body').getAttribute('data-printed')).toBe('5');
    expect(await page.locator('.paper').count()).toBe(0);
  });
});

describe('without a mouse', () => {
  test('somebody is found by a few letters, with those around them, and everybody is back', async () => {
    const { page } = await open(example);
    const network = watched?.part('Who knows whom');
    await page.locator('#find-network').focus();
    await page.keyboard.type('ma');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('#find-network-found [aria-selected="true"]').innerText();
    expect(await page.locator('#find-network-found li').first().innerText()).not.toBe(second);
    await page.keyboard.press('Enter');
    await network?.getByText(`${second}, and `, { exact: false }).first().waitFor();
    expect(await network?.getByRole('img').getAttribute('aria-label')).toMatch(/^A drawing of \d{1,2} people and/);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await network?.getByText('42 people. Choose one').waitFor();
  });

  test('letters that nobody has are answered, and Escape closes the list', async () => {
    const { page } = await open(example);
    await page.locator('#find-person').fill('zzz');
    await page.getByText('Nobody by that name').first().waitFor();
    await page.locator('#find-person').fill('ada');
    await page.keyboard.press('Escape');
    expect(await page.locator('#find-person-found').isVisible()).toBe(false);
  });

  test('a name leads to that person over time, where the focus goes', async () => {
    const { page } = await open(example);
    await watched?.part('Who it could be time for').getByRole('button', { name: 'Nils Brandt' }).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('person-name');
    expect(await page.locator('#person-name').innerText()).toBe('Nils Brandt');
  });
});

describe('with a mouse', () => {
  test('a name leads to that person over time', async () => {
    const { page } = await open(example);
    await watched?.part('Who it could be time for').getByRole('button', { name: 'Tove Halvorsen' }).first().click();
    const over = watched?.part('One person over time');
    await expect.poll(() => over?.getByRole('img').getAttribute('aria-label')).toMatch(/^Tove Halvorsen: \d+ conversations/);
    expect(await page.locator('#person-name').evaluate(heading => heading.getBoundingClientRect().top)).toBeLessThan(900);
  });

  test('a person in the drawing is chosen by a click', async () => {
    const { page } = await open(reports.ofPeople({ Ada: '# Ada Okafor\n\n## 2026-11-01 Call: tides\n' }));
    const network = watched?.part('Who knows whom');
    await network?.locator('.chart canvas').first().click();
    await network?.getByText('Your notes connect Ada Okafor with nobody else yet.').waitFor();
    await network?.getByRole('button', { name: 'Over time' }).click();
    expect(await page.locator('#person-name').innerText()).toBe('Ada Okafor');
  });

  test('another stretch of time shows its days, and the table has them in words', async () => {
    const { page } = await open(example);
    const when = watched?.part('When you talked');
    await page.locator('#span').selectOption('2025');
    expect(await when?.getByRole('img').getAttribute('aria-label')).toMatch(/^A calendar, 2025: \d+ conversations on \d+ days\.$/);
    await when?.locator('summary').click();
    expect(await when?.locator('tbody th').first().innerText()).toMatch(/^2025-12-/);
  });
});

describe('with 5,000 people', () => {
  let many: string;
  beforeAll(() => {
    many = reports.ofPeople(crowd(5000));
  });

  test('it is there at once, and says what it leaves out', async () => {
    const began = Date.now();
    const { page } = await open(many);
    expect(Date.now() - began).toBeLessThan(15_000);
    await page.getByText('5,000 people · 15,000 conversations').waitFor();
    await watched?.part('Who knows whom').getByText('Drawn here are 300 of 5,000 people').waitFor();
    await watched?.part('Who knows whom').screenshot({ path: pictureFile('report-crowd') });
    expect(await watched?.part('Who it could be time for').getByRole('article').count()).toBeLessThanOrEqual(18);
  });

  test('more of a list comes with a click, and the first of it has the focus', async () => {
    const { page } = await open(many);
    const due = watched?.part('Who it could be time for');
    const before = (await due?.getByRole('article').count()) ?? 0;
    await due?.getByRole('button', { name: /^Show more/ }).first().click();
    expect(await due?.getByRole('article').count()).toBe(before + 12);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
  });

  test('anybody is found, drawn or not', async () => {
    const { page } = await open(many);
    await page.locator('#find-network').fill('4321');
    await page.keyboard.press('Enter');
    await page.getByText('Person 4321, and 2 people within two steps.').waitFor();
    await page.locator('#find-person').fill('4999');
    await page.keyboard.press('Enter');
    expect(await page.locator('#person-name').innerText()).toBe('Person 4999');
  });
});

test('a notebook with nobody in it says how somebody comes in', async () => {
  const { page } = await open(reports.ofNobody());
  await page.getByText('Nobody here yet. A note is a contact when').waitFor();
  expect(await page.locator('.chart').count()).toBe(0);
  expect(await watched?.barriers()).toEqual([]);
});

test('words of a note are never markup', async () => {
  const nasty = '</script><img src="https://example.org/x.png" onerror="alert(1)">';
  const { page } = await open(reports.ofPeople({ Nasty: `---\nname: '${nasty}'\n---\n\n## 2026-01-01 Call: ${nasty}\n\n- [ ] ${nasty} 📅 2026-11-01\n` }));
  expect(await page.locator('#person-name').innerText()).toBe(nasty);
  expect(await page.locator('img').count()).toBe(0);
});

test('docs/dashboard.md has each part of the page, in its order, and its limits', async () => {
  const { page } = await open(example);
  const docs = readFileSync(path.join(root, 'docs/dashboard.md'), 'utf8');
  expect(docs.match(/(?<=^### ).*/gm)).toEqual(await page.locator('h2').allInnerTexts());
  expect(docs).toContain(`at most ${mostDrawn} people`);
  expect(docs).toContain(`up to ${mostLabels} people`);
  expect(docs).toContain(`first ${mostRows} rows`);
});

test('the page names no address', () => {
  const page = readFileSync(example, 'utf8');
  expect(page.match(/(?:src|href)="[^"]*"/g)).toBeNull();
  expect(page).toContain("default-src 'none'");
});

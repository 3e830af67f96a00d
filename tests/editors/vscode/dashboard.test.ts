import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { Editor, waiting } from './editor';
import { themes } from './themes';
import { startWorkbench, type Workbench } from './workbench';

let workbench: Workbench;
let editor: Editor;
let dashboard: FrameLocator;
const refused: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench('examples/notebook');
  editor = new Editor(workbench.page);
  dashboard = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  workbench.page.on('console', message => {
    // The workbench's own policy refuses the marketplace that is switched off here.
    if (message.text().includes('Content Security Policy') && !message.text().includes('extensionquery')) {
      refused.push(message.text());
    }
  });
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('the dashboard opens from the People view, with each picture drawn', async () => {
  await workbench.page.locator('.activitybar a.action-label[aria-label^="People"]').click();
  await workbench.page.locator('.sidebar .monaco-list-row', { hasText: 'Nils Brandt' }).first().waitFor();
  await workbench.page.locator('.sidebar .pane-header', { hasText: 'People' }).first().hover();
  await workbench.page.locator('.sidebar .action-label[aria-label*="Show the Dashboard"]').first().click();
  await heading().waitFor();
  await expect.poll(() => dashboard.locator('.chart[data-drawn] canvas').count(), waiting('five pictures')).toBeGreaterThanOrEqual(5);
  await editor.dismiss('It could be a good day to talk with');
});

test('its colours are those of the theme, also when that changes', async () => {
  const body = dashboard.locator('body');
  const seen = [];
  for (const [name, { theme, page }] of Object.entries(themes)) {
    workbench.setOnMachine({ 'workbench.colorTheme': theme });
    await expect.poll(() => body.getAttribute('class'), waiting(theme)).toContain(page);
    seen.push(await backgroundOf(body));
    await heading().scrollIntoViewIfNeeded();
    await editor.screenshot(`dashboard-${name}`);
    await part('Month by month').scrollIntoViewIfNeeded();
    await editor.screenshot(`dashboard-charts-${name}`);
  }
  expect(new Set(seen).size).toBe(Object.keys(themes).length);
  workbench.setOnMachine({});
});

test('a note that changes on the disk is seen on the page', async () => {
  await expect.poll(() => heading().innerText(), waiting()).toContain('355 conversations');
  appendFileSync(path.join(workbench.notebook, 'people', 'Nils Brandt.md'), '\n## 2026-11-21 Call: the train times\n');
  await expect.poll(() => heading().innerText(), waiting('one more')).toContain('356 conversations');
});

test('a click on a person opens the note', async () => {
  await part('Who it could be time for').getByRole('button', { name: 'Tove Halvorsen' }).first().click();
  await workbench.page.locator('.tab.active[data-resource-name="Tove Halvorsen.md"]').waitFor();
});

test('there is one, which comes back as it was left', async () => {
  await editor.run('Notes Networking: Show the Dashboard');
  await dashboard.locator('#find-network').fill('ilse');
  await dashboard.locator('#find-network').press('Enter');
  await part('Who knows whom').getByText('Ilse Tietjen, and ').waitFor();
  await part('Who knows whom').scrollIntoViewIfNeeded();
  await editor.screenshot('dashboard-focus');
  await editor.open('Nils Brandt.md');
  await editor.run('Notes Networking: Show the Dashboard');
  await part('Who knows whom').getByText('Ilse Tietjen, and ').waitFor();
  expect(await workbench.page.locator('.tab', { hasText: 'Dashboard' }).count()).toBe(1);
});

test('it is there again when the window is loaded again', async () => {
  await workbench.page.reload();
  await workbench.page.locator('.tab', { hasText: 'Dashboard' }).click();
  await part('Who knows whom').getByText('Ilse Tietjen, and ').waitFor();
  expect(await workbench.page.locator('.tab', { hasText: 'Dashboard' }).count()).toBe(1);
});

test('nothing was refused by its own policy', () => {
  expect(refused).toEqual([]);
});

const backgroundOf = (element: Locator) =>
  element.evaluate(body => (body as unknown as { computedStyleMap(): Map<string, { toString(): string }> }).computedStyleMap().get('background-color')?.toString());
const heading = (): Locator => dashboard.locator('header');
const part = (name: string): Locator => dashboard.locator('section', { hasText: name }).filter({ has: workbench.page.locator('h2', { hasText: name }) });

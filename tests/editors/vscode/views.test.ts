import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { Editor, waiting } from './editor';
import { startWorkbench, type Workbench } from './workbench';

// On 2026-11-22, of four people Ida is due, and a promise to her is open.
let workbench: Workbench;
let editor: Editor;

beforeAll(async () => {
  workbench = await startWorkbench('tests/editors/notebook');
  editor = new Editor(workbench.page);
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('the morning summary is off in one click', async () => {
  await editor.notification('It could be a good day to talk with Ida Lund.').getByRole('button', { name: 'Not in the Morning' }).click();
  await expect.poll(() => workbench.userSettings(), waiting('the setting')).toMatch(/"notesNetworking\.morningSummary": false/);
});

describe('the People view', () => {
  test('shows everyone by how things stand', async () => {
    await editor.showSideBar();
    await editor.row('People', 'Due, 1 person').waitFor();
    await editor.row('People', 'Ida Lund, Harbour Library, due, last talked 10 weeks ago').waitFor();
    await editor.expand('People', 'In touch, 3 people');
    await editor.row('People', 'Zoë Amsel, Amsel & Daughters, in touch, last talked 7 days ago').waitFor();
    await editor.screenshot('vscode-people');
  });

  test('has the card of a contact at whom one points', async () => {
    await editor.row('People', 'Omar Haddad').hover();
    await expect.poll(() => editor.hover().allInnerTexts(), waiting('the card')).toContainEqual(expect.stringContaining('up the dyke'));
    await editor.screenshot('vscode-card');
  });

  test('opens the note of a contact', async () => {
    await editor.row('People', 'Ida Lund').click();
    await editor.tab('Ida Lund.md').waitFor();
  });

  test('counts in the status bar who is due', async () => {
    const count = editor.statusItem('1 person you may want to talk with');
    await count.waitFor();
    await editor.hoverOver(count, 'It has been 10 weeks since you talked with Ida Lund');
  });

  test('logs a conversation from a row: the day in plain English, and the note is saved', async () => {
    await editor.act(editor.row('People', 'Ida Lund'), 'Log a Conversation', 'When was it?');
    await editor.answer('When was it?', 'yesterday', '2026-11-21, yesterday');
    await editor.choose('How did you talk?', 'Call');
    await editor.answer('What was it about?', 'a lender is found');
    await expect.poll(() => note('Ida Lund.md'), waiting('the conversation in the file')).toContain('## 2026-11-21 Call: a lender is found');
    await editor.row('People', 'Ida Lund, Harbour Library, in touch, last talked yesterday').waitFor();
    await expect.poll(() => editor.row('People', 'Due').count(), waiting('nobody due')).toBe(0);
  });

  test('lets someone rest', async () => {
    await editor.act(editor.row('People', 'Omar Haddad'), 'Let Someone Rest', 'Until when?');
    await editor.answer('Until when?', 'in 2 weeks', '2026-12-06, in 2 weeks');
    await editor.row('People', 'Resting, 1 person').waitFor();
    await expect.poll(() => note('Omar Haddad.md'), waiting('the rest in the file')).toContain('2026-12-06');
  });
});

describe('the Follow-ups view', () => {
  test('shows what is open, and whose it is', async () => {
    await editor.row('Follow-ups', 'I meant to').waitFor();
    await editor.row('Follow-ups', 'Send her the photographs of the sluice, with Ida Lund').waitFor();
    await editor.screenshot('vscode-follow-ups');
  });

  test('gets a new one from the palette', async () => {
    await editor.run('Notes Networking: New Follow-up');
    await editor.choose('Who?', 'Zoë Amsel');
    await editor.answer('What was promised', 'Lend us the tide table');
    await editor.choose('Who does it?', 'They do');
    await editor.answer('By when?', 'next friday', '2026-11-27, in 5 days');
    await editor.row('Follow-ups', 'They meant to').waitFor();
    await editor.row('Follow-ups', 'Lend us the tide table, with Zoë Amsel, in 5 days').waitFor();
  });

  test('completes one in place', async () => {
    const row = editor.row('Follow-ups', 'Send her the photographs');
    await row.locator('[role="checkbox"], .monaco-custom-toggle').first().click();
    await expect.poll(() => note('Ida Lund.md'), waiting('the follow-up done in the file')).toMatch(/- \[x\] Send her the photographs of the sluice.*2026-11-22/);
    await row.waitFor({ state: 'hidden' });
  });
});

test('a brief is a page to read, with nothing left to save', async () => {
  await editor.open('Ida Lund.md');
  await editor.clickLens('6 conversations', workbench.page.locator('.tab[aria-label^="[Preview] Ida Lund.md"]'));
  await expect.poll(() => workbench.page.frames().length, waiting('the page')).toBeGreaterThan(2);
  await editor.screenshot('vscode-brief');
  expect(await workbench.page.locator('.tab.dirty:not([data-resource-name="Zoë Amsel.md"])').count()).toBe(0);
});

const note = (name: string) => readFileSync(path.join(workbench.notebook, 'people', name), 'utf8');

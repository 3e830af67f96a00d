import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { Editor } from './editor';
import { startWorkbench, type Workbench } from './workbench';

// Somebody's Obsidian vault on the day on which they install the extension: nothing in it is made for the program.
let workbench: Workbench;
let editor: Editor;
let before: string[];

beforeAll(async () => {
  workbench = await startWorkbench('tests/editors/vault');
  editor = new Editor(workbench.page);
  before = files();
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('a click on the side bar shows whom it could be time for', async () => {
  await editor.showSideBar();
  await editor.row('People', 'Due, 2 people').waitFor();
  await editor.row('People', 'Mira Santos, Atelier Santos, due, last talked 3 months ago').waitFor();
  await editor.row('Follow-ups', 'Send her the name of the paper mill, with Mira Santos').waitFor();
  await editor.screenshot('newcomer-1-people');
});

test('pointing at a name tells why', async () => {
  await editor.hoverOver(editor.row('People', 'Mira Santos'), 'They asked: would I bring the small press?');
  await editor.screenshot('newcomer-2-card');
});

test('a click opens the note, with how things stand above it', async () => {
  await editor.row('People', 'Mira Santos').click();
  await editor.tab('Mira Santos.md').waitFor();
  await editor.lens('3 conversations').waitFor();
  await editor.screenshot('newcomer-3-note');
});

test('the brief is one page to read before one writes', async () => {
  await editor.clickLens('3 conversations', workbench.page.locator('.tab[aria-label^="[Preview] Mira Santos.md"]'));
  await brief().getByText('On 14 November she opens the new workshop').first().waitFor();
  await editor.screenshot('newcomer-4-brief');
});

test('so far nothing in the vault has changed', () => {
  expect(files()).toEqual(before);
});

test('the palette tells who and what is due, and opens it', async () => {
  await editor.run('Notes Networking: Show Who and What Is Due');
  await workbench.page.locator('.quick-input-list .monaco-list-row[aria-label^="Jonas Weber"]').waitFor();
  await editor.screenshot('newcomer-5-agenda');
  await editor.choose('Open a note', 'Jonas Weber');
  await editor.tab('Jonas Weber.md').waitFor();
});

test('it knows who could introduce one to whom', async () => {
  await editor.run('Notes Networking: Who Could Introduce Me?');
  await editor.answer('To whom, or to which company?', 'Atelier Santos');
  await editor.choose('You know Mira Santos of Atelier Santos yourself: you talked 3 months ago (2026-08-16).', 'Mira Santos');
  await editor.tab('2026-08-16 Call with Mira.md').waitFor();
});

test('today’s note lies beside the other days, and who is named in it has been talked with', async () => {
  await editor.run('Notes Networking: Open Today’s Note');
  await editor.tab('2026-11-22.md').waitFor();
  await editor.type('Called [[Mi');
  await editor.suggestion('Mira Santos').waitFor();
  await editor.screenshot('newcomer-6-today');
  await editor.press('Enter');
  await editor.save();
  expect(files()).toContain('Journal/2026-11-22.md');
  await editor.row('People', 'Due, 1 person').waitFor();
});

test('a new contact gets the form that the others have', async () => {
  await editor.run('Notes Networking: New Contact');
  await editor.answer('The name', 'Noor Haddad');
  await editor.answer('Where did you meet Noor Haddad?', 'the paper fair');
  await editor.tab('Noor Haddad.md').waitFor();
  await editor.save();
  expect(read('References/Noor Haddad.md')).toContain('[[People]]');
});

const brief = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
const files = () => readdirSync(workbench.notebook, { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string) => readFileSync(path.join(workbench.notebook, file), 'utf8');

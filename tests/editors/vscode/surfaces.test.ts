import { beforeAll, beforeEach, onTestFailed, test } from 'vitest';
import { Editor } from './editor';
import { picturesOf } from './themes';
import { startWorkbench, type Workbench } from './workbench';

// Everything that the extension shows, on the example notebook, and a picture of each in light, dark and high contrast.
let workbench: Workbench;
let editor: Editor;

beforeAll(async () => {
  workbench = await startWorkbench('examples/notebook');
  editor = new Editor(workbench.page);
  await editor.dismiss('It could be a good day to talk with');
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('the views, with the card of someone', async () => {
  await editor.showSideBar();
  await editor.row('Follow-ups', 'Fetch his drill').waitFor();
  await editor.row('People', 'Tove Halvorsen').click();
  await editor.tab('Tove Halvorsen.md').waitFor();
  await editor.lens('14 conversations').waitFor();
  await picturesOf('people', workbench, () => editor.hoverOver(editor.row('People', 'Nils Brandt'), 'They asked: will you come on the Friday'));
  await workbench.page.mouse.move(640, 5);
});

test('a note: lenses, problems, and names offered as one types', async () => {
  await editor.open('Nils Brandt.md');
  await editor.lens('13 conversations').waitFor();
  await editor.squiggleUnder('name: Nils Brandt');
  await editor.typeBelow('Send him the train times', 'Before Lucia, ask [[');
  await editor.suggestion('Ada Okafor').waitFor();
  await picturesOf('note', workbench);
  await editor.press('Escape');
  await editor.press('Control+Z');
});

test('what is said of a mention in another’s note', async () => {
  await editor.open('Ada Okafor.md');
  const henning = editor.line('colleague:').getByText('Henning Storck');
  await picturesOf('hover', workbench, () => editor.hoverOver(henning, 'What Ada Okafor and Henning Storck share'));
  await workbench.page.mouse.move(640, 5);
});

test('a brief', async () => {
  await editor.open('Tove Halvorsen.md');
  const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await editor.clickLens('14 conversations', workbench.page.locator('.tab[aria-label^="[Preview] Tove Halvorsen.md"]'));
  await page.getByText('which weekend in February').first().waitFor();
  await picturesOf('brief', workbench);
});

test('the questions of a command', async () => {
  await editor.run('Notes Networking: Log a Conversation');
  await editor.choose('Who?', 'Ben Achterberg');
  await workbench.page.locator('.quick-input-widget input').fill('last friday');
  await workbench.page.locator('.quick-input-widget').getByText('2026-11-20, 2 days ago').waitFor();
  await picturesOf('log', workbench);
  await editor.press('Escape');
});

test('who and what is due', async () => {
  await editor.run('Notes Networking: Show Who and What Is Due');
  await workbench.page.locator('.quick-input-list .monaco-list-row[aria-label^="Nils Brandt"]').first().waitFor();
  await picturesOf('agenda', workbench);
  await editor.press('Escape');
});

test('the walkthrough', async () => {
  await editor.run('Welcome: Open Walkthrough');
  await editor.choose('Select a walkthrough to open', 'Keep in touch, in plain Markdown');
  await workbench.page.locator('.gettingStartedContainer').getByText('Open the example notebook').first().waitFor();
  await picturesOf('walkthrough', workbench);
});

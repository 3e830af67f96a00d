import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { Editor } from './editor';
import { startWorkbench, type Workbench } from './workbench';

// Somebody's workspace that nobody has said to trust: two notebooks, and settings that name a program of its own.
let workbench: Workbench;
let editor: Editor;

beforeAll(async () => {
  workbench = await startWorkbench('tests/editors/notebook', { isTrusted: false, prepare: makeWorkspace, opened: 'both.code-workspace' });
  editor = new Editor(workbench.page);
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('a workspace that is not trusted does not say which program is started', async () => {
  await workbench.page.getByText('Restricted Mode').first().waitFor();
  await editor.open('Ida Lund.md');
  await editor.lens('5 conversations').waitFor();
  expect(workbench.servers()).toHaveLength(1);
  await editor.screenshot('vscode-restricted');
});

test('the people of all its notebooks are there', async () => {
  await editor.showSideBar();
  await editor.row('People', 'Ida Lund').waitFor();
  await editor.expand('People', 'New, 1 person');
  await editor.row('People', 'Uma Reyes').click();
  await editor.tab('Uma Reyes.md').waitFor();
});

test('the dashboard is of the notebook whose note is open', async () => {
  const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await editor.run('Notes Networking: Show the Dashboard');
  await page.locator('header').getByText('1 person').first().waitFor();
  await editor.open('Ida Lund.md');
  await editor.run('Notes Networking: Show the Dashboard');
  await page.locator('header').getByText('4 people').first().waitFor();
});

function makeWorkspace(notebook: string) {
  mkdirSync(path.join(notebook, 'other', 'people'), { recursive: true });
  writeFileSync(path.join(notebook, 'other', 'people', 'Uma Reyes.md'), '# Uma Reyes\n');
  mkdirSync(path.join(notebook, '.vscode'));
  const settings = { 'notesNetworking.server.path': '/nowhere/notes-networking' };
  writeFileSync(path.join(notebook, '.vscode', 'settings.json'), JSON.stringify(settings));
  writeFileSync(path.join(notebook, 'both.code-workspace'), JSON.stringify({ folders: [{ path: 'people' }, { path: 'other' }], settings }));
}

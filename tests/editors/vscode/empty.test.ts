import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, onTestFailed, test } from 'vitest';
import { Editor } from './editor';
import { startWorkbench, type Workbench } from './workbench';

// A folder with notes about nobody.
let workbench: Workbench;
let editor: Editor;

beforeAll(async () => {
  workbench = await startWorkbench('tests/editors/notebook', {
    prepare: notebook => {
      for (const name of readdirSync(notebook)) rmSync(path.join(notebook, name), { recursive: true });
      writeFileSync(path.join(notebook, 'ideas.md'), '# Ideas\n');
    },
  });
  editor = new Editor(workbench.page);
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('says what a contact is, and what a follow-up', async () => {
  await editor.showSideBar();
  await editor.view('People').getByText('Nobody here yet.').waitFor();
  await editor.view('Follow-ups').getByText('Nothing is open.').waitFor();
  await editor.screenshot('vscode-nobody');
});

test('a snippet begins a note, and its writer is a contact at once', async () => {
  await editor.open('ideas.md');
  await editor.run('Snippets: Insert Snippet');
  await editor.choose('Select a snippet', 'contact');
  await editor.line('type: person').waitFor();
  await editor.lens('not talked yet').or(editor.lens('0 conversations')).first().waitFor();
  await editor.screenshot('vscode-snippet');
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { root } from '../../../client/scripts/lib/paths.mjs';
import { Editor, waiting } from './editor';
import { startWorkbench, type Workbench } from './workbench';

// A while of ordinary work. What the editor says to the server is written down (tests/editors/README.md).
const recorded = path.join(root, 'dist', 'traces', 'vscode.jsonl');
const newcomers = Array.from({ length: 40 }, (_, i) => `Newcomer ${i}`);

let workbench: Workbench;
let editor: Editor;

beforeAll(async () => {
  rmSync(recorded, { force: true });
  mkdirSync(path.dirname(recorded), { recursive: true });
  workbench = await startWorkbench('tests/editors/notebook', { recorded, prepare: prepareBranches });
  editor = new Editor(workbench.page);
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

test('a paragraph is written, letter by letter, with two names completed', async () => {
  await editor.open('Ida Lund.md');
  await editor.lens('5 conversations').waitFor();
  await editor.typeBelow('Two of three lenders', 'The third could be [[zo');
  await editor.suggestion('Zoë Amsel').and(editor.chosenSuggestion()).waitFor();
  await editor.press('Enter');
  await editor.type(']], or so thinks @om'); // over the brackets that VS Code closed
  await editor.suggestion('Omar Haddad').and(editor.chosenSuggestion()).waitFor();
  await editor.press('Enter');
  await editor.type('. 🌊 We shall see.');
  await editor.line('The third could be [[Zoë Amsel]], or so thinks [[Omar Haddad]]. 🌊 We shall see.').waitFor();
  await editor.save();
});

test('a contact is renamed, with the file and the links to it', async () => {
  await editor.open('Omar Haddad.md');
  await editor.line('# Omar Haddad').click();
  await editor.press('F2');
  await editor.renameTo('Omar Said');
  await editor.line('# Omar Said').waitFor();
  await expect.poll(() => existsSync(note('Omar Said.md')), waiting('the moved file')).toBe(true);
  expect(existsSync(note('Omar Haddad.md'))).toBe(false);
  await editor.open('Ida Lund.md');
  await editor.line('or so thinks [[Omar Said]]').waitFor();
  await editor.screenshot('vscode-renamed');
  await editor.saveAll();
});

test('a note moves in the explorer, and links by its file follow', async () => {
  await editor.open('Ben Ray.md');
  await editor.typeBelow('Free from January', 'See [the other](<Zoë Amsel.md>).');
  await editor.save();
  await editor.renameInExplorer('Zoë Amsel.md', 'zoe.md');
  await editor.open('Ben Ray.md');
  await editor.line('See [the other](<zoe.md>).').waitFor();
  await editor.saveAll();
});

test('a branch brings many notes at once, and a name that was unknown is known', async () => {
  await editor.open('Ben Ray.md');
  await editor.squiggleSays('introduced-by', 'No note is called "Cleo Marsh".');
  git('add', '-A');
  git('commit', '-qm', 'work');
  git('merge', '-q', '--no-edit', 'others');
  await editor.squiggleSays('introduced-by', 'Cleo Marsh introduced you to Ben Ray');
  await editor.typeBelow('See [the other]', 'And @newcomer 3');
  await editor.suggestion('Newcomer 3').first().waitFor();
  await editor.press('Escape');
});

test('what was said is written down', () => {
  const steps = readFileSync(recorded, 'utf8').trim().split('\n').map(line => JSON.parse(line) as { message?: { method?: string } });
  const methods = new Set(steps.map(step => step.message?.method));
  for (const method of ['didChange', 'completion', 'rename', 'didSave']) {
    expect(methods).toContain(`textDocument/${method}`);
  }
  expect(methods).toContain('workspace/willRenameFiles');
  expect(methods).toContain('workspace/didChangeWatchedFiles');
});

const note = (name: string) => path.join(workbench.notebook, 'people', name);
const git = (...command: string[]) => {
  runGit(workbench.notebook, ...command);
};

function prepareBranches(notebook: string) {
  runGit(notebook, 'init', '-q', '-b', 'main');
  runGit(notebook, 'add', '-A');
  runGit(notebook, 'commit', '-qm', 'notes');
  runGit(notebook, 'checkout', '-qb', 'others');
  for (const name of ['Cleo Marsh', ...newcomers]) {
    writeFileSync(path.join(notebook, 'people', `${name}.md`), `# ${name}\n\n## 2026-11-02 Event: the long table\n`);
  }
  runGit(notebook, 'add', '-A');
  runGit(notebook, 'commit', '-qm', 'newcomers');
  runGit(notebook, 'checkout', '-q', 'main');
}

function runGit(folder: string, ...command: string[]) {
  const author = { GIT_AUTHOR_NAME: 'Robin', GIT_AUTHOR_EMAIL: 'robin@example.org', GIT_COMMITTER_NAME: 'Robin', GIT_COMMITTER_EMAIL: 'robin@example.org' };
  execFileSync('git', command, { cwd: folder, env: { ...process.env, ...author } });
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { Editor, waiting } from './editor';
import { startWorkbench, type Workbench } from './workbench';

// The notebook on 2026-11-22: Ida is overdue, and Ben was introduced by someone without a note.
const ida = 'Ida Lund.md';
const ben = 'Ben Ray.md';
const overdue = 'It has been 10 weeks since you talked with Ida Lund';

let workbench: Workbench;
let editor: Editor;

beforeAll(async () => {
  workbench = await startWorkbench('tests/editors/notebook');
  editor = new Editor(workbench.page);
  await editor.dismiss('It could be a good day to talk with Ida Lund.');
  return () => workbench.close();
});
beforeEach(({ task }) => {
  onTestFailed(() => editor.screenshot(`failed: ${task.name}`));
});

describe('a contact’s note', () => {
  test('has lenses on the contact and on a conversation', async () => {
    await editor.open(ida);
    await editor.lens('5 conversations').waitFor();
    await editor.lens('10 weeks ago').waitFor();
  });

  test('has a squiggle under the name of a contact who is overdue', async () => {
    await editor.open(ida);
    await editor.squiggleUnder('name: Ida Lund');
    await editor.screenshot('vscode-lenses');
  });

  test('gets a conversation for today when a lens is clicked, and then nobody is overdue', async () => {
    await editor.open(ida);
    await editor.clickLens('Last talked', editor.line('## 2026-11-22'));
    await editor.lens('6 conversations').waitFor();
    await editor.expectNoSquiggleUnder('name: Ida Lund');
    await editor.screenshot('vscode-logged');

    // In the buffer alone: it is the owner who saves, or takes it back.
    expect(readFileSync(path.join(workbench.notebook, 'people', ida), 'utf8')).not.toContain('2026-11-22');
    await editor.press('Control+Z');
    await editor.squiggleUnder('name: Ida Lund');
  });

  test('has a squiggle under a mention of someone without a note, which says so', async () => {
    await editor.open(ben);
    await editor.squiggleSays('introduced-by', 'No note is called "Cleo Marsh".');
    await editor.screenshot('vscode-unknown-mention');
  });
});

test('the Problems list has what was found in the open notes', async () => {
  await editor.press('Control+Shift+M');
  await editor.problem(overdue).waitFor();
  await editor.screenshot('vscode-problems');
  await editor.press('Control+Shift+M');
});

describe('a contact is completed, and Enter accepts', () => {
  test('after [[', async () => {
    await editor.open(ida);
    await editor.typeBelow('Send her the photographs', 'Ask about tide tables: [[');
    await editor.suggestion('Zoë Amsel').waitFor();
    await editor.lens('4 months ago').waitFor();
    await editor.screenshot('vscode');
    await editor.type('zoe');
    await editor.suggestion('Zoë Amsel').and(editor.chosenSuggestion()).waitFor();
    await editor.press('Enter');
    await editor.line('tide tables: [[Zoë Amsel]]').waitFor();
  });

  test('after @', async () => {
    await editor.open(ben);
    await editor.typeBelow('Ask him for the keys', 'Wrote to @oh');
    await editor.suggestion('Omar Haddad').and(editor.chosenSuggestion()).waitFor();
    await editor.screenshot('vscode-completion');
    await editor.press('Enter');
    await editor.line('Wrote to [[Omar Haddad]]').waitFor();
  });
});

test('a mention has the card of the contact', async () => {
  await editor.open(ben);
  await editor.hoverOver(editor.line('Wrote to').getByText('Omar Haddad'), 'You last talked 4 weeks ago');
  await editor.screenshot('vscode-hover');
});

test('those one talks with often and lately come first', async () => {
  await editor.open('Omar Haddad.md');
  await editor.typeBelow('2026-09-27 Walk', '@');
  // Not Ben, who comes first by name.
  await editor.suggestion('Ida Lund').and(editor.chosenSuggestion()).waitFor();
  await editor.press('Escape');
});

test('a quick fix makes the note of someone who has none', async () => {
  await editor.open(ben);
  await editor.squiggleSays('introduced-by', 'No note is called "Cleo Marsh".');
  await editor.line('introduced-by').getByText('Cleo Marsh').click();
  await editor.fix('Make a note for Cleo Marsh');
  await editor.squiggleSays('introduced-by', 'Cleo Marsh introduced you to Ben Ray');
  await expect.poll(() => existsSync(path.join(workbench.notebook, 'people', 'Cleo Marsh.md')), waiting('the note')).toBe(true);
});

describe('the server', () => {
  test('is started again after a crash, which the owner is told, and the note is as alive as before', async () => {
    await editor.open(ida);
    const crashed = await crash();
    await editor.notification('stopped unexpectedly and was started again').waitFor();
    await editor.screenshot('vscode-restarted');
    await expect.poll(() => workbench.servers(), waiting('another server')).not.toContain(crashed);

    await editor.squiggleUnder('name: Ida Lund');
    await editor.clickLens('Last talked', editor.line('## 2026-11-22'));
    await editor.expectNoSquiggleUnder('name: Ida Lund');
    await editor.press('Control+Z');
  });

  test('is another after “Restart the Server”', async () => {
    const [before] = workbench.servers();
    await editor.run('Notes Networking: Restart the Server');
    await expect.poll(() => workbench.servers(), waiting('another server')).toEqual([expect.not.toBeOneOf([before])]);
    await editor.squiggleUnder('name: Ida Lund');
  });

  test('is left alone when it keeps crashing, until the owner starts it again', async () => {
    for (let restarts = 0; restarts < 4; restarts++) {
      const crashed = await crash();
      await expect.poll(() => workbench.servers(), waiting('another server')).toEqual([expect.not.toBeOneOf([crashed])]);
      await editor.lens('5 conversations').waitFor();
    }
    await crash();
    const message = editor.notification('keeps stopping');
    await message.waitFor();
    await editor.screenshot('vscode-stopped');
    expect(workbench.servers()).toEqual([]);

    await message.getByRole('button', { name: 'Start Again' }).click();
    await editor.lens('5 conversations').waitFor();
    expect(workbench.servers()).toHaveLength(1);
  });

  test('that ends before it answers is told once, and not started again and again', async () => {
    const program = path.join(workbench.notebook, '..', 'another-machine');
    writeFileSync(program, '#!/bin/sh\nexit 2\n', { mode: 0o755 });
    workbench.setOnMachine({ 'notesNetworking.server.path': program });
    const message = editor.notification('was started and ended before it answered');
    await message.getByText(program).waitFor();
    await editor.screenshot('vscode-no-answer');
    expect(await editor.notification('keeps stopping').count()).toBe(0);
    expect(await editor.notification('stream was destroyed').count()).toBe(0);
    await editor.dismiss('was started and ended before it answered');
    workbench.setOnMachine({});
    await editor.lens('5 conversations').waitFor();
  });

  test('that the settings name and that is not there is said to be missing', async () => {
    await editor.open(ida);
    workbench.setOnMachine({ 'notesNetworking.server.path': '/nowhere/notes-networking' });
    const message = editor.notification('There is no program to start at “/nowhere/notes-networking”');
    await message.waitFor();
    await editor.screenshot('vscode-missing-server');
    expect(workbench.servers()).toEqual([]);

    workbench.setOnMachine({});
    await editor.lens('5 conversations').waitFor();
    await expect.poll(() => workbench.servers(), waiting('one server')).toHaveLength(1);
  });

  test('writes a log, which a command shows', async () => {
    await editor.run('Notes Networking: Show the Log');
    await workbench.page.locator('.part.panel .view-line', { hasText: 'Starting' }).first().waitFor();
  });
});

/** Kills the one server that runs, as a crash would, and waits until it is gone. */
async function crash(): Promise<number> {
  await expect.poll(() => workbench.servers(), waiting('one server')).toHaveLength(1);
  const [pid] = workbench.servers();
  if (pid === undefined) {
    throw new Error('there is no server to crash');
  }
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => workbench.servers(), waiting(`the end of server ${pid}`)).not.toContain(pid);
  return pid;
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Emacs, lispString } from './emacs';

// The notebook on 2026-11-22: Ida is overdue, and Ben was introduced by someone without a note.
const ida = 'Ida Lund.md';
const ben = 'Ben Ray.md';

let emacs: Emacs;

beforeAll(async () => {
  emacs = new Emacs();
  await emacs.ready();
});
afterAll(() => emacs.close());

const poll = <T>(what: string, read: () => T) => expect.poll(read, { timeout: 30_000, message: what });
const diagnostics = () => {
  emacs.run('(flymake-start)');
  return emacs.eval('(vconcat (mapcar (lambda (d) (flymake-diagnostic-text d)) (flymake-diagnostics)))');
};

test('diagnostics arrive', async () => {
  await emacs.open(ida);
  await poll('diagnostics', diagnostics).toContainEqual(expect.stringContaining('since you talked with Ida Lund'));
});

test('a name completes', async () => {
  await emacs.open(ida);
  emacs.findBehind('Two of three lenders');
  emacs.insertBelow('Ask [[Zo');
  emacs.run('(completion-at-point)');
  await poll('the link', () => emacs.text()).toContain('Ask [[Zoë Amsel]]\n');
});

test('hover shows the card', async () => {
  await emacs.open(ida);
  emacs.findBehind('# Ida');
  emacs.run('(eldoc t)');
  await poll('the card', () => emacs.eval('(with-current-buffer eldoc--doc-buffer (buffer-substring-no-properties (point-min) (point-max)))')).toMatch(/Archivist[\s\S]*Harbour Library/);
});

test('a definition is another note', async () => {
  await emacs.open(ben);
  emacs.findBehind('Free from January');
  emacs.insertBelow('With [[Omar Haddad]] there.');
  emacs.findBehind('[[Omar');
  emacs.run(`(save-window-excursion (switch-to-buffer the-note) (call-interactively #'xref-find-definitions) (setq the-other (buffer-name)))`);
  await poll('the note', () => emacs.eval('the-other')).toBe('Omar Haddad.md');
});

test('references are the mentions', async () => {
  await emacs.open('Omar Haddad.md');
  emacs.findBehind('# Omar');
  emacs.run(`(save-window-excursion (switch-to-buffer the-note) (xref-find-references (xref-backend-identifier-at-point (xref-find-backend))))`);
  await poll('the list', () => emacs.eval('(with-current-buffer "*xref*" (buffer-string))')).toContain('With [[Omar Haddad]] there.');
});

test('rename changes both notes; the file stays, since this Eglot moves none', async () => {
  await emacs.open('Omar Haddad.md');
  emacs.findBehind('# Omar');
  emacs.run('(eglot-rename "Omar Said")');
  await poll('the heading', () => emacs.text()).toContain('# Omar Said');
  expect(emacs.text()).toContain('name: Omar Said');
  await emacs.open(ben);
  await poll('the link', () => emacs.text()).toContain('With [[Omar Said]] there.');
});

test('a code action logs a conversation', async () => {
  await emacs.open(ida);
  emacs.findBehind('# Ida');
  const choose = `(lambda (_ titles &rest _) (seq-find (lambda (title) (string-match-p "^Log a conversation" title)) (mapcar (lambda (one) (if (consp one) (car one) one)) titles)))`;
  emacs.run(`(cl-letf (((symbol-function 'completing-read) ${choose})) (call-interactively #'eglot-code-actions))`);
  await poll('the conversation', () => emacs.text()).toContain(`## 2026-11-22`);
  await poll('diagnostics', diagnostics).not.toContainEqual(expect.stringContaining('since you talked with Ida Lund'));
});

test('a notebook without git has one server for all of its folders', async () => {
  emacs.playground.write('notebook/journal/2026-11-20.md', '- Lunch with [[Ben Ray]]\n');
  await emacs.open(ben);
  emacs.run('(setq the-server (eglot-current-server))');
  await emacs.open('../journal/2026-11-20.md');
  expect(emacs.eval('(eq the-server (eglot-current-server))')).toBe(true);

  // What is in no file yet, in either folder, outlives a rename.
  emacs.insertBelow('- Not saved.');
  emacs.findBehind('[[Ben');
  emacs.run('(eglot-rename "Ben Roy")');
  await poll('the link', () => emacs.text()).toContain('- Lunch with [[Ben Roy]]\n- Not saved.');
  await emacs.open(ben);
  await poll('the heading', () => emacs.text()).toContain('# Ben Roy');
  expect(emacs.text()).toContain('With [[Omar Said]] there.');
});

test('what was not saved is not on the disk', () => {
  expect(emacs.playground.read(ida)).not.toContain('2026-11-22');
  expect(emacs.eval(`(buffer-modified-p (get-buffer ${lispString(ida)}))`)).toBe(true);
});

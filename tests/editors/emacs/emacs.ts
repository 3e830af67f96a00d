import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { vi } from 'vitest';
import { documentedConfiguration } from '../shared/documented';
import { Playground } from '../shared/playground';

/** An Emacs without a frame, with the Eglot configuration from the documentation, which does what one tells it. */
export class Emacs {
  readonly playground = new Playground();
  private readonly env = { ...this.playground.env, XDG_RUNTIME_DIR: this.playground.home };
  private readonly process: ChildProcess;

  constructor() {
    // No prompt waits for a person: what asks before it edits is told yes.
    const quiet = '(setq use-dialog-box nil make-backup-files nil create-lockfiles nil)\n(defalias \'yes-or-no-p (lambda (&rest _) t))\n(defalias \'y-or-n-p (lambda (&rest _) t))\n';
    this.playground.write('.emacs.d/init.el', `${quiet}${documentedConfiguration('With Eglot', 'elisp')}\n`);
    this.process = spawn('emacs', ['--fg-daemon'], { env: this.env, cwd: this.playground.notebook, stdio: 'ignore' });
  }

  /** Waits until it answers. */
  ready() {
    return vi.waitFor(() => this.eval('t'), { timeout: 30_000, interval: 100 });
  }

  /** The value of a Lisp expression in the note last opened. */
  eval(expression: string): unknown {
    const inNote = `(with-current-buffer (if (boundp 'the-note) the-note "*scratch*") ${expression})`;
    // Through base64, so that nothing depends on how Lisp prints a text.
    const encoded = `(base64-encode-string (encode-coding-string (json-encode ${inNote}) 'utf-8) t)`;
    const ran = spawnSync('emacsclient', ['--eval', encoded], { env: this.env, encoding: 'utf8', timeout: 20_000 });
    if (ran.status !== 0) {
      throw new Error(`emacsclient: ${ran.stdout}${ran.stderr}`);
    }
    return JSON.parse(Buffer.from(ran.stdout.trim().replaceAll('"', ''), 'base64').toString('utf8'));
  }

  /** Runs something for what it does. */
  run(expression: string) {
    this.eval(`(progn ${expression} t)`);
  }

  open(name: string) {
    this.run(`(setq the-note (find-file-noselect ${lispString(this.playground.note(name))}))`);
    // Eglot connects behind the command that opened the note; from outside, nothing is a command.
    this.run("(run-hooks 'post-command-hook)");
    this.run('(set-window-buffer (selected-window) the-note)'); // ElDoc speaks of what is on the screen
    return vi.waitFor(
      () => {
        if (!this.eval('(and (eglot-managed-p) t)')) throw new Error('Eglot does not manage the note yet.');
      },
      { timeout: 30_000, interval: 100 },
    );
  }

  /** Puts the cursor behind the first occurrence of a text. */
  findBehind(text: string) {
    this.run(`(goto-char (point-min)) (search-forward ${lispString(text)})`);
  }

  /** Puts a line below the cursor's, and the cursor at its end. */
  insertBelow(line: string) {
    this.run(`(end-of-line) (insert "\\n" ${lispString(line)})`);
  }

  text(): string {
    return this.eval('(buffer-substring-no-properties (point-min) (point-max))') as string;
  }

  async close() {
    const ended = new Promise(resolve => this.process.once('exit', resolve));
    this.process.kill();
    await ended;
    this.playground.remove();
  }
}

export function lispString(text: string) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, server } from '../../../client/scripts/lib/paths.mjs';

/** A home of its own for an editor: a copy of the notebook, and a PATH on which the server takes 2026-11-22 for today. */
export class Playground {
  readonly home = mkdtempSync(path.join(tmpdir(), 'notes-networking-editor-'));
  readonly notebook = path.join(this.home, 'notebook');
  readonly env: NodeJS.ProcessEnv;

  constructor() {
    cpSync(path.join(root, 'tests/editors/notebook'), this.notebook, { recursive: true });
    writeFileSync(path.join(this.notebook, 'notes-networking.yaml'), 'me: [Robin]\n');
    const programs = path.join(this.home, 'bin');
    mkdirSync(programs);
    const shim = path.join(programs, 'notes-networking');
    writeFileSync(shim, `#!/bin/sh\nexec "${server}" "$@" --today 2026-11-22\n`);
    chmodSync(shim, 0o755);
    this.env = { ...process.env, HOME: this.home, PATH: `${programs}:${process.env.PATH}`, TERM: 'dumb' };
  }

  /** The full path of a contact's note. */
  note(name: string) {
    return path.join(this.notebook, 'people', name);
  }

  write(name: string, text: string) {
    const file = path.join(this.home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  read(name: string) {
    return readFileSync(this.note(name), 'utf8');
  }

  remove() {
    rmSync(this.home, { recursive: true });
  }
}

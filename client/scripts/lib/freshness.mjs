import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const stamps = path.join(root, 'dist', 'build');
const buildFolders = new Set(['bin', 'obj', 'node_modules']);

/**
 * Runs `make` unless its last run was of the same `variant`, had the same input files (so a removed one is noticed),
 * and began after the last change of each.
 */
export function makeIfNeeded(name, { output, inputs, variant, make }) {
  const stamp = path.join(stamps, `${name}.stamp`);
  const files = inputs.flatMap(input => filesBelow(path.join(root, input)));
  const made = [variant, ...files].join('\n');
  const upToDate =
    existsSync(output) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === made &&
    files.every(file => statSync(file).mtimeMs < statSync(stamp).mtimeMs);
  if (upToDate) {
    return;
  }
  const began = new Date();
  make();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, made);
  utimesSync(stamp, began, began);
}

function filesBelow(file) {
  if (!statSync(file).isDirectory()) {
    return [file];
  }
  const entries = readdirSync(file).filter(name => !buildFolders.has(name));
  return entries.sort().flatMap(name => filesBelow(path.join(file, name)));
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { must } from './run.mjs';

/** The npm packages that package.json asks for, and node_modules does not have in that version. */
export function missingPackages() {
  const { devDependencies } = readJson(path.join(root, 'package.json'));
  return Object.entries(devDependencies)
    .filter(([name, version]) => {
      const installed = path.join(root, 'node_modules', name, 'package.json');
      return !existsSync(installed) || readJson(installed).version !== version;
    })
    .map(([name, version]) => `${name}@${version}`);
}

/** Installs exactly what the lock file says, where something is missing. No package's install script is run. */
export function ensurePackages() {
  if (missingPackages().length === 0) {
    return;
  }
  console.log('Installing the npm packages…');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm) {
    must(process.execPath, [npm, ...args]);
  } else {
    must('npm', args, { shell: process.platform === 'win32' });
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from './extension.mjs';
import { portableVsix, root, vscodeTarget, vsix } from './paths.mjs';
import { npmProgram, StepFailed } from './run.mjs';
import { buildPortableServer, buildServer } from './server.mjs';

/** Builds dist/notes-networking-<platform>.vsix, with the native server of this machine's platform inside. */
export async function packageExtension() {
  if (!(await buildServer())) {
    throw new StepFailed('A package needs the native server, which this machine cannot build (see above).');
  }
  await buildExtension();
  writePackage('--target', vscodeTarget(), '--out', vsix);
}

/** Builds dist/notes-networking.vsix for every other platform: its server runs on an installed .NET. */
export async function packagePortableExtension() {
  await buildPortableServer();
  await buildExtension();
  const ignored = path.join(root, 'dist', 'build', 'portable.vscodeignore');
  writeFileSync(ignored, readFileSync(path.join(root, '.vscodeignore'), 'utf8').replace(/^!dist\/server\/.*$/gm, '!dist/portable/**'));
  writePackage('--out', portableVsix, '--ignoreFile', ignored);
}

function writePackage(...kind) {
  // Bundled, so no node_modules. Its page is not the project's: no repository is named yet, where pictures could be had from.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--readme-path', 'client/README.md'];
  if (npmProgram('@vscode/vsce/vsce', ['package', ...kind, ...options]) !== 0) {
    throw new StepFailed('The extension could not be packaged (see above).');
  }
}

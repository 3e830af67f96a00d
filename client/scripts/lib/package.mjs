import { buildExtension } from './extension.mjs';
import { vscodeTarget, vsix } from './paths.mjs';
import { npmProgram, StepFailed } from './run.mjs';
import { buildServer } from './server.mjs';

/** Builds dist/notes-networking-<platform>.vsix, with the native server of this machine's platform inside. */
export async function packageExtension() {
  if (!(await buildServer())) {
    throw new StepFailed('A package needs the native server, which this machine cannot build (see above).');
  }
  await buildExtension();
  const target = ['--target', vscodeTarget(), '--out', vsix];
  // Bundled, so no node_modules; no repository is named yet, so the README's links stay as they are.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  if (npmProgram('@vscode/vsce/vsce', ['package', ...target, ...options]) !== 0) {
    throw new StepFailed('The extension could not be packaged (see above).');
  }
}

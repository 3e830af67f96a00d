// npm start: from a fresh clone to the agenda of the example notebook, and that notebook open in VS Code.
import path from 'node:path';
import { buildExtension } from './lib/extension.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { root, server } from './lib/paths.mjs';
import { main, onPath, run, StepFailed } from './lib/run.mjs';
import { buildServer } from './lib/server.mjs';

const notebook = path.join('examples', 'notebook');
const nothingFound = 1;

await main(async () => {
  ensurePackages();
  await buildServer();
  await buildExtension();

  // The example's story takes place on this day.
  const code = run(server, ['due', '--notebook', notebook, '--today', '2026-11-22']);
  if (code > nothingFound) {
    throw new StepFailed(`The agenda could not be shown: ${path.basename(server)} ended with exit code ${code}.`);
  }
  openInVsCode();
});

function openInVsCode() {
  const editor = onPath('code');
  if (!editor || !process.stdout.isTTY || process.env.CI) {
    console.log(`\nTo see it in VS Code: code --extensionDevelopmentPath="${root}" "${path.join(root, notebook)}"`);
    return;
  }
  run(editor, [`--extensionDevelopmentPath=${root}`, notebook], { shell: process.platform === 'win32' });
}

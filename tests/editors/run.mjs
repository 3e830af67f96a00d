// npm run test:editors: the packaged extension in the real VS Code workbench, other editors, and the report in a browser.
// Installs nothing. npm run screenshots: the same, and the pictures of docs/images are those of this run.
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { packageExtension, packagePortableExtension } from '../../client/scripts/lib/package.mjs';
import { root } from '../../client/scripts/lib/paths.mjs';
import { main, StepFailed } from '../../client/scripts/lib/run.mjs';
import { runVitestSuite } from '../../client/scripts/lib/suites.mjs';
import { conclude } from '../../client/scripts/lib/totals.mjs';
import { missing } from './prerequisites.mjs';

await main(async () => {
  const lacking = missing();
  if (lacking.length > 0) {
    console.error(`The editor tests need:\n${lacking.map(each => `  - ${each}`).join('\n')}`);
    return 1;
  }
  await packageExtension();
  await packagePortableExtension();
  const result = conclude([runVitestSuite('editors', 'tests/editors')]);
  if (result === 0 && process.argv.includes('--keep-pictures')) {
    keepPictures();
  }
  return result;
});

function keepPictures() {
  const [made, kept] = [path.join(root, 'dist', 'screenshots'), path.join(root, 'docs', 'images')];
  for (const name of readdirSync(kept)) {
    if (!existsSync(path.join(made, name))) {
      throw new StepFailed(`No test makes the picture ${name} of docs/images.`);
    }
    copyFileSync(path.join(made, name), path.join(kept, name));
  }
}

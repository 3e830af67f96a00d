// npm run test:editors: the packaged extension in the real VS Code workbench. Installs nothing.
import { packageExtension } from '../../client/scripts/lib/package.mjs';
import { main } from '../../client/scripts/lib/run.mjs';
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
  return conclude([runVitestSuite('editors', 'tests/editors')]);
});

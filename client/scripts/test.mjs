// npm test: installs, builds, and runs every C# test project and the client's unit tests.
import { buildExtension } from './lib/extension.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { main, npmProgram, StepFailed } from './lib/run.mjs';
import { buildServer } from './lib/server.mjs';
import { runDotnetSuites, runVitestSuite } from './lib/suites.mjs';
import { conclude } from './lib/totals.mjs';

await main(async () => {
  ensurePackages();
  // A few tests talk to the built server.
  await buildServer();
  await buildExtension();
  if (npmProgram('eslint/bin/eslint.js', ['--config', 'client/eslint.config.mjs', 'client', 'tests/editors', 'tests/exchange']) !== 0) {
    throw new StepFailed('ESLint has something to say about the client (see above).');
  }
  return conclude([...runDotnetSuites(), runVitestSuite('client', 'client')]);
});

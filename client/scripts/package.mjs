// npm run package: dist/notes-networking-<platform>.vsix.
import { packageExtension } from './lib/package.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  ensurePackages();
  await packageExtension();
});

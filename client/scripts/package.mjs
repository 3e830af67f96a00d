// npm run package: dist/notes-networking-<platform>.vsix, and dist/notes-networking.vsix for every other platform.
import { packageExtension, packagePortableExtension } from './lib/package.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  ensurePackages();
  await packageExtension();
  await packagePortableExtension();
});

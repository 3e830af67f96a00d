// npm run build: dist/dashboard, dist/server/notes-networking and dist/client/extension.js.
import { buildExtension } from './lib/extension.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { main } from './lib/run.mjs';
import { buildServer } from './lib/server.mjs';

await main(async () => {
  ensurePackages();
  await buildServer();
  await buildExtension();
});

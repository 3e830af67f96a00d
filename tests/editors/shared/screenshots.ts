import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../client/scripts/lib/paths.mjs';

/** Where a picture of this name goes; `npm run screenshots` takes those that the documents show from there. */
export function pictureFile(name: string): string {
  const folder = path.join(root, 'dist', 'screenshots');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

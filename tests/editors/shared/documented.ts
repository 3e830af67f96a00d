import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../client/scripts/lib/paths.mjs';

/** A block of configuration from docs/editors.md: the first below a line that begins so. */
export function documentedConfiguration(opening: string, language: string): string {
  const docs = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const behind = docs.split(`\n${opening}`)[1];
  const block = behind?.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0];
  if (!block) {
    throw new Error(`docs/editors.md has no ${language} below “${opening}”.`);
  }
  return block;
}

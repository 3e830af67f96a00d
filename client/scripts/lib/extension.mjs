import { extension, root } from './paths.mjs';
import { npmProgram, StepFailed } from './run.mjs';

/** Checks the types of everything in TypeScript, then bundles the extension into dist/client/extension.js. */
export async function buildExtension() {
  // What the tests do inside a web page is apart: the extension has no `document`.
  for (const project of ['client', 'tests/editors/report']) {
    if (npmProgram('typescript/bin/tsc', ['-p', project]) !== 0) {
      throw new StepFailed(`The types of ${project} do not fit together (see above).`);
    }
  }
  // Loaded here, not at the top: the packages may have been installed a moment ago.
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['client/src/extension.ts'],
    outfile: extension,
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

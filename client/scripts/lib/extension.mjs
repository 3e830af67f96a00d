import { extension, root } from './paths.mjs';
import { npmProgram, StepFailed } from './run.mjs';

/** Checks the types of everything in TypeScript, then bundles the extension into dist/client/extension.js. */
export async function buildExtension() {
  if (npmProgram('typescript/bin/tsc', ['-p', 'client']) !== 0) {
    throw new StepFailed('The types of the client do not fit together (see above).');
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

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { npmProgram, StepFailed } from './run.mjs';

const source = path.join(root, 'client', 'dashboard');
const output = path.join(root, 'dist', 'dashboard');
const charts = path.join(root, 'node_modules', 'echarts');

/**
 * Builds dist/dashboard: the page's script and style for the editor, and report.html, which has both inside and which the
 * server carries. A file that comes out as it was is left alone, so that the server is not built anew for nothing.
 */
export async function buildDashboard() {
  if (npmProgram('typescript/bin/tsc', ['-p', 'client/dashboard']) !== 0) {
    throw new StepFailed('The types of the dashboard do not fit together (see above).');
  }
  // Loaded here, not at the top: the packages may have been installed a moment ago.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { dashboard: path.join(source, 'main.ts'), style: path.join(source, 'dashboard.css') },
    outdir: output,
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: ['es2022', 'chrome114', 'firefox121', 'safari16.4'],
    banner: { js: '/*! The charts are Apache ECharts 6 (Apache License 2.0), Copyright 2017-2026 The Apache Software Foundation. */' },
    logLevel: 'warning',
  });
  const textOf = name => outputFiles.find(file => path.basename(file.path) === name).text.trimEnd();
  const [script, style] = [textOf('dashboard.js'), textOf('style.css')];
  writeIfOther('dashboard.js', script);
  writeIfOther('dashboard.css', style);
  writeIfOther('report.html', fill(readFileSync(path.join(source, 'report.html'), 'utf8'), { script, style, 'script-hash': hashOf(script), 'style-hash': hashOf(style) }));
  writeIfOther('LICENSE-echarts.txt', `${readFileSync(path.join(charts, 'NOTICE'), 'utf8')}\n\n${readFileSync(path.join(charts, 'LICENSE'), 'utf8')}`);
}

/** A page with its places filled; those that nobody fills here (the data's) stay. */
function fill(page, values) {
  return page.replace(/\{\{([a-z-]+)\}\}/g, (place, name) => values[name] ?? place);
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function writeIfOther(name, text) {
  const file = path.join(output, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(output, { recursive: true });
    writeFileSync(file, text);
  }
}

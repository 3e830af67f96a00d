import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './paths.mjs';
import { npmProgram, run } from './run.mjs';
import { readTrx, readVitest, suite } from './totals.mjs';

/** Builds the solution once, then runs each of its test projects. */
export function runDotnetSuites() {
  const tests = path.join(root, 'tests');
  const projects = readdirSync(tests).filter(name => existsSync(path.join(tests, name, `${name}.csproj`)) && name.endsWith('.Tests'));
  const built = run('dotnet', ['build', 'NotesNetworking.sln', '--nologo', '-v', 'quiet']);
  if (built !== 0) {
    return projects.map(name => ({ name, passed: 0, failed: 1, trouble: 'the solution does not build' }));
  }
  return projects.map(name =>
    withReport('results.trx', report => {
      const logger = ['--logger', `trx;LogFileName=${path.basename(report)}`, '--results-directory', path.dirname(report)];
      const exitCode = run('dotnet', ['test', path.join('tests', name), '--no-build', '--nologo', ...logger]);
      return suite(name, { ...readTrx(contents(report)), exitCode });
    }),
  );
}

/** Runs the Vitest tests below a folder that has a vitest.config.ts. */
export function runVitestSuite(name, folder) {
  return withReport('results.json', report => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const exitCode = npmProgram('vitest/vitest.mjs', ['run', '--root', folder, ...reporters]);
    return suite(name, { ...readVitest(contents(report)), exitCode });
  });
}

function withReport(name, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'notes-networking-results-'));
  try {
    return use(path.join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contents(report) {
  return existsSync(report) ? readFileSync(report, 'utf8') : '';
}

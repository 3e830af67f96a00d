import { appendFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, passed: number, failed: number, trouble?: string }} Suite
 * What a suite's own report said, and what went wrong beside its tests.
 */

/** A test that was skipped did not pass, so it counts as failed; a run that broke off fails even without a failed test. */
export function suite(name, { passed, total, exitCode }) {
  const failed = total - passed;
  if (total === 0) {
    return { name, passed: 0, failed: 1, trouble: 'ran no test' };
  }
  return exitCode !== 0 && failed === 0
    ? { name, passed, failed: 1, trouble: `ended with exit code ${exitCode}` }
    : { name, passed, failed };
}

/** The counts of a VSTest results file; of no file (the run never came to its end), none. */
export function readTrx(xml) {
  const counters = /<Counters\b[^>]*>/.exec(xml)?.[0] ?? '';
  const count = name => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  return { passed: count('passed'), total: count('total') };
}

/** The counts of Vitest's JSON report; a file that could not be loaded has no tests, and shows in the exit code. */
export function readVitest(json) {
  const report = json ? JSON.parse(json) : {};
  return { passed: report.numPassedTests ?? 0, total: report.numTotalTests ?? 0 };
}

export function table(suites) {
  const width = Math.max(...suites.map(({ name }) => name.length));
  return suites
    .map(({ name, passed, failed, trouble }) => {
      const parts = [`${passed} passed`, failed > 0 && `${failed} failed`];
      return `  ${name.padEnd(width)}  ${parts.filter(Boolean).join(', ')}${trouble ? ` (${trouble})` : ''}`;
    })
    .join('\n');
}

/**
 * Prints each suite's totals and the closing line over all. A caller that runs several scripts names a file in
 * NOTES_NETWORKING_TOTALS; then the sums go there, and the closing line is the caller's. Returns the exit code.
 */
export function conclude(suites) {
  const sum = key => suites.reduce((total, each) => total + each[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  console.log(`\n${table(suites)}\n`);
  if (process.env.NOTES_NETWORKING_TOTALS) {
    appendFileSync(process.env.NOTES_NETWORKING_TOTALS, `${passed} ${failed}\n`);
  } else {
    console.log(`${passed} passed, ${failed} failed`);
  }
  return failed === 0 ? 0 : 1;
}

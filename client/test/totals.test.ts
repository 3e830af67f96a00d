import { describe, expect, test } from 'vitest';
import { readTrx, readVitest, suite, table } from '../scripts/lib/totals.mjs';

const trx = (counters: string) => `<TestRun><ResultSummary outcome="Failed"><Counters ${counters} /></ResultSummary></TestRun>`;

describe('reports are read', () => {
  test('a VSTest file by its counters', () => {
    expect(readTrx(trx('total="7" executed="6" passed="5" failed="1" error="0"'))).toEqual({ passed: 5, total: 7 });
  });

  test('a VSTest file that was never written as no test', () => {
    expect(readTrx('')).toEqual({ passed: 0, total: 0 });
  });

  test('a Vitest report, and one that was never written', () => {
    expect(readVitest('{"numTotalTests":3,"numPassedTests":2,"numFailedTests":1}')).toEqual({ passed: 2, total: 3 });
    expect(readVitest('')).toEqual({ passed: 0, total: 0 });
  });
});

describe('a suite fails', () => {
  test('for each test that did not pass, skipped ones too', () => {
    expect(suite('s', { passed: 5, total: 7, exitCode: 1 })).toEqual({ name: 's', passed: 5, failed: 2 });
  });

  test('when it ran no test, whatever its exit code', () => {
    expect(suite('s', { passed: 0, total: 0, exitCode: 0 })).toMatchObject({ failed: 1, trouble: 'ran no test' });
  });

  test('when its run broke off after tests that all passed', () => {
    expect(suite('s', { passed: 3, total: 3, exitCode: 134 })).toMatchObject({ passed: 3, failed: 1 });
  });

  test('never when all passed', () => {
    expect(suite('s', { passed: 3, total: 3, exitCode: 0 })).toEqual({ name: 's', passed: 3, failed: 0 });
  });
});

test('the table names each suite with its totals and its trouble', () => {
  const suites = [suite('Core.Tests', { passed: 2, total: 2, exitCode: 0 }), suite('client', { passed: 0, total: 0, exitCode: 0 })];
  expect(table(suites)).toBe('  Core.Tests  2 passed\n  client      0 passed, 1 failed (ran no test)');
});

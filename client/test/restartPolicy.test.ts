import { expect, test } from 'vitest';
import { RestartPolicy } from '../src/restartPolicy';

/** The answers of a policy of three restarts in ten seconds to crashes at these seconds. */
function answers(...crashes: number[]): boolean[] {
  let now = 0;
  const policy = new RestartPolicy(3, 10, () => now);
  return crashes.map(second => {
    now = second;
    return policy.allowsRestart();
  });
}

test('a server that crashes on every start is left alone after the limit', () => {
  expect(answers(0, 1, 2, 3, 4)).toEqual([true, true, true, false, false]);
});

test('crashes far apart never add up', () => {
  expect(answers(0, 10, 20, 30, 40, 50)).toEqual(Array(6).fill(true));
});

test('a restart counts until its time is over, and a refusal does not count', () => {
  expect(answers(0, 5, 9, 9.5, 10, 11)).toEqual([true, true, true, false, true, false]);
});

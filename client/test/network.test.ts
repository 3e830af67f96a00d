import { describe, expect, test } from 'vitest';
import type { Dashboard, Person, Tie } from '../dashboard/data';
import { around, everybody, tiesOf } from '../dashboard/pure/network';

/** People by the day of their last contact, and who knows whom by their places. */
function notebook(lastContacts: (string | null)[], pairs: [number, number][]): Dashboard {
  const people = lastContacts.map((lastContact, i): Person => ({
    ...{ name: `Person ${i}`, path: `people/${i}.md`, company: [], state: 'inTouch', lastContact },
    ...{ due: null, cadenceDays: null, intervalDays: null, stands: '' },
  }));
  const ties = pairs.map(([from, to]): Tie => ({ from, to, kinds: ['relation'], words: 'related', evidence: { path: '', line: 0, text: '' } }));
  return { today: '2026-11-22', notebook: 'notes', agenda: [], people, conversations: [], ties, openFollowUps: { iOwe: 0, theyOwe: 0 } };
}

const pairsOf = (ties: readonly Tie[]) => ties.map(({ from, to }) => [from, to]);

describe('everybody', () => {
  test('is drawn while there are few', () => {
    const drawn = everybody(notebook([null, '2020-01-01', '2026-11-01'], [[0, 1]]), 3);
    expect(drawn).toMatchObject({ people: [0, 1, 2], of: 3 });
    expect(pairsOf(drawn.ties)).toEqual([[0, 1]]);
  });

  test('of many, are those of the last year who know another of them, then the rest, the latest first', () => {
    const data = notebook(['2026-11-20', '2026-11-10', '2026-11-15', '2025-11-21', '2026-01-01', null], [[1, 4], [2, 3]]);
    const drawn = everybody(data, 3);
    expect(drawn.people).toEqual([1, 4, 0]);
    expect(pairsOf(drawn.ties)).toEqual([[1, 4]]);
    expect(drawn.of).toBe(6);
  });
});

describe('around somebody', () => {
  const chain = notebook([null, null, null, null, null], [[0, 1], [2, 1], [2, 3], [3, 4]]);

  test('are those within so many steps, whichever way a line goes', () => {
    expect(around(chain, 1, 2)).toMatchObject({ people: [1, 0, 2, 3], of: 4 });
    expect(around(chain, 4, 1)).toMatchObject({ people: [4, 3], of: 2 });
  });

  test('are the nearest where there are many, and the lines among them alone', () => {
    const drawn = around(chain, 1, 3, 3);
    expect(drawn.people).toEqual([1, 0, 2]);
    expect(pairsOf(drawn.ties)).toEqual([[0, 1], [2, 1]]);
    expect(drawn.of).toBe(5);
  });

  test('is nobody who has no line', () => {
    expect(around(notebook([null, null], []), 0, 2)).toEqual({ people: [0], ties: [], of: 1 });
  });
});

test('the ties of one are on either side', () => {
  expect(tiesOf(notebook([null, null, null], [[0, 1], [2, 0], [1, 2]]).ties, 0).map(({ other }) => other)).toEqual([1, 2]);
});

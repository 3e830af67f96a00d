import { describe, expect, test } from 'vitest';
import type { Conversation } from '../dashboard/data';
import { byDay, byMonth, byQuarter, partsOf, spansOf, weeksIn } from '../dashboard/pure/history';

const on = (date: string, more: Partial<Conversation> = {}): Conversation => ({ date, with: [0], ...more });

describe('stretches of time', () => {
  test('are the last twelve months, then each year back to the first conversation', () => {
    expect(spansOf([on('2024-03-01')], '2026-11-22').map(({ label, from, to }) => [label, from, to])).toEqual([
      ['The last twelve months', '2025-11-23', '2026-11-22'],
      ['2026', '2026-01-01', '2026-12-31'],
      ['2025', '2025-01-01', '2025-12-31'],
      ['2024', '2024-01-01', '2024-12-31'],
    ]);
  });

  test('begin in March, when the year before had no 29th of February', () => {
    expect(spansOf([], '2028-02-29')[0]).toMatchObject({ from: '2027-03-01', to: '2028-02-29' });
  });

  test.each([['2025-11-23', '2026-11-22'], ['2024-01-01', '2024-12-31'], ['2026-11-22', '2026-11-22']])('from %s to %s have parts that follow each other', (from, to) => {
    const parts = partsOf({ label: '', from, to }, 10);
    expect(parts[0]?.from).toBe(from);
    expect(parts[parts.length - 1]?.to).toBe(to);
    parts.slice(1).forEach((part, i) => {
      expect(Date.parse(part.from) - Date.parse(parts[i]?.to ?? '')).toBe(86_400_000);
      expect(new Date(part.from).getUTCDay()).toBe(1);
    });
    expect(Math.max(...parts.map(weeksIn))).toBeLessThanOrEqual(10);
  });
});

describe('conversations are counted', () => {
  test('by day, within the stretch alone', () => {
    const days = byDay([on('2026-10-31'), on('2026-11-01'), on('2026-11-01'), on('2026-11-30'), on('2026-12-01')], { from: '2026-11-01', to: '2026-11-30' });
    expect([...days].map(([day, all]) => [day, all.length])).toEqual([['2026-11-01', 2], ['2026-11-30', 1]]);
  });

  test('by month, empty ones too, over the turn of the year', () => {
    expect(byMonth([on('2025-11-30'), on('2025-12-01'), on('2026-02-28'), on('2026-02-28')], '2026-02-28', 3)).toEqual([
      { month: '2025-12', conversations: 1 },
      { month: '2026-01', conversations: 0 },
      { month: '2026-02', conversations: 2 },
    ]);
  });

  test('by quarter, with what went back and forth', () => {
    expect(byQuarter([on('2025-09-30', { gave: 9 }), on('2025-10-01', { gave: 1, got: 2 }), on('2026-01-31', { got: 3 })], '2026-01-31', 2)).toEqual([
      { quarter: 'Oct–Dec 2025', gave: 1, got: 2 },
      { quarter: 'Jan–Mar 2026', gave: 0, got: 3 },
    ]);
  });
});

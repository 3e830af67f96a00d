import { expect, test } from 'vitest';
import { layOut, type Place } from '../dashboard/pure/layout';

const box = { left: 58, top: 22, width: 900, height: 540 };
/** Groups of four who all know each other, and as many who know nobody. */
const groups = (count: number) => Array.from({ length: count }, (_, i) => i * 4).flatMap(i => [[i, i + 1], [i, i + 2], [i, i + 3], [i + 1, i + 2], [i + 1, i + 3], [i + 2, i + 3]] as [number, number][]);
const distance = (a: Place | undefined, b: Place | undefined) => Math.hypot((a?.[0] ?? NaN) - (b?.[0] ?? NaN), (a?.[1] ?? NaN) - (b?.[1] ?? NaN));

test.each([0, 1, 2, 7, 42, 300])('%i people are all in the box', count => {
  const places = layOut(count, groups(Math.floor(count / 8)), box, count <= 60);
  expect(places).toHaveLength(count);
  for (const [x, y] of places) {
    expect(x).toBeGreaterThanOrEqual(box.left - 1e-6);
    expect(x).toBeLessThanOrEqual(box.left + box.width + 1e-6);
    expect(y).toBeGreaterThanOrEqual(box.top - 1e-6);
    expect(y).toBeLessThanOrEqual(box.top + box.height + 1e-6);
  }
});

test('those who know each other are nearer than others', () => {
  const lines = groups(5);
  const places = layOut(40, lines, box, false);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = places.flatMap((a, i) => places.slice(i + 1).map(b => distance(a, b)));
  expect(mean(lines.map(([a, b]) => distance(places[a], places[b])))).toBeLessThan(mean(all) / 2);
});

test('with names there is room for each', () => {
  const places = layOut(42, groups(5), box, true);
  const crowded = places.flatMap((a, i) => places.slice(i + 1).filter(b => Math.abs(a[0] - b[0]) < 60 && Math.abs(a[1] - b[1]) < 26));
  expect(crowded).toEqual([]);
});

test('the same people come out the same', () => {
  expect(layOut(20, groups(2), box, true)).toEqual(layOut(20, groups(2), box, true));
});

test('two in one place come apart', () => {
  const [a, b] = layOut(2, [[0, 1]], box, true);
  expect(distance(a, b)).toBeGreaterThan(30);
});

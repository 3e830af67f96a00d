import { expect, test } from 'vitest';
import { matching } from '../dashboard/pure/names';

const names = ['Ada Okafor', 'Zoë Martens', 'Łukasz Zieliński', 'Nguyễn Thị Mai', 'Uwe Janßen', '陳怡君', 'Martin Ada'];
const found = (typed: string, most = 8) => matching(names, typed, most).map(place => names[place]);

test.each([
  ['zoe', 'Zoë Martens'],
  ['LUKASZ', 'Łukasz Zieliński'],
  ['nguyen thi', 'Nguyễn Thị Mai'],
  ['janssen', 'Uwe Janßen'],
  ['怡', '陳怡君'],
])('%s finds %s', (typed, name) => {
  expect(found(typed)).toEqual([name]);
});

test('names that begin so come first, then those of which a word does, then the rest', () => {
  expect(found('ma')).toEqual(['Martin Ada', 'Zoë Martens', 'Nguyễn Thị Mai']);
  expect(found('ada')).toEqual(['Ada Okafor', 'Martin Ada']);
  expect(found('art')).toEqual(['Zoë Martens', 'Martin Ada']);
});

test('there are so many at most, and none for no letters', () => {
  expect(found('a', 2)).toHaveLength(2);
  expect(found('  ')).toEqual([]);
});

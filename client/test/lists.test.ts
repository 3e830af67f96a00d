import { describe, expect, test } from 'vitest';
import type { FollowUp, ListedContact, Overview, PeopleGroup, RowChanges } from '../src/notebook/answers';
import { Lists, byDueThenName } from '../src/notebook/lists';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

function person(name: string, group: PeopleGroup, due: string | null, more: Partial<ListedContact> = {}): ListedContact {
  return { name, path: `${name}.md`, uri: `file:///${name}.md`, range, aliases: [], company: [], state: 'inTouch', group, lastContactAgo: null, due, ...more };
}

function task(text: string, note: string, number: number, due: string | null, owner: 'me' | 'them' = 'me'): FollowUp {
  return { text, due, dueIn: null, owner, with: [], path: note, uri: `file:///${note}`, range, line: number, number };
}

function overview(version: number, people: Partial<Overview['people']>, iOwe = 0, theyOwe = 0): Overview {
  return { version, people: { due: 0, dueSoon: 0, inTouch: 0, resting: 0, new: 0, ...people }, followUps: { iOwe, theyOwe }, due: [] };
}

function change(over: Overview, more: Partial<RowChanges> = {}): RowChanges {
  return { overview: over, reload: false, people: [], gone: [], followUps: [], ...more };
}

function filled(): Lists {
  const lists = new Lists(overview(1, { due: 2, inTouch: 3 }, 2, 1));
  lists.people.set('due', lists.newPeople('due').extend({ rows: [person('Ada', 'due', '2026-11-01'), person('Bo', 'due', '2026-11-20')], total: 2 }, 0));
  lists.people.set('inTouch', lists.newPeople('inTouch').extend({ rows: [person('Cleo', 'inTouch', '2026-12-01'), person('Dan', 'inTouch', null)], total: 3 }, 0));
  lists.followUps.set('me', lists.newFollowUps('me').extend({ rows: [task('send', 'Ada.md', 0, '2026-11-02'), task('ask', 'Bo.md', 0, null)], total: 2 }, 0));
  return lists;
}

const names = (lists: Lists, group: PeopleGroup) => lists.people.get(group)?.rows.map(row => row.name);
const texts = (lists: Lists) => lists.followUps.get('me')?.rows.map(row => row.text);

describe('people', () => {
  test('a row that stays where it is is drawn alone', () => {
    const lists = filled();
    const patch = lists.apply(change(overview(2, { due: 2, inTouch: 3 }, 2, 1), { people: [person('Ada', 'due', '2026-11-01', { company: ['Kiln'] })] }));
    expect(patch.rows.map(row => row.name)).toEqual(['Ada']);
    expect([...patch.people]).toEqual([]);
    expect(lists.people.get('due')?.rows[0]?.company).toEqual(['Kiln']);
  });

  test('a row that moves within its group', () => {
    const lists = filled();
    const patch = lists.apply(change(overview(2, { due: 2, inTouch: 3 }, 2, 1), { people: [person('Ada', 'due', '2026-11-21')] }));
    expect(names(lists, 'due')).toEqual(['Bo', 'Ada']);
    expect([...patch.people]).toEqual(['due']);
  });

  test('a row that goes to another group', () => {
    const lists = filled();
    const patch = lists.apply(change(overview(2, { due: 1, inTouch: 4 }, 2, 1), { people: [person('Ada', 'inTouch', '2026-11-30')] }));
    expect([names(lists, 'due'), names(lists, 'inTouch')]).toEqual([['Bo'], ['Ada', 'Cleo', 'Dan']]);
    expect([...patch.people].sort()).toEqual(['due', 'inTouch']);
    expect(lists.people.get('inTouch')?.total).toBe(4);
  });

  test('beyond what is shown it is left to the server', () => {
    const lists = filled();
    lists.apply(change(overview(2, { due: 2, inTouch: 4 }, 2, 1), { people: [person('Zoe', 'inTouch', null)] }));
    expect(names(lists, 'inTouch')).toEqual(['Cleo', 'Dan']);
    expect(lists.people.get('inTouch')?.isComplete).toBe(false);
  });

  test('in a group at which nobody looked only the count is another', () => {
    const lists = filled();
    const patch = lists.apply(change(overview(2, { due: 1, inTouch: 3, resting: 1 }, 2, 1), { people: [person('Ada', 'resting', null)] }));
    expect(names(lists, 'resting')).toBeUndefined();
    expect([...patch.people].sort()).toEqual(['due', 'resting']);
  });

  test('someone who is gone, and a list of which no known row is left', () => {
    const lists = filled();
    lists.apply(change(overview(2, { due: 1, inTouch: 1 }, 2, 1), { gone: ['file:///Bo.md', 'file:///Cleo.md', 'file:///Dan.md'] }));
    expect(names(lists, 'due')).toEqual(['Ada']);
    expect(names(lists, 'inTouch')).toBeUndefined();
  });

  test('any order of changes gives the lists of the last one', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let run = 0; run < 200; run++) {
      const everyone = new Map<string, ListedContact>();
      const groups: PeopleGroup[] = ['due', 'inTouch', 'new'];
      const invent = () => {
        const [group, day] = [groups[random(3)] ?? 'new', random(5)];
        return person(`P${random(12)}`, group, day === 0 ? null : `2026-11-0${day}`);
      };
      const countIn = (group: PeopleGroup) => [...everyone.values()].filter(row => row.group === group).length;
      const counts = () => ({ due: countIn('due'), inTouch: countIn('inTouch'), new: countIn('new') });
      const sorted = (group: PeopleGroup) => [...everyone.values()].filter(row => row.group === group).sort(byDueThenName);
      for (let i = 0; i < 8; i++) {
        const row = invent();
        everyone.set(row.uri, row);
      }
      const lists = new Lists(overview(1, counts()));
      for (const group of groups) {
        const rows = sorted(group);
        lists.people.set(group, lists.newPeople(group).extend({ rows: rows.slice(0, 3), total: rows.length }, 0));
      }
      for (let step = 2; step < 8; step++) {
        const [row, leaves] = [invent(), `file:///P${random(12)}.md`];
        everyone.set(row.uri, row);
        const gone = leaves !== row.uri && everyone.delete(leaves) ? [leaves] : [];
        lists.apply(change(overview(step, counts()), { people: [row], gone }));
        for (const [group, list] of lists.people) {
          const right = sorted(group);
          expect(list.total).toBe(right.length);
          expect(list.rows).toEqual(right.slice(0, list.rows.length));
          expect(list.rows.length > 0 || right.length === 0).toBe(true);
        }
      }
    }
  });
});

describe('follow-ups', () => {
  test('those of a note take the place of those before', () => {
    const lists = filled();
    const rows = [task('send it', 'Ada.md', 0, '2026-11-02'), task('call', 'Ada.md', 1, '2026-11-01'), task('theirs', 'Ada.md', 2, null, 'them')];
    const patch = lists.apply(change(overview(2, { due: 2, inTouch: 3 }, 3, 2), { followUps: [{ uri: 'file:///Ada.md', rows }] }));
    expect(texts(lists)).toEqual(['call', 'send it', 'ask']);
    expect([...patch.followUps].sort()).toEqual(['me', 'them']);
  });

  test('nothing of them is another when people are', () => {
    const lists = filled();
    const patch = lists.apply(change(overview(2, { due: 2, inTouch: 3 }, 2, 1), { people: [person('Ada', 'due', '2026-11-01')] }));
    expect([...patch.followUps]).toEqual([]);
  });
});

test('when any row may be another, all are asked for again', () => {
  const lists = filled();
  const patch = lists.apply(change(overview(2, { due: 9 }), { reload: true }));
  expect(patch.all).toBe(true);
  expect([lists.people.size, lists.followUps.size, lists.overview.people.due]).toEqual([0, 0, 9]);
});

test('a page that comes later is in order, each row once', () => {
  const lists = filled();
  const list = lists.people.get('inTouch');
  list?.extend({ rows: [person('Dan', 'inTouch', null), person('Eve', 'inTouch', null)], total: 3 }, 2);
  expect(names(lists, 'inTouch')).toEqual(['Cleo', 'Dan', 'Eve']);
  expect(list?.isComplete).toBe(true);
});

import type { Dashboard, Tie } from '../data';
import { dateOf, dayOf } from './dates';

/** More at once is a thicket, and slow to lay out. */
export const mostDrawn = 300;
/** With more than these, names would cover the lines. */
export const mostLabels = 60;

/** What of the network is drawn: places in the list of people, and the ties among them. */
export interface Drawn {
  people: number[];
  ties: Tie[];
  /** How many it could have been. */
  of: number;
}

/** Everybody; of many, those with a conversation in the last year: first whoever knows another of them, the latest first. */
export function everybody({ people, ties, today }: Dashboard, most = mostDrawn): Drawn {
  const all = people.map((_, place) => place);
  if (all.length <= most) {
    return { people: all, ties: [...ties], of: all.length };
  }
  const yearAgo = dateOf(dayOf(today) - 365);
  const last = (place: number) => people[place]?.lastContact ?? '';
  const lately = all.filter(place => last(place) >= yearAgo).sort((a, b) => last(b).localeCompare(last(a)));
  const tied = new Set(among(lately, ties).ties.flatMap(({ from, to }) => [from, to]));
  const chosen = [...lately.filter(place => tied.has(place)), ...lately.filter(place => !tied.has(place))];
  return { ...among(chosen.slice(0, most), ties), of: all.length };
}

/** Somebody and those within some steps; of many, the nearest. */
export function around({ ties }: Dashboard, person: number, steps: number, most = mostDrawn): Drawn {
  const neighbours = neighboursIn(ties);
  const reached = new Set([person]);
  let edge = [person];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap(place => neighbours.get(place) ?? []).filter(place => !reached.has(place) && reached.add(place));
  }
  const people = [...reached];
  return { ...among(people.slice(0, most), ties), of: people.length };
}

/** The ties of one person. */
export function tiesOf(ties: readonly Tie[], person: number): { tie: Tie; other: number }[] {
  return ties.filter(tie => tie.from === person || tie.to === person).map(tie => ({ tie, other: tie.from === person ? tie.to : tie.from }));
}

function among(people: number[], ties: readonly Tie[]): Pick<Drawn, 'people' | 'ties'> {
  const drawn = new Set(people);
  return { people, ties: ties.filter(tie => drawn.has(tie.from) && drawn.has(tie.to)) };
}

function neighboursIn(ties: readonly Tie[]): Map<number, number[]> {
  const neighbours = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    const known = neighbours.get(one);
    if (known) {
      known.push(other);
    } else {
      neighbours.set(one, [other]);
    }
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

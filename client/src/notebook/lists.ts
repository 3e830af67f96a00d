import type { FollowUp, ListedContact, Overview, Owner, PeopleGroup, RowChanges } from './answers';

/** The first rows of a list that the server has all of, in its order. */
export class RowList<T> {
  rows: T[] = [];

  constructor(
    private readonly keyOf: (row: T) => string,
    private readonly compare: (a: T, b: T) => number,
    /** How many rows there are in all. */
    public total: number,
  ) {}

  get isComplete(): boolean {
    return this.rows.length >= this.total;
  }

  /** Adds a page of the server's: rows that came meanwhile are in it, too. */
  extend(page: { rows: T[]; total: number }, from: number): this {
    const known = new Set(page.rows.map(this.keyOf));
    this.rows = [...this.rows.slice(0, from).filter(row => !known.has(this.keyOf(row))), ...page.rows].sort(this.compare);
    this.total = page.total;
    return this;
  }

  /** Puts a row at its place; one beyond those that are known is left to the server. */
  insert(row: T, wasComplete: boolean): void {
    const place = this.rows.findIndex(other => this.compare(row, other) < 0);
    if (place >= 0) {
      this.rows.splice(place, 0, row);
    } else if (wasComplete) {
      this.rows.push(row);
    }
  }

  /** Puts a row in the place of the one with its key, if it belongs there. */
  replace(row: T): boolean {
    const place = this.rows.findIndex(other => this.keyOf(other) === this.keyOf(row));
    const [before, after] = [this.rows[place - 1], this.rows[place + 1]];
    if (place < 0 || (before && this.compare(before, row) > 0) || (after && this.compare(row, after) > 0) || (!after && !this.isComplete)) {
      return false;
    }
    this.rows[place] = row;
    return true;
  }

  /** Takes the rows away for which something holds. */
  remove(goes: (row: T) => boolean): boolean {
    const before = this.rows.length;
    this.rows = this.rows.filter(row => !goes(row));
    return this.rows.length < before;
  }
}

/** What a change did to what is shown: rows that stay where they are, and lists that are others now. */
export interface Patch {
  /** Everything may be another. */
  all: boolean;
  people: Set<PeopleGroup>;
  followUps: Set<Owner>;
  /** People whose row is another, at the same place. */
  rows: ListedContact[];
}

export const followUpKey = (row: FollowUp) => `${row.uri}#${row.number}`;

/** Whose time comes first, then by name, as the server has it. */
export function byDueThenName(a: ListedContact, b: ListedContact): number {
  return compareDays(a.due, b.due) || compareText(a.name.toUpperCase(), b.name.toUpperCase()) || compareText(a.path, b.path);
}

/** Those with a date first, the next one on top. */
export function byDue(a: FollowUp, b: FollowUp): number {
  return compareDays(a.due, b.due) || compareText(a.path, b.path) || a.number - b.number;
}

/**
 * The lists of the views, as far as somebody looked at them: the server sends the rows that are others after a change, and
 * these are put where they belong.
 */
export class Lists {
  readonly people = new Map<PeopleGroup, RowList<ListedContact>>();
  readonly followUps = new Map<Owner, RowList<FollowUp>>();

  constructor(public overview: Overview) {}

  newPeople(group: PeopleGroup): RowList<ListedContact> {
    return new RowList<ListedContact>(row => row.uri, byDueThenName, this.overview.people[group]);
  }

  newFollowUps(owner: Owner): RowList<FollowUp> {
    return new RowList<FollowUp>(followUpKey, byDue, countOf(this.overview, owner));
  }

  /** Takes a change. */
  apply(changes: RowChanges): Patch {
    const patch: Patch = { all: changes.reload, people: new Set(), followUps: new Set(), rows: [] };
    const before = this.overview;
    this.overview = changes.overview;
    if (changes.reload) {
      this.people.clear();
      this.followUps.clear();
      return patch;
    }
    for (const group of Object.keys(before.people) as PeopleGroup[]) {
      if (before.people[group] !== this.overview.people[group]) {
        patch.people.add(group);
      }
    }
    for (const owner of ['me', 'them'] as const) {
      if (countOf(before, owner) !== countOf(this.overview, owner)) {
        patch.followUps.add(owner);
      }
    }
    this.applyPeople(changes, patch);
    this.applyFollowUps(changes, patch);
    return patch;
  }

  private applyPeople(changes: RowChanges, patch: Patch): void {
    const gone = new Set(changes.gone);
    for (const [group, list] of this.people) {
      const wasComplete = list.isComplete;
      for (const row of changes.people) {
        if (row.group === group && list.replace(row)) {
          patch.rows.push(row);
        } else {
          gone.add(row.uri);
        }
      }
      const stays = new Set(patch.rows.map(row => row.uri));
      if (list.remove(row => gone.has(row.uri) && !stays.has(row.uri))) {
        patch.people.add(group);
      }
      for (const row of changes.people.filter(each => each.group === group && !stays.has(each.uri))) {
        list.insert(row, wasComplete);
        patch.people.add(group);
      }
      list.total = this.overview.people[group];
    }
    forgetEmptied(this.people);
  }

  private applyFollowUps(changes: RowChanges, patch: Patch): void {
    const notes = new Set(changes.followUps.map(note => note.uri));
    for (const [owner, list] of this.followUps) {
      const wasComplete = list.isComplete;
      let differs = list.remove(row => notes.has(row.uri));
      for (const row of changes.followUps.flatMap(note => note.rows).filter(each => each.owner === owner)) {
        list.insert(row, wasComplete);
        differs = true;
      }
      list.total = countOf(this.overview, owner);
      if (differs) {
        patch.followUps.add(owner);
      }
    }
    forgetEmptied(this.followUps);
  }
}

/** How many follow-ups a side has open. */
export function countOf(overview: Overview, owner: Owner): number {
  return owner === 'me' ? overview.followUps.iOwe : overview.followUps.theyOwe;
}

// All rows that were known are gone, and there are more: the server has them.
function forgetEmptied<K, T>(lists: Map<K, RowList<T>>): void {
  for (const [key, list] of lists) {
    if (list.rows.length === 0 && list.total > 0) {
      lists.delete(key);
    }
  }
}

function compareDays(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

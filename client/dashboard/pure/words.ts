import type { State } from '../data';

/** "1 person", "3 people" */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : several}`;
}

/** "a", "a and b", "a, b and 3 more" */
export function some(things: readonly string[], most = 8): string {
  const shown = things.slice(0, most);
  const rest = things.length - shown.length;
  if (rest > 0) {
    return `${shown.join(', ')} and ${rest} more`;
  }
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1] ?? ''}`;
}

/** How it stands with someone, in the order in which one would ask. */
export const states = {
  due: 'due',
  longDue: 'long due',
  dueSoon: 'due soon',
  inTouch: 'in touch',
  resting: 'resting',
  new: 'new',
} as const satisfies Record<State, string>;

export const stateNames = Object.keys(states) as State[];

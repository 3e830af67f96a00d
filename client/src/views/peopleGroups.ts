import type { Contact, ContactState } from '../notebook/answers';

/** The groups of the People view, in their order. */
export const groups = [
  { id: 'due', title: 'Due', states: ['due', 'longDue'] },
  { id: 'dueSoon', title: 'Due soon', states: ['dueSoon'] },
  { id: 'inTouch', title: 'In touch', states: ['inTouch'] },
  { id: 'resting', title: 'Resting', states: ['resting'] },
  { id: 'new', title: 'New', states: ['new'] },
] as const satisfies readonly { id: string; title: string; states: readonly ContactState[] }[];

export type Group = (typeof groups)[number];

/** The people of a group: those whose time comes first come first, then by name. */
export function peopleIn(group: Group, people: readonly Contact[]): Contact[] {
  const states: readonly ContactState[] = group.states;
  return people.filter(contact => states.includes(contact.state)).sort(byDueThenName);
}

function byDueThenName(a: Contact, b: Contact): number {
  if (a.due !== b.due) {
    return a.due === null ? 1 : b.due === null ? -1 : a.due.localeCompare(b.due);
  }
  return a.name.localeCompare(b.name);
}

/** What stands beside a name: last contact, which a narrow side bar must not cut off, and company. */
export function describe(contact: Contact): string {
  return [contact.lastContactAgo ?? 'not talked yet', contact.company[0]].filter(Boolean).join(' · ');
}

/** The same for a screen reader, as a sentence. */
export function announce(contact: Contact, group: Group): string {
  const company = contact.company[0] ? `, ${contact.company[0]}` : '';
  const last = contact.lastContactAgo ? `last talked ${contact.lastContactAgo}` : 'not talked yet';
  return `${contact.name}${company}, ${group.title.toLowerCase()}, ${last}`;
}

import type { ListedContact, PeopleGroup } from '../notebook/answers';

/** The groups of the People view, in their order. */
export const groups = [
  { id: 'due', title: 'Due' },
  { id: 'dueSoon', title: 'Due soon' },
  { id: 'inTouch', title: 'In touch' },
  { id: 'resting', title: 'Resting' },
  { id: 'new', title: 'New' },
] as const satisfies readonly { id: PeopleGroup; title: string }[];

export type Group = (typeof groups)[number];

/** What stands beside a name: last contact, which a narrow side bar must not cut off, and company. */
export function describe(contact: ListedContact): string {
  return [contact.lastContactAgo ?? 'not talked yet', contact.company[0]].filter(Boolean).join(' · ');
}

/** The same for a screen reader, as a sentence. */
export function announce(contact: ListedContact, group: Group): string {
  const company = contact.company[0] ? `, ${contact.company[0]}` : '';
  const last = contact.lastContactAgo ? `last talked ${contact.lastContactAgo}` : 'not talked yet';
  return `${contact.name}${company}, ${group.title.toLowerCase()}, ${last}`;
}

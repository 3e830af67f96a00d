import type { AgendaItem } from '../data';
import { placeOf, type Page } from '../page';
import { el, list, prose } from '../parts/dom';
import { inWords } from '../pure/dates';
import { nameButton, section } from './parts';

const mostTopics = 3;

/** Who it could be time for, and why; what was promised; whose day it is. */
export function due(page: Page): HTMLElement {
  const { agenda } = page.data;
  const contacts = agenda.filter(entry => entry.kind === 'contact');
  const groups = [
    group('People', contacts.filter(entry => entry.daysLate >= 0), entry => card(page, entry), 'cards', 12),
    group('Soon', contacts.filter(entry => entry.daysLate < 0), entry => card(page, entry), 'cards', 6),
    group('What was promised', agenda.filter(entry => entry.kind === 'follow-up'), entry => promise(page, entry), 'promises', 12),
    group('Birthdays', agenda.filter(entry => entry.kind === 'birthday'), entry => promise(page, entry), 'promises', 12),
  ].filter(part => part !== undefined);
  const nobody = el('p', { class: 'lead', text: 'Nobody and nothing is due in the next two weeks.' });
  return section('due', 'Who it could be time for', ...(groups.length > 0 ? groups : [nobody]));
}

function group(title: string, entries: AgendaItem[], make: (entry: AgendaItem) => HTMLElement, className: string, step: number) {
  return entries.length === 0 ? undefined : el('div', {}, el('h3', { text: title }), list(entries.map(entry => () => make(entry)), { className, step }));
}

function card(page: Page, entry: AgendaItem): HTMLElement {
  const topics = entry.talkAbout.slice(0, mostTopics);
  const rest = entry.talkAbout.length - topics.length;
  return el(
    'article',
    { class: 'card' },
    el('h4', {}, nameOf(page, entry)),
    el('p', {}, ...prose(entry.reason)),
    topics.length > 0 && el('ul', { class: 'topics' }, ...topics.map(text => el('li', {}, ...prose(text))), rest > 0 && el('li', { class: 'faint', text: `and ${rest} more in the note` })),
  );
}

function promise(page: Page, entry: AgendaItem): HTMLElement {
  return el('div', { class: 'promise' }, nameOf(page, entry), el('p', {}, ...prose(entry.reason)), el('span', { class: 'faint date', text: inWords(entry.date) }));
}

// Something promised may stand in a note that is nobody's, or be to several at once.
function nameOf(page: Page, entry: AgendaItem): HTMLElement {
  const { host, data } = page;
  const place = entry.kind === 'contact' || entry.kind === 'birthday' ? placeOf(data, entry.path) : undefined;
  if (place !== undefined) {
    return nameButton(page, place);
  }
  const name = entry.name || entry.path.replace(/^.*\//, '').replace(/\.md$/, '');
  const open = host.open;
  if (open) {
    return el('button', { class: 'name', text: name, attributes: { type: 'button' }, onClick: () => { open(entry.path, entry.line); } });
  }
  const single = data.people.findIndex(person => person.name === name);
  return single < 0 ? el('span', { class: 'name', text: name }) : nameButton(page, single);
}

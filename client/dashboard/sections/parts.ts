import type { Page } from '../page';
import { button, el } from '../parts/dom';

/** A part of the page under a heading. */
export function section(id: string, title: string, ...children: (Node | string | undefined | false)[]): HTMLElement {
  return el('section', { attributes: { 'aria-labelledby': id } }, el('h2', { id, text: title }), ...children);
}

/** Somebody's name to click: opens the note where an editor can, else shows the person over time. */
export function nameButton({ data, host, showPerson }: Page, place: number): HTMLElement {
  const person = data.people[place];
  return button(person?.name ?? '', () => {
    if (host.open && person) {
      host.open(person.path);
    } else {
      showPerson(place);
    }
  }, 'name');
}

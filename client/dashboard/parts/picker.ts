import { matching } from '../pure/names';
import { el } from './dom';

const mostOffered = 8;

/** A field in which one finds somebody by a few letters, with the keyboard or without (the combobox pattern of WAI-ARIA). */
export function picker(id: string, label: string, names: readonly string[], choose: (place: number) => void): HTMLElement {
  const input = el('input', {
    id,
    attributes: {
      ...{ type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder: 'A name' },
      ...{ 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': `${id}-found` },
    },
  });
  const found = el('ul', { class: 'found', id: `${id}-found`, attributes: { role: 'listbox', 'aria-label': label } });
  const said = el('span', { class: 'unseen', attributes: { role: 'status' } });
  found.hidden = true;
  let places: number[] = [];
  let at = -1;

  const close = () => {
    found.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (place: number | undefined) => {
    if (place !== undefined) {
      input.value = '';
      close();
      choose(place);
    }
  };
  const mark = (to: number) => {
    at = to;
    [...found.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === at));
    });
    input.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const offer = () => {
    places = matching(names, input.value, mostOffered);
    found.replaceChildren(
      ...places.map((place, i) => {
        const option = el('li', { id: `${id}-${i}`, text: names[place] ?? '', attributes: { role: 'option', 'aria-selected': 'false' } });
        // Before the field loses the focus, with which the list would close.
        option.addEventListener('mousedown', event => {
          event.preventDefault();
          take(place);
        });
        return option;
      }),
    );
    const isEmpty = input.value.trim() === '';
    said.textContent = isEmpty ? '' : places.length === 0 ? 'Nobody by that name' : `${places.length} found`;
    found.hidden = places.length === 0;
    input.setAttribute('aria-expanded', String(places.length > 0));
    if (places.length > 0) {
      mark(0);
    } else {
      close();
    }
  };

  input.addEventListener('input', offer);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (found.hidden) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      mark((at + (event.key === 'ArrowDown' ? 1 : -1) + places.length) % places.length);
    } else if (event.key === 'Enter') {
      take(places[at]);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  return el('div', { class: 'picker' }, el('label', { text: label, attributes: { for: id } }), el('div', { class: 'field' }, input, found), said);
}

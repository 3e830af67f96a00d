type Child = Node | string | undefined | false;

interface Props {
  class?: string;
  id?: string;
  text?: string;
  attributes?: Record<string, string>;
  onClick?: () => void;
}

/** An element with its children. Text goes in as text, so that no note's words can become markup. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (props.class) {
    element.className = props.class;
  }
  if (props.id) {
    element.id = props.id;
  }
  for (const [name, value] of Object.entries(props.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  if (props.onClick) {
    element.addEventListener('click', props.onClick);
  }
  if (props.text !== undefined) {
    element.append(props.text);
  }
  element.append(...children.filter(child => child !== undefined && child !== false));
  return element;
}

/** A text in parts, so that no date in it is broken at its hyphens. */
export function prose(text: string): (Node | string)[] {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, i) => (i % 2 === 1 ? el('span', { class: 'whole', text: part }) : part));
}

export function button(text: string, onClick: () => void, className = 'button'): HTMLButtonElement {
  return el('button', { class: className, text, onClick, attributes: { type: 'button' } });
}

/** A list that shows the first few, and as many more with each click. */
export function list(items: readonly (() => HTMLElement)[], { className, step }: { className: string; step: number }): HTMLElement {
  const shown = el('ul', { class: className });
  const rest = el('p', { class: 'rest' });
  const whole = el('div', {}, shown, rest);
  const more = button('', () => {
    const first = grow();
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  });
  let next = 0;
  const grow = () => {
    const added = items.slice(next, next + step).map(make => el('li', {}, make()));
    next += added.length;
    shown.append(...added);
    const left = items.length - next;
    if (left === 0) {
      more.remove();
      rest.remove();
    } else {
      more.textContent = `Show more (${left} left)`;
      rest.textContent = `And ${left} more.`;
      whole.append(more);
    }
    return added[0];
  };
  grow();
  return whole;
}

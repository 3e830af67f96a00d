import type { Dashboard } from './data';
import type { Chosen, Host, Page } from './page';
import { disposeCharts, drawCharts } from './parts/chart';
import { el } from './parts/dom';
import { inFull, inWords } from './pure/dates';
import { count } from './pure/words';
import { calendar } from './sections/calendar';
import { due } from './sections/due';
import { monthByMonth } from './sections/months';
import { network } from './sections/network';
import { personOverTime } from './sections/person';

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void };

const main = document.querySelector('main') ?? document.body.appendChild(el('main'));

function render(data: Dashboard, host: Host): void {
  const [scrolled, focused] = [window.scrollY, document.activeElement?.id];
  disposeCharts();
  const page: Page = { data, host, names: data.people.map(person => person.name), showPerson: () => undefined };
  const person = data.people.length === 0 ? undefined : personOverTime(page);
  page.showPerson = place => person?.show(place);
  main.replaceChildren(heading(data), ...(person ? [due(page), calendar(page), monthByMonth(page), network(page), person.element] : [nobody()]));
  drawCharts();
  document.documentElement.dataset.filled = data.today;
  window.scrollTo(0, scrolled);
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

function heading({ today, people, conversations }: Dashboard): HTMLElement {
  const first = conversations[0];
  const since = first ? ` since ${inWords(first.date)}` : '';
  return el(
    'header',
    {},
    el('h1', { text: 'Your people' }),
    el('p', { class: 'faint', text: `${inFull(today)} · ${count(people.length, 'person', 'people')} · ${count(conversations.length, 'conversation')}${since}` }),
  );
}

function nobody(): HTMLElement {
  return el('p', { class: 'lead', text: 'Nobody here yet. A note is a contact when its front matter says “type: person”, or when it lies in a folder called “people”.' });
}

/** On its own: the data stands in the page. */
function alone(text: string): void {
  render(JSON.parse(text) as Dashboard, { chosen: {}, keep: () => undefined });
}

/** In the editor: the data comes, and comes again whenever a note changes. */
function inEditor(): void {
  const editor = acquireVsCodeApi();
  const chosen = (editor.getState() ?? {}) as Chosen;
  const host: Host = {
    chosen,
    keep: () => {
      editor.setState(chosen);
    },
    open: (path, line) => {
      editor.postMessage({ type: 'open', path, line });
    },
  };
  window.addEventListener('scrollend', () => {
    chosen.scrolled = window.scrollY;
    host.keep();
  });
  let shown = '';
  window.addEventListener('message', ({ data }: MessageEvent<{ type?: string; data?: Dashboard; text?: string }>) => {
    if (data.type === 'data' && data.data) {
      const text = JSON.stringify(data.data);
      if (text !== shown) {
        const [isFirst, { scrolled }] = [shown === '', chosen];
        shown = text;
        render(data.data, host);
        if (isFirst && scrolled !== undefined) {
          window.scrollTo(0, scrolled);
        }
      }
    } else if (data.type === 'problem') {
      shown = '';
      disposeCharts();
      main.replaceChildren(el('h1', { text: 'Your people' }), el('p', { class: 'lead', text: data.text ?? '' }));
    }
  });
  editor.postMessage({ type: 'ready' });
}

const embedded = document.getElementById('data')?.textContent;
if (embedded) {
  alone(embedded);
} else {
  inEditor();
}

import type { Chart } from './chart';
import { el } from './dom';

/** As many rows as a table shows. */
export const mostRows = 200;

/** What a chart shows, in rows. */
export interface Table {
  heads: string[];
  rows: (string | number)[][];
}

/** A chart with its caption, and with a table that says the same. */
export function figure(chart: Chart, caption: string, title: string, table: () => Table): HTMLElement {
  const body = el('div', { class: 'table', attributes: { tabindex: '0', role: 'region', 'aria-label': `${title}, as a table` } });
  const details = el('details', {}, el('summary', { text: `${title}, as a table` }), body);
  // Made when somebody wants to see it: with many people it is long.
  details.addEventListener('toggle', () => {
    if (details.open) {
      body.replaceChildren(...tableOf(table()));
    }
  });
  return el('figure', {}, chart.element, el('figcaption', { text: caption }), details);
}

function tableOf({ heads, rows }: Table): HTMLElement[] {
  if (rows.length === 0) {
    return [el('p', { text: 'Nothing to list.' })];
  }
  const cells = (row: (string | number)[]) => row.map((cell, i) => el(i === 0 ? 'th' : 'td', { text: String(cell), ...(i === 0 && { attributes: { scope: 'row' } }) }));
  const shown = rows.slice(0, mostRows);
  const table = el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map(text => el('th', { text, attributes: { scope: 'col' } })))),
    el('tbody', {}, ...shown.map(row => el('tr', {}, ...cells(row)))),
  );
  return rows.length > shown.length ? [table, el('p', { text: `The first ${shown.length} of ${rows.length}.` })] : [table];
}

import type { Page } from '../page';
import { Chart, tooltip, type Drawing } from '../parts/chart';
import { el } from '../parts/dom';
import { figure } from '../parts/figure';
import { between, type Look } from '../parts/look';
import { inFull } from '../pure/dates';
import { byDay, partsOf, spansOf, weeksIn, type Span } from '../pure/history';
import { count, some } from '../pure/words';
import { section } from './parts';

const margin = { left: 34, top: 26 };
const shades = [0.32, 0.55, 0.78, 1];

/** A day in the picture: the date, how many conversations it had, and with whom. */
type Day = [date: string, conversations: number, names: string];

/** When one talked: a square for each day, the fuller the more conversations. */
export function calendar(page: Page): HTMLElement {
  const { conversations, today } = page.data;
  const spans = spansOf(conversations, today);
  let span = spans.find(one => one.label === page.host.chosen.span) ?? spans[0];
  const days = () => (span ? daysOf(page, span) : []);
  const chart = new Chart(labelOf(span, days()), span ? drawing(span, days()) : () => ({}));

  const select = el('select', { id: 'span' }, ...spans.map(({ label }) => el('option', { text: label, attributes: { value: label } })));
  select.value = span?.label ?? '';
  select.addEventListener('change', () => {
    span = spans[select.selectedIndex];
    page.host.chosen.span = select.value;
    page.host.keep();
    if (span) {
      chart.show(labelOf(span, days()), drawing(span, days()));
    }
  });
  return section(
    'when',
    'When you talked',
    el('div', { class: 'controls' }, el('label', { text: 'Show', attributes: { for: 'span' } }), select, legend()),
    figure(chart, 'Each square is a day; the fuller its colour, the more conversations it had.', 'Conversations by day', () => ({
      heads: ['Day', 'Conversations', 'With'],
      rows: days().reverse().map(([date, number, names]) => [date, number, names]),
    })),
  );
}

function daysOf(page: Page, span: Span): Day[] {
  return [...byDay(page.data.conversations, span)].map(([date, all]) => {
    const people = new Set(all.flatMap(conversation => conversation.with));
    return [date, all.length, some([...people].map(place => page.names[place] ?? ''))];
  });
}

function labelOf(span: Span | undefined, days: Day[]): string {
  const all = days.reduce((sum, [, number]) => sum + number, 0);
  return `A calendar, ${span?.label ?? ''}: ${count(all, 'conversation')} on ${count(days.length, 'day')}.`;
}

function legend(): HTMLElement {
  const steps = ['1', '2', '3', '4 or more'];
  return el('ul', { class: 'legend', attributes: { 'aria-label': 'Conversations on a day' } }, ...steps.map((text, i) => el('li', {}, el('span', { class: `mark shade${i + 1}` }), text)));
}

function drawing(span: Span, days: Day[]): Drawing {
  return (look, width) => {
    const room = width - margin.left - 4;
    const all = weeksIn(span);
    // A year in a row where it is wide enough, in two or more below each other where it is not.
    const rows = Math.ceil(all / Math.max(1, Math.floor(room / 12)));
    const parts = partsOf(span, Math.ceil(all / rows));
    const cell = Math.min(18, Math.floor(room / Math.ceil(all / rows)));
    const height = 7 * cell + margin.top + 14;
    return {
      height: parts.length * height,
      tooltip: tooltip(look, ({ data }) => tip(data as Day)),
      visualMap: { show: false, type: 'piecewise', dimension: 1, pieces: shades.map((share, i) => piece(look, share, i)) },
      calendar: parts.map((part, i) => calendarOf(look, part, margin.top + i * height, cell)),
      series: parts.map(({ from, to }, i) => ({
        type: 'heatmap',
        coordinateSystem: 'calendar',
        progressive: 0,
        calendarIndex: i,
        data: days.filter(([date]) => date >= from && date <= to),
        itemStyle: { borderColor: look.panel, borderWidth: 2, borderRadius: 4 },
        emphasis: { itemStyle: { borderColor: look.ink, borderWidth: 1 } },
      })),
    };
  };
}

function piece(look: Look, share: number, i: number) {
  return { min: i + 1, ...(i < shades.length - 1 && { max: i + 1 }), color: between(look.panel, look.accent, share) };
}

function calendarOf(look: Look, { from, to }: Pick<Span, 'from' | 'to'>, top: number, cell: number) {
  return {
    range: [from, to],
    left: margin.left,
    top,
    cellSize: [cell, cell],
    splitLine: { show: false },
    itemStyle: { color: between(look.panel, look.ink, 0.06), borderColor: look.panel, borderWidth: 2 },
    dayLabel: { firstDay: 1, nameMap: ['', 'Mon', '', 'Wed', '', 'Fri', ''], color: look.faint, fontFamily: look.font, fontSize: 11 },
    monthLabel: { color: look.faint, fontFamily: look.font, fontSize: 11 },
    yearLabel: { show: false },
  };
}

function tip([date, number, names]: Day): string[] {
  return [inFull(date), count(number, 'conversation'), names];
}

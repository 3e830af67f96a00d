import type { Person } from '../data';
import { placeOf, type Page } from '../page';
import { Chart, tooltip, type Drawing } from '../parts/chart';
import { el, prose } from '../parts/dom';
import { figure } from '../parts/figure';
import { between, type Look } from '../parts/look';
import { picker } from '../parts/picker';
import { daysBetween, inWords } from '../pure/dates';
import { momentsWith, type Moment } from '../pure/timeline';
import { count } from '../pure/words';
import { nameButton, section } from './parts';

interface Point {
  value: [date: string, days: number];
  tip: string[];
}

/** One person over time: each conversation by the pause before it, against the two people's rhythm. */
export function personOverTime(page: Page): { element: HTMLElement; show: (place: number) => void } {
  const { data, host } = page;
  let place = placeOf(data, host.chosen.person) ?? mostTalkedWith(page);
  const heading = el('h3', { id: 'person-name', attributes: { tabindex: '-1' } });
  const sentence = el('p', { class: 'lead', attributes: { role: 'status' } });
  const moments = () => momentsWith(data, place);
  const current = () => data.people[place];
  const chart = new Chart('', () => ({}));

  const tell = () => {
    heading.replaceChildren(nameButton(page, place));
    sentence.replaceChildren(...prose(current()?.stands ?? ''));
    chart.show(labelOf(current(), moments()), drawing(page, current(), moments()));
  };
  const show = (chosen: number) => {
    place = chosen;
    const path = current()?.path;
    if (path !== undefined) {
      host.chosen.person = path;
      host.keep();
    }
    tell();
  };
  tell();

  const element = section(
    'over-time',
    'One person over time',
    el('div', { class: 'controls' }, picker('find-person', 'Choose a person', page.names, show)),
    heading,
    sentence,
    figure(chart, 'Each dot is a conversation; the higher, the longer the pause before it. The ring is today. The tinted band is as long as a pause may be before you are reminded.', 'Conversations with one person', () => ({
      heads: ['Day', 'Channel', 'Days since the one before'],
      rows: moments().map(({ conversation, pause }) => [conversation.date, conversation.channel ?? '', pause ?? '']).reverse(),
    })),
  );
  return {
    element,
    show: chosen => {
      show(chosen);
      element.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  };
}

// Somebody with a history to look at, until another is chosen.
function mostTalkedWith({ data }: Page): number {
  const counts = data.people.map(() => 0);
  for (const place of data.conversations.flatMap(conversation => conversation.with)) {
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function labelOf(person: Person | undefined, moments: Moment[]): string {
  return `${person?.name ?? ''}: ${count(moments.length, 'conversation')}. ${person?.stands ?? ''}`;
}

function drawing({ data }: Page, person: Person | undefined, moments: Moment[]): Drawing {
  const points = moments.map(pointOf);
  const silence = person?.lastContact ? daysBetween(person.lastContact, data.today) : undefined;
  const now: Point | undefined = silence === undefined ? undefined : { value: [data.today, silence], tip: [`Today, ${inWords(data.today)}`, `${count(silence, 'day')} since you talked`] };
  const last = points[points.length - 1];
  return (look, width) => ({
    height: width < 500 ? 260 : 300,
    grid: { left: 46, right: 16, top: 28, bottom: 28 },
    tooltip: tooltip(look, ({ data: point }) => (point as Point).tip),
    xAxis: { type: 'time', ...(points.length === 0 && { min: dateBefore(data.today), max: data.today }), axisLine: { lineStyle: { color: look.grid } }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { color: look.faint, fontFamily: look.font, fontSize: 11, hideOverlap: true } },
    yAxis: {
      type: 'value',
      name: 'days of pause',
      nameTextStyle: { color: look.faint, fontFamily: look.font, align: 'left', padding: [0, 0, 0, -40] },
      min: 0,
      max: roundUp(1.1 * Math.max(7, person?.intervalDays ?? 0, silence ?? 0, ...points.map(point => point.value[1]))),
      splitLine: { lineStyle: { color: look.grid } },
      axisLabel: { color: look.faint, fontFamily: look.font, fontSize: 11 },
    },
    series: [
      { type: 'line', symbol: 'circle', symbolSize: 9, showAllSymbol: true, lineStyle: { color: between(look.panel, look.accent, 0.45), width: 1.5 }, itemStyle: { color: look.accent }, data: points, ...marks(look, person) },
      { type: 'line', symbol: 'none', silent: true, lineStyle: { color: between(look.panel, look.accent, 0.45), width: 1.5, type: 'dotted' }, data: now && last ? [last.value, now.value] : [] },
      { type: 'scatter', symbolSize: 13, itemStyle: { color: look.panel, borderColor: look.accent, borderWidth: 3 }, data: now ? [now] : [] },
    ],
  });
}

/** The rhythm as a line, and how long a pause may be as a band. */
function marks(look: Look, person: Person | undefined) {
  const label = { color: look.faint, fontFamily: look.font, fontSize: 11, position: 'insideStartTop' as const, textBorderColor: look.panel, textBorderWidth: 2 };
  const lines = [
    { days: person?.cadenceDays, words: 'usually' },
    ...(person?.intervalDays === person?.cadenceDays ? [] : [{ days: person?.intervalDays, words: 'a reminder after' }]),
  ].filter(line => line.days);
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: look.faint, type: 'dashed', width: 1 },
      data: lines.map(({ days, words }) => ({ yAxis: days, label: { ...label, formatter: `${words} ${count(days ?? 0, 'day')}` } })),
    },
    markArea: { silent: true, itemStyle: { color: between(look.panel, look.accent, 0.09) }, data: person?.intervalDays ? [[{ yAxis: 0 }, { yAxis: person.intervalDays }]] : [] },
  };
}

function pointOf({ conversation, pause }: Moment): Point {
  const since = pause === null ? 'the first that your notes have' : pause === 0 ? 'on the same day as another' : `${count(pause, 'day')} after the one before`;
  return { value: [conversation.date, pause ?? 0], tip: [inWords(conversation.date), ...(conversation.channel ? [conversation.channel] : []), since] };
}

/** The next number above that is short to say. */
function roundUp(number: number): number {
  const unit = 10 ** Math.floor(Math.log10(number));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8].find(times => times * unit >= number) ?? 10) * unit;
}

function dateBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

import type { Page } from '../page';
import { Chart, tooltip, type Drawing } from '../parts/chart';
import { el } from '../parts/dom';
import { figure } from '../parts/figure';
import type { Look } from '../parts/look';
import { monthInWords } from '../pure/dates';
import { byMonth, byQuarter } from '../pure/history';
import { count } from '../pure/words';
import { section } from './parts';

const months = 24;
const quarters = 8;

/** Conversations per month, and what went back and forth. */
export function monthByMonth({ data }: Page): HTMLElement {
  const talked = byMonth(data.conversations, data.today, months);
  const exchanged = byQuarter(data.conversations, data.today, quarters);
  const { iOwe, theyOwe } = data.openFollowUps;
  return section(
    'months',
    'Month by month',
    el(
      'div',
      { class: 'pair' },
      el('div', {}, el('div', { class: 'head' }, el('h3', { text: 'Conversations' })), figure(
        new Chart(`Conversations in each of the last ${months} months: ${talked.map(({ month, conversations }) => `${monthInWords(month)} ${conversations}`).join(', ')}.`, talkedDrawing(talked)),
        `Conversations in each of the last ${months} months. This month is not over yet.`,
        'Conversations by month',
        () => ({ heads: ['Month', 'Conversations'], rows: talked.map(({ month, conversations }) => [monthInWords(month), conversations]).reverse() }),
      )),
      el('div', {}, el('div', { class: 'head' }, el('h3', { text: 'What you gave and got' }), legend()), figure(
        new Chart(`What you gave and got: ${exchanged.map(({ quarter, gave, got }) => `${quarter} gave ${gave}, got ${got}`).join('; ')}.`, exchangedDrawing(exchanged)),
        `What your conversations say you gave, and what you got. Still open: ${count(iOwe, 'promise')} of yours, ${theyOwe} of theirs.`,
        'Gave and got by quarter',
        () => ({ heads: ['Quarter', 'Gave', 'Got'], rows: exchanged.map(({ quarter, gave, got }) => [quarter, gave, got]).reverse() }),
      )),
    ),
  );
}

function legend(): HTMLElement {
  return el('ul', { class: 'legend', attributes: { 'aria-label': 'Bars' } }, ...['gave', 'got'].map(text => el('li', {}, el('span', { class: `mark ${text}` }), text)));
}

function talkedDrawing(talked: { month: string; conversations: number }[]): Drawing {
  return look => ({
    height: 240,
    grid: { left: 34, right: 4, top: 12, bottom: 38 },
    tooltip: tooltip(look, ({ data }) => {
      const [month, number] = data as [string, number];
      return [monthInWords(month), count(number, 'conversation')];
    }),
    xAxis: categories(look, talked.map(({ month }) => month), month => (month.endsWith('-01') ? month.slice(0, 4) : monthInWords(month).slice(0, 3)), beginsQuarter),
    yAxis: numbers(look),
    series: [{ type: 'bar', data: talked.map(({ month, conversations }) => [month, conversations]), itemStyle: { color: look.accent, borderRadius: [3, 3, 0, 0] }, barMaxWidth: 22 }],
  });
}

function exchangedDrawing(exchanged: { quarter: string; gave: number; got: number }[]): Drawing {
  const bars = (name: string, colour: string, values: number[]) => ({
    type: 'bar',
    name,
    barMaxWidth: 18,
    barGap: '15%',
    itemStyle: { color: colour, borderRadius: [3, 3, 0, 0] },
    data: values.map((value, i) => ({ value, what: `${name} ${value}`, quarter: exchanged[i]?.quarter })),
  });
  return look => ({
    height: 240,
    grid: { left: 34, right: 4, top: 12, bottom: 38 },
    tooltip: tooltip(look, ({ data }) => {
      const { quarter, what } = data as { quarter: string; what: string };
      return [quarter, what];
    }),
    xAxis: categories(look, exchanged.map(({ quarter }) => quarter), quarter => quarter.replace(' ', '\n')),
    yAxis: numbers(look),
    series: [bars('gave', look.gave, exchanged.map(({ gave }) => gave)), bars('got', look.got, exchanged.map(({ got }) => got))],
  });
}

function categories(look: Look, data: string[], formatter: (value: string) => string, isNamed: (value: string) => boolean = () => true) {
  return { type: 'category', data, axisTick: { show: false }, axisLine: { lineStyle: { color: look.grid } }, axisLabel: { color: look.faint, fontFamily: look.font, fontSize: 11, lineHeight: 14, formatter, interval: (_: number, value: string) => isNamed(value), hideOverlap: true } };
}

function beginsQuarter(month: string): boolean {
  return Number(month.slice(5)) % 3 === 1;
}

function numbers(look: Look) {
  return { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: look.grid } }, axisLabel: { color: look.faint, fontFamily: look.font, fontSize: 11 } };
}

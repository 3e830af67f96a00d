import type { Conversation } from '../data';
import { dateOf, dayOf, monthBefore } from './dates';

/** A stretch of time that the calendar can show; both ends belong to it. */
export interface Span {
  label: string;
  from: string;
  to: string;
}

/** The last twelve months, then each year back to the first conversation. */
export function spansOf(conversations: readonly Conversation[], today: string): Span[] {
  const thisYear = Number(today.slice(0, 4));
  const first = Number((conversations[0]?.date ?? today).slice(0, 4));
  const years = Array.from({ length: thisYear - first + 1 }, (_, back) => String(thisYear - back));
  const yearAgo = `${String(thisYear - 1).padStart(4, '0')}${today.slice(4)}`;
  return [
    { label: 'The last twelve months', from: dateOf(dayOf(isDate(yearAgo) ? yearAgo : `${yearAgo.slice(0, 8)}28`) + 1), to: today },
    ...years.map(year => ({ label: year, from: `${year}-01-01`, to: `${year}-12-31` })),
  ];
}

// The 29th of February is in leap years alone.
function isDate(date: string): boolean {
  return dateOf(dayOf(date)) === date;
}

/** A stretch of time in parts of so many weeks at most, each but the first beginning on a Monday. */
export function partsOf({ from, to }: Span, weeks: number): Pick<Span, 'from' | 'to'>[] {
  const parts = [];
  for (let start = dayOf(from); start <= dayOf(to); ) {
    const next = start - sinceMonday(start) + 7 * weeks;
    parts.push({ from: dateOf(start), to: dateOf(Math.min(next - 1, dayOf(to))) });
    start = next;
  }
  return parts;
}

/** How many weeks a stretch of time touches. */
export function weeksIn({ from, to }: Pick<Span, 'from' | 'to'>): number {
  const start = dayOf(from);
  return Math.floor((dayOf(to) - (start - sinceMonday(start))) / 7) + 1;
}

function sinceMonday(day: number): number {
  return (day + 3) % 7; // 1970-01-01 was a Thursday.
}

/** The conversations of a stretch of time by day, oldest first; days without any are left out. */
export function byDay(conversations: readonly Conversation[], { from, to }: Pick<Span, 'from' | 'to'>): Map<string, Conversation[]> {
  const days = new Map<string, Conversation[]>();
  for (const conversation of conversations) {
    if (conversation.date >= from && conversation.date <= to) {
      const day = days.get(conversation.date) ?? [];
      days.set(conversation.date, day);
      day.push(conversation);
    }
  }
  return days;
}

/** How many conversations each of the last months had, oldest first, this month last. */
export function byMonth(conversations: readonly Conversation[], today: string, months: number): { month: string; conversations: number }[] {
  const counts = new Map(Array.from({ length: months }, (_, i) => [monthBefore(today, months - 1 - i), 0]));
  for (const { date } of conversations) {
    const month = date.slice(0, 7);
    const known = counts.get(month);
    if (known !== undefined) {
      counts.set(month, known + 1);
    }
  }
  return [...counts].map(([month, conversations]) => ({ month, conversations }));
}

/** What went back and forth in each of the last quarters of a year, oldest first, this one last. */
export function byQuarter(conversations: readonly Conversation[], today: string, quarters: number): { quarter: string; gave: number; got: number }[] {
  const sums = new Map(Array.from({ length: quarters }, (_, i) => [quarterOf(monthBefore(today, 3 * (quarters - 1 - i))), { gave: 0, got: 0 }]));
  for (const { date, gave = 0, got = 0 } of conversations) {
    const sum = sums.get(quarterOf(date));
    if (sum) {
      sum.gave += gave;
      sum.got += got;
    }
  }
  return [...sums].map(([quarter, sum]) => ({ quarter, ...sum }));
}

/** "Oct–Dec 2026", of a date or a month */
export function quarterOf(date: string): string {
  const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3);
  return `${['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'][quarter] ?? ''} ${date.slice(0, 4)}`;
}

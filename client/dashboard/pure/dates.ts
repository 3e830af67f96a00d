const msPerDay = 86_400_000;

/** A date such as 2026-11-22 as a number of days. */
export function dayOf(date: string): number {
  return Date.parse(date) / msPerDay;
}

export function dateOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from);
}

/** "Sunday, 22 November 2026" */
export function inFull(date: string): string {
  return written(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(/^(\p{L}+) /u, '$1, ');
}

/** "22 November 2026" */
export function inWords(date: string): string {
  return written(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Nov 2026", of a month such as 2026-11 */
export function monthInWords(month: string): string {
  return written(`${month}-01`, { month: 'short', year: 'numeric' });
}

function written(date: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(date));
}

/** The month so many months before that of a date: 2026-11-22 and 1 give 2026-10. */
export function monthBefore(date: string, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}

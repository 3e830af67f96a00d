import type { State } from '../data';
import { stateNames } from '../pure/words';

/** The colours of the page as its style sheet has them now, for what is drawn rather than written. */
export interface Look {
  font: string;
  ink: string;
  faint: string;
  line: string;
  /** Of the thin lines behind a picture: quiet, even where lines between parts of the page are not. */
  grid: string;
  panel: string;
  accent: string;
  gave: string;
  got: string;
  states: Record<State, string>;
}

export function currentLook(): Look {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => plain(style.getPropertyValue(`--${name}`).trim());
  return {
    font: getComputedStyle(document.body).fontFamily,
    ink: colour('ink'),
    faint: colour('faint'),
    line: colour('line'),
    grid: between(colour('panel'), colour('ink'), 0.16),
    panel: colour('panel'),
    accent: colour('accent'),
    gave: colour('gave'),
    got: colour('got'),
    states: Object.fromEntries(stateNames.map(state => [state, colour(state)])) as Record<State, string>,
  };
}

const probe = document.createElement('canvas').getContext('2d');

/** A colour as #rrggbb or rgba(…), however the style sheet writes it. */
function plain(colour: string): string {
  if (!probe) {
    return colour;
  }
  probe.fillStyle = colour;
  return probe.fillStyle;
}

/** A colour between two, as #rrggbb; `share` is how much of the second. */
export function between(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return `#${a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return colour.startsWith('#')
    ? [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

/** Calls back when the colours are others: another theme of the editor or the system. */
export function onOtherLook(call: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', call);
  }
  const theme = new MutationObserver(call);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  theme.observe(document.body, { attributes: true, attributeFilter: ['class'] });
}

/** Calls back before the page is printed, in the colours of paper, and after. */
export function onPrint(call: (begins: boolean) => void): void {
  const turn = (begins: boolean) => {
    if (document.documentElement.classList.toggle('on-paper', begins) || !begins) {
      call(begins);
    }
  };
  const to = (begins: boolean) => () => {
    turn(begins);
  };
  window.addEventListener('beforeprint', to(true));
  window.addEventListener('afterprint', to(false));
  // A preview may change the medium alone.
  matchMedia('print').addEventListener('change', ({ matches }) => {
    turn(matches);
  });
}

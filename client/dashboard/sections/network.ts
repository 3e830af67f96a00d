import type { Person, State, Tie } from '../data';
import { placeOf, type Page } from '../page';
import { Chart, tooltip, type Drawing } from '../parts/chart';
import { button, el, list, prose } from '../parts/dom';
import { figure } from '../parts/figure';
import { between, type Look } from '../parts/look';
import { picker } from '../parts/picker';
import { layOut, type Place } from '../pure/layout';
import { around, everybody, mostLabels, tiesOf, type Drawn } from '../pure/network';
import { count, stateNames, states } from '../pure/words';
import { nameButton, section } from './parts';

const steps = 2;
const symbols = { due: 'diamond', longDue: 'diamond', dueSoon: 'triangle', inTouch: 'circle', resting: 'roundRect', new: 'circle' };
const margin = { side: 58, top: 22, bottom: 34 };

/** Who knows whom: everybody, or one person and those around. */
export function network(page: Page): HTMLElement {
  const { data, host } = page;
  let focus = placeOf(data, host.chosen.focus);
  const drawn = () => (focus === undefined ? everybody(data) : around(data, focus, steps));
  const sentence = el('p', { class: 'lead', attributes: { role: 'status' } });
  const panel = el('div', { class: 'panel' });
  const chart = new Chart(labelOf(drawn()), drawing(page, drawn(), focus), made => {
    made.on('click', ({ dataType, data }) => {
      if (dataType === 'node') {
        choose((data as { place: number }).place);
      }
    });
  });

  const tell = () => {
    sentence.textContent = sentenceOf(page, drawn(), focus);
    panel.replaceChildren(...(focus === undefined ? [] : panelOf(page, focus, choose)));
    panel.hidden = focus === undefined;
    all.hidden = focus === undefined;
  };
  const choose = (place: number | undefined) => {
    focus = place;
    const path = place === undefined ? undefined : data.people[place]?.path;
    if (path === undefined) {
      delete host.chosen.focus;
    } else {
      host.chosen.focus = path;
    }
    host.keep();
    tell();
    chart.show(labelOf(drawn()), drawing(page, drawn(), focus));
  };
  const all = button('Show everybody', () => {
    choose(undefined);
  });
  tell();

  return section(
    'network',
    'Who knows whom',
    sentence,
    el('div', { class: 'controls' }, picker('find-network', 'Find someone', page.names, choose), all),
    el('div', { class: 'controls' }, legend(), el('div', { class: 'zoom' }, zoomButton('Larger', '+', chart, 1.3), zoomButton('Smaller', '−', chart, 1 / 1.3))),
    figure(chart, 'A line is between two who know each other by what your notes say; point at it to read where. An arrow goes from whoever introduced you. Your own lines to everybody are left out.', 'Who knows whom', () => ({
      heads: ['One', 'The other', 'How', 'Where it says so'],
      rows: drawn().ties.map(tie => [page.names[tie.from] ?? '', page.names[tie.to] ?? '', tie.words, `${tie.evidence.text} (${tie.evidence.path})`]),
    })),
    panel,
  );
}

function sentenceOf({ names }: Page, { people, of }: Drawn, focus: number | undefined): string {
  if (focus !== undefined) {
    const others = count(of - 1, 'person', 'people');
    const limit = people.length < of ? ` The nearest ${people.length - 1} are drawn.` : '';
    return of === 1 ? `Your notes connect ${names[focus] ?? ''} with nobody else yet.` : `${names[focus] ?? ''}, and ${others} within two steps.${limit}`;
  }
  return people.length < of
    ? `Drawn here are ${people.length} of ${of.toLocaleString('en-GB')} people: of those you talked with in the last year, first whoever knows another, the latest first. To see anybody else, find them by name.`
    : `${count(of, 'person', 'people')}. Choose one to see only those around them.`;
}

function labelOf({ people, ties }: Drawn): string {
  return `A drawing of ${count(people.length, 'person', 'people')} and ${count(ties.length, 'line')} between them. The table below has the same in words.`;
}

function legend(): HTMLElement {
  return el('ul', { class: 'legend', attributes: { 'aria-label': 'How it stands' } }, ...stateNames.map(state => el('li', {}, el('span', { class: `mark ${state}` }), states[state])));
}

function zoomButton(label: string, text: string, chart: Chart, factor: number): HTMLElement {
  const made = button(text, () => {
    chart.zoom(factor);
  });
  made.setAttribute('aria-label', label);
  return made;
}

/** Somebody in words: how it stands, and whom they know, each to choose next. */
function panelOf(page: Page, place: number, choose: (place: number) => void): HTMLElement[] {
  const person = page.data.people[place];
  const ties = tiesOf(page.data.ties, place);
  return [
    el('h3', {}, nameButton(page, place)),
    el('p', {}, ...prose([person?.company.join(', '), person?.stands].filter(Boolean).join(' · '))),
    button('Over time', () => {
      page.showPerson(place);
    }),
    list(ties.map(({ tie, other }) => () => tieLine(page, tie, other, choose)), { className: 'ties', step: 12 }),
  ];
}

function tieLine(page: Page, tie: Tie, other: number, choose: (place: number) => void): HTMLElement {
  return el('div', {}, button(page.names[other] ?? '', () => {
    choose(other);
  }, 'name'), ` ${tie.words} `, el('span', { class: 'faint', text: tie.evidence.text }));
}

function drawing(page: Page, { people, ties }: Drawn, focus: number | undefined): Drawing {
  return (look, width) => {
    const height = heightFor(people.length, width);
    const hasNames = people.length <= mostLabels;
    const numbers = new Map(people.map((place, i) => [place, i]));
    const lines = ties.map(tie => [numbers.get(tie.from) ?? 0, numbers.get(tie.to) ?? 0] as const);
    const box = { left: margin.side, top: margin.top, width: width - 2 * margin.side, height: height - margin.top - margin.bottom };
    const spots = layOut(people.length, lines, box, hasNames);
    return {
      height,
      tooltip: tooltip(look, ({ dataType, data }) => (dataType === 'edge' ? edgeTip(page, (data as { tie: Tie }).tie) : nodeTip(page.data.people[(data as { place: number }).place]))),
      series: [
        {
          type: 'graph',
          layout: 'none',
          ...asPlaced(spots),
          roam: matchMedia('(pointer: coarse)').matches ? false : 'move',
          symbolSize: hasNames && width >= 500 ? 15 : 11,
          edgeSymbolSize: 7,
          cursor: 'pointer',
          label: { show: hasNames, position: 'bottom', distance: 3, color: look.ink, fontFamily: look.font, fontSize: 11, textBorderColor: look.panel, textBorderWidth: 3 },
          labelLayout: { hideOverlap: true },
          lineStyle: { color: between(look.panel, look.ink, 0.45), width: 1.4 },
          emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { width: 2.5, color: look.accent } },
          data: people.map((place, i) => ({
            id: String(place),
            name: page.names[place],
            place,
            x: spots[i]?.[0],
            y: spots[i]?.[1],
            ...styleOf(look, page.data.people[place]?.state ?? 'new', place === focus),
          })),
          links: ties.map(tie => ({ source: String(tie.from), target: String(tie.to), tie, symbol: tie.kinds.includes('introduction') ? ['none', 'arrow'] : ['none', 'none'] })),
        },
      ],
    };
  };
}

function heightFor(people: number, width: number): number {
  return Math.min(width < 500 ? 640 : 600, Math.max(240, (people * 14_000) / width));
}

/** The part of the picture that these places take, so that they are drawn where they are: the library would fill all of it. */
function asPlaced(spots: readonly Place[]) {
  const side = (axis: 0 | 1): [start: number, length: number] => {
    const values = spots.map(spot => spot[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return most > least ? [least, most - least] : [least - 1, 2];
  };
  const [[left, width], [top, height]] = [side(0), side(1)];
  return { left, top, width, height };
}

function styleOf(look: Look, state: State, isFocus: boolean) {
  const colour = look.states[state];
  const border = isFocus ? { borderColor: look.ink, borderWidth: 2.5 } : state === 'new' ? { borderColor: colour, borderWidth: 2.5 } : {};
  return {
    symbol: symbols[state],
    itemStyle: { color: state === 'new' ? look.panel : colour, ...border },
    ...(isFocus && { label: { show: true, fontWeight: 'bold' } }),
  };
}

function edgeTip({ names }: Page, tie: Tie): string[] {
  return [`${names[tie.from] ?? ''} and ${names[tie.to] ?? ''}`, tie.words, tie.evidence.text, tie.evidence.path];
}

function nodeTip(person: Person | undefined): (string | undefined)[] {
  return [person?.name, person?.company.length ? person.company.join(', ') : undefined, person?.stands];
}

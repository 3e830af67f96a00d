import { BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import { CalendarComponent, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, use, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { el } from './dom';
import { currentLook, onOtherLook, onPrint, type Look } from './look';

use([
  ...[BarChart, GraphChart, HeatmapChart, LineChart, ScatterChart, CanvasRenderer, LabelLayout],
  ...[CalendarComponent, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapPiecewiseComponent],
]);

/** What a chart shows in colours that are given, on a width that is given. */
export type Drawing = (look: Look, width: number) => EChartsCoreOption & { height?: number };

const all = new Set<Chart>();
/** In pixels: about the width of a sheet of A4 between its margins. */
const paperWidth = 690;

/** A picture on the page, drawn anew whenever its width or the page's colours are others. */
export class Chart {
  readonly element: HTMLElement;
  private chart: ECharts | undefined;
  private paper: HTMLCanvasElement | undefined;
  private width = 0;
  private readonly resized = new ResizeObserver(() => {
    if (this.element.clientWidth !== this.width) {
      this.draw();
    }
  });

  /** @param label what the picture shows, in words */
  constructor(
    label: string,
    private drawing: Drawing,
    private readonly prepare: (chart: ECharts) => void = () => undefined,
  ) {
    this.element = el('div', { class: 'chart', attributes: { role: 'img', 'aria-label': label } });
    this.resized.observe(this.element);
    all.add(this);
  }

  show(label: string, drawing: Drawing): void {
    this.element.setAttribute('aria-label', label);
    this.drawing = drawing;
    this.draw();
  }

  /** Makes the picture larger or smaller around its middle. */
  zoom(factor: number): void {
    this.chart?.dispatchAction({ type: 'graphRoam', zoom: factor, originX: this.width / 2, originY: this.element.clientHeight / 2 });
  }

  draw(): void {
    this.width = this.element.clientWidth;
    if (this.width === 0) {
      return;
    }
    const look = currentLook();
    const { height, ...option } = this.drawing(look, this.width);
    if (height !== undefined) {
      this.element.style.height = `${height}px`;
    }
    if (this.chart) {
      this.chart.resize();
    } else {
      this.chart = init(this.element);
      this.prepare(this.chart);
    }
    this.chart.setOption(whole(look, option), { notMerge: true });
    this.element.dataset.drawn = 'yes';
  }

  /** Draws the picture a second time, in one piece and as wide as a sheet of paper, which is what is printed. */
  toPaper(): void {
    this.fromPaper();
    const look = currentLook();
    const { height, ...option } = this.drawing(look, paperWidth);
    const chart = init(el('div'), null, { width: paperWidth, height: height ?? this.element.clientHeight });
    chart.setOption(whole(look, option));
    this.paper = chart.renderToCanvas({ pixelRatio: 2 });
    this.paper.removeAttribute('style');
    this.paper.className = 'paper';
    this.element.append(this.paper);
    chart.dispose();
  }

  fromPaper(): void {
    this.paper?.remove();
    this.paper = undefined;
  }

  dispose(): void {
    all.delete(this);
    this.resized.disconnect();
    this.chart?.dispose();
  }
}

/** Draws what is on the page and was not drawn yet: then the page is as high as it will be. */
export function drawCharts(): void {
  for (const chart of all) {
    chart.draw();
  }
}

export function disposeCharts(): void {
  for (const chart of all) {
    chart.dispose();
  }
}

onOtherLook(drawCharts);

onPrint(begins => {
  for (const chart of all) {
    if (begins) {
      chart.toPaper();
    } else {
      chart.fromPaper();
    }
  }
});

// At rest from the start: nothing on this page moves by itself.
function whole(look: Look, option: EChartsCoreOption): EChartsCoreOption {
  return { animation: false, textStyle: { fontFamily: look.font, color: look.ink }, ...option };
}

/** A note at the pointer. It is made of elements, so that a strict policy and strange names do it no harm. */
export function tooltip(look: Look, lines: (parameters: { dataType?: string; data: unknown; seriesIndex?: number }) => (string | undefined)[]) {
  return {
    confine: true,
    transitionDuration: 0,
    backgroundColor: look.panel,
    borderColor: look.line,
    textStyle: { color: look.ink, fontFamily: look.font, fontSize: 13 },
    formatter: (parameters: { dataType?: string; data: unknown }) => {
      const [first, ...rest] = lines(parameters).filter(line => line !== undefined);
      return el('div', { class: 'tip' }, el('strong', { text: first ?? '' }), ...rest.map(text => el('span', { text })));
    },
  };
}

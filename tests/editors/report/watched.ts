import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How the page is looked at. */
interface View {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** A report in the browser, with all that it asks of others and all that goes wrong in it. */
export class WatchedPage {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    file: string,
  ) {
    const address = `file://${encodeURI(file)}`;
    page.on('request', request => {
      if (request.url() !== address) {
        this.requests.push(request.url());
      }
    });
    page.on('console', message => this.complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => this.complaints.push(error.message));
  }

  static async open(browser: Browser, file: string, { width = 1280, colorScheme = 'light' }: View = {}): Promise<WatchedPage> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const watched = new WatchedPage(page, file);
    await page.goto(`file://${file}`);
    await page.locator('html[data-filled]').waitFor();
    return watched;
  }

  /** The part of the page under a heading. */
  part(heading: string): Locator {
    return this.page.locator('section', { has: this.page.getByRole('heading', { level: 2, name: heading, exact: true }) });
  }

  /** What stands under each kind of barrier that axe-core found. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate<AxeResults>('axe.run()');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`);
  }

  /** How many colours each picture is painted in, be it in one layer or several; a blank one has a single colour. */
  colours(layer: string): Promise<number[]> {
    return this.page.locator('.chart').evaluateAll((charts, layer) =>
      charts.map(chart => {
        const seen = new Set<number>();
        for (const canvas of chart.querySelectorAll<HTMLCanvasElement>(layer)) {
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          for (let i = 0; i < pixels.length; i += 4) {
            seen.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
          }
        }
        return seen.size;
      }), layer);
  }

  /** What reaches beyond the edge of the window, or does not fit into its own box. */
  clipped(): Promise<string[]> {
    return this.page.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      return [...document.querySelectorAll<HTMLElement>('main *')]
        .filter(element => element.checkVisibility() && element.closest('.table, .unseen, .chart') === null)
        .filter(element => element.getBoundingClientRect().right > wide + 0.5 || (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1))
        .map(element => element.outerHTML.slice(0, 120));
    });
  }

  /** A picture of a part of the page, with some of the page around it. */
  async picture(part: Locator, file: string): Promise<void> {
    await part.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await part.evaluate(element => {
      const box = element.getBoundingClientRect();
      return { x: box.x + window.scrollX, y: box.y + window.scrollY, width: box.width, height: box.height };
    });
    await this.page.screenshot({ path: file, fullPage: true, clip: { x: x - 24, y, width: width + 48, height: height + 12 } });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

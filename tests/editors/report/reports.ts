import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, server } from '../../../client/scripts/lib/paths.mjs';

const today = '2026-11-22';

/** Pages in a folder of their own. */
export class Reports {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'notes-networking-report-'));
  private made = 0;

  /** The page that `report` writes of a notebook. */
  of(notebook: string): string {
    const page = this.file();
    const run = spawnSync(server, ['report', '--notebook', notebook, '--today', today, '--out', page], { encoding: 'utf8' });
    if (run.status !== 0) {
      throw new Error(`report ended with ${run.status}: ${run.stderr}`);
    }
    return page;
  }

  /** The page of these people's notes. */
  ofPeople(notes: Record<string, string>): string {
    const notebook = path.join(this.folder, `notebook ${++this.made}`);
    mkdirSync(path.join(notebook, 'people'), { recursive: true });
    for (const [name, text] of Object.entries(notes)) {
      writeFileSync(path.join(notebook, 'people', `${name}.md`), text);
    }
    return this.of(notebook);
  }

  /** The page of a notebook that has nobody: `report` says so and writes none, but an editor shows it. */
  ofNobody(): string {
    const data = { today, notebook: 'notes', agenda: [], people: [], conversations: [], ties: [], openFollowUps: { iOwe: 0, theyOwe: 0 } };
    const page = this.file();
    writeFileSync(page, readFileSync(path.join(root, 'dist/dashboard/report.html'), 'utf8').replace('{{data}}', JSON.stringify(data)));
    return page;
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }

  private file() {
    return path.join(this.folder, `report ${++this.made}.html`);
  }
}

/** Notes of many people: talked with for long or lately, each introduced by the one before in threes, each promised something. */
export function crowd(count: number): Record<string, string> {
  const name = (i: number) => `Person ${String(i).padStart(4, '0')}`;
  const day = (ago: number) => new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10);
  const note = (i: number) => [
    '---',
    'contact-frequency: 3 months',
    ...(i % 3 === 0 ? [] : [`introduced-by: "[[${name(i - 1)}]]"`]),
    '---',
    `# ${name(i)}`,
    `- [ ] Send them the ${i}th chart 📅 ${day(i % 40)}`,
    ...[0, 1, 2].map(turn => `## ${day(((i * 7) % 300) + turn * 80)} Call: the ${turn}th of ${i}\n\n[gave:: a map]\n`),
  ].join('\n');
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), note(i)]));
}

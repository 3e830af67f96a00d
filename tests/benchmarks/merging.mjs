// Thirty simulated days: two clones of the example notebook, edited on both sides each day and merged both ways, with
// git merging notes by our driver; beside it, what plain git makes of the same merges. The seed is fixed.
// Usage: node tests/benchmarks/merging.mjs [binary] [--days=30] [--seed=1]
// Prints a table; exits 1 when the clones end different, something is lost or doubled, or the driver leaves a conflict.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaryName = process.platform === 'win32' ? 'notes-networking.exe' : 'notes-networking';
const options = Object.fromEntries(process.argv.slice(2).filter((a) => a.startsWith('--')).map((a) => a.slice(2).split('=')));
const program = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? path.join(root, 'dist', 'server', binaryName);
const days = Number(options.days ?? 30);

if (!existsSync(program)) {
  console.error(`${program} is not built. Run \`npm run build\` first.`);
  process.exit(2);
}

/** Numbers from 0 to below n, the same in every run (mulberry32). */
let state = Number(options.seed ?? 1);
function random(n) {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = (list) => list[random(list.length)];

const work = mkdtempSync(path.join(tmpdir(), 'notes-networking-bench-'));
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => [[`GIT_${who}_NAME`, 'Jo Brandt'], [`GIT_${who}_EMAIL`, 'jo@example.org']])),
};

class Clone {
  constructor(name) {
    this.name = name;
    this.folder = path.join(work, name);
    mkdirSync(this.folder);
  }

  git(...args) {
    return execFileSync('git', args, { cwd: this.folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  tryGit(...args) {
    return spawnSync('git', args, { cwd: this.folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
  }

  useDriver() {
    const quoted = `'${program.replaceAll("'", "'\\''")}'`;
    this.git('config', 'merge.notes-networking.driver', `${quoted} merge %O %A %B --marker-size %L --path %P`);
    writeFileSync(path.join(this.folder, '.git', 'info', 'attributes'), '*.md merge=notes-networking\n');
  }

  commit(message) {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD').trim();
  }
}

const dateOf = (day) => new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10);
const channels = ['Call', 'Lunch', 'Walk', 'Coffee', 'Email'];
const topics = ['the harbour', 'her sister', 'chairs', 'the grant', 'rain', 'a broken lamp', 'September', 'nothing much'];
let serial = 0;

/** One edit as people make them. Each says something that no other does, so that it can be found again. */
function edit(text, side, day) {
  const said = `${pick(topics)} (${side}${++serial})`;
  const firstTalk = /^## \d{4}-/m.exec(text)?.index ?? text.length;
  const lines = text.split('\n');
  const insert = (at, words) => text.slice(0, at) + words + text.slice(at);
  switch (random(7)) {
    case 0: case 1: // log a conversation, newest first as the notes have it
      return insert(firstTalk, `## ${dateOf(day)} ${pick(channels)}: ${said}\n\nWe talked about ${pick(topics)} for a while (${side}${++serial}).\n\n`);
    case 2: { // a new follow-up, below those that are there
      const last = lines.findLastIndex((line, i) => line.startsWith('- [') && lines.slice(0, i).join('\n').length < firstTalk);
      const task = `- [ ] Ask about ${said} 📅 ${dateOf(day + 7)}`;
      if (last < 0) return insert(firstTalk, `${task}\n\n`);
      lines.splice(last + 1, 0, task);
      return lines.join('\n');
    }
    case 3: { // one that is done
      const open = lines.flatMap((line, i) => (line.startsWith('- [ ] ') ? [i] : []));
      if (open.length === 0) return text;
      const done = pick(open);
      lines[done] = `${lines[done].replace('- [ ] ', '- [x] ')} ✅ ${dateOf(day)}`;
      return lines.join('\n');
    }
    case 4: // a tag
      return text.replace(/^tags: \[(.*)\]$/m, (_, tags) => `tags: [${tags}, ${side}${++serial}]`);
    case 5: // a key that only this side keeps
      return text.replace(/^---\n([\s\S]*?)---\n/, (_, keys) => `---\n${keys.replace(new RegExp(`^x-${side}: .*\\n`, 'm'), '')}x-${side}: ${said}\n---\n`);
    default: { // something more about the last conversation
      const next = text.slice(firstTalk + 1).search(/^## /m);
      return next < 0 ? text : insert(firstTalk + 1 + next, `She also said: ${said}.\n\n`);
    }
  }
}

/** What a note says that must not get lost: conversations, follow-ups, tags, keys of one's own, words with a number. */
function factsOf(text) {
  const facts = [...text.matchAll(/^## \d{4}-.*$/gm)].map(([line]) => line);
  facts.push(...[...text.matchAll(/^\s*[-*] \[.\] (.*?)(?: [📅✅].*)?$/gmu)].map(([, words]) => `task ${words}`));
  // In a conflict, a note has both sides' tags.
  facts.push(...[...text.matchAll(/^tags: \[(.*)\]$/gm)].flatMap(([, tags]) => tags.split(', ').map((tag) => `tag ${tag}`)));
  facts.push(...[...text.matchAll(/\([ab]\d+\)/g)].map(([mark]) => mark));
  return facts;
}

/** Facts that a side has and the result has not, and facts that the result has more often than either side. */
function compare(result, ours, theirs) {
  const [r, o, t] = [result, ours, theirs].map(factsOf);
  const count = (facts, fact) => facts.filter((other) => other === fact).length;
  const all = [...new Set([...o, ...t])];
  return {
    lost: all.filter((fact) => !r.includes(fact) && !replaced(fact, ours, theirs)).length,
    doubled: all.filter((fact) => count(r, fact) > Math.max(count(o, fact), count(t, fact))).length,
  };
}

// A key of one's own is set anew by its side: the number of its old value goes.
const replaced = (fact, ours, theirs) => [ours, theirs].some((text) => new RegExp(`^x-[ab]: .*${fact.replace(/[()]/g, '\\$&')}`, 'm').test(text));

function notesOf(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return entry.name === '.git' ? [] : notesOf(folder, name);
    return entry.name.endsWith('.md') ? [name] : [];
  });
}

const totals = { merged: 0, edits: 0, git: { notes: 0, marks: 0, lost: 0, doubled: 0 }, ours: { notes: 0, marks: 0, lost: 0, doubled: 0 }, apart: 0 };

function tally(into, result, ours, theirs) {
  const marks = (result.match(/^<<<<<<< /gm) ?? []).length;
  if (marks > 0) into.notes++;
  into.marks += marks;
  const { lost, doubled } = compare(result, ours, theirs);
  into.lost += lost;
  if (marks === 0) into.doubled += doubled;
}

try {
  const a = new Clone('a');
  cpSync(path.join(root, 'examples', 'notebook'), a.folder, { recursive: true });
  a.git('init', '--quiet', '--initial-branch=main');
  a.git('config', 'core.quotePath', 'false');
  a.useDriver();
  a.commit('as it is');
  const b = new Clone('b');
  b.git('clone', '--quiet', a.folder, '.');
  b.git('config', 'core.quotePath', 'false');
  b.useDriver();
  const plain = new Clone('plain');
  plain.git('clone', '--quiet', '--bare', a.folder, '.');
  plain.git('config', 'core.quotePath', 'false');
  const people = notesOf(a.folder).filter((note) => note.startsWith('people/')).sort();

  for (let day = 0; day < days; day++) {
    const active = Array.from({ length: 5 }, () => pick(people));
    for (const clone of [a, b])
      for (let n = 0; n < 12; n++) {
        const file = path.join(clone.folder, pick(active));
        writeFileSync(file, edit(readFileSync(file, 'utf8'), clone.name, day));
        totals.edits++;
      }
    const [ours, theirs] = [a, b].map((clone) => clone.commit(`day ${day + 1}`));
    a.git('fetch', '--quiet', b.folder, 'main');
    b.git('fetch', '--quiet', a.folder, 'main');
    const base = a.git('merge-base', ours, theirs).trim();
    const changed = (commit) => a.git('diff', '--name-only', base, commit).trim().split('\n');
    const both = changed(ours).filter((name) => changed(theirs).includes(name));
    totals.merged += both.length;

    plain.git('fetch', '--quiet', a.folder, 'main:a', '--force');
    plain.git('fetch', '--quiet', b.folder, 'main:b', '--force');
    const tree = plain.tryGit('merge-tree', '--write-tree', 'a', 'b').stdout.split('\n')[0];
    for (const name of both) tally(totals.git, plain.git('show', `${tree}:${name}`), a.git('show', `${ours}:${name}`), a.git('show', `${theirs}:${name}`));

    const failed = a.tryGit('merge', '--quiet', '--no-edit', theirs).status !== 0 || b.tryGit('merge', '--quiet', '--no-edit', ours).status !== 0;
    for (const name of both) tally(totals.ours, readFileSync(path.join(a.folder, name), 'utf8'), a.git('show', `${ours}:${name}`), a.git('show', `${theirs}:${name}`));
    if (failed) throw new Error(`Day ${day + 1} could not be merged:\n${a.git('status', '--short')}${b.git('status', '--short')}`);
    if (a.git('rev-parse', 'HEAD^{tree}') !== b.git('rev-parse', 'HEAD^{tree}')) totals.apart++;
    // Mostly, the one who pushes second takes over the other's merge; every fifth day both go on from their own.
    if (day % 5 !== 4) {
      b.git('fetch', '--quiet', a.folder, 'main');
      b.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    }
  }
  const same = a.git('rev-parse', 'HEAD^{tree}') === b.git('rev-parse', 'HEAD^{tree}');
  const { git, ours } = totals;
  console.log(`${days} days, ${totals.edits} edits, ${totals.merged} notes changed on both sides of a merge; the clones end ${same ? 'identical' : 'DIFFERENT'}.`);
  console.log('| | plain git | notes-networking |\n|---|---|---|');
  console.log(`| notes left in conflict | ${git.notes} | ${ours.notes} |`);
  console.log(`| places marked in them | ${git.marks} | ${ours.marks} |`);
  console.log(`| conversations, follow-ups, tags and words lost | ${git.lost} | ${ours.lost} |`);
  console.log(`| … that stand twice in a note merged without conflict | ${git.doubled} | ${ours.doubled} |`);
  console.log(`| days after which the two clones differ | | ${totals.apart} |`);
  process.exitCode = same && ours.notes + ours.lost + ours.doubled + totals.apart === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A notebook of so many notes of about 2 KB, always the same: one in `share` a contact's, the others a diary that names them. */
export function makeNotebook(count, share = 5) {
  const folder = mkdtempSync(path.join(tmpdir(), 'notes-networking-bench-'));
  const random = seeded(20261122);
  const contacts = Array.from({ length: Math.ceil(count / share) }, (_, i) => `${pick(random, first)} ${pick(random, last)} ${i}`);
  mkdirSync(path.join(folder, 'people'));
  mkdirSync(path.join(folder, 'journal'));
  writeFileSync(path.join(folder, 'notes-networking.yaml'), 'me: [Robin]\n');
  let bytes = 0;
  const write = (file, text) => {
    bytes += text.length;
    writeFileSync(path.join(folder, file), text);
  };
  for (const name of contacts) write(`people/${name}.md`, contact(random, name, contacts));
  for (let i = contacts.length; i < count; i++) write(`journal/${dayBefore(i)} ${i}.md`, entry(random, contacts));
  return { folder, contacts, bytes };
}

const first = ['Ada', 'Björn', 'Chiara', 'Dag', 'Eun-ji', 'Farid', 'Greta', 'Håkon', 'Ines', 'Jun'];
const last = ['Abel', 'Berg', 'Costa', 'Duval', 'Eriksen', 'Fontaine', 'Garcia', 'Huang', 'Ito', 'Jansen'];
const words = 'the harbour map was older than we thought and nobody had asked who drew it before the flood came up'.split(' ');

function contact(random, name, contacts) {
  const conversations = Array.from({ length: 6 }, (_, i) =>
    `## ${dayBefore(i * 40 + Math.floor(random() * 20))} ${pick(random, ['Call', 'Coffee', 'Walk', 'Email'])}: ${prose(random, 4)}\n\n${prose(random, 30)} [[${pick(random, contacts)}]]\n\n`);
  return `---\ntype: person\ncompany: ${pick(random, last)} & Co\ntags: [${pick(random, words)}]\n---\n# ${name}\n\n- [ ] ${prose(random, 5)} 📅 ${dayBefore(-30)}\n\n${conversations.join('')}`;
}

function entry(random, contacts) {
  const parts = Array.from({ length: 6 }, () => `## ${prose(random, 3)}\n\n${prose(random, 50)} [[${pick(random, contacts)}]]\n\n`);
  return `# A day\n\n## Lunch with [[${pick(random, contacts)}]]\n\n${parts.join('')}`;
}

function prose(random, count) {
  return Array.from({ length: count }, () => pick(random, words)).join(' ');
}

function dayBefore(days) {
  return new Date(Date.UTC(2026, 10, 22) - (days % 2000) * 86_400_000).toISOString().slice(0, 10);
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

// The "mulberry32" generator: small, and good enough for filler text.
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// What a pause in typing costs, seen from the extension: bytes from the server, and CPU of server and client in the second
// after it. The client speaks as the extension does: it keeps the lists of the views, lets the question about all notes
// wait, and asks again what it is told to. Then notes that name, or hold, thousands of things: each letter to its diagnostics.
// Usage: node tests/benchmarks/pausing.mjs [--people=10000] [--pauses=10] [--letters=200]
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import process from 'node:process';
import { makeNotebook } from './lib/notebook.mjs';
import { Server, spread } from './lib/server.mjs';

const options = Object.fromEntries(process.argv.slice(2).map(argument => argument.replace(/^--/, '').split('=')));
const people = Number(options.people ?? 10_000);
const pauses = Number(options.pauses ?? 10);
const letters = Number(options.letters ?? 200);
const { folder, contacts } = makeNotebook(people, 1);
const hub = contacts.slice(0, 5000).map(name => `- [[${name}]] once\n`).join('');
const large = {
  'a note that links 5,000 contacts': ['journal/2026-11-20.md', hub],
  'a note with 20,000 headings': ['journal/headings.md', Array.from({ length: 20_000 }, (_, i) => `## Section ${i}\n\n`).join('')],
  'a note with 5,000 tasks': ['journal/tasks.md', Array.from({ length: 5000 }, (_, i) => `- [ ] Send the map ${i} to [[${contacts[i % contacts.length]}]] 📅 2026-12-01\n`).join('')],
};
for (const [file, text] of Object.values(large)) writeFileSync(path.join(folder, file), text);

const server = new Server();
const tally = { bytes: 0, messages: 0, open: 0 };
let overview;
try {
  const uriOf = file => pathToFileURL(path.join(folder, file)).href;
  const person = `people/${contacts[0]}.md`;
  const uri = uriOf(person);
  let text = readFileSync(path.join(folder, person), 'utf8');
  let version = 1;
  const document = { textDocument: { uri } };
  // What VS Code asks of the note in sight; its answers are counted apart.
  const look = async (...methods) => {
    for (const method of methods) {
      const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
      tally.open += JSON.stringify(await server.request(method, method === 'textDocument/inlayHint' ? { ...document, range } : document) ?? null).length;
    }
  };
  server.onMessage = (message, bytes) => {
    tally.bytes += bytes;
    tally.messages++;
    const asked = { 'workspace/diagnostic/refresh': 'diagnostic', 'workspace/codeLens/refresh': 'codeLens', 'workspace/inlayHint/refresh': 'inlayHint', 'workspace/semanticTokens/refresh': 'semanticTokens/full' }[message.method];
    if (asked) void look(`textDocument/${asked}`);
    if (message.method === 'notesNetworking/didChange' && message.params.rows) overview = message.params.rows.overview;
  };
  await server.request('initialize', {
    processId: process.pid,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    initializationOptions: { today: '2026-11-22' },
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
      experimental: { didChange: true, rows: true, waitsForDiagnostics: true },
    },
  });
  server.notify('initialized', {});
  overview = await server.request('notesNetworking/overview', {});
  await server.request('notesNetworking/peopleRows', { group: 'due', from: 0, count: 200 });
  await server.request('notesNetworking/followUpRows', { owner: 'me', from: 0, count: 200 });
  // It is answered when the server ends.
  server.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'all' }).catch(() => undefined);
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  await look('textDocument/diagnostic', 'textDocument/codeLens');
  await pass(3000);

  const type = added => {
    const lines = text.split('\n');
    const end = { line: lines.length - 1, character: lines.at(-1).length };
    text += added;
    server.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: end, end }, text: added }] });
  };
  const pause = async added => {
    Object.assign(tally, { bytes: 0, messages: 0, open: 0 });
    const [before, own] = [cpuOf(server.process.pid), cpuOf(process.pid)];
    type(added);
    await look('textDocument/diagnostic');
    await pass(1000);
    return { server: cpuOf(server.process.pid) - before, client: cpuOf(process.pid) - own, bytes: tally.bytes, messages: tally.messages, open: tally.open };
  };
  const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const report = (what, all) => {
    const of = key => median(all.map(one => one[key]));
    console.log(`| ${what} | ${of('server').toFixed(1)} ms | ${of('client').toFixed(1)} ms | ${of('bytes')} | ${of('messages')} | ${of('open')} |`);
  };
  console.log(`${people} people.\n\n| after a pause in which | CPU of the server | of the client | bytes | messages | bytes for the open note |\n|---|---|---|---|---|---|`);
  const each = async make => {
    const all = [];
    for (let i = 0; i < pauses; i++) all.push(await pause(make(i)));
    return all;
  };
  report('prose changed', await each(() => 'x'));
  report('a conversation was added', await each(i => `\n\n## 2026-11-${String(1 + i % 21).padStart(2, '0')} Call: ${i}\n\nWords\n`));
  report('another contact was named', await each(i => ` [[${contacts[20 + i]}]]`));

  for (let i = 0; i < letters; i++) {
    type('x');
    await look('textDocument/diagnostic');
  }
  await pass(1500);
  const memory = server.memory();
  console.log(`\nMemory after ${letters} letters: ${memory ? `${memory.now} MB` : 'unknown here'}. People who are due: ${overview.people.due}.\n`);

  console.log('| a letter in | to its diagnostics |\n|---|---|');
  for (const [what, [file, content]] of Object.entries(large)) {
    const note = { textDocument: { uri: uriOf(file) } };
    server.notify('textDocument/didOpen', { textDocument: { uri: uriOf(file), languageId: 'markdown', version: 1, text: content } });
    await server.request('textDocument/diagnostic', note);
    const times = [];
    const end = content.split('\n').length - 1;
    for (let i = 0; i < 60; i++) {
      const at = { line: end, character: i };
      const begun = performance.now();
      server.notify('textDocument/didChange', { textDocument: { uri: uriOf(file), version: i + 2 }, contentChanges: [{ range: { start: at, end: at }, text: 'x' }] });
      await server.request('textDocument/diagnostic', note);
      if (i >= 10) times.push(performance.now() - begun);
    }
    server.notify('textDocument/didClose', note);
    console.log(`| ${what} | ${spread(times)} |`);
  }
  await server.stop();
} finally {
  server.process.kill();
  rmSync(folder, { recursive: true });
}

/** Milliseconds that all threads of a process have run: the ticks of `stat` are too coarse. */
function cpuOf(pid) {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
  return nanoseconds / 1e6;
}

function pass(milliseconds) {
  return new Promise(resolve => {
    setTimeout(resolve, milliseconds);
  });
}

// What an editor feels in a large notebook: how long until it is read, then each keystroke with all that editors ask
// behind it, and what a look at the whole notebook costs when nothing changed.
// Usage: node tests/benchmarks/editing.mjs [--notes=10000] [--keys=200]
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { makeNotebook } from './lib/notebook.mjs';
import { Server, spread } from './lib/server.mjs';

const options = Object.fromEntries(process.argv.slice(2).map(argument => argument.replace(/^--/, '').split('=')));
const count = Number(options.notes ?? 10_000);
const keys = Number(options.keys ?? 200);
const { folder, contacts, bytes } = makeNotebook(count);
const server = new Server();
try {
  const reading = time(() => execFileSync('sh', ['-c', 'find . -type f -print0 | xargs -0 cat | wc -c'], { cwd: folder }));
  const uri = pathToFileURL(path.join(folder, 'people', `${contacts[0]}.md`)).href;
  const started = performance.now();
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { documentChanges: true } } };
  await server.request('initialize', { processId: process.pid, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }], initializationOptions: { today: '2026-11-22' }, capabilities });
  server.notify('initialized', {});
  await server.request('textDocument/diagnostic', { textDocument: { uri } });
  const ready = performance.now() - started;
  const whole = await timed('workspace/diagnostic', { previousResultIds: [] });
  const previousResultIds = whole.result.items.map(item => ({ uri: item.uri, value: item.resultId }));

  let text = '# Someone\n\n## 2026-11-20 Call\n\n';
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const times = { keystroke: [], completion: [], hover: [], lenses: [], whole: [] };
  for (let key = 0; key < keys; key++) {
    const typed = key % 20 === 19 ? ` [[${contacts[key]}]] ` : 'x';
    const position = { line: 4, character: text.length - text.lastIndexOf('\n') - 1 };
    text += typed;
    server.notify('textDocument/didChange', { textDocument: { uri, version: key + 2 }, contentChanges: [{ range: { start: position, end: position }, text: typed }] });
    times.keystroke.push((await timed('textDocument/diagnostic', { textDocument: { uri } })).elapsed);
    times.lenses.push((await timed('textDocument/codeLens', { textDocument: { uri } })).elapsed);
    times.hover.push((await timed('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 4 } })).elapsed);
    if (key % 10 === 0) times.whole.push((await timed('workspace/diagnostic', { previousResultIds })).elapsed);
  }
  server.notify('textDocument/didChange', { textDocument: { uri, version: keys + 2 }, contentChanges: [{ text: '# Someone\n\n[[ada ab' }] });
  for (let i = 0; i < 30; i++) times.completion.push((await timed('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 8 } })).elapsed);

  const memory = server.memory();
  const rows = [
    [`reading ${count} notes, ${(bytes / 1e6).toFixed(0)} MB`, `${ready.toFixed(0)} ms, ${(ready / reading).toFixed(1)} × cat`],
    ['memory', memory ? `${memory.now} MB, at its peak ${memory.peak} MB` : 'unknown here'],
    ['a keystroke to its diagnostics', spread(times.keystroke)],
    ['lenses behind it', spread(times.lenses)],
    ['hover', spread(times.hover)],
    ['completion of a name', spread(times.completion)],
    ['diagnostics of the whole notebook, the first time', `${whole.elapsed.toFixed(0)} ms`],
    ['and again behind a keystroke', spread(times.whole)],
  ];
  for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
  await server.stop();
} finally {
  server.process.kill();
  rmSync(folder, { recursive: true });
}

async function timed(method, params) {
  const begun = performance.now();
  const result = await server.request(method, params);
  return { result, elapsed: performance.now() - begun };
}

function time(action) {
  action(); // so that both read from the system's cache
  const begun = performance.now();
  action();
  return performance.now() - begun;
}

// How long an editor waits: from starting the process to the whole reply to `initialize`, in milliseconds.
// Usage: node tests/benchmarks/startup.mjs [binary] [--runs=20] [--limit=50]
// Prints the median; exits 1 when it is over the limit.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const binaryName = process.platform === 'win32' ? 'notes-networking.exe' : 'notes-networking';
const built = fileURLToPath(new URL(`../../dist/server/${binaryName}`, import.meta.url));
const options = Object.fromEntries(
  process.argv.slice(2).filter((a) => a.startsWith('--')).map((a) => a.slice(2).split('=')),
);
const server = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? built;
const runs = Number(options.runs ?? 20);
const limit = Number(options.limit ?? 50);

if (!existsSync(server)) {
  console.error(`${server} is not built. Run \`npm run build\` first.`);
  process.exit(2);
}

function message(content) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function measure() {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(server, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let received = '';
    let elapsed;
    child.on('error', reject);
    child.on('exit', (code) => (elapsed === undefined ? reject(new Error(`The server ended with ${code}.`)) : resolve(elapsed)));
    child.stdout.on('data', (data) => {
      received += data;
      if (elapsed !== undefined || !received.includes('"serverInfo"') || !received.endsWith('}')) return;
      elapsed = performance.now() - started;
      child.stdin.end(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
    });
    child.stdin.write(message({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } }));
  });
}

const times = [];
for (let run = 0; run < runs; run++) times.push(await measure());
times.sort((a, b) => a - b);
const median = (times[Math.floor((runs - 1) / 2)] + times[Math.floor(runs / 2)]) / 2;
const shown = (value) => value.toFixed(1);
console.log(`initialize: median ${shown(median)} ms of ${runs} runs (${shown(times[0])} to ${shown(times[runs - 1])} ms; limit ${limit} ms)`);
process.exit(median <= limit ? 0 : 1);

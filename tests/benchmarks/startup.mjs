// How long an editor waits: from starting the process to the whole reply to `initialize`, in milliseconds.
// Usage: node tests/benchmarks/startup.mjs [binary] [--runs=20] [--limit=50]
// Prints the median; exits 1 when it is over the limit.
import { Server, built } from './lib/server.mjs';

const words = process.argv.slice(2);
const options = Object.fromEntries(words.filter(word => word.startsWith('--')).map(word => word.slice(2).split('=')));
const program = words.find(word => !word.startsWith('--')) ?? built;
const runs = Number(options.runs ?? 20);
const limit = Number(options.limit ?? 50);

const times = [];
for (let run = 0; run < runs; run++) {
  const started = performance.now();
  const server = new Server(program);
  await server.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  times.push(performance.now() - started);
  await server.stop();
}
times.sort((a, b) => a - b);
const median = (times[Math.floor((runs - 1) / 2)] + times[Math.floor(runs / 2)]) / 2;
const shown = value => value.toFixed(1);
console.log(`initialize: median ${shown(median)} ms of ${runs} runs (${shown(times[0])} to ${shown(times[runs - 1])} ms; limit ${limit} ms)`);
process.exit(median <= limit ? 0 : 1);

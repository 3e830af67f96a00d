import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = process.platform === 'win32' ? 'notes-networking.exe' : 'notes-networking';

/** The built server. */
export const built = fileURLToPath(new URL(`../../../dist/server/${name}`, import.meta.url));

/** A language server and the client that measures it. */
export class Server {
  #waiting = new Map();
  #pending = Buffer.alloc(0);
  #lastId = 0;

  /** Called with each message that is no answer, and its bytes. */
  onMessage = () => undefined;

  constructor(program = built) {
    if (!existsSync(program)) throw new Error(`${program} is not built. Run \`npm run build\` first.`);
    this.process = spawn(program, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdout.on('data', data => this.#take(data));
  }

  request(method, params) {
    const id = ++this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, method }));
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Memory in megabytes: now, and at its peak; only where the system tells. */
  memory() {
    const status = `/proc/${this.process.pid}/status`;
    if (!existsSync(status)) return undefined;
    const of = key => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(status, 'utf8'))[1]) / 1024);
    return { now: of('VmRSS'), peak: of('VmHWM') };
  }

  async stop() {
    const ended = new Promise(resolve => this.process.once('exit', resolve));
    await this.request('shutdown');
    this.notify('exit');
    await ended;
  }

  #send(content) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...content });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(data) {
    this.#pending = Buffer.concat([this.#pending, data]);
    for (;;) {
      const header = this.#pending.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#pending.subarray(0, header).toString())[1]);
      if (this.#pending.length < header + 4 + length) return;
      const message = JSON.parse(this.#pending.subarray(header + 4, header + 4 + length).toString());
      this.#pending = this.#pending.subarray(header + 4 + length);
      if (message.method !== undefined && message.id !== undefined) this.#send({ id: message.id, result: null });
      if (message.method !== undefined) {
        this.onMessage(message, header + 4 + length);
        continue;
      }
      const { resolve, reject, method } = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) reject(new Error(`${method}: ${message.error.message}`));
      else resolve(message.result);
    }
  }
}

/** The middle one, and the worst but for one in a hundred. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `${at(0.5)} ms (99 %: ${at(0.99)} ms)`;
}

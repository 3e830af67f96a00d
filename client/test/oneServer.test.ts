import { expect, test } from 'vitest';
import { OneServer, type Server } from '../src/oneServer';

/** Servers that are made slowly, with a count of those that run at once. */
function world(options: { failsToMake?: number[]; failsToStart?: number[] } = {}) {
  const servers: FakeServer[] = [];
  let running = 0;
  let most = 0;
  class FakeServer implements Server {
    isRunning = false;
    constructor(readonly number: number) {}
    async start(): Promise<void> {
      await Promise.resolve();
      if (options.failsToStart?.includes(this.number)) {
        throw new Error('does not start');
      }
      this.isRunning = true;
      most = Math.max(most, ++running);
    }
    async end(): Promise<void> {
      await Promise.resolve();
      this.crash();
    }
    crash(): void {
      if (this.isRunning) {
        this.isRunning = false;
        running--;
      }
    }
  }
  let made = 0;
  const one = new OneServer<FakeServer>(async () => {
    // As long as the search for a program takes.
    for (let i = 0; i < 5; i++) {
      await Promise.resolve();
    }
    const number = ++made;
    if (options.failsToMake?.includes(number)) {
      throw new Error('cannot be found');
    }
    const server = new FakeServer(number);
    servers.push(server);
    return server;
  });
  const server = (number: number): FakeServer => {
    const found = servers.find(each => each.number === number);
    if (!found) {
      throw new Error(`There is no server ${number}.`);
    }
    return found;
  };
  return { one, server, running: () => servers.filter(each => each.isRunning).map(each => each.number), most: () => most };
}

test('a restart during the start after a crash leaves one server', async () => {
  const { one, server, running, most } = world();
  await one.restart();
  server(1).crash();
  expect(one.hasEnded(server(1))).toBe(true);
  await Promise.all([one.recover(), one.restart(), one.recover()]);
  expect(running()).toHaveLength(1);
  expect(most()).toBe(1);
});

test('many restarts at once leave one server', async () => {
  const { one, running, most } = world();
  await Promise.all([one.restart(), one.restart(), one.restart()]);
  expect(running()).toEqual([3]);
  expect(most()).toBe(1);
});

test('a step that fails is told to the one who asked, and the next one is taken', async () => {
  const { one, running } = world({ failsToMake: [1], failsToStart: [2] });
  await expect(one.restart()).rejects.toThrow('cannot be found');
  await expect(one.restart()).rejects.toThrow('does not start');
  await one.restart();
  expect(running()).toEqual([3]);
});

test('nothing is started after a stop', async () => {
  const { one, server, running } = world();
  await one.restart();
  server(1).crash();
  one.hasEnded(server(1));
  await Promise.all([one.recover(), one.stop(), one.recover()]);
  expect(running()).toEqual([]);
});

test('a server that was replaced may end without being missed', async () => {
  const { one, server } = world();
  await one.restart();
  await one.restart();
  expect(one.hasEnded(server(1))).toBe(false);
  expect(one.hasEnded(server(2))).toBe(true);
});

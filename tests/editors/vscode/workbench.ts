import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { root, server, vsix } from '../../../client/scripts/lib/paths.mjs';
import * as installed from '../prerequisites.mjs';
import { startBrowser } from '../shared/browser';
import { groupLives, processesIn } from './processes';
import { userSettings } from './userSettings';

/** The VS Code workbench (code-server) with the packaged extension, on a copy of a notebook, in headless Chromium. */
export interface Workbench {
  page: Page;
  notebook: string;
  /** Replaces the settings of the machine, which neither the user's nor a workspace's can stand in for. */
  setOnMachine(settings: Record<string, unknown>): void;
  /** The user's own settings, as they stand in the file. */
  userSettings(): string;
  /** Process ids of the language servers that this workbench runs now. */
  servers(): number[];
  close(): Promise<void>;
}

/** How the workbench starts, apart from the usual. */
interface Start {
  /** Does something to the notebook's copy before it is opened. */
  prepare?: (notebook: string) => void;
  /** Where what the editor says to the server is written down. */
  recorded?: string;
  /** The workspace file to open, in the notebook's copy; without one, the folder is opened. */
  opened?: string;
  /** Whether the owner trusts what is opened; without a word they do. */
  isTrusted?: boolean;
  /** The package of the extension; without one, that for this platform. */
  extension?: string;
  /** What is different in the environment. */
  environment?: NodeJS.ProcessEnv;
}

export async function startWorkbench(notebook: string, { prepare, recorded, opened, isTrusted = true, extension = vsix, environment = {} }: Start = {}): Promise<Workbench> {
  const home = mkdtempSync(path.join(tmpdir(), 'notes-networking-vscode-'));
  const copy = path.join(home, 'notebook');
  cpSync(path.join(root, notebook), copy, { recursive: true });
  prepare?.(copy);
  const machineSettings = recorded === undefined ? {} : { 'notesNetworking.server.path': recorder(home, copy, recorded) };
  const code = await startCodeServer({ home, machineSettings, isTrusted, extension, environment });
  let browser: Browser | undefined;
  try {
    browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.setDefaultTimeout(60_000);
    await page.goto(opened === undefined ? `${code.address}/?folder=${copy}` : `${code.address}/?workspace=${path.join(copy, opened)}`);
    await page.locator('.monaco-workbench .part.editor').waitFor();
    return {
      page,
      notebook: copy,
      setOnMachine: settings => {
        writeSettings(home, 'Machine', settings);
      },
      userSettings: () => readFileSync(path.join(home, 'data', 'User', 'settings.json'), 'utf8'),
      servers: () => processesIn(path.join(home, 'extensions')),
      close: async () => {
        await browser?.close();
        await end(code.process);
        rmSync(home, { recursive: true });
      },
    };
  } catch (error) {
    await browser?.close();
    await end(code.process);
    throw error;
  }
}

/** A program that the editor takes for the server, and that writes down what the editor says. */
function recorder(home: string, notebook: string, recorded: string): string {
  const program = path.join(home, 'recorder');
  const settings = `RECORDED='${recorded}' NOTEBOOK='${notebook}' SERVER='${server}'`;
  writeFileSync(program, `#!/bin/sh\n${settings} exec '${process.execPath}' '${path.join(root, 'tests/editors/shared/recorder.mjs')}' "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

async function startCodeServer({ home, machineSettings, isTrusted, extension, environment }: Required<Pick<Start, 'isTrusted' | 'extension' | 'environment'>> & { home: string; machineSettings: Record<string, unknown> }) {
  const config = path.join(home, 'config.yaml');
  writeFileSync(config, 'auth: none\ncert: false\n');
  writeSettings(home, 'User', { ...userSettings, ...(!isTrusted && { 'security.workspace.trust.startupPrompt': 'never' }) });
  writeSettings(home, 'Machine', machineSettings);

  // A home of its own for all that it writes, but not HOME itself. No marketplace: the discard port answers nothing.
  const folders = { XDG_CONFIG_HOME: 'xdg-config', XDG_CACHE_HOME: 'xdg-cache', XDG_DATA_HOME: 'xdg-data', TMPDIR: 'tmp' };
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment, EXTENSIONS_GALLERY: '{"serviceUrl":"http://127.0.0.1:9/"}' };
  for (const [name, folder] of Object.entries(folders)) {
    env[name] = path.join(home, folder);
    mkdirSync(env[name]);
  }

  const places = ['--config', config, '--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions')];
  const install = spawnSync(installed.node24, [installed.codeServer, ...places, '--install-extension', extension], { env, encoding: 'utf8' });
  expect(install.status, `installing the extension: ${install.stdout}${install.stderr}`).toBe(0);

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const log = path.join(home, 'code-server.log');
  const output = openSync(log, 'w');
  const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', ...(isTrusted ? ['--disable-workspace-trust'] : [])];
  const lean = ['--disable-getting-started-override', '--disable-proxy', '--reconnection-grace-time', '5'];
  const started = spawn(
    installed.node24,
    [installed.codeServer, ...places, '--bind-addr', `127.0.0.1:${port}`, ...quiet, ...lean],
    // In a process group of its own, so that its children can be waited for as well.
    { env, stdio: ['ignore', output, output], detached: true },
  );
  try {
    await vi.waitFor(async () => fetch(`${address}/healthz`), { timeout: 60_000, interval: 200 });
  } catch {
    await end(started);
    throw new Error(`code-server did not start:\n${readFileSync(log, 'utf8')}`);
  }
  return { process: started, address };
}

function writeSettings(home: string, scope: 'User' | 'Machine', settings: Record<string, unknown>): void {
  const folder = path.join(home, 'data', scope);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Ends a process that was started detached, and its children, which write to their folders until their end. */
async function end({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) {
    return; // It never started.
  }
  process.kill(-pid, 'SIGTERM');
  await vi.waitUntil(() => !groupLives(pid), { timeout: 30_000, interval: 50 });
}

import { accessSync, constants, statSync } from 'node:fs';
import type { LogOutputChannel } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { NotebookClient } from './notebookClient';
import { fail, warn } from './notices';
import { RestartPolicy } from './restartPolicy';
import { locateServer } from './serverLocation';
import * as settings from './settings';

/** Keeps one server running: each start has a process and a client of its own, and a crash leads to the next start. */
export class ServerSession {
  private client: NotebookClient | undefined;
  private policy = new RestartPolicy();
  private last = Promise.resolve();

  constructor(
    private readonly extensionPath: string,
    private readonly log: LogOutputChannel,
  ) {}

  /** Starts the server, in place of the one that runs; the settings are read anew, and past crashes are forgiven. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.stopNow();
      this.policy = new RestartPolicy();
      this.startNow();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.stopNow());
  }

  /** A second restart waits for the first to be done, so that there is never more than one server. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    this.last = this.last.then(step);
    return this.last;
  }

  private startNow(whenRunning?: () => void): void {
    const location = locateServer({
      configured: settings.serverPath(),
      extensionPath: this.extensionPath,
      platform: process.platform,
      canRun,
    });
    if ('problem' in location) {
      this.log.error(location.problem);
      fail(location.problem, 'Open Settings');
      return;
    }

    this.log.info(`Starting ${location.path}`);
    const client = new NotebookClient(location.path, this.log);
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        whenRunning?.();
      } else if (newState !== State.Starting && this.client === client) {
        this.recover();
      }
    });
    // A start that fails changes the state as well, and the client logs the reason.
    client.start().catch(() => undefined);
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private recover(): void {
    this.client = undefined;
    if (!this.policy.allowsRestart()) {
      const message =
        'The Notes Networking server keeps stopping, so it stays off for now. Your notes are as you left them; ' +
        'the log may tell why.';
      this.log.error(message);
      fail(message, 'Show the Log', 'Start Again');
      return;
    }
    this.startNow(() => {
      const message = 'The Notes Networking server stopped unexpectedly and was started again. Your notes are as you left them.';
      this.log.warn(message);
      warn(message, 'Show the Log');
    });
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

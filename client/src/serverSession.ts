import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { EventEmitter, type LogOutputChannel } from 'vscode';
import { State, type Middleware } from 'vscode-languageclient/node';
import { findDotnet } from './dotnet';
import { NotebookClient } from './notebookClient';
import { fail, warn } from './notices';
import { RestartPolicy } from './restartPolicy';
import { locateServer } from './serverLocation';
import * as settings from './settings';

/** Keeps one server running: each start has a process and a client of its own, and a crash leads to the next start. */
export class ServerSession {
  private current: NotebookClient | undefined;
  private running: NotebookClient | undefined;
  private readonly clientChanges = new EventEmitter<NotebookClient | undefined>();
  /** The client of a server that answers, or none: told whenever that changes. */
  readonly onDidChangeClient = this.clientChanges.event;
  private policy = new RestartPolicy();
  private last = Promise.resolve();

  constructor(
    private readonly extensionPath: string,
    private readonly log: LogOutputChannel,
    private readonly middleware: Middleware,
  ) {}

  /** The client of a server that answers; undefined where there is none now. */
  get client(): NotebookClient | undefined {
    return this.running;
  }

  /** Starts the server, in place of the one that runs; the settings are read anew, and past crashes are forgiven. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.stopNow();
      this.policy = new RestartPolicy();
      await this.startNow();
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

  /** Completes when the server answers, or cannot be started. */
  private async startNow(whenRunning?: () => void): Promise<void> {
    const location = await locateServer({
      configured: settings.serverPath(),
      extensionPath: this.extensionPath,
      platform: process.platform,
      canRun,
      exists: existsSync,
      findDotnet: () => findDotnet(),
    });
    if ('problem' in location) {
      this.log.error(location.problem);
      fail(location.problem, ...(location.needsDotnet ? (['Get .NET', 'Start Again'] as const) : []), 'Open Settings');
      return;
    }

    this.log.info(`Starting ${[location.command, ...location.args].join(' ')}`);
    const client = new NotebookClient(location, this.log, this.middleware);
    this.current = client;
    let hasAnswered = false;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        hasAnswered = true;
        this.answers(client);
        whenRunning?.();
      } else if (newState !== State.Starting && this.current === client) {
        this.current = undefined;
        this.answers(undefined);
        if (hasAnswered) {
          this.recover();
        } else {
          this.giveUp(location.command);
        }
      }
    });
    // A start that fails changes the state as well, and the client logs the reason.
    await client.start().catch(() => undefined);
  }

  private async stopNow(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    this.answers(undefined);
    await client?.end();
  }

  private answers(client: NotebookClient | undefined): void {
    if (this.running !== client) {
      this.running = client;
      this.clientChanges.fire(client);
    }
  }

  // It would end the same way the next time.
  private giveUp(program: string): void {
    const message =
      `The Notes Networking server was started and ended before it answered: ${program}. It may be made for another kind of ` +
      'machine; the log may tell why.';
    this.log.error(message);
    fail(message, 'Show the Log', 'Start Again', 'Open Settings');
  }

  private recover(): void {
    if (!this.policy.allowsRestart()) {
      const message =
        'The Notes Networking server keeps stopping, so it stays off for now. Your notes are as you left them; ' +
        'the log may tell why.';
      this.log.error(message);
      fail(message, 'Show the Log', 'Start Again');
      return;
    }
    void this.startNow(() => {
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

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { EventEmitter, type LogOutputChannel } from 'vscode';
import { State, type Middleware } from 'vscode-languageclient/node';
import { findDotnet } from './dotnet';
import { NotebookClient } from './notebookClient';
import { fail, warn } from './notices';
import { OneServer } from './oneServer';
import { RestartPolicy } from './restartPolicy';
import { locateServer } from './serverLocation';
import * as settings from './settings';

/** Keeps one server running: each start has a process and a client of its own, and a crash leads to the next start. */
export class ServerSession {
  private readonly servers = new OneServer<NotebookClient>(afterCrash => this.make(afterCrash));
  private running: NotebookClient | undefined;
  private readonly clientChanges = new EventEmitter<NotebookClient | undefined>();
  /** The client of a server that answers, or none: told whenever that changes. */
  readonly onDidChangeClient = this.clientChanges.event;
  private policy = new RestartPolicy();

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
    this.policy = new RestartPolicy();
    this.answers(undefined);
    return this.told(this.servers.restart());
  }

  stop(): Promise<void> {
    this.answers(undefined);
    return this.told(this.servers.stop());
  }

  /** The server to start now; undefined, with a notice, if there is nothing to start. */
  private async make(afterCrash: boolean): Promise<NotebookClient | undefined> {
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
      return undefined;
    }

    this.log.info(`Starting ${[location.command, ...location.args].join(' ')}`);
    const client = new NotebookClient(location, this.log, this.middleware);
    let hasAnswered = false;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        hasAnswered = true;
        this.answers(client);
        if (afterCrash) {
          this.tellRecovered();
        }
        return;
      }
      if (newState === State.Starting) {
        return;
      }
      if (this.running === client) {
        this.answers(undefined);
      }
      if (this.servers.hasEnded(client)) {
        if (hasAnswered) {
          this.recover();
        } else {
          this.giveUp(location.command);
        }
      }
    });
    return client;
  }

  /** A step that fails is told in the log; the command that asked for it is over either way. */
  private async told(step: Promise<void>): Promise<void> {
    try {
      await step;
    } catch (problem) {
      this.log.error(String(problem));
    }
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
    void this.told(this.servers.recover());
  }

  private tellRecovered(): void {
    const message = 'The Notes Networking server stopped unexpectedly and was started again. Your notes are as you left them.';
    this.log.warn(message);
    warn(message, 'Show the Log');
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

/** What can be started and ended. */
export interface Server {
  start(): Promise<unknown>;
  end(): Promise<void>;
}

/**
 * Keeps at most one server at a time. Starts, ends and starts after a crash take turns, in whatever order they are asked
 * for, and one that fails holds up none of those after it.
 */
export class OneServer<T extends Server> {
  private current: T | undefined;
  private isWanted = false;
  private last: Promise<unknown> = Promise.resolve();

  /** @param make makes the next server to start; undefined if there is nothing to start. */
  constructor(private readonly make: (afterCrash: boolean) => Promise<T | undefined>) {}

  /** Starts a server, in place of the one that runs. */
  restart(): Promise<void> {
    this.isWanted = true;
    return this.inTurn(async () => {
      await this.endCurrent();
      await this.begin(false);
    });
  }

  /** Ends the server, and whatever was to be started. */
  stop(): Promise<void> {
    this.isWanted = false;
    return this.inTurn(() => this.endCurrent());
  }

  /** Starts a server after a crash, unless another one runs by then or none is wanted any more. */
  recover(): Promise<void> {
    return this.inTurn(() => this.begin(true));
  }

  /** Takes note that a server ended by itself; false where it was not the one that is to run. */
  hasEnded(server: T): boolean {
    if (this.current !== server) {
      return false;
    }
    this.current = undefined;
    return true;
  }

  private async begin(afterCrash: boolean): Promise<void> {
    if (this.current || !this.isWanted) {
      return;
    }
    const server = await this.make(afterCrash);
    if (server) {
      this.current = server;
      await server.start();
    }
  }

  private async endCurrent(): Promise<void> {
    const server = this.current;
    this.current = undefined;
    await server?.end();
  }

  private inTurn(step: () => Promise<void>): Promise<void> {
    const taken = this.last.then(step);
    // The caller of a step gets its failure. The next step still runs.
    this.last = taken.catch(() => undefined);
    return taken;
  }
}

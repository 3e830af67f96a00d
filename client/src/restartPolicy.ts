/**
 * How often a crashed server is started again. A crash now and then should not stop anyone's work; a server that
 * crashes on every start would only burn power, so after `limit` restarts within `windowMs` we leave it.
 */
export class RestartPolicy {
  private restarts: number[] = [];

  constructor(
    private readonly limit = 4,
    private readonly windowMs = 3 * 60 * 1000,
    private readonly now: () => number = Date.now,
  ) {}

  /** Call once for each crash. True, and counted as a restart, when the server should be started again. */
  allowsRestart(): boolean {
    const now = this.now();
    this.restarts = this.restarts.filter(time => now - time < this.windowMs);
    if (this.restarts.length >= this.limit) {
      return false;
    }
    this.restarts.push(now);
    return true;
  }
}

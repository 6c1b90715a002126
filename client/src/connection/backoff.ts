const FIRST = 100;
const LONGEST = 10_000;
const STABLE = 5_000;

/** Says how long to wait before the next attempt: exponential with full jitter, so that pages do not come back all at once. */
export class Backoff {
  private failures = 0;
  private joinedAt = Infinity;

  joined(): void {
    this.joinedAt = Date.now();
  }

  /** The milliseconds to wait. A connection that lived for a while counts as none that failed. */
  afterClose(later: boolean): number {
    if (Date.now() - this.joinedAt >= STABLE) this.failures = 0;
    this.joinedAt = Infinity;
    if (later) return LONGEST * (1 + 2 * Math.random());
    return Math.random() * Math.min(LONGEST, FIRST * 2 ** this.failures++);
  }
}

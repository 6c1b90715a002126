const FIRST = 100;
const LONGEST = 10_000;
const STABLE = 5_000;

/** The milliseconds to wait before attempt `failures`: full jitter, so that pages do not come back all at once. */
export const backoff = (failures: number, later: boolean): number =>
  later ? LONGEST * (1 + 2 * Math.random()) : Math.random() * Math.min(LONGEST, FIRST * 2 ** failures);

/** Whether a connection lived long enough to count as none that failed. */
export const wasStable = (since: number): boolean => Date.now() - since >= STABLE;

const NAME = "ls:patch";
const KEPT = 50;
let measured = 0;

/** Runs a task and leaves its duration in the browser's timeline, of the newest tasks only. */
export function measure(task: () => void): void {
  const start = performance.now();
  task();
  if (++measured % KEPT === 0) performance.clearMeasures(NAME);
  performance.measure(NAME, { start });
}

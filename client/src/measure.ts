const NAME = "ls:patch";

/** Runs a task and leaves its duration in the browser's timeline, of the newest task only. */
export function measure(task: () => void): void {
  const start = performance.now();
  task();
  performance.clearMeasures(NAME);
  performance.measure(NAME, { start });
}

/** Shows on an element how many there are of something, as data-name; nothing where there are none. */
export function showCount({ dataset }: HTMLElement, name: "lsPending" | "lsDelayed", count: number): void {
  if (count) dataset[name] = String(count);
  else delete dataset[name];
}

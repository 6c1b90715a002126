/** Shows on <html> how many there are of something, as data-name; nothing where there are none. */
export function showCount(name: "lsPending" | "lsDelayed", count: number): void {
  const { dataset } = document.documentElement;
  if (count) dataset[name] = String(count);
  else delete dataset[name];
}

/**
 * The positions of a longest rising subsequence, by patience sorting: `ends[n]` is the position of the smallest number that
 * ends a rise of length n + 1, `before[p]` the position that precedes p in its rise.
 */
export function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, at) => {
    const length = firstNotBelow(ends, numbers, number);
    before[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rise.add(at);
  return rise;
}

function firstNotBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[ends[middle]!]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text of each file by its path; paths are relative to one place and end in `.ts`. */
export type Sources = Record<string, string>;

/** Every cycle of imports, type imports too, written as `a.ts -> b.ts -> a.ts`; each once, from the file met first. */
export function cycles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();

  function visit(file: string, trail: string[]): void {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push([...trail.slice(start), file].join(" -> "));
    } else if (!done.has(file)) {
      importsOf(file, sources).forEach((next) => visit(next, [...trail, file]));
      done.add(file);
    }
  }

  Object.keys(sources).forEach((file) => visit(file, []));
  return found;
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g;

function importsOf(file: string, sources: Sources): string[] {
  const text = sources[file] ?? "";
  return [...text.matchAll(IMPORT)].map(([, name]) => resolve(file, name ?? "")).filter((name) => name in sources);
}

function resolve(from: string, name: string): string {
  const path = from.split("/").slice(0, -1);
  for (const part of name.split("/")) {
    if (part === ".." && path.length > 0 && path.at(-1) !== "..") path.pop();
    else if (part !== ".") path.push(part);
  }
  return path.join("/").replace(/(\.[jt]s)?$/, ".ts");
}

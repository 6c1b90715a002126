/** Drawings made by chance, the pages that a server would draw of them, and the patches between them. */

export class Random {
  constructor(private seed: number) {
    this.seed = seed * 2654435761 + 1;
  }

  below(limit: number): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.seed / 2 ** 32) * limit);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}

type Kind = "text" | "svg" | "attribute" | "bare" | "any" | "list" | "cells" | "spread";

interface Template {
  readonly number: number;
  /** Markup with `{}` for a slot in text position, `{;}` where literal text follows, `{@name}` for an attribute. */
  readonly source: string;
  readonly kinds: readonly Kind[];
  readonly empty: string;
}

function template(number: number, source: string, ...kinds: Kind[]): Template {
  const empty = source.replace(/\{(;?)\}|\{@[^}]*\}/g, (found, end) =>
    found[1] === "@" ? "" : "<!---->" + (end ? "<!--;-->" : ""),
  );
  return { number, source, kinds, empty };
}

export const TEMPLATES = [
  template(1, "<h1>{}</h1>{}<div>{;}, literal {;}.</div><ul>{}</ul>", "text", "any", "any", "any", "list"),
  template(
    2,
    '<b ls-s="title class hidden"{@title}{@class}{@hidden}>{;} bold</b>{}',
    "attribute",
    "attribute",
    "bare",
    "text",
    "any",
  ),
  template(3, "{}{}", "any", "list"),
  template(4, "<section>{;}: {}</section>", "text", "any"),
  template(5, '<section ls-s="class"{@class}>{}</section><section>{}</section>', "attribute", "list", "text"),
  template(6, "just text"),
  template(7, "<svg>{}</svg>", "svg"),
  template(8, '{}<g ls-s="id"{@id}>{}</g>', "svg", "attribute", "svg"),
  template(9, "<table><tbody>{}</tbody></table>{}", "cells", "any"),
  template(10, '<u id="own" ls-s="... lang"{@...}{@lang}>{}</u>', "spread", "attribute", "any"),
  template(11, '<li ls-s="..."{@...}></li>', "spread"),
];

const PIECES = [2, 3, 6, 7, 9, 10];
const ROWS = [4, 5, 2, 11];

export interface Drawing {
  readonly template: number;
  readonly values: readonly Shown[];
}

interface Rows {
  readonly rows: readonly (readonly [key: string, drawing: Drawing])[];
}

/** Markup that stands as it is. */
interface Raw {
  readonly raw: string;
}

/** All attributes of a spread. */
interface Spread {
  readonly spread: Readonly<Record<string, string>>;
}

type Shown = Spread | string | number | true | null | Drawing | Rows | Raw;

const RAW: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  any: ["", "raw", "<b>raw</b> text/<i>&amp;</i>", "<p ls-click=x>1</p><p>2</p>"],
  svg: ['<path d="M0 0"></path>', "<g><circle></circle></g><title>t</title>"],
  cells: ["<tr><td>1</td></tr>", "<tr><td>1</td><td>2</td></tr>\n<tr></tr>"],
};

const isRows = (shown: Shown | undefined): shown is Rows => !!shown && typeof shown === "object" && "rows" in shown;
const isRaw = (shown: Shown | undefined): shown is Raw => !!shown && typeof shown === "object" && "raw" in shown;
const isSpread = (shown: Shown | undefined): shown is Spread =>
  !!shown && typeof shown === "object" && "spread" in shown;
const isDrawing = (shown: Shown | undefined): shown is Drawing =>
  !!shown && typeof shown === "object" && "template" in shown;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const templateOf = (number: number): Template => TEMPLATES.find((template) => template.number === number)!;

export function draw(random: Random, number: number, depth = 3): Drawing {
  return { template: number, values: templateOf(number).kinds.map((kind) => value(random, kind, depth)) };
}

function value(random: Random, kind: Kind, depth: number): Shown {
  if (RAW[kind] && random.below(4) === 0) return { raw: random.of(RAW[kind]) };
  if (kind === "cells") return null;
  if (kind === "spread") return { spread: attributes(random) };
  if (kind === "attribute") return random.of([null, "a", "b c", 'quo"te', ""]);
  if (kind === "svg") return depth > 0 && random.below(2) ? draw(random, 8, depth - 1) : null;
  if (kind === "bare") return random.of([null, true]);
  if (kind === "list" || (kind === "any" && depth > 0 && random.below(4) === 0)) return rows(random, depth);
  if (kind === "any" && depth > 0 && random.below(2)) return draw(random, random.of(PIECES), depth - 1);
  return random.of(["", "x", "<i>&", "long text", 7, 12345, ...(kind === "any" ? [null] : [])]);
}

function attributes(random: Random): Record<string, string> {
  const names = ["title", "class", "hidden", "data-a", "__proto__"].filter(() => random.below(2));
  return Object.fromEntries(names.map((name) => [name, random.of(["", "a", "b c", "<&"])]));
}

function rows(random: Random, depth: number): Rows {
  const keys = ["a", "b", "c", "d", "e", "f", "g"].filter(() => depth > 0 && random.below(2));
  keys.sort(() => random.below(3) - 1);
  return { rows: keys.map((key) => [key, draw(random, random.of(ROWS), depth - 1)] as const) };
}

const escape = (text: unknown): string =>
  String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The page as the server draws it: with markers. */
export function pageOf({ template, values }: Drawing): string {
  let at = 0;
  return templateOf(template).source.replace(/\{(;?)\}|\{@([^}]*)\}/g, (_, end, name) => {
    const shown = values[at++]!;
    return name ? attribute(name, shown) : inText(shown, end);
  });
}

function attribute(name: string, shown: Shown): string {
  if (!isSpread(shown)) return shown === null ? "" : ` ${name}="${shown === true ? "" : escape(shown)}"`;
  const names = Object.keys(shown.spread);
  return (
    names.map((one) => attribute(one, shown.spread[one]!)).join("") + (names.length ? ` ls-a="${names.join(" ")}"` : "")
  );
}

function inText(shown: Shown, end: string): string {
  if (isDrawing(shown)) return `<!--${shown.template}-->${pageOf(shown)}<!--/-->`;
  if (isRaw(shown)) return `<!--!-->${shown.raw}<!--/-->`;
  if (!isRows(shown)) return "<!---->" + escape(shown ?? "") + (end && "<!--;-->");
  const rows = shown.rows.map(([key, drawing]) => `<!--${drawing.template} ${key}-->${pageOf(drawing)}`);
  return `<!--*-->${rows.join("")}<!--/-->`;
}

/** A drawing or list as a value that holds all of it. */
export function wholeOf(shown: Shown): unknown {
  if (isDrawing(shown)) return ["p", shown.template, ...shown.values.map(wholeOf)];
  if (isRaw(shown)) return ["h", shown.raw];
  if (isSpread(shown)) return shown.spread;
  return isRows(shown) ? ["l", ...shown.rows.map(rowOf)] : shown;
}

const rowOf = ([key, { template, values }]: Rows["rows"][number]): unknown[] => [key, template, ...values.map(wholeOf)];

/** What changes one drawing into another of the same template. */
export function patchOf(before: Drawing, after: Drawing, random: Random): unknown[] {
  let next = 0;
  return after.values.flatMap((value, slot) => {
    if (same(before.values[slot], value)) return [];
    const skipped = slot - next;
    next = slot + 1;
    return [skipped, change(before.values[slot], value, random)];
  });
}

function change(before: Shown | undefined, after: Shown, random: Random): unknown {
  if (isDrawing(before) && isDrawing(after) && before.template === after.template)
    return patchOf(before, after, random);
  return isRows(before) && isRows(after) ? listPatch(before, after, random) : wholeOf(after);
}

function listPatch(before: Rows, after: Rows, random: Random): unknown[] {
  const stays = (key: string, drawing: Drawing): number =>
    before.rows.findIndex(([other, old]) => other === key && old.template === drawing.template);
  const updates = updatesOf(before, after, random);
  const order = after.rows.map((row) => {
    const at = stays(...row);
    return at < 0 ? rowOf(row) : at;
  });
  return same(order, [...before.rows.keys()]) ? updates : [...updates, inRuns(order, random)];
}

/** The changed slots of rows that stay, in the old order or in the new one. */
function updatesOf(before: Rows, after: Rows, random: Random): unknown[] {
  let last = 0;
  const updates: unknown[] = [];
  for (const [key, { template }] of random.of([before, after]).rows) {
    const at = before.rows.findIndex(([other, old]) => other === key && old.template === template);
    const next = after.rows.find(([other, drawing]) => other === key && drawing.template === template);
    const old = before.rows[at]?.[1];
    old?.values.forEach((value, slot) => {
      if (!next || same(value, next[1].values[slot])) return;
      updates.push(at < last ? -at - 1 : at - last, slot, change(value, next[1].values[slot]!, random));
      last = at;
    });
  }
  return updates;
}

/** Says some of the rows that follow each other as runs. */
function inRuns(order: unknown[], random: Random): unknown[] {
  const runs: unknown[] = [];
  let last = -1;
  for (const entry of order) {
    const previous = runs.at(-1);
    if (entry !== last + 1 || random.below(4) === 0) runs.push(entry);
    else if (typeof previous === "number" && previous < 0) runs[runs.length - 1] = previous - 1;
    else runs.push(-1);
    if (typeof entry === "number") last = entry;
  }
  return runs;
}

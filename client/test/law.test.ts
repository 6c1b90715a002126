import { expect, test, vi } from "vitest";
import { countSlots, livePage, plain, show } from "./harness";
import { type Drawing, draw, patchOf, pageOf, Random, TEMPLATES, wholeOf } from "./drawings";

/** The page in one form, since the order of attributes says nothing. */
function shown(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll("*")) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    attributes.forEach(({ name }) => element.removeAttribute(name));
    attributes.forEach(({ name, value }) => element.setAttribute(name, value));
    if (element.namespaceURI!.endsWith("/svg")) element.setAttribute("is-svg", "");
  }
  return plain(copy.innerHTML);
}

function fresh(drawing: Drawing): string {
  show(pageOf(drawing));
  return shown();
}

const table = TEMPLATES.map(({ number }) => `${number}:f${number}`).join(" ");
const messages = TEMPLATES.map(({ number, empty }) => [number, "f" + number, empty]);

/** All seeds run, so that a failure names one that can be run alone. */
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

test.each(SEEDS)("patches between drawings give the page of the last one (seed %i)", (seed) => {
  const random = new Random(seed);
  const drawings = Array.from({ length: 5 }, () => draw(random, 1));
  const wanted = drawings.map(fresh);
  const page = livePage(pageOf(drawings[0]!), { templates: table });

  drawings.slice(1).forEach((next, n) => {
    page.diff(0, patchOf(drawings[n]!, next, random), [], n ? [] : messages);

    expect(page.state).toBe("live");
    expect(shown()).toBe(wanted[n + 1]);
  });
});

test.each(SEEDS.slice(0, 60))(
  "a whole drawing over any page gives its own page, and patches go on (seed %i)",
  (seed) => {
    const random = new Random(seed + 1000);
    const [before, drawn, after] = [draw(random, 1), draw(random, 1), draw(random, 1)] as const;
    const [wanted, last] = [fresh(drawn), fresh(after)];
    const page = livePage(pageOf(before), { templates: table });

    page.diff(0, wholeOf(drawn), [], messages);
    expect(shown()).toBe(wanted);
    page.diff(0, patchOf(drawn, after, random));

    expect(shown()).toBe(last);
  },
);

test.each(SEEDS.slice(0, 60))("a page built from nothing is the page that the server draws (seed %i)", (seed) => {
  const drawing = draw(new Random(seed + 2000), 1);
  const wanted = fresh(drawing);
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const page = livePage("<p>stripped</p>", { templates: table, slots: countSlots(pageOf(drawing)) + 1 });

  page.diff(0, wholeOf(drawing), [], messages);

  expect(shown()).toBe(wanted);
});

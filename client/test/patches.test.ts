import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { click, find, livePage, plain, shown, show } from "./harness";

interface Example {
  name: string;
  templates: [number, string, string][];
  before: string;
  patch: unknown[];
  after: string;
}

const examples: Example[] = JSON.parse(readFileSync("../protocol/patches.json", "utf8"));
const normal = (html: string): string => {
  show(html);
  return plain(document.documentElement.outerHTML);
};

describe("the examples of the protocol", () => {
  test.each(examples)("$name", ({ templates, before, patch, after }) => {
    const table = templates.map(([number, fingerprint]) => `${number}:${fingerprint}`).join(" ");
    const wanted = normal(after);
    const page = livePage(before, { templates: table });

    page.diff(0, patch, [], templates);

    expect(plain(document.documentElement.outerHTML)).toBe(wanted);
    expect(page.state).toBe("live");
  });
});

const ROW = [3, "row", "<tr><td><!----></td><td><!----></td></tr>"];
const row = (n: number) => `<!--3 ${n}--><tr><td><!---->${n}</td><td><!---->${n * 2}</td></tr>`;
const table = (rows: number) =>
  `<table><tbody><!--*-->${Array.from({ length: rows }, (_, n) => row(n)).join("")}<!--/--></tbody></table>`;
const keys = () => [...document.querySelectorAll("td:first-child")].map((cell) => cell.textContent);

function watch(): MutationObserver {
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  return observer;
}

test("one cell of a thousand rows changes one text node and nothing else", () => {
  const page = livePage(table(1000));
  const cell = find("tr:nth-child(372) td:nth-child(2)").lastChild;
  const observer = watch();

  page.diff(0, [0, [371, 1, 1234]]);

  const records = observer.takeRecords();
  expect(records.map(({ type, target }) => [type, target])).toEqual([["characterData", cell]]);
  expect(cell!.nodeValue).toBe("1234");
});

test("appending a row touches no row that is there", () => {
  const page = livePage(table(1000));
  const observer = watch();

  page.diff(0, [0, [[-1000, ["1000", 3, 1000, 7]]]], [], [ROW]);

  expect(observer.takeRecords().every(({ target }) => target === find("tbody"))).toBe(true);
  expect(keys().length).toBe(1001);
});

test("a row that moves keeps its element, and no other row is moved", () => {
  const page = livePage(table(5));
  const rows = [...document.querySelectorAll("tr")];
  const observer = watch();

  page.diff(0, [0, [[4, 0, -3]]]);

  const moved = new Set(observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]));
  expect([...moved].filter((node) => node.nodeName === "TR")).toEqual([rows[4]]);
  expect([...document.querySelectorAll("tr")]).toEqual([rows[4], ...rows.slice(0, 4)]);
});

test("moveBefore moves rows where the browser has it", () => {
  const page = livePage(table(3));
  const moveBefore = vi.fn((node: Node, before: Node) => void find("tbody").insertBefore(node, before));
  Object.assign(find("tbody"), { moveBefore });

  page.diff(0, [0, [[2, 0, 1]]]);

  expect(moveBefore).toHaveBeenCalledTimes(2);
  expect(keys()).toEqual(["2", "0", "1"]);
});

test("the row with the focus stays in place while others move around it", () => {
  const page = livePage(
    "<ul><!--*--><!--3 a--><li><input id=a></li><!--3 b--><li><input id=b></li><!--3 c--><li><input id=c></li><!--/--></ul>",
  );
  find("#c").focus();
  const observer = watch();

  page.diff(0, [0, [[2, 0, 1]]]);

  const moved = observer.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
  expect(moved.some((node) => node.contains(find("#c")))).toBe(false);
  expect([...document.querySelectorAll("input")].map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

test("what scripts and other people put into the page stays", () => {
  const page = livePage('<p ls-s="class" class="a"><!---->1</p><div><!--2--><b><!---->2</b><!--/--></div>');
  find("p").classList.add("theirs");
  find("p").setAttribute("data-theirs", "yes");
  find("div").append(document.createElement("hr"));

  page.diff(0, [0, "b", 0, 3, 0, [0, 4]]);

  expect(shown()).toBe('<p class="b theirs" data-theirs="yes">3</p><div><b>4</b><hr></div>');
});

test("a text that a translator replaced is ours again with its next value", () => {
  const page = livePage("<p><!---->Hello<!--;--> and <!---->bye</p>");
  const [hello, bye] = [find("p").childNodes[1]!, find("p").lastChild!];
  for (const text of [hello, bye]) (text as ChildNode).replaceWith(document.createElement("font"));

  page.diff(0, [0, "Hallo", 0, "tschau"]);

  expect(shown()).toBe("<p>Hallo and tschau</p>");
});

test("a piece in SVG is created in its namespace, also below an empty piece", () => {
  const page = livePage("<svg><!----></svg>");

  page.diff(
    0,
    [0, ["p", 4, ["p", 5, 3]]],
    [],
    [
      [4, "four", "<!---->"],
      [5, "five", '<circle ls-s="r"></circle><foreignObject><p></p></foreignObject>'],
    ],
  );

  const circle = find("circle");
  expect(circle.namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect(circle.getAttribute("r")).toBe("3");
  expect(find("p").namespaceURI).toBe("http://www.w3.org/1999/xhtml");
});

test("a piece in MathML is created in its namespace", () => {
  const page = livePage("<math><!----></math>");

  page.diff(0, [0, ["p", 4, "x"]], [], [[4, "four", "<mi><!----></mi>"]]);

  expect(find("mi").namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
});

test("raw HTML in SVG is created in its namespace", () => {
  const page = livePage("<svg><!----></svg>");

  page.diff(0, [0, ["h", "<circle></circle><foreignObject><p></p></foreignObject>"]]);

  expect(find("circle").namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect(find("p").namespaceURI).toBe("http://www.w3.org/1999/xhtml");
});

test("raw HTML that a whole drawing brings again stays as it is", () => {
  const root = [1, "root", "<body><p><!----></p></body>"];
  const page = livePage("<p><!--!--><b>raw</b> HTML<!--/-->!</p>");
  const bold = find("b");

  page.diff(0, ["p", 1, ["h", "<b>raw</b> HTML"]], [], [root]);
  const kept = find("b");
  page.diff(0, ["p", 1, ["h", "<b>other</b> HTML"]]);

  expect(kept).toBe(bold);
  expect(shown()).toBe("<p><b>other</b> HTML!</p>");
});

test("raw HTML in a piece goes with its piece", () => {
  const page = livePage("<p><!--2--><!--!--><b>raw</b><!--/--><!--/-->!</p>");

  page.diff(0, [0, [0, ["h", "<i>new</i>"]]]);
  const changed = shown();
  page.diff(0, [0, "text"]);

  expect([changed, shown()]).toEqual(["<p><i>new</i>!</p>", "<p>text!</p>"]);
});

test("what a spread says again is not written again", () => {
  const page = livePage('<details open="" title="a" ls-a="open title" ls-s="..."></details>');
  find("details").removeAttribute("open");

  page.diff(0, [0, { open: "", title: "b" }]);
  const closed = shown();
  page.diff(0, [0, { title: "b" }]);
  page.diff(0, [0, { title: "b", open: "" }]);

  expect(closed).toBe('<details title="b"></details>');
  expect(shown()).toBe('<details title="b" open=""></details>');
});

test("classes that scripts have set outlive those of a spread", () => {
  const page = livePage('<p class="a" ls-a="class" ls-s="..."></p>');
  find("p").classList.add("theirs");

  page.diff(0, [0, { class: "b" }]);
  const changed = shown();
  page.diff(0, [0, {}]);

  expect([changed, shown()]).toEqual(['<p class="b theirs"></p>', '<p class="theirs"></p>']);
});

test("a whole drawing takes away what a spread gives no more", () => {
  const root = [1, "root", '<body><p ls-s="..."></p></body>'];
  const page = livePage('<p title="a" ls-a="title" ls-s="..."></p>');

  page.diff(0, ["p", 1, { lang: "en" }], [], [root]);

  expect(shown()).toBe('<p lang="en"></p>');
});

test("an open dialog stays open", () => {
  const page = livePage("<dialog><p><!---->1</p></dialog>");
  find("dialog").setAttribute("open", "");

  page.diff(0, [0, 2]);

  expect(shown()).toBe('<dialog open=""><p>2</p></dialog>');
});

test.each([
  ["a slot that does not exist", [7, "x"]],
  ["a patch for a text", [0, [0, "x"]]],
  ["a template that was never sent", [0, ["p", 99]]],
  ["too few values for a template", [0, ["p", 3, "x"]]],
  ["too many values for a template", [0, ["p", 3, "x", "y", "z"]]],
  ["true for a text", [0, true]],
  ["raw HTML for an attribute", [1, ["h", "x"]]],
  ["a list for an attribute", [1, ["l"]]],
  ["attributes for one attribute", [1, { a: "b" }]],
  ["attributes for a text", [0, { a: "b" }]],
  ["a text for a spread", [3, "x"]],
  ["null for a spread", [3, null]],
  ["a list for a spread", [3, ["l"]]],
  ["a row that does not exist", [2, [9, 0, "x"]]],
  ["a row before the first", [2, [-2, 0, "x"]]],
  ["a row named twice", [2, [[0, 0]]]],
  ["a run beyond the end", [2, [[-9]]]],
  ["a new row without key", [2, [[[]]]]],
  ["an order with a fraction", [2, [[0.5]]]],
  ["something after the order", [2, [[0], 1]]],
  ["a slot without a value", [0]],
  ["a text in a list's order", [2, [["x"]]]],
])("%s is refused aloud", (_, patch) => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const page = livePage(
    '<!---->a<p ls-s="title" title="t"></p><!--*--><!--3 k--><b><!---->b</b><!--/--><p ls-s="..."></p>',
  );

  page.diff(0, patch, [], [ROW]);

  expect(page.state).toBe("error");
  expect(page.link.closedWith).toBe(4400);
  expect(error.mock.calls[0]![0]).toMatch(/^(Diff|Message): .+ Reload the page\.$/);
});

test("nothing is bound to a page in error", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const page = livePage("<button ls-click=go>Go</button>");
  page.diff(0, [5, 5]);

  click("button");

  expect(page.events).toEqual([]);
});

import { expect, test, vi } from "vitest";
import { find, leavePage, livePage, shown, TestPage } from "./harness";

test("a text slot is written where its marker stands", () => {
  const page = livePage("<p>Count: <!---->1</p>");

  page.diff(0, [0, 2]);

  expect(shown()).toBe("<p>Count: 2</p>");
});

test("a text slot before literal text leaves the literal text alone", () => {
  const page = livePage("<p>Hello <!---->Ann<!--;-->, welcome. <!----><!--;-->!</p>");

  page.diff(0, [0, "Bob", 0, "Come in"]);

  expect(shown()).toBe("<p>Hello Bob, welcome. Come in!</p>");
});

test("attribute slots come before the slots in the element's content", () => {
  const page = livePage('<a ls-s="href title" href="/a" title="A"><!---->A</a>');

  page.diff(0, [0, "/b", 0, null, 0, "B"]);

  expect(shown()).toBe('<a href="/b">B</a>');
});

test("a title is written through its element", () => {
  const page = livePage('<html><head><title ls-s="*">Old</title></head><body></body></html>');

  page.diff(0, [0, "New & better"]);

  expect(document.title).toBe("New & better");
});

test("slots of pieces and rows are counted anew inside them", () => {
  const page = livePage(
    "<p><!---->a</p><!--2--><b><!---->b</b><!--/--><ul><!--*--><!--3 x--><li><!---->c</li><!--/--></ul><!---->d",
  );

  page.diff(0, [0, "A", 0, [0, "B"], 0, [0, 0, "C"], 0, "D"]);

  expect(shown()).toBe("<p>A</p><b>B</b><ul><li>C</li></ul>D");
});

test("a spread is one slot, and owns the attributes that it gave", () => {
  const page = livePage('<p id="own" title="t" lang="en" ls-a="title lang" ls-s="... class" class="c"><!---->1</p>');
  find("p").setAttribute("data-theirs", "yes");

  page.diff(0, [0, { lang: "de", hidden: "" }, 0, "d", 0, 2]);
  page.diff(0, [0, { hidden: "" }]);

  expect(shown()).toBe('<p id="own" class="d" data-theirs="yes" hidden="">2</p>');
});

test("raw HTML is one slot, whatever is in it", () => {
  const page = livePage(
    "<p><!--!-->/<b ls-click=a><i>raw</i></b>/<!--/-->, <!---->a</p><ul><!--*--><!--2 x--><li><!--!--><!--/--></li><!--/--></ul><!---->b",
  );

  page.diff(0, [1, "A", 0, [0, 0, ["h", "<u>1</u>"]], 0, "B"]);

  expect(shown()).toBe('<p>/<b ls-click="a"><i>raw</i></b>/, A</p><ul><li><u>1</u></li></ul>B');
});

test("raw HTML without an end asks for a whole drawing", () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});

  const page = livePage("<p><!--!--><b>raw</b></p>", { slots: 1 });

  expect(page.link.sent[0][1].rebuild).toBe(true);
});

test("lists in the rows of lists find their own rows", () => {
  const page = livePage(
    "<!--*--><!--2 a--><!--*--><!--3 b--><i><!---->1</i><!--3 c--><i><!---->2</i><!--/--><!--2 d--><!--*--><!--/--><!--/-->",
  );

  page.diff(0, [0, [0, 0, [1, 0, 5, [1, 0]]]]);

  expect(shown()).toBe("<i>5</i><i>1</i>");
});

test("a page without its comments asks for a whole drawing, and says so", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

  const page = livePage("<p>Count: 1</p>", { slots: 1 });

  expect(page.link.sent[0][1]).toMatchObject({ rebuild: true });
  expect(warn).toHaveBeenCalledWith("Page: its slots are not those that were drawn. It is drawn anew.");
});

test("a page whose markers do not fit together asks for a whole drawing", () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});

  for (const broken of ["<!--2--><p></p>", "<!--/-->", "<!--2 key--><p></p>"]) {
    const page = livePage(broken, { slots: 1 });

    expect(page.link.sent[0][1].rebuild).toBe(true);
    leavePage();
  }
});

test("a page that is whole does not speak of a rebuild", () => {
  const page = livePage("<p><!---->1</p>");

  expect(page.link.sent[0][1]).toEqual({ v: 2, token: "token", url: "/todos", seq: 0, ref: 0 });
});

test("the whole drawing that was asked for replaces body and title and keeps our script", () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const page = livePage("<html><head><title>Old</title><link rel='x'></head><body><p>1</p></body></html>", {
    slots: 9,
  });
  const link = document.querySelector("link");
  const html =
    '<!DOCTYPE html><html lang="de"><head><title ls-s="*"></title><link rel="x"><meta name="m"></head>' +
    '<body ls-s="class"><p><!----></p></body></html>';

  page.diff(0, ["p", 1, "New", "dark", 7], [], [[1, "root", html]]);
  page.diff(0, [2, 8]);

  expect(document.title).toBe("New");
  expect(document.querySelector("link")).toBe(link);
  expect(document.documentElement.lang).toBe("de");
  expect(document.querySelectorAll("meta, #lightspeed").length).toBe(2);
  expect(document.documentElement.classList.contains("ls-connected")).toBe(true);
  expect(document.body.className).toBe("dark");
  expect(shown()).toBe("<p>8</p>");
});

test("a whole drawing leaves a script that has run with its nonce where it is", () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const page = livePage("<html><head><script nonce='' src='a'></script></head><body><p>1</p></body></html>", {
    slots: 9,
  });
  document.getElementById("lightspeed")!.setAttribute("nonce", "");
  const script = document.querySelector("script");

  const html = '<html><head><script src="a"></script></head><body><p><!----></p></body></html>';
  page.diff(0, ["p", 1, 7], [], [[1, "root", html]]);

  expect([...document.head.querySelectorAll("script")]).toEqual([script]);
  expect(shown()).toBe("<p>7</p>");
});

test("a patch before the whole drawing that was asked for is an error", () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const page = new TestPage("<p>1</p>", { slots: 1 }).join();

  page.diff(0, [0, 2]);

  expect(page.state).toBe("error");
  expect(error).toHaveBeenCalledOnce();
});

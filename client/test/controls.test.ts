import { expect, test, vi } from "vitest";
import { click, find, livePage, TestPage, type } from "./harness";

test("a tick that the server refused is taken back with the answer", () => {
  const page = livePage('<input type=checkbox ls-s="checked" ls-click=toggle>');

  click("input");
  const ticked = find("input").checked;
  page.diff(1);

  expect([ticked, find("input").checked]).toEqual([true, false]);
});

test("a tick that the server accepted stays", () => {
  const page = livePage('<input type=checkbox ls-s="checked" ls-click=toggle>');

  click("input");
  page.diff(1, [0, true]);

  expect(find("input").checked).toBe(true);
});

test("a choice that the server refused is taken back with the answer", () => {
  const page = livePage(
    '<select name=s ls-change=by><option value=a ls-s="selected" selected><option value=b ls-s="selected"></select>',
  );
  find<HTMLSelectElement>("select").value = "b";
  find("select").dispatchEvent(new Event("input", { bubbles: true }));

  page.diff(1);

  expect(find("select").value).toBe("a");
});

const FORM = '<form ls-change=look><input name=a ls-s="value" value="x"><input name=b ls-s="value" value="y"></form>';

test("what is typed is kept until every event in flight is answered", () => {
  const page = livePage(FORM);

  type("[name=a]", "xy");
  type("[name=a]", "xyz");
  page.diff(1, [0, "XY"]);
  const between = find("[name=a]").value;
  page.diff(2, [0, "XYZ"]);

  expect([between, find("[name=a]").value]).toEqual(["xyz", "XYZ"]);
});

test("another page's change does not touch a field whose event is under way", () => {
  const page = livePage(FORM);
  type("[name=a]", "typed");

  page.diff(0, [0, "by another"]);
  const between = find("[name=a]").value;
  page.diff(1);

  expect([between, find("[name=a]").value]).toEqual(["typed", "by another"]);
});

test("a field with the focus follows the server when it is left", () => {
  const page = livePage(FORM);
  find("[name=a]").focus();
  type("[name=a]", "1,5");

  page.diff(1, [0, "1.50"]);
  const focused = find("[name=a]").value;
  find("[name=a]").blur();

  expect([focused, find("[name=a]").value]).toEqual(["1,5", "1.50"]);
});

test("a field with the focus is not overwritten, though nothing was typed", () => {
  const page = livePage(FORM);
  find("[name=a]").focus();

  page.diff(0, [0, "new", 0, "other"]);

  expect([find("[name=a]").value, find("[name=b]").value]).toEqual(["x", "other"]);
});

test("a field that is left with a newer event under way waits for its answer", () => {
  const page = livePage(FORM.replace("name=a", "name=a ls-debounce=blur"));
  find("[name=a]").focus();
  type("[name=a]", "typed");

  find("[name=a]").blur();
  const left = find("[name=a]").value;
  page.diff(1, [0, "TYPED"]);

  expect([left, find("[name=a]").value]).toEqual(["typed", "TYPED"]);
});

test("what no event has carried yet is kept by answers to other events", () => {
  const page = livePage(
    '<form ls-submit=save><input name=a ls-s="value" value=""></form><button ls-click=go>Go</button>',
  );
  type("[name=a]", "half a sentence");

  click("button");
  page.diff(1);

  expect(find("[name=a]").value).toBe("half a sentence");
});

test("what the server says anew wins over what no event will carry", () => {
  const page = livePage('<form ls-submit=save><input name=a ls-s="value" value=""></form>');
  type("[name=a]", "old");

  page.diff(0, [0, "new"]);

  expect(find("[name=a]").value).toBe("new");
});

test("a textarea follows its content slot", () => {
  const page = livePage('<textarea ls-change=look name=t ls-s="*">x</textarea>');
  type("textarea", "xy");

  page.diff(1, [0, "XY"]);

  expect(find("textarea").value).toBe("XY");
});

test("the page shows what the server said from the start", () => {
  const html = '<input type=checkbox ls-s="checked" ls-click=toggle>';
  const tick = () => find("input").click();

  withEarly(html, tick);

  expect(find("input").checked).toBe(false);
});

test("what was typed before the page was live goes up as soon as it is", () => {
  const page = withEarly(FORM, () => (find("[name=a]").value = "early"));
  const before = page.transport.link.sent.length;
  page.join();

  expect(before).toBe(0);
  expect(page.events).toEqual([["e", 1, 0, 1, "look", { _all: true, a: "early", b: "y" }]]);
  expect(find("[name=a]").value).toBe("early");
});

test("a field of a piece that is built anew keeps what was typed, and the focus", () => {
  const page = livePage("<!--2--><form ls-submit=save><input name=a></form><!--/-->", { templates: "1:r 2:two" });
  find("input").focus();
  type("input", "typed");
  find("input").setSelectionRange(2, 3);

  page.diff(0, [0, ["p", 4]], [], [[4, "four", "<p>Hint</p><form ls-submit=save><input name=a></form>"]]);

  expect(find("input").value).toBe("typed");
  expect(document.activeElement).toBe(find("input"));
  expect(find("input").selectionStart).toBe(2);
});

test("fields of the same name are told apart by the keys of their rows", () => {
  const row = (key: string) => `<!--2 ${key}--><li><form ls-submit=save><input name=a></form></li>`;
  const page = livePage(`<ul><!--*-->${row("x")}${row("y")}<!--/--></ul>`);
  find<HTMLInputElement>("li:nth-child(2) input").value = "typed";
  find("li:nth-child(2) input").dispatchEvent(new InputEvent("input", { bubbles: true }));

  page.diff(
    0,
    [
      0,
      [
        [
          ["y", 4],
          ["x", 4],
        ],
      ],
    ],
    [],
    [[4, "four", "<li><b></b><form ls-submit=save><input name=a></form></li>"]],
  );

  expect([...document.querySelectorAll("input")].map(({ value }) => value)).toEqual(["typed", ""]);
});

test("a form that went through and is drawn anew is empty", () => {
  const page = livePage("<!--2--><form ls-submit=save><input name=a></form><!--/-->");
  type("input", "typed");
  find<HTMLFormElement>("form").requestSubmit();

  page.diff(1, [0, ["p", 4]], [], [[4, "four", "<form ls-submit=save><input name=a></form>"]]);

  expect(find("input").value).toBe("");
});

test("an event of an input method survives a patch around it", () => {
  const page = livePage('<p><!---->1</p><form ls-change=look><input name=a ls-s="value" value=""></form>');
  const control = find("input");
  control.focus();
  control.value = "に";
  control.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  const written = vi.spyOn(control, "value", "set");

  page.diff(0, [0, 2]);

  expect(written).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(control);
});

function withEarly(html: string, act: () => void): TestPage {
  // The user acts while the page has loaded and the script has not.
  let early: (() => void) | undefined = act;
  vi.spyOn(document, "createTreeWalker").mockImplementationOnce(function (this: Document, ...rest) {
    early?.();
    early = undefined;
    vi.mocked(document.createTreeWalker).mockRestore();
    return document.createTreeWalker(...(rest as [Node, number]));
  });
  return new TestPage(html);
}

test("a tick that a spread gave goes when the spread gives it no more", () => {
  const page = livePage('<input type=checkbox checked ls-a="checked" ls-s="..." ls-click=toggle>');
  const before = find("input").checked;
  click("input");
  click("input");

  page.diff(1, [0, {}]);

  expect([before, find("input").checked]).toEqual([true, false]);
});

test("a control whose value comes from a spread follows it", () => {
  const page = livePage('<form ls-change=look><input name=a value=x ls-a="value" ls-s="..."></form>');
  type("input", "typed");

  page.diff(1, [0, { value: "SERVER" }]);

  expect(find("input").value).toBe("SERVER");
});

test.each([
  ["a slot", 'ls-s="value title"', [1, "new"]],
  ["a spread", 'ls-a="value" ls-s="..."', [0, { value: "x", title: "new" }]],
])("what is typed stays while %s of the field changes that does not say its value", (_, slots, patch) => {
  const page = livePage(`<form ls-submit=save><input name=a value=x ${slots}></form>`);
  type("input", "typed");

  page.diff(0, patch);

  expect([find("input").value, find("input").title]).toEqual(["typed", "new"]);
});

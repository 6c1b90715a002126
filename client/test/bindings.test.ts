import { expect, test, vi } from "vitest";
import { click, find, livePage, press, shown, TestPage, type } from "./harness";

const payloads = (page: TestPage) => page.events.map((event) => event[5]);

test("a click sends its event with the values of its element", () => {
  const page = livePage('<button ls-click="add" ls-value-id="7" ls-value-by="x"><b>Add</b></button>');

  click("b");

  expect(page.events).toEqual([["e", 1, 0, 1, "add", { id: "7", by: "x" }]]);
});

test("a click without values leaves its payload out", () => {
  const page = livePage('<button ls-click="inc">+</button>');

  click("button");

  expect(page.events).toEqual([["e", 1, 0, 1, "inc"]]);
});

test("an element that waits for its answer ignores clicks, others do not", () => {
  const page = livePage('<button id=a ls-click="inc">+</button><button id=b ls-click="inc">+</button>');

  click("#a");
  click("#a");
  click("#b");
  page.diff(1);
  click("#a");

  expect(page.events.map(([, ref]) => ref)).toEqual([1, 2, 3]);
});

test("an element shows that it waits, and the page how many events do", () => {
  const page = livePage('<button ls-click="inc">+</button>');

  click("button");
  const [waiting, pending] = [find("button").className, document.documentElement.dataset.lsPending];
  page.diff(1);

  expect([waiting, pending]).toEqual(["ls-loading ls-click-loading", "1"]);
  expect(shown()).toBe('<button ls-click="inc">+</button>');
  expect(document.documentElement.dataset.lsPending).toBeUndefined();
});

test("a click on a link or a submit button does nothing else", () => {
  const page = livePage('<a href="#x" ls-click="go">Go</a><form><button ls-click="inc">+</button></form>');
  const seen: boolean[] = [];
  addEventListener("click", (event) => seen.push(event.defaultPrevented));

  click("a");
  click("button");

  expect(seen).toEqual([true, true]);
  expect(page.events.length).toBe(2);
});

test("a click on a checkbox ticks it", () => {
  livePage('<input type=checkbox ls-click="toggle">');

  click("input");

  expect(find("input").checked).toBe(true);
});

test("a link that is to open in another tab is the browser's", () => {
  const page = livePage('<a href="#x" ls-click="go">Go</a>');

  find("a").dispatchEvent(new MouseEvent("click", { bubbles: true, ctrlKey: true }));

  expect(page.events).toEqual([]);
});

test("keys are sent with their element's values, whatever their case passes the filter", () => {
  const page = livePage('<input ls-keydown="down" ls-key="enter" ls-value-n="1" ls-keyup="up">');

  press("input", "a");
  press("input", "Enter");
  press("input", "Enter", "keyup");

  expect(page.events.map((event) => event.slice(4))).toEqual([
    ["down", { n: "1", key: "Enter" }],
    ["up", { n: "1", key: "Enter" }],
  ]);
});

test("keys of an input method are not sent", () => {
  const page = livePage('<input ls-keydown="down">');

  press("input", "Process", "keydown", { isComposing: true });

  expect(page.events).toEqual([]);
});

test("focus and blur are sent by the element itself", () => {
  const page = livePage('<input ls-focus="in" ls-blur="out" ls-debounce="100">');

  find("input").focus();
  find("input").blur();

  expect(page.events.map(([, , , , name]) => name)).toEqual(["in", "out"]);
});

const FORM = '<form ls-change="look"><input name=a value=1><input name=b><input type=checkbox name=c value=x></form>';

test("the first change of a form carries every field, the next only what changed", () => {
  const page = livePage(FORM);

  type("[name=b]", "2");
  page.diff(1);
  type("[name=b]", "23");

  expect(payloads(page)).toEqual([
    { _target: "b", _all: true, a: "1", b: "2" },
    { _target: "b", b: "23" },
  ]);
});

test("a change carries what changed since the last answered event, not since the last one sent", () => {
  const page = livePage(FORM);
  type("[name=a]", "2");
  page.diff(1);

  type("[name=a]", "3");
  type("[name=b]", "4");

  expect(payloads(page)[2]).toEqual({ _target: "b", a: "3", b: "4" });
});

test("a box unticked is an empty list, names that occur twice are lists", () => {
  const page = livePage(
    "<form ls-change=look><input name=n value=1><input name=n value=2><input type=checkbox name=c value=x checked></form>",
  );

  type("[name=n]", "9");
  page.diff(1);
  click("[name=c]");

  expect(payloads(page)).toEqual([
    { _target: "n", _all: true, n: ["9", "2"], c: "x" },
    { _target: "c", c: [] },
  ]);
});

test("a form whose event failed sends every field again", () => {
  const page = livePage(FORM);
  type("[name=a]", "2");
  page.fail(1);

  type("[name=a]", "3");

  expect(payloads(page)[1]).toMatchObject({ _all: true });
});

test("two forms with one event name replace what the server keeps", () => {
  const page = livePage(
    "<form ls-change=look><input id=x name=a></form><form ls-change=look><input id=y name=a></form>",
  );
  type("#x", "1");
  page.diff(1);
  type("#y", "2");
  page.diff(2);

  type("#x", "3");

  expect(payloads(page).map(({ _all }) => _all)).toEqual([true, true, true]);
});

test("a control of its own sends itself, with a name or without", () => {
  const page = livePage(
    "<select name=by ls-change=sort><option value=a><option value=b></select><input ls-change=find>",
  );

  find<HTMLSelectElement>("select").value = "b";
  find("select").dispatchEvent(new Event("input", { bubbles: true }));
  type("input", "x");

  expect(payloads(page)).toEqual([
    { _target: "by", _all: true, by: "b" },
    { _target: "value", _all: true, value: "x" },
  ]);
});

test("a control that belongs to a form from outside sends the form", () => {
  const page = livePage("<form id=f ls-change=look></form><input name=a form=f>");

  type("input", "x");

  expect(payloads(page)[0]).toMatchObject({ a: "x" });
});

test("input and the change that follows it are one change, a change alone is one too", () => {
  const page = livePage(FORM);

  type("[name=a]", "2");
  find("[name=a]").dispatchEvent(new Event("change", { bubbles: true }));
  find("[name=a]").value = "by a date picker";
  find("[name=a]").dispatchEvent(new Event("change", { bubbles: true }));

  expect(page.events.length).toBe(2);
});

test("a composition is sent when it ends, once", () => {
  const page = livePage(FORM);
  const control = find("[name=b]");
  const input = (isComposing: boolean) =>
    control.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing }));

  control.value = "に";
  input(true);
  control.value = "日本";
  input(true);
  control.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  input(false);

  expect(payloads(page)).toEqual([{ _target: "b", _all: true, a: "1", b: "日本" }]);
});

test("a number that is half typed is not sent", () => {
  const page = livePage("<form ls-change=look><input type=number name=n></form>");
  Object.defineProperty(find("input"), "validity", { value: { badInput: true } });

  type("input", "");

  expect(page.events).toEqual([]);
});

test("a debounced change waits for a pause", () => {
  const page = livePage("<form ls-change=look><input name=a ls-debounce=300></form>");

  type("input", "x");
  vi.advanceTimersByTime(299);
  type("input", "xy");
  vi.advanceTimersByTime(299);
  expect(page.events).toEqual([]);
  vi.advanceTimersByTime(1);

  expect(payloads(page)).toEqual([{ _target: "a", _all: true, a: "xy" }]);
});

test("the page tells how many events wait for the end of a pause", () => {
  livePage("<form ls-change=look><input name=a ls-debounce=300><input name=b ls-debounce=blur></form>");
  const { dataset } = document.documentElement;

  type("input", "x");
  type("[name=b]", "y");
  const delayed = dataset.lsDelayed;
  vi.advanceTimersByTime(300);

  expect([delayed, dataset.lsDelayed, dataset.lsPending]).toEqual(["1", undefined, "1"]);
});

test("a debounced change goes out when its field is left, and not again", () => {
  const page = livePage("<form ls-change=look ls-debounce=300><input name=a></form>");
  find("input").focus();

  type("input", "x");
  find("input").blur();
  vi.advanceTimersByTime(1000);

  expect(page.events.length).toBe(1);
});

test("a change debounced until blur waits for it", () => {
  const page = livePage("<form ls-change=look><input name=a ls-debounce=blur></form>");
  find("input").focus();

  type("input", "x");
  vi.advanceTimersByTime(10000);
  expect(page.events).toEqual([]);
  find("input").blur();

  expect(page.events.length).toBe(1);
});

test("a submit cancels the debounced changes of its form", () => {
  const page = livePage("<form ls-change=look ls-submit=save><input name=a ls-debounce=300></form>");
  type("input", "x");

  find<HTMLFormElement>("form").requestSubmit();
  vi.advanceTimersByTime(1000);

  expect(page.events.map(([, , , , name]) => name)).toEqual(["save"]);
});

test("a throttled key is sent at once, then not for a while, each key for itself", () => {
  const page = livePage("<input ls-keydown=move ls-throttle=100>");

  press("input", "a");
  press("input", "a");
  press("input", "b");
  vi.advanceTimersByTime(100);
  press("input", "a");

  expect(payloads(page).map(({ key }) => key)).toEqual(["a", "b", "a"]);
});

test("the last change of a throttled field goes out when it is left", () => {
  const page = livePage("<input name=q ls-change=find ls-throttle=1000>");
  find("input").focus();

  type("input", "a");
  type("input", "ab");
  type("input", "abc");
  find("input").blur();

  expect(payloads(page).map(({ q }) => q)).toEqual(["a", "abc"]);
});

test("a submit sends every field and the button that did it", () => {
  const page = livePage(
    "<form ls-submit=save><input name=a value=1><button name=then value=close>Save</button></form>",
  );

  click("button");

  expect(page.events).toEqual([["e", 1, 0, 1, "save", { a: "1", then: "close" }]]);
});

test("a form that is sent is held until the answer, and the focus comes back", () => {
  const page = livePage(
    "<form ls-submit=save><input name=a><input name=r readonly><button>Save</button><button disabled>No</button></form>",
  );
  const controls = () =>
    [...document.querySelectorAll<any>("form *")].map((c) => (c.localName === "input" ? c.readOnly : c.disabled));
  find("button").focus();

  click("button");
  const held = controls();
  find("form").dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  find("button").blur();
  page.diff(1);

  expect(held).toEqual([true, true, true, true]);
  expect(controls()).toEqual([false, true, false, true]);
  expect(page.events.length).toBe(1);
  expect(document.activeElement).toBe(find("button"));
});

test("what the server says of a held button holds after the answer", () => {
  const page = livePage('<form ls-submit=save><button ls-s="disabled">Save</button></form>');
  click("button");

  page.diff(1, [0, true]);

  expect(find<HTMLButtonElement>("button").disabled).toBe(true);
});

test("an answered submit resets the fields without a slot, unless they keep", () => {
  const page = livePage(
    "<form ls-submit=save><input name=a><input name=b ls-keep><textarea name=t></textarea>" +
      "<input type=checkbox name=c><select name=s><option>1<option selected>2</select></form>",
  );
  for (const name of ["a", "b", "t"]) type(`[name=${name}]`, "typed");
  click("[name=c]");
  find<HTMLSelectElement>("select").value = "1";

  find<HTMLFormElement>("form").requestSubmit();
  page.diff(1);

  const values = ["a", "b", "t", "s"].map((name) => find(`[name=${name}]`).value);
  expect(values).toEqual(["", "typed", "", "2"]);
  expect(find("[name=c]").checked).toBe(false);
});

test.each(["fail", "invalid"])("a submit that did not go through keeps the fields (%s)", (how) => {
  const page = livePage('<form ls-submit=save><input name=a ls-s="aria-invalid"></form>');
  type("input", "typed");
  find<HTMLFormElement>("form").requestSubmit();

  if (how === "fail") page.fail(1);
  else page.diff(1, [0, "true"]);

  expect(find("input").value).toBe("typed");
});

test("a field with a slot is cleared by the answer to its form's submit, though it has the focus", () => {
  const page = livePage('<form ls-submit=say><input name=text ls-s="value" value=""></form>');
  find("input").focus();
  type("input", "Hello");

  find<HTMLFormElement>("form").requestSubmit();
  page.diff(1);

  expect(find("input").value).toBe("");
});

test("a link with ls-patch changes the address and tells the server", () => {
  const page = livePage('<a href="/todos?by=date" ls-patch>By date</a>');

  click("a");

  expect(page.address.calls).toEqual(["patch http://localhost:3000/todos?by=date"]);
  expect(page.events[0]!.slice(4, 5)).toEqual(["ls:params"]);
});

test("going back tells the server, a change of the hash does not", () => {
  const page = livePage("");

  dispatchEvent(new PopStateEvent("popstate"));
  page.address.url = "/todos?by=name";
  dispatchEvent(new PopStateEvent("popstate"));

  expect(page.events).toEqual([["e", 1, 0, 1, "ls:params", { url: "/todos?by=name" }]]);
});

import { beforeEach, expect, test, vi } from "vitest";
import { click, find, livePage, shown, TestPage, type } from "./harness";

const BUTTON = "<button ls-click=inc>+</button><p><!---->0</p>";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

function set(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true });
}

/** Cuts the link and lets the client come back. */
function reconnect(page: TestPage, code = 1006): void {
  page.link.cut(code);
  vi.advanceTimersByTime(10_000);
}

test("the first message is a hello", () => {
  const page = new TestPage(BUTTON);

  page.link.listener.linkOpened();

  expect(page.link.sent).toEqual([["hello", { v: 2, token: "token", url: "/todos", seq: 0, ref: 0 }]]);
  expect(page.state).toBe("connecting");
});

test("an adopted page is live", () => {
  const page = livePage(BUTTON);

  expect(page.state).toBe("live");
  expect(document.documentElement.className).toBe("ls-connected");
  expect(page.heardOf("connected").length).toBe(1);
});

test("clicks before the page is live go up when it is", () => {
  const page = new TestPage(BUTTON);
  click("button");

  page.join();

  expect(page.events).toEqual([["e", 1, 0, 1, "inc"]]);
  expect(page.link.sent[0]![1].ref).toBe(0);
});

const BUTTONS = "<button id=a ls-click=a></button><button id=b ls-click=b></button><button id=c ls-click=c></button>";

test("what waits goes up before what a script sends when it hears that the page is live", () => {
  const page = new TestPage(BUTTONS);
  click("#a");
  addEventListener("ls:connected", () => click("#b"), { once: true });

  page.join();

  expect(page.events.map(([, ref]) => ref)).toEqual([1, 2]);
});

test("what is sent again goes up before what a script sends when it hears that the page is live again", () => {
  const page = livePage(BUTTONS);
  click("#a");
  click("#b");
  reconnect(page);
  addEventListener("ls:connected", () => click("#c"), { once: true });

  page.join({ mode: "resume", ref: 1 });

  expect(page.events.map(([, ref]) => ref)).toEqual([2, 3]);
});

test("an event carries the newest number applied", () => {
  const page = livePage(BUTTON).diff(0, [0, 1]).diff(0, [0, 2]);

  click("button");
  vi.advanceTimersByTime(250);

  expect(page.events).toEqual([["e", 1, 2, 1, "inc"]]);
  expect(page.link.up("a")).toEqual([]);
});

test("what is applied is acknowledged alone after a pause of 250 ms", () => {
  const page = livePage(BUTTON).diff(0);
  vi.advanceTimersByTime(249);
  const early = page.link.up("a").length;
  vi.advanceTimersByTime(1);

  expect(early).toBe(0);
  expect(page.link.up("a")).toEqual([["a", 1]]);
});

test("what is applied is acknowledged at once when half the window is used", () => {
  const page = new TestPage(BUTTON).join({ window: 4 });

  page.diff(0).diff(0).diff(0);

  expect(page.link.up("a")).toEqual([["a", 2]]);
});

test("a repeated message is dropped", () => {
  const page = livePage(BUTTON).diff(0, [0, 1]);

  page.link.say("d", 1, 1, 0, [0, "again"]);

  expect(find("p").textContent).toBe("1");
});

test("a gap closes the connection and marks the page", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const page = livePage(BUTTON);

  page.link.say("d", 3, 1, 0, [0, 1]);

  expect(page.link.closedWith).toBe(4400);
  expect(page.state).toBe("error");
  expect(error).toHaveBeenCalledWith("Message: seq 3 does not fit. Reload the page.");
});

test("a message of another epoch is acknowledged and dropped", () => {
  const page = livePage(BUTTON);

  page.link.say("d", 1, 7, 0, [0, 1]);
  vi.advanceTimersByTime(250);

  expect(find("p").textContent).toBe("0");
  expect(page.link.up("a")).toEqual([["a", 1]]);
});

test("a quiet connection beats at half of the time within which it should be heard", () => {
  const page = livePage(BUTTON);

  vi.advanceTimersByTime(12_500);
  page.link.say("b");
  vi.advanceTimersByTime(12_500);

  expect(page.link.up("b").length).toBe(2);
});

test("a beat without an answer ends a dead connection", () => {
  const page = livePage(BUTTON);
  const dead = page.link;

  vi.advanceTimersByTime(25_000);
  vi.advanceTimersByTime(50);

  expect(dead.isClosed).toBe(true);
  expect(page.transport.links.length).toBe(2);
});

test("a server that does not answer the hello is tried again", () => {
  const page = new TestPage(BUTTON);
  page.link.listener.linkOpened();

  vi.advanceTimersByTime(10_050);

  expect(page.transport.links.length).toBe(2);
});

test("a page that comes back within half a second never looks disconnected", () => {
  const page = livePage(BUTTON);

  page.link.cut();
  const state = page.state;
  vi.advanceTimersByTime(50);
  page.join({ mode: "resume" });
  vi.advanceTimersByTime(1000);

  expect(state).toBe("connecting");
  expect(page.heardOf("disconnected")).toEqual([]);
  expect(document.documentElement.className).toBe("ls-connected");
});

test("a page that stays away for half a second looks disconnected", () => {
  const page = livePage(BUTTON);

  page.link.cut();
  vi.advanceTimersByTime(500);

  expect(page.state).toBe("disconnected");
  expect(document.documentElement.className).toBe("ls-disconnected");
  expect(page.heardOf("disconnected").length).toBe(1);
});

test("attempts are spread, ever longer, ten seconds apart at most", () => {
  const page = livePage(BUTTON);
  const waits: number[] = [];

  for (let attempt = 0; attempt < 10; attempt++) {
    const { length } = page.transport.links;
    const start = Date.now();
    page.link.cut();
    while (page.transport.links.length === length) vi.advanceTimersByTime(50);
    waits.push(Date.now() - start);
  }

  expect(waits).toEqual([50, 100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
});

test("a connection that lived for a while starts the back-off anew", () => {
  const page = livePage(BUTTON);
  reconnect(page);
  page.join({ mode: "resume" });
  vi.advanceTimersByTime(6000);

  page.link.cut();
  vi.advanceTimersByTime(50);

  expect(page.transport.links.length).toBe(3);
});

test("a hidden page waits until it is shown", () => {
  const page = livePage(BUTTON);
  set(document, "hidden", true);

  reconnect(page);
  const hidden = page.transport.links.length;
  set(document, "hidden", false);
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));

  expect([hidden, page.transport.links.length]).toEqual([1, 2]);
});

test("a page without a network waits until it is online", () => {
  const page = livePage(BUTTON);
  set(navigator, "onLine", false);

  reconnect(page);
  const offline = page.transport.links.length;
  set(navigator, "onLine", true);
  dispatchEvent(new Event("online"));

  expect([offline, page.transport.links.length]).toEqual([1, 2]);
});

test("a page that is left closes its connection and resumes when it comes back", () => {
  const page = livePage(BUTTON);
  const left = page.link;

  dispatchEvent(new Event("pagehide"));
  vi.advanceTimersByTime(60_000);
  dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  page.join({ mode: "resume" });

  expect(left.isClosed).toBe(true);
  expect(page.transport.links.length).toBe(2);
  expect(page.link.sent[0]![1].resume).toBe("secret");
  expect(page.state).toBe("live");
});

test("a resumed page says what it has, and sends again what was not handled, unchanged", () => {
  const page = livePage(
    BUTTON + "<button id=b ls-click=dec>-</button><button id=c ls-click=set ls-value-n=3>3</button>",
  );
  page.diff(0, [0, 1]);
  click("button");
  click("#b");
  const [, dec] = page.events;

  page.link.cut();
  click("#c");
  vi.advanceTimersByTime(50);
  page.join({ mode: "resume", ref: 1, resume: "next" });

  expect(page.link.sent[0]![1]).toEqual({ v: 2, token: "token", url: "/todos", seq: 1, ref: 2, resume: "secret" });
  expect(page.events).toEqual([dec, ["e", 3, 1, 1, "set", { n: "3" }]]);
});

test("an answer that comes again after a resume is taken once", () => {
  const page = livePage(BUTTON);
  click("button");
  reconnect(page);
  page.join({ mode: "resume", ref: 1 });

  page.diff(1, [0, 1]);
  page.link.say("d", 1, 1, 1, [0, "again"]);

  expect(find("p").textContent).toBe("1");
  expect(document.documentElement.dataset.lsPending).toBeUndefined();
});

test("after a rejoin the events in flight are reported, not sent again", () => {
  const page = livePage(BUTTON);
  click("button");
  reconnect(page);

  page.join({ mode: "rejoin", ref: 1, same: true });
  vi.advanceTimersByTime(1000);

  expect(page.heardOf("lost")).toEqual([{ refs: [1] }]);
  expect(page.events).toEqual([]);
  expect(find("button").className).toBe("");
  click("button");
  expect(page.events).toEqual([["e", 2, 0, 1, "inc"]]);
});

test("a page whose waiting session is gone keeps its early clicks if it shows the same", () => {
  const page = new TestPage(BUTTON);
  click("button");

  page.join({ mode: "rejoin", same: true });

  expect(page.events.map(([, ref]) => ref)).toEqual([1]);
  expect(page.heardOf("lost")).toEqual([]);
});

test("after a rejoin numbers start again, and the whole drawing is shown", () => {
  const html = "<html><head></head><body><button ls-click=inc>+</button><p><!----></p></body></html>";
  const page = livePage(BUTTON).diff(0, [0, 1]).diff(0, [0, 2]);
  const paragraph = find("p");
  reconnect(page);

  page.join({ mode: "rejoin", epoch: 1 });
  page.diff(0, ["p", 9, 7], [], [[9, "root", html]]);
  page.diff(0, [0, 8]);

  expect(find("p")).toBe(paragraph);
  expect(shown()).toBe('<button ls-click="inc">+</button><p>8</p>');
});

test("lost between a rejoin and its whole drawing, the page asks for one again", () => {
  const page = livePage(BUTTON).diff(0, [0, 1]);
  reconnect(page);
  page.join({ mode: "rejoin", epoch: 1 });

  reconnect(page);
  page.link.listener.linkOpened();

  expect(page.link.sent[0]![1]).toMatchObject({ seq: 0, rebuild: true });
});

test("after a rejoin template numbers of the old process mean nothing", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const page = livePage("<p><!----></p>").diff(0, [0, ["p", 2]], [], [[2, "two", "<b></b>"]]);
  reconnect(page);
  page.join({ mode: "rejoin", same: true });

  page.diff(0, [0, ["p", 2]]);

  expect(page.state).toBe("error");
});

test("forms go up once more after a rejoin, and what was typed stays", () => {
  const form = '<form ls-change=look><input name=a ls-s="value" value=""><input name=b></form>';
  const root = [[9, "root", form.replace(' value=""', "")]];
  const page = livePage(form);
  type("[name=a]", "typed");
  page.diff(1, [0, "typed"]);
  type("[name=b]", "too");
  reconnect(page);

  page.join({ mode: "rejoin", ref: 2 });
  page.diff(0, ["p", 9, ""], [], root);

  expect([find("[name=a]").value, find("[name=b]").value]).toEqual(["typed", "too"]);
  expect(page.events).toEqual([["e", 3, 0, 1, "look", { _all: true, a: "typed", b: "too" }]]);
});

test("forms go up once more after a rejoin to another root, into the new fields", () => {
  const form = '<form ls-change=look><input name=a ls-s="value" value=""></form>';
  const page = livePage(form);
  type("[name=a]", "typed");
  reconnect(page);

  page.join({ mode: "rejoin", ref: 1 });
  page.diff(0, ["p", 9, ""], [], [[9, "newer", "<body><h1>New</h1>" + form.replace(' value=""', "") + "</body>"]]);

  expect(find("input").value).toBe("typed");
  expect(page.events.map((event) => event[5])).toEqual([{ _all: true, a: "typed" }]);
});

test.each([1000, 1001, 1006, 1011, 1012, 4408, 3999])("after close code %i the page comes back and resumes", (code) => {
  const page = livePage(BUTTON);

  reconnect(page, code);
  page.link.listener.linkOpened();

  expect(page.link.sent[0]![1].resume).toBe("secret");
});

test.each([4410, 4503])("after close code %i the page comes back and rejoins", (code) => {
  const page = livePage(BUTTON);

  reconnect(page, code);
  page.link.listener.linkOpened();

  expect(page.link.sent[0]![1].resume).toBeUndefined();
});

test("after a flood the page comes back late and rejoins", () => {
  const page = livePage(BUTTON);

  reconnect(page, 4429);
  const early = page.transport.links.length;
  vi.advanceTimersByTime(10_000);
  page.link.listener.linkOpened();

  expect(early).toBe(1);
  expect(page.link.sent[0]![1].resume).toBeUndefined();
});

test.each([1009, 4400, 4413, 4500])("after close code %i the page is in error and stays there", (code) => {
  const page = livePage(BUTTON);

  reconnect(page, code);
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));

  expect(page.transport.links.length).toBe(1);
  expect(page.state).toBe("error");
  expect(document.documentElement.className).toBe("ls-error");
});

test.each([4404, 4409])("after close code %i, its session taken or ended, the page stays disconnected", (code) => {
  const page = livePage(BUTTON);

  reconnect(page, code);

  expect(page.transport.links.length).toBe(1);
  expect(page.state).toBe("disconnected");
});

test.each([1008, 4401, 4403, 4426])("close code %i reloads the page once, then it is in error", (code) => {
  const first = new TestPage(BUTTON);
  first.link.cut(code);
  const second = new TestPage(BUTTON);
  second.link.cut(code);

  expect(first.address.calls).toEqual(["reload"]);
  expect(second.address.calls).toEqual([]);
  expect(second.state).toBe("error");
});

test("a page that was live again may be reloaded again", () => {
  new TestPage(BUTTON).link.cut(4403);
  livePage(BUTTON);
  const page = new TestPage(BUTTON);

  page.link.cut(4403);

  expect(page.address.calls).toEqual(["reload"]);
});

test("what an old link still says is not heard", () => {
  const page = livePage(BUTTON);
  const old = page.link;
  reconnect(page);

  old.say("d", 1, 1, 0, [0, 9]);
  old.cut(4400);

  expect(find("p").textContent).toBe("0");
  expect(page.state).not.toBe("error");
});

test("answers are cumulative", () => {
  const page = livePage("<button id=a ls-click=x></button><button id=b ls-click=y></button>");
  click("#a");
  click("#b");

  page.diff(2);

  expect(document.documentElement.dataset.lsPending).toBeUndefined();
});

test("a failure answers its event and is told to the page", () => {
  const page = livePage(BUTTON);
  click("button");

  page.fail(1, "event.unknown");

  expect(page.heardOf("failure")).toEqual([{ ref: 1, code: "event.unknown" }]);
  expect(page.state).toBe("live");
  expect(find("button").className).toBe("");
});

test("events beyond the capacity are reported as lost", () => {
  const page = livePage("<input ls-keydown=k>");
  for (let n = 0; n < 257; n++) find("input").dispatchEvent(new KeyboardEvent("keydown", { key: "k", bubbles: true }));

  expect(page.events.length).toBe(256);
  expect(page.heardOf("lost").length).toBe(1);
});

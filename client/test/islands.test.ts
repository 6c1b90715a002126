import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Island } from "../src/island/island";
import { click, countSlots, find, show, type } from "./harness";

/** What the test says for the server, over each socket that an island opens. */
class FakeSocket {
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    return FakeSocket.all.at(-1)!;
  }
  readonly sent: any[] = [];
  isClosed = false;
  onopen!: () => void;
  onmessage!: (event: { data: string }) => void;
  onclose!: (event: { code: number }) => void;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.isClosed = true;
  }
  say(...message: unknown[]): void {
    this.onmessage({ data: JSON.stringify(message) });
  }
  join(answer: object = {}): void {
    this.onopen();
    const hello = { v: 2, mode: "adopt", resume: "secret", epoch: 1, ref: 0, beat: 25000, window: 16 };
    this.say("hello", { ...hello, ...answer });
  }
  get hello(): any {
    return this.sent[0][1];
  }
  get events(): any[] {
    return this.sent.filter(([kind]) => kind === "e");
  }
}

const COUNTER = "<button ls-click=inc><!---->0</button><input name=q>";

const tag = (id: string, content: string, url = "/shop/counter", drawn = `data-root=1 data-slots=1`): string =>
  `<ls-live id="${id}" data-view=counter data-url="${url}" data-socket=/shop/socket data-token="t-${id}" ${drawn} data-templates=1:r>${content}</ls-live>`;
const drawn = (id: string, html = COUNTER): string =>
  tag(id, `<ls-page>${html}</ls-page>`, "/shop/counter", `data-root=1 data-slots=${countSlots(html)}`);
const part = (id: string, url?: string): string => tag(id, "", url, "");

/** As Jakarta Faces replaces a part of a page. */
function replace(id: string, html: string): void {
  const parsed = document.createElement("div");
  parsed.innerHTML = html;
  const old = document.getElementById(id)!;
  old.parentNode!.replaceChild(parsed.firstElementChild!, old);
}

beforeAll(() => {
  customElements.define("ls-live", Island);
});

function page(html: string): FakeSocket[] {
  vi.stubGlobal("WebSocket", FakeSocket);
  FakeSocket.all = [];
  show("<title>Host</title><div id=host></div><input id=outside>");
  find("#host").innerHTML = html;
  return FakeSocket.all;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.runAllTimers();
});

describe("an island", () => {
  test("says hello with its own token and URL", () => {
    const [socket] = page(drawn("a"));

    socket!.onopen();

    expect(socket!.hello).toEqual({ v: 2, token: "t-a", url: "/shop/counter", seq: 0, ref: 0 });
  });

  test("shows on itself how its connection is, and leaves <html> alone", () => {
    const [socket] = page(drawn("a"));

    socket!.join();

    expect(find("ls-page").dataset.lsState).toBe("live");
    expect(document.documentElement.dataset.lsState).toBeUndefined();
  });

  test("sends its own events and patches its own slots", () => {
    const [first, second] = page(drawn("a") + drawn("b"));
    first!.join();
    second!.join();

    click("#b button");
    second!.say("d", 1, 1, 1, [0, "7"]);

    expect(first!.events).toEqual([]);
    expect(second!.events).toEqual([["e", 1, 0, 1, "inc"]]);
    expect(find("#a button").textContent).toBe("0");
    expect(find("#b button").textContent).toBe("7");
  });

  test("tells what its view pushes on itself, and so on the window", () => {
    const heard: unknown[] = [];
    const [socket] = page(drawn("a"));
    socket!.join();
    const hear = (event: Event): unknown => heard.push((event.target as Element).parentElement!.id);
    addEventListener("ls:note", hear);

    socket!.say("d", 1, 1, 0, [], [["event", "note", 1]]);

    removeEventListener("ls:note", hear);
    expect(heard).toEqual(["a"]);
  });

  test("follows a patch of its URL without touching the address bar", () => {
    const [socket] = page(drawn("a"));
    socket!.join();
    const before = location.href;

    socket!.say("n", 1, 1, "patch", "/shop/counter?by=2");
    socket!.onclose({ code: 1006 });
    dispatchEvent(new Event("online"));
    FakeSocket.last.onopen();

    expect(location.href).toBe(before);
    expect(FakeSocket.last.hello.url).toBe("/shop/counter?by=2");
  });

  test("of which only a reference was drawn asks for all of it", () => {
    const [socket] = page(part("a"));

    socket!.join({ mode: "rejoin" });
    socket!.say("d", 1, 1, 0, ["p", 5, "3"], [], [[5, "five", "<p><!----></p>"]]);

    expect(socket!.hello).toMatchObject({ token: "t-a", rebuild: true });
    expect(find("#a p").textContent).toBe("3");
  });

  test("that is gone closes its connection and stays silent", () => {
    const [socket] = page(drawn("a"));
    socket!.join();

    find("#a").remove();
    vi.advanceTimersByTime(1);
    dispatchEvent(new Event("online"));
    vi.advanceTimersByTime(1);

    expect(socket!.isClosed).toBe(true);
    expect(FakeSocket.all).toHaveLength(1);
  });

  test("that comes back after it was gone asks for all of it", () => {
    const [socket] = page(drawn("a"));
    socket!.join();
    const island = find("#a");

    island.remove();
    vi.advanceTimersByTime(1);
    find("#host").append(island);
    FakeSocket.last.onopen();

    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.hello.rebuild).toBe(true);
  });

  test("that is moved at once goes on", () => {
    const [socket] = page(drawn("a"));
    socket!.join();

    document.body.append(find("#a"));
    vi.advanceTimersByTime(1);

    expect(socket!.isClosed).toBe(false);
    expect(FakeSocket.all).toHaveLength(1);
  });

  test("needs no id to be told from others", () => {
    const [first, second] = page((drawn("") + drawn("")).replaceAll('id=""', ""));
    first!.join();
    second!.join();

    find("ls-live").remove();
    vi.advanceTimersByTime(1);

    expect([first!.isClosed, second!.isClosed]).toEqual([true, false]);
  });
});

describe("a part of a page that is replaced", () => {
  test("keeps the live view with its connection and what the user typed", () => {
    const [socket] = page(`<div id=part>${drawn("a")}</div>`);
    socket!.join();
    type("#a input", "half a wo");

    replace("part", `<div id=part>${part("a")}</div>`);
    vi.advanceTimersByTime(1);
    socket!.say("d", 1, 1, 0, [0, "5"]);

    expect(FakeSocket.all).toHaveLength(1);
    expect(socket!.isClosed).toBe(false);
    expect(find("#a input").value).toBe("half a wo");
    expect(find("#a button").textContent).toBe("5");
  });

  test("keeps the focus and the caret", () => {
    page(`<div id=part>${drawn("a")}</div>`)[0]!.join();
    type("#a input", "half a wo");
    find("#a input").focus();
    find("#a input").setSelectionRange(2, 4);

    replace("part", `<div id=part>${part("a")}</div>`);

    expect(document.activeElement).toBe(find("#a input"));
    expect([find("#a input").selectionStart, find("#a input").selectionEnd]).toEqual([2, 4]);
  });

  test("does not bring back a focus that the user has moved away", async () => {
    page(`<div id=part>${drawn("a")}</div>`)[0]!.join();
    find("#a input").focus();
    find("#outside").focus();
    await Promise.resolve();

    replace("part", `<div id=part>${part("a")}</div>`);

    expect(document.activeElement).toBe(find("#outside"));
  });

  test("may be replaced again and again", () => {
    const [socket] = page(`<div id=part>${drawn("a")}</div>`);
    socket!.join();

    for (let round = 0; round < 3; round++) {
      replace("part", `<div id=part>${part("a")}</div>`);
      vi.advanceTimersByTime(1);
    }
    click("#a button");

    expect(FakeSocket.all).toHaveLength(1);
    expect(socket!.events).toHaveLength(1);
  });

  test("leads the live view to another URL of the same view", () => {
    const [socket] = page(`<div id=part>${drawn("a")}</div>`);
    socket!.join();

    replace("part", `<div id=part>${part("a", "/shop/counter?by=3")}</div>`);

    expect(socket!.events).toEqual([["e", 1, 0, 1, "ls:params", { url: "/shop/counter?by=3" }]]);
  });

  test("begins anew where another view is to be shown", () => {
    const [socket] = page(`<div id=part>${drawn("a")}</div>`);
    socket!.join();

    replace("part", `<div id=part>${part("a").replace("data-view=counter", "data-view=other")}</div>`);
    vi.advanceTimersByTime(1);

    expect(socket!.isClosed).toBe(true);
    expect(FakeSocket.all).toHaveLength(2);
  });

  test("begins anew where the island was gone in between", () => {
    const [socket] = page(`<div id=part>${drawn("a")}</div>`);
    socket!.join();

    replace("part", `<div id=part></div>`);
    vi.advanceTimersByTime(1);
    replace("part", `<div id=part>${part("a")}</div>`);
    FakeSocket.last.onopen();

    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.hello.rebuild).toBe(true);
  });
});

describe("an island in a form of the page", () => {
  const FORM = "<form ls-submit=put><input name=text><button>Put</button></form><input name=stray><i><!---->x</i>";

  function inForm(): FakeSocket {
    const island = tag("a", `<template>${FORM}</template>`);
    const [socket] = page(`<form id=around><input name=own value=1>${island}</form>`);
    socket!.join();
    return socket!;
  }

  test("keeps the forms of its view", () => {
    const socket = inForm();

    type("#a [name=text]", "Milk");
    find<HTMLFormElement>("#a form form").requestSubmit();

    expect(socket.events).toEqual([["e", 1, 0, 1, "put", { text: "Milk" }]]);
  });

  test("puts nothing into what the form around sends", () => {
    inForm();

    const sent = [...new FormData(find<HTMLFormElement>("#around")).keys()];

    expect(sent).toEqual(["own"]);
  });

  test("hydrates what the server drew into the template", () => {
    const socket = inForm();

    socket.say("d", 1, 1, 0, [0, "y"]);

    expect(socket.hello.rebuild).toBeUndefined();
    expect(find("#a i").textContent).toBe("y");
  });
});

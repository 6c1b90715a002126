import { afterEach, beforeEach, vi } from "vitest";
import { start } from "../src/client";
import { inDocument } from "../src/inDocument";
import type { Link, LinkListener, Transport } from "../src/connection/transport";

/** A server's end that the test speaks for. */
export class FakeLink implements Link {
  readonly sent: any[] = [];
  closedWith?: number | undefined;
  isClosed = false;

  constructor(readonly listener: LinkListener) {}

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(code?: number): void {
    this.isClosed = true;
    this.closedWith = code;
  }

  /** The messages of a kind that came up. */
  up(tag: string): any[] {
    return this.sent.filter(([kind]) => kind === tag);
  }

  say(...message: unknown[]): void {
    this.listener.messageReceived(JSON.stringify(message));
  }

  cut(code = 1006): void {
    this.listener.linkClosed(code);
  }
}

export class FakeTransport {
  readonly links: FakeLink[] = [];

  readonly open: Transport = (listener) => {
    this.links.push(new FakeLink(listener));
    return this.link;
  };

  get link(): FakeLink {
    return this.links.at(-1)!;
  }
}

export class FakeAddress {
  url = "/todos";
  readonly calls: string[] = [];

  current(): string {
    return this.url;
  }
  load(url: string): void {
    this.calls.push("load " + url);
  }
  patch(url: string): void {
    this.calls.push("patch " + url);
    this.url = url;
  }
  replace(url: string): void {
    this.calls.push("replace " + url);
    this.url = url;
  }
  reload(): void {
    this.calls.push("reload");
  }
}

export const countSlots = (html: string): number =>
  (html.match(/<!---->|<!--[*!]-->|<!--\d+-->/g) ?? []).length +
  [...html.matchAll(/ ls-s="([^"]*)"/g)].reduce((sum, [, names]) => sum + names!.split(" ").length, 0);

interface Options {
  readonly slots?: number;
  readonly templates?: string;
  /** What else the script element says. */
  readonly data?: Record<string, string>;
}

/** What was listened to since the last test: a page in a browser ends with its document, here the document goes on. */
const listening: (() => void)[] = [];
for (const target of [document, window]) {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (...[kind, hear, options]: Parameters<typeof add>) => {
    add(kind, hear, options);
    listening.push(() => target.removeEventListener(kind, hear, options));
  };
}
performance.measure ??= (() => {}) as never;
performance.clearMeasures ??= () => {};

export function leavePage(): void {
  listening.splice(0).forEach((stop) => stop());
  vi.clearAllTimers();
}

/** A page in this document, with a client that speaks with the test. */
export class TestPage {
  readonly transport = new FakeTransport();
  readonly address = new FakeAddress();
  readonly heard: { type: string; detail: any }[] = [];
  private seq = 0;

  /** `html` is the body, or a whole document. */
  constructor(html: string, { slots = countSlots(html), templates = "1:root", data = {} }: Options = {}) {
    show(html);
    const script = document.createElement("script");
    script.id = "lightspeed";
    Object.assign(script.dataset, { token: "token", root: "1", slots: String(slots), templates, ...data });
    document.body.append(script);
    for (const type of ["connected", "disconnected", "patched", "failure", "lost", "note", "wire"])
      addEventListener("ls:" + type, this.hear);
    start(inDocument(script), this.transport.open, this.address);
  }

  get link(): FakeLink {
    return this.transport.link;
  }

  /** Opens the newest link and answers its hello. */
  join(answer: object = {}): this {
    this.link.listener.linkOpened();
    const hello = { v: 2, mode: "adopt", resume: "secret", epoch: 1, ref: 0, beat: 25000, window: 16 };
    this.link.say("hello", { ...hello, ...answer });
    if ((answer as any).mode === "rejoin") this.seq = 0;
    return this;
  }

  /** A diff with the next number. */
  diff(ref: number, ...rest: unknown[]): this {
    this.link.say("d", ++this.seq, 1, ref, ...rest);
    return this;
  }

  fail(ref: number, code = "event.failed"): this {
    this.link.say("f", ++this.seq, 1, ref, code);
    return this;
  }

  navigate(kind: string, url: string): this {
    this.link.say("n", ++this.seq, 1, kind, url);
    return this;
  }

  get events(): any[] {
    return this.link.up("e");
  }

  get state(): string | undefined {
    return document.documentElement.dataset.lsState;
  }

  heardOf(name: string): any[] {
    return this.heard.filter(({ type }) => type === "ls:" + name).map(({ detail }) => detail);
  }

  private readonly hear = (event: Event): void => {
    this.heard.push({ type: event.type, detail: (event as CustomEvent).detail });
  };
}

export const livePage = (html: string, options?: Options): TestPage => new TestPage(html, options).join();

export function show(html: string): void {
  const page = /^<(html|!doctype)/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const parsed = new DOMParser().parseFromString(page, "text/html");
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
}

/** The page as a reader sees it: no comments, nothing of ours. */
export function plain(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, "")
    .replace(/<script[^>]* id="lightspeed"[^>]*><\/script>|<script id="lightspeed"[^>]*><\/script>/g, "")
    .replace(/ (ls-[sa]|data-ls-state|data-ls-pending)="[^"]*"/g, "")
    .replace(/ class="([^"]*)"/g, (_, words: string) => {
      const rest = words.split(" ").filter((word) => word && !word.startsWith("ls-"));
      return rest.length ? ` class="${rest.join(" ")}"` : "";
    });
}

export const shown = (): string => plain(document.body.innerHTML);

export function find<E extends HTMLElement = HTMLInputElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`Page: no ${selector}. It shows ${document.body.innerHTML}`);
  return element;
}

export function type(selector: string, value: string): void {
  const control = find(selector);
  control.value = value;
  control.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

export function press(selector: string, key: string, kind = "keydown", more: object = {}): void {
  find(selector).dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, ...more }));
}

export const click = (selector: string): void => find(selector).click();

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  leavePage();
  sessionStorage.clear();
});

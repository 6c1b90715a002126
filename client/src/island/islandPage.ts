import type { Address } from "../address";
import { start } from "../client";
import { webSocket } from "../connection/webSocket";
import { fenced, settle } from "./settle";

/** Whether an island of this document renews the login for all of them. */
let renews = false;

/** What an island shows: a live page with a connection and a URL of its own. */
export class IslandPage {
  /** Ends it for good. */
  readonly leave: () => void;
  private readonly element: HTMLElement;
  private readonly view: string | undefined;
  /** For which URL the server has drawn it last. */
  private drawn: string;
  /** The URL that it has come to since. */
  private url: string;
  private focused: HTMLInputElement | undefined;

  constructor(island: HTMLElement) {
    const said = { ...island.dataset };
    if (renews) delete said.renewal;
    renews ||= !!said.renewal;
    this.view = said.view;
    this.drawn = this.url = said.url!;
    const element = (this.element = settle(island));
    this.watchFocus();
    this.leave = start(
      {
        said,
        root: element,
        sign: element,
        events: element as unknown as Window,
        build(templates, drawing) {
          const { piece, nodes } = templates.instance(drawing, "");
          element.replaceChildren(nodes);
          return piece;
        },
      },
      webSocket(said.socket!),
      this.address(),
    );
  }

  isShown(): boolean {
    return this.element.isConnected;
  }

  /** Whether it moves into this island: one that has nothing of its own, or is the one that it was in, and is for the same view. */
  goesOnIn(island: HTMLElement): boolean {
    const isBack = island.contains(this.element);
    if (!isBack && (this.isShown() || island.firstElementChild || island.dataset.view !== this.view)) return false;
    if (!isBack) island.append(fenced(this.element));
    this.refocus();
    this.drawnFor(island.dataset.url!);
    return true;
  }

  /** The page around the island wants another URL of the view. */
  private drawnFor(url: string): void {
    if (url === this.drawn) return;
    this.drawn = this.url = url;
    this.element.dispatchEvent(new Event("popstate"));
  }

  /** The URL is the island's own; the address bar and the history are those of the page around it. */
  private address(): Address {
    const go = (url: string): void => {
      const { pathname, search } = new URL(url, location.href);
      this.url = pathname + search;
    };
    return {
      current: () => this.url,
      load: (url) => location.assign(url),
      patch: go,
      replace: go,
      // Not reload(), which would post a form once more that the page came from.
      reload: () => location.replace(location.pathname + location.search),
    };
  }

  /** Browsers drop the focus of what is taken out of the document; some tell so, before it is out. */
  private watchFocus(): void {
    this.element.addEventListener("focusin", ({ target }) => (this.focused = target as HTMLInputElement));
    this.element.addEventListener("focusout", ({ target }) =>
      queueMicrotask(() => {
        if (document.activeElement !== target) this.focused = undefined;
      }),
    );
  }

  private refocus(): void {
    const { focused } = this;
    const { selectionStart, selectionEnd } = focused ?? {};
    if (document.activeElement !== document.body) return;
    focused?.focus({ preventScroll: true });
    if (selectionStart != null) focused!.setSelectionRange(selectionStart, selectionEnd!);
  }
}

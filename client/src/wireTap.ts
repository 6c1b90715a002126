import { announce } from "./announce";

/** Shows messages to whoever has set `data-ls-wire` on <html>. */
export function watch(direction: "up" | "down", text: unknown): void {
  if (document.documentElement.dataset.lsWire != null) announce(window, "wire", { direction, text });
}

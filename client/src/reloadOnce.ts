import type { Place } from "./place";

const MARK = "ls-reloaded";

/** Notes that a page is being reloaded for this place in it, or that the place is live. Gives whether it was not being reloaded before. */
export function reloading({ said: { url = "" } }: Place, is: boolean): boolean {
  try {
    const was = sessionStorage.getItem(MARK + url);
    sessionStorage.setItem(MARK + url, is ? "1" : "");
    return !was;
  } catch {
    // Without storage nothing would stop the second reload.
    return false;
  }
}

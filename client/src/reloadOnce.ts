const MARK = "ls-reloaded";

/** Notes that the page is being reloaded, or that it is live. Gives whether it was not being reloaded before. */
export function reloading(is: boolean): boolean {
  try {
    const was = sessionStorage.getItem(MARK);
    sessionStorage.setItem(MARK, is ? "1" : "");
    return !was;
  } catch {
    // Without storage nothing would stop the second reload.
    return false;
  }
}

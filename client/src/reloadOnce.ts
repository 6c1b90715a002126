const MARK = "ls-reloaded";

/** Whether the page has not been reloaded since it was live. Without storage nothing would stop the second reload. */
export function mayReload(): boolean {
  try {
    return !sessionStorage[MARK] && !!(sessionStorage[MARK] = "1");
  } catch {
    return false;
  }
}

export function pageLive(): void {
  try {
    sessionStorage.removeItem(MARK);
  } catch {
    // A browser that refuses storage has never reloaded.
  }
}

import type { Address } from "./address";

const MARK = "ls-reloaded";

/** Whether the page is being reloaded: once only, until it was live again. */
export function reloadOnce(address: Address): boolean {
  try {
    if (sessionStorage.getItem(MARK)) return false;
    sessionStorage.setItem(MARK, "1");
  } catch {
    // Without storage nothing would stop the second reload.
    return false;
  }
  address.reload();
  return true;
}

export function reloadHelped(): void {
  try {
    sessionStorage.removeItem(MARK);
  } catch {
    // A browser that refuses storage has never reloaded.
  }
}

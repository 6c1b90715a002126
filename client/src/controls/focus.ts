import { identityOf, successor } from "./identity";

/** Notes where the focus and the caret are. The function returned brings them back where a patch took them away. */
export function keepFocus(): () => void {
  const focused = document.activeElement as HTMLInputElement;
  const identity = identityOf(focused);
  const { selectionStart, selectionEnd } = focused;
  return () => {
    // Focusing costs a layout of the page, so the body is left alone.
    if (focused === document.body || document.activeElement !== document.body) return;
    const element = focused.isConnected ? focused : successor(focused, identity);
    element?.focus({ preventScroll: true });
    if (selectionStart != null) element?.setSelectionRange(selectionStart, selectionEnd);
  };
}

import { identityOf, successor } from "./carry";

/** Notes where the focus and the caret are. The function returned brings them back where a change took them away. */
export function keepFocus(): () => void {
  const focused = document.activeElement as HTMLInputElement | null;
  if (!focused || focused === document.body) return () => {};
  const { selectionStart, selectionEnd, localName } = focused;
  const identity = identityOf(focused);
  return () => {
    if (document.activeElement === focused) return;
    const element = (focused.isConnected ? focused : successor(localName, identity)) as HTMLInputElement | undefined;
    element?.focus({ preventScroll: true });
    if (selectionStart != null) element?.setSelectionRange(selectionStart, selectionEnd);
  };
}

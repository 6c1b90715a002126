import { isControl } from "./control";
import { identityOf } from "./carry";

type Selected = HTMLInputElement | HTMLTextAreaElement;

/** Notes where the focus and the caret are. The function returned brings them back where a change took them away. */
export function keepFocus(): () => void {
  const focused = document.activeElement as HTMLElement | null;
  const { selectionStart, selectionEnd } = (focused ?? {}) as Partial<Selected>;
  const identity = isControl(focused) ? identityOf(focused) : "";
  return () => {
    if (!focused || focused === document.body || document.activeElement === focused) return;
    const element = focused.isConnected ? focused : replacement(focused, identity);
    element?.focus({ preventScroll: true });
    if (selectionStart != null) (element as Selected | null)?.setSelectionRange(selectionStart, selectionEnd!);
  };
}

function replacement(gone: HTMLElement, identity: string): HTMLElement | null {
  const same = [...document.getElementsByTagName(gone.localName)] as HTMLElement[];
  return (
    same.find((element) =>
      isControl(element) ? identityOf(element) === identity : gone.id && element.id === gone.id,
    ) ?? null
  );
}

import { PREFIX, SLOTS, SPREAD } from "../names";
import type { Values } from "../wire/values";
import { hydrate } from "./hydration";
import { slotNames, spreadNames } from "./names";
import type { Piece } from "./slot";
import type { Templates } from "./templates";

/**
 * Puts a new root into the page: the body and the title are replaced, the rest of the head is completed, our script element
 * moves into the new body. Whoever calls this has given up the old root.
 */
export function buildRoot(templates: Templates, drawing: Values, script: Element): Piece {
  const [, number] = drawing;
  const fresh = new DOMParser().parseFromString(templates.html(number), "text/html");
  takeAttributes(document.documentElement, fresh.documentElement);
  // Browsers show a nonce as empty, to keep it from style sheets.
  for (const own of fresh.scripts) own.toggleAttribute("nonce", script.hasAttribute("nonce"));
  completeHead(document.head, fresh.head);
  fresh.getElementById(script.id)?.remove();
  document.body.replaceWith(fresh.body);
  document.body.append(script);
  const root = hydrate(templates, document, number);
  templates.fill(root, drawing, "");
  return root;
}

function takeAttributes(live: Element, fresh: Element): void {
  const ours = [...live.classList].filter((word) => word.startsWith(PREFIX));
  [SLOTS, SPREAD, ...slotNames(live), ...spreadNames(live)].forEach((name) => live.removeAttribute(name));
  for (const { name, value } of fresh.attributes) live.setAttribute(name, value);
  live.classList.add(...ours);
}

/** Style sheets and scripts that are loaded stay as they are, also those that scripts have put there. */
function completeHead(live: Element, fresh: Element): void {
  for (const node of [...live.childNodes])
    if (node.nodeType === 8 || (node as Element).matches?.(`title,[${SLOTS}]`)) node.remove();
  const kept = [...live.childNodes];
  for (const node of [...fresh.childNodes]) if (!kept.some((old) => old.isEqualNode(node))) live.append(node);
}

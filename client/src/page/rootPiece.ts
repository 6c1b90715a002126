import { PREFIX, SLOTS } from "../names";
import { refuse } from "../wire/malformed";
import type { Values } from "../wire/values";
import { hydrate } from "./hydration";
import type { Piece } from "./piece";
import { slotNames } from "./slots";
import type { Site } from "./slot";
import type { Templates } from "./templates";

/**
 * Puts a new root into the page: the body and the title are replaced, the rest of the head is completed, our script element
 * moves into the new body. Whoever calls this has given up the old root.
 */
export function buildRoot(site: Site, templates: Templates, [, number, ...values]: Values, script: Element): Piece {
  const template = templates.get(number);
  const fresh = new DOMParser().parseFromString(template.html, "text/html");
  takeAttributes(document.documentElement, fresh.documentElement);
  completeHead(document.head, fresh.head);
  fresh.getElementById(script.id)?.remove();
  document.body.replaceWith(fresh.body);
  document.body.append(script);
  const hydrated = hydrate(site, document, number as number);
  if (!hydrated) refuse("Diff", `template ${template.fingerprint} has markers that do not fit together`);
  hydrated.root.fill(values, "");
  return hydrated.root;
}

function takeAttributes(live: Element, fresh: Element): void {
  for (const name of slotNames(live)) if (name !== "class") live.removeAttribute(name);
  live.removeAttribute(SLOTS);
  const ours = [...live.classList].filter((word) => word.startsWith(PREFIX));
  for (const { name, value } of fresh.attributes) live.setAttribute(name, value);
  live.classList.add(...ours);
}

/** Style sheets and scripts that are loaded stay as they are, also those that scripts have put there. */
function completeHead(live: Element, fresh: Element): void {
  live.querySelectorAll(`title, [${SLOTS}]`).forEach((element) => element.remove());
  const kept = [...live.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE || node.remove());
  for (const node of [...fresh.childNodes]) if (!kept.some((old) => old.isEqualNode(node))) live.append(node);
}

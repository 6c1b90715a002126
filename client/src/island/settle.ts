/**
 * Makes room for a live page on an island, and gives the element that holds it. In a form the server draws it into a template: the parser
 * would drop its forms otherwise, since it lets none stand in another. As a document they may.
 */
export function settle(island: HTMLElement): HTMLElement {
  const drawn = island.firstElementChild as HTMLElement | null;
  const page = drawn && !isTemplate(drawn) ? drawn : document.createElement("ls-page");
  if (drawn && isTemplate(drawn)) page.append(drawn.content);
  island.replaceChildren(page);
  page.style.display = "contents";
  return page;
}

const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === "template";

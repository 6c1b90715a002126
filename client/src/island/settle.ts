/**
 * Makes room for a live page on an island, and gives the element that holds it.
 *
 * Inside a form of the page around the server draws into a template, since the parser lets no form stand in another; a document does. There
 * the element is fenced by a form that is never sent, so that what stands in no form of the view is not sent with the one around.
 */
export function settle(island: HTMLElement): HTMLElement {
  const drawn = island.firstElementChild;
  const page = drawn?.localName === "ls-page" ? (drawn as HTMLElement) : document.createElement("ls-page");
  if (drawn && drawn !== page) page.append((drawn as HTMLTemplateElement).content);
  island.replaceChildren(island.closest("form") ? fence(page) : page);
  page.style.display = "contents";
  return page;
}

/** What moves with the page: itself, or its fence. */
export function fenced(page: HTMLElement): HTMLElement {
  const around = page.parentElement;
  return around?.localName === "form" ? around : page;
}

// Not the page itself: Chromium tells a form nothing of the submits of forms inside it.
function fence(page: HTMLElement): HTMLFormElement {
  const form = document.createElement("form");
  form.noValidate = true;
  form.style.display = "contents";
  form.addEventListener("submit", (event) => event.target === form && event.preventDefault());
  form.append(page);
  return form;
}

/**
 * Makes room for a live page on an island, and gives the element that holds it.
 *
 * Inside a form of the page around the server draws into a template, since the parser lets no form stand in another; a document does. There
 * the element is a form itself that is never sent, so that what stands in no form of the view is not sent with the one around.
 */
export function settle(island: HTMLElement): HTMLElement {
  const drawn = island.firstElementChild;
  const page = island.closest("form")
    ? fence()
    : drawn?.localName === "ls-page"
      ? drawn
      : document.createElement("ls-page");
  if (drawn && drawn !== page) page.append(...((drawn as HTMLTemplateElement).content ?? drawn).childNodes);
  island.replaceChildren(page);
  (page as HTMLElement).style.display = "contents";
  return page as HTMLElement;
}

function fence(): HTMLFormElement {
  const form = document.createElement("form");
  form.noValidate = true;
  form.addEventListener("submit", (event) => event.target === form && event.preventDefault());
  return form;
}

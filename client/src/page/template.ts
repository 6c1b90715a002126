import { pathTo, slotPlaces, walkPath } from "./places";
import type { Context, Site, Slot } from "./slot";
import { slotAt } from "./slots";

interface Place {
  readonly path: readonly number[];
  readonly name: string | null;
}

/** A clone of a template: nodes that nobody else has seen yet. */
export interface Instance {
  readonly nodes: DocumentFragment;
  readonly slots: Slot[];
}

/** The parsed markup and where its slots are. Paths hold here only, never in the page. */
class Pristine {
  private readonly places: Place[];

  constructor(private readonly content: DocumentFragment) {
    this.places = slotPlaces(content).map(({ node, name }) => ({ path: pathTo(node, content), name }));
  }

  instance(site: Site): Instance {
    // Cloned in the template's own document: custom elements wake up, and images load, only once their slots are filled.
    const nodes = this.content.cloneNode(true) as DocumentFragment;
    const found = this.places.map(({ path }) => walkPath(nodes, path));
    return { nodes, slots: this.places.map(({ name }, at) => slotAt(site, found[at]!, name)) };
  }
}

/** A template that the server sent: markup with slots, read once for each namespace it is used in. */
export class Template {
  private readonly read = new Map<Context, Pristine>();

  constructor(
    readonly fingerprint: string,
    readonly html: string,
  ) {}

  instance(site: Site, context: Context): Instance {
    let pristine = this.read.get(context);
    if (!pristine) this.read.set(context, (pristine = new Pristine(parse(this.html, context))));
    return pristine.instance(site);
  }
}

/** A <template> takes rows and cells without a table around them; SVG and MathML need their own element around them. */
function parse(html: string, context: Context): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = context ? `<${context}>${html}</${context}>` : html;
  const { content } = template;
  if (context) content.replaceChildren(...content.firstChild!.childNodes);
  return content;
}

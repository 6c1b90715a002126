import { refuse } from "../wire/malformed";
import { isNew, isScalar, type Scalar, type Value, type Values } from "../wire/values";
import { contextIn } from "./context";
import type { Content, Context, Site, Slot } from "./slot";

/** A slot in text position: it holds text, a piece or a list, after the comment that marks it. */
export class TextSlot implements Slot {
  private content?: Content;
  private end?: Comment;

  constructor(
    private readonly site: Site,
    private readonly start: Comment,
  ) {}

  /** Hydration found content between the slot's comments. */
  contentFound(content: Content, end: Comment): void {
    this.content = content;
    this.end = end;
  }

  write(value: Value, around: Context): void {
    if (isScalar(value)) this.show(value);
    else if (isNew(value)) this.build(value, around);
    else if (this.content) this.content.patch(value);
    else refuse("Diff", "a patch came for a slot that holds text");
  }

  reconcile(value: Value, around: Context): void {
    const { content, start } = this;
    if (content && !isScalar(value) && content.accepts(value))
      content.reconcile(value, contextIn(start.parentNode, around));
    else this.write(value, around);
  }

  private show(value: Scalar): void {
    if (value === true) refuse("Diff", "true came for a slot that holds text");
    if (this.content) this.clear();
    const text = String(value ?? "");
    const next = this.nextAfterTranslator();
    if (next?.nodeType !== Node.TEXT_NODE) text && this.start.after(text);
    else if (next.nodeValue !== text) next.nodeValue = text;
  }

  private build(value: Values, around: Context): void {
    const { content, nodes, end } = this.site.build(value, contextIn(this.start.parentNode, around));
    this.clear();
    this.start.after(nodes);
    this.contentFound(content, end);
  }

  private clear(): void {
    const { start, end } = this;
    while (end && start.nextSibling && start.nextSibling !== end) start.nextSibling.remove();
    if (!end) this.removeText();
    // Literal text after the slot must not be taken for its text.
    if (end?.nextSibling?.nodeType === Node.TEXT_NODE) end.data = ";";
    else end?.remove();
    this.content = this.end = undefined;
  }

  private removeText(): void {
    const next = this.nextAfterTranslator();
    if (next?.nodeType === Node.TEXT_NODE) next.remove();
  }

  /** Browsers' translators put <font> elements where our text was; the text is ours again with the next value. */
  private nextAfterTranslator(): ChildNode | null {
    while (this.start.nextSibling?.nodeName === "FONT") this.start.nextSibling.remove();
    return this.start.nextSibling;
  }
}

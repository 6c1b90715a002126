import { refuse } from "../wire/malformed";
import type { TemplateMessage } from "../wire/messages";
import type { Value } from "../wire/values";
import { Template } from "./template";

/** The templates that the server sent. Numbers belong to one server process, fingerprints hold everywhere. */
export class Templates {
  private readonly byFingerprint = new Map<string, Template>();

  constructor(private fingerprints: Map<number, string>) {}

  learn([number, fingerprint, html]: TemplateMessage): void {
    this.fingerprints.set(number, fingerprint);
    if (!this.byFingerprint.has(fingerprint)) this.byFingerprint.set(fingerprint, new Template(fingerprint, html));
  }

  /** Another session, maybe of another process, numbers anew. */
  sessionReplaced(): void {
    this.fingerprints = new Map();
  }

  fingerprint(number: Value | undefined): string | undefined {
    return this.fingerprints.get(number as number);
  }

  get(number: Value | undefined): Template {
    const fingerprint = this.fingerprint(number);
    const template = fingerprint === undefined ? undefined : this.byFingerprint.get(fingerprint);
    return template ?? refuse("Diff", `template ${number} was never sent`);
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { start } from "../src/client";
import { inDocument } from "../src/inDocument";
import { FakeAddress, FakeTransport, find, show, type } from "./harness";
import { outlined } from "./outlined";

const PAGES = "../protocol/pages/";

/** A page, what happened to it, and what came of it. The test kit's browser, in Java, replays the same. */
interface Recording {
  page: string[];
  steps: [kind: string, ...rest: any[]][];
  up: unknown[];
  shown: string[];
}

function take(transport: FakeTransport, [kind, target, text]: Recording["steps"][number]): void {
  if (kind === "down") return transport.link.say(...target);
  if (kind === "blur") return (document.activeElement as HTMLElement).blur();
  find(target).focus();
  if (kind === "click") find(target).click();
  else if (kind === "fill") type(target, text);
}

test.each(readdirSync(PAGES))("%s ends with the document that the test kit ends with", (file) => {
  const { page, steps, up, shown }: Recording = JSON.parse(readFileSync(PAGES + file, "utf8"));
  show(page.join("\n"));
  const transport = new FakeTransport();
  start(inDocument(find("#lightspeed")), transport.open, new FakeAddress());
  transport.link.listener.linkOpened();
  transport.link.say("hello", { v: 2, mode: "adopt", resume: "r", epoch: 1, ref: 0, beat: 25000, window: 16 });

  for (const step of steps) take(transport, step);

  expect(transport.link.up("e")).toEqual(up);
  expect(outlined(document.documentElement)).toEqual(shown);
});

import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { decode } from "../src/wire/decode";
import { find, livePage, TestPage } from "./harness";

interface Example {
  name: string;
  direction: string;
  message: any[];
}

interface Malformed {
  name: string;
  direction: string;
  text: string;
}

const read = <E extends { direction: string }>(file: string): E[] =>
  (JSON.parse(readFileSync(`../protocol/${file}.json`, "utf8")) as E[]).filter(({ direction }) => direction === "down");

describe("every message of the protocol is read", () => {
  test.each(read<Example>("messages"))("$name", ({ message }) => {
    expect(() => decode(JSON.stringify(message))).not.toThrow();
  });
});

describe("what is malformed closes the connection and marks the page", () => {
  test.each(read<Malformed>("malformed"))("$name", ({ text }) => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const page = livePage("<p><!---->1</p>");

    page.link.listener.messageReceived(text);

    expect(page.link.closedWith).toBe(4400);
    expect(page.state).toBe("error");
    expect(error.mock.calls[0]![0]).toMatch(/^(Message|Navigate): .+ Reload the page\.$/s);
  });
});

test("a binary message is malformed", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const page = livePage("");

  page.link.listener.messageReceived(new ArrayBuffer(3));

  expect(error).toHaveBeenCalledOnce();
  expect(page.state).toBe("error");
});

test("templates come before the patch, effects after it, and then the locks open", () => {
  const page = livePage("<button ls-click=go></button><p><!----></p>");
  find("button").click();
  let seen = "";
  addEventListener("ls:note", () => (seen = find("p").innerHTML + document.documentElement.dataset.lsPending), {
    once: true,
  });

  page.diff(1, [0, ["p", 2]], [["event", "note", { n: 1 }]], [[2, "two", "<b></b>"]]);

  expect(seen).toContain("<b></b>");
  expect(seen).toMatch(/1$/);
  expect(page.heard.slice(-2)).toEqual([
    { type: "ls:note", detail: { n: 1 } },
    { type: "ls:patched", detail: { seq: 1, ref: 1 } },
  ]);
});

test("an effect of an unknown kind is logged and skipped", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const page = livePage("<p><!---->1</p>");

  page.diff(0, [0, 2], [["dance"]]);

  expect(warn).toHaveBeenCalledWith('Effect: "dance" is not known here. It is skipped.');
  expect(page.state).toBe("live");
});

test("the server navigates within its origin", () => {
  const page = livePage("");

  page.navigate("patch", "/a").navigate("replace", "/b").navigate("load", "/c");

  expect(page.address.calls).toEqual(["patch /a", "replace /b", "load /c"]);
});

test.each(["//evil.example", "https://evil.example/x", "javascript:alert(1)", "\\\\evil.example", "http://"])(
  "the server does not navigate to %s",
  (url) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const page = livePage("");

    page.navigate("load", url);

    expect(page.address.calls).toEqual([]);
    expect(page.state).toBe("error");
  },
);

test("the wire can be watched when somebody asks for it", () => {
  const page = new TestPage("<p><!---->1</p>");
  document.documentElement.dataset.lsWire = "";
  page.join();

  expect(page.heardOf("wire").map(({ direction }) => direction)).toEqual(["up", "down"]);
});

test("nobody watches the wire by default", () => {
  expect(livePage("").heardOf("wire")).toEqual([]);
});

test("patches are measured, and old measures cleared", () => {
  const page = livePage("<p><!---->1</p>");
  const measure = vi.fn();
  Object.assign(performance, { measure });

  page.diff(0, [0, 2]);

  expect(measure).toHaveBeenCalledWith("ls:patch", { start: expect.any(Number) });
});

import { execFileSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { find, show } from "./harness";

/** esbuild does not run in a browser's surroundings. */
function bundle(): string {
  const code = `import { build } from "esbuild";
    import { options } from "./scripts/options.mjs";
    const { outputFiles } = await build({ ...options("client"), write: false, sourcemap: false });
    console.log(outputFiles[0].text);`;
  return execFileSync("node", ["--input-type=module", "--eval", code], { encoding: "utf8" });
}

class FakeSocket {
  static last: FakeSocket;
  readonly sent: any[] = [];
  onopen!: () => void;
  onmessage!: (event: { data: string }) => void;
  onclose!: (event: { code: number }) => void;

  constructor(readonly url: string) {
    FakeSocket.last = this;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {}

  say(...message: unknown[]): void {
    this.onmessage({ data: JSON.stringify(message) });
  }
}

/** What is served is minified; this walks through all that reaches the wire, the DOM and the page's listeners. */
test("the bundle speaks the protocol as the sources do", () => {
  vi.stubGlobal("WebSocket", FakeSocket);
  show(
    '<form ls-change=look ls-submit=save><input name=q><select name=s><option ls-s="selected">1</select></form><button ls-click=inc ls-value-n=2></button>' +
      '<a href="/b" ls-patch></a><ul><!--*--><!--2 a--><li><!---->A</li><!--2 b--><li><!---->B</li><!--/--></ul>' +
      '<script type="text/plain" id="lightspeed" data-socket="/app/socket" data-token="t" data-root="1" data-slots="4" data-templates="1:r 2:two"></script>',
  );
  const heard: unknown[] = [];
  for (const type of ["connected", "lost", "failure", "patched", "note", "wire"])
    addEventListener("ls:" + type, (event) => heard.push([type, (event as CustomEvent).detail]));

  (0, eval)(`(() => {${bundle()}})()`);
  const socket = FakeSocket.last;
  socket.onopen();
  socket.say("hello", { v: 2, mode: "adopt", resume: "s", epoch: 1, ref: 0, beat: 25000, window: 4 });
  find("button").click();
  find("input").value = "x";
  find("input").dispatchEvent(new InputEvent("input", { bubbles: true }));
  find("a").click();
  const pending = document.documentElement.dataset.lsPending;
  document.documentElement.dataset.lsWire = "";
  socket.say(
    "d",
    1,
    1,
    3,
    [1, [0, 0, "AA", [1, 0, ["c", 2, "C"]]]],
    [["event", "note", 7]],
    [[2, "two", "<li><!----></li>"]],
  );
  find("form").dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  socket.say("f", 2, 1, 4, "event.failed");
  socket.onclose({ code: 1006 });

  expect(socket.url).toBe("ws://localhost:3000/app/socket");
  expect(socket.sent).toEqual([
    ["hello", { v: 2, token: "t", url: "/", seq: 0, ref: 0 }],
    ["e", 1, 0, 1, "inc", { n: "2" }],
    ["e", 2, 0, 1, "look", { _target: "q", _all: true, q: "x", s: "1" }],
    ["e", 3, 0, 1, "ls:params", { url: "/b" }],
    ["e", 4, 1, 1, "save", { q: "x", s: "1" }],
  ]);
  expect([...document.querySelectorAll("li")].map((row) => row.textContent)).toEqual(["B", "AA", "C"]);
  expect(pending).toBe("3");
  expect(document.documentElement.dataset.lsState).toBe("connecting");
  expect(heard.filter(([type]: any) => type !== "wire")).toEqual([
    ["connected", null],
    ["note", 7],
    ["patched", { seq: 1, ref: 3 }],
    ["failure", { ref: 4, code: "event.failed" }],
  ]);
  expect((heard.find(([type]: any) => type === "wire") as any)[1]).toEqual({
    direction: "down",
    text: expect.stringContaining("AA"),
  });
});

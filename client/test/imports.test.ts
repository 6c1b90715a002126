import { describe, expect, it } from "vitest";
import { cycles } from "./cycles";

const sources: Record<string, string> = import.meta.glob("../src/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("imports", () => {
  it("run in a line: no file of src imports itself through others", () => {
    expect(cycles(sources)).toEqual([]);
  });
});

describe("the check of imports", () => {
  it("finds a cycle of three files", () => {
    const files = {
      "src/a.ts": `import { b } from "./b";`,
      "src/b.ts": `export * from "./c/d";`,
      "src/c/d.ts": `import type { A } from "../a";`,
    };

    expect(cycles(files)).toEqual(["src/a.ts -> src/b.ts -> src/c/d.ts -> src/a.ts"]);
  });

  it("finds a file that imports itself", () => {
    expect(cycles({ "src/a.ts": `await import("./a.js");` })).toEqual(["src/a.ts -> src/a.ts"]);
  });

  it("lets two files share a third", () => {
    const files = {
      "src/a.ts": `import "./b"; import "./c";`,
      "src/b.ts": `import { c } from "./c";`,
      "src/c.ts": ``,
    };

    expect(cycles(files)).toEqual([]);
  });
});

// Bundles src/main.ts into one minified module whose name carries a hash of its content, with its source map, and writes
// the properties file by which the Java side finds it. Refuses a bundle above its budget.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { options } from "./options.mjs";

/** The budget of the whole client, in bytes after gzip. */
const budget = 9216;
const classes = "target/classes/META-INF";
const bundles = `${classes}/resources/lightspeed`;

rmSync(bundles, { recursive: true, force: true });
const result = await build({
  ...options,
  entryNames: "[name].[hash]",
  outdir: bundles,
  // The server names the map in a header, which costs the bundle nothing.
  sourcemap: "external",
  metafile: true,
});

const bundle = Object.keys(result.metafile.outputs).find((file) => file.endsWith(".js"));
mkdirSync(`${classes}/lightspeed`, { recursive: true });
writeFileSync(`${classes}/lightspeed/client.properties`, `path=/lightspeed/${basename(bundle)}\n`);

const size = gzipSync(readFileSync(bundle), { level: 9 }).length;
if (size > budget) {
  console.error(`${bundle}: ${size} bytes after gzip, ${budget} are allowed. Make it smaller, or load a part on use.`);
  process.exit(1);
}

// Bundles each script into one minified file whose name carries a hash of its content, with its source map, and writes the
// properties file by which the Java side finds them. Refuses a bundle above its budget.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { options, scripts } from "./options.mjs";

const classes = "target/classes/META-INF";
const bundles = `${classes}/resources/lightspeed`;

async function bundle(name) {
  const result = await build({
    ...options(name),
    entryNames: "[name].[hash]",
    outdir: bundles,
    // The server names the map in a header, which costs the bundle nothing.
    sourcemap: "external",
    metafile: true,
  });
  const file = Object.keys(result.metafile.outputs).find((output) => output.endsWith(".js"));
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  const { budget } = scripts[name];
  if (size > budget) {
    console.error(`${file}: ${size} bytes after gzip, ${budget} are allowed. Make it smaller, or load a part on use.`);
    process.exitCode = 1;
  }
  return `${name}=/lightspeed/${basename(file)}\n`;
}

rmSync(bundles, { recursive: true, force: true });
mkdirSync(`${classes}/lightspeed`, { recursive: true });
const lines = await Promise.all(Object.keys(scripts).map(bundle));
writeFileSync(`${classes}/lightspeed/client.properties`, lines.join(""));

// Bundles the client and refuses to grow it beyond its budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { options } from "./options.mjs";

const BUDGET = 8192;
const { outfile } = options;

await build(options);

const bytes = readFileSync(outfile);
const size = gzipSync(bytes, { level: 9 }).length;
console.log(`${outfile}: ${bytes.length} bytes, ${size} gzip of ${BUDGET}`);
if (size > BUDGET) {
  console.error(`${outfile}: ${size - BUDGET} bytes above its budget. Take something out.`);
  process.exit(1);
}

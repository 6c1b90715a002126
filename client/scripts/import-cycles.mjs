// Refuses files of src that import each other in a circle.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const files = readdirSync("src", { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src", file));
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const done = new Set();

function importsOf(file) {
  const found = readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), path)) + ".ts");
}

function visit(file, path) {
  if (path.includes(file)) {
    console.error(
      `${file}: it imports itself. Break the circle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`,
    );
    process.exit(1);
  }
  if (done.has(file)) return;
  for (const next of imports.get(file)) visit(next, [...path, file]);
  done.add(file);
}

files.forEach((file) => visit(file, []));
console.log(`${files.length} files, no circle of imports`);

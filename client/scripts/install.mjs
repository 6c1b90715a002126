// Runs `npm ci`, unless node_modules already is what package-lock.json asks for.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed";
const wanted = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .update(process.version)
  .update(process.platform + process.arch)
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  execSync("npm ci --loglevel=error", { stdio: "inherit" });
  writeFileSync(stamp, wanted);
}

// Compiles tsino to dist/ once before all tests, unless `npm run prepare` has: the command line and the workers that tests
// start run from there.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Status of tsc when it found type errors but wrote its output all the same; `npm run typecheck` judges those. */
const wroteDespiteErrors = 2;

/** vitest calls this once, before the first test file. */
export function setup(): void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const prepare = fileURLToPath(new URL("../../prepare.mjs", import.meta.url));
  if (spawnSync(process.execPath, [prepare, "--check"]).status === 0) return;
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const onlyChanged = ["--incremental", "--tsBuildInfoFile", "dist/build-once.tsbuildinfo"];
  const args = [tsc, "-p", "tsconfig.build.json", ...onlyChanged];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
  if (status !== wroteDespiteErrors) throw new Error(`tsc ended with status ${status}\n${stdout}`);
  console.warn(`dist/ has ${errors.length} type errors, the first: ${errors[0]}`);
}

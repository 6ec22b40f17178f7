// `npm run prepare`: compiles tsino to dist/, and the simulator's C++ once for all sketches. npm asks for that twice, at
// `npm install` and at the first `npx tsino` in a clone; what was made of the same files is not made again. With `--check` it
// only says, by its status, whether that is so.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const folders = ["cli", "compiler", "monitor", "simulator", "toolchain"];
const settings = ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json", "prepare.mjs"];
/** Says what dist/ was made of, and what came out. */
const record = join(root, "dist", "prepared");

/** Files in a folder and in its folders, sorted; paths from the root. */
function listFiles(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

/** Sources count by what is in them, for git changes their times; what came out by size and time, for nobody else writes it. */
function describeFiles() {
  const hash = createHash("sha256");
  for (const file of [...settings, ...folders.flatMap(listFiles)]) {
    const text = readFileSync(join(root, file));
    hash.update(`${file} ${text.length}\n`).update(text);
  }
  for (const file of folders.flatMap((folder) => listFiles(join("dist", folder)))) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function isPrepared() {
  // The simulator makes its part anew when that is of other files, but not here.
  const isComplete = existsSync(record) && listFiles(join("dist", "kit")).length > 0;
  return isComplete && readFileSync(record, "utf8") === describeFiles();
}

function run(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes("--check")) {
  process.exitCode = isPrepared() ? 0 : 1;
} else if (!isPrepared()) {
  rmSync(record, { force: true });
  run(join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json");
  run(join(root, "dist", "simulator", "engine", "prebuild.js"));
  writeFileSync(record, describeFiles());
}

// node bench/build.mjs [ROUNDS]    (9 rounds unless told; after `npx tsc -p tsconfig.build.json`)
// Prints what an unchanged `tsino build` costs beside `arduino-cli compile` of the same sketch, `tsino build --force`, which
// does call arduino-cli, beside the same, and `tsino --version` and `--help` beside `node -e 0`: CPU and wall time of
// the whole process and its children, run in turn; medians, ranges and the median of the ratios pair by pair.
// Builds for the Uno with the arduino-cli on PATH (or TSINO_ARDUINO_CLI), which must have the core arduino:avr.
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describeMachine, main, makeFolder, median, root, showTimes } from "./measure.mjs";

const rounds = Number(process.argv[2] ?? 9);
const arduinoCli = process.env.TSINO_ARDUINO_CLI || "arduino-cli";
const folder = makeFolder();
const env = { ...process.env, NO_COLOR: "1", TSINO_CACHE_DIR: makeFolder() };
copyFileSync(join(root, "test/fixtures/uno/greenhouse.ts"), join(folder, "greenhouse.ts"));

/** Wall and CPU milliseconds; Linux's `times` of the shell counts the children's children, too. */
function time([program, ...args]) {
  const started = performance.now();
  const script = '"$@" >"$OUT" 2>&1 || { cat "$OUT"; exit 1; }; times';
  const out = join(folder, "out.txt");
  const { status, stdout } = spawnSync("bash", ["-c", script, "bash", program, ...args], {
    cwd: folder,
    env: { ...env, OUT: out },
    encoding: "utf8",
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}`);
  const [, children = ""] = stdout.trim().split("\n").slice(-2);
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { wall, cpu: cpu * 1000 };
}

function compare(title, ours, theirs) {
  const [a, b] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const pair = [time(ours), time(theirs)];
    // The first warms up.
    if (round === 0) continue;
    a.push(pair[0]);
    b.push(pair[1]);
  }
  for (const kind of ["cpu", "wall"]) {
    const [x, y] = [a, b].map((list) => list.map((one) => one[kind]));
    const ratio = median(x.map((value, i) => value / y[i]));
    console.log(`  ${title}  ${kind}: ${showTimes(x)} against ${showTimes(y)}, ratio ${ratio.toFixed(2)}`);
  }
}

const tsino = (...args) => [process.execPath, main, ...args];
const build = (...args) => tsino("build", "greenhouse.ts", "--board", "uno", "--firmware", ...args);
const sketch = join(folder, "build", "uno", "greenhouse");
// Each with a build folder of its own: a compilation in the same one is a change for the other.
const compile = [arduinoCli, "compile", "-b", "arduino:avr:uno", "--build-path", makeFolder(), sketch];

console.log(describeMachine());
time(build());
compare("unchanged build against arduino-cli compile", build(), compile);
compare("build --force against arduino-cli compile", build("--force"), compile);
for (const option of ["--version", "--help"]) {
  compare(`${option} against node -e 0`, tsino(option), [process.execPath, "-e", "0"]);
}

// node bench/startup.mjs [ROUNDS]    (5 rounds unless told; after `npx tsc -p tsconfig.build.json`)
// Prints the time from typing `tsino run examples/tcp-socket-server.ts` to the first serial line: with an empty cache
// (first run ever), again unchanged, and after a change of the program; then `tsino emit` without its cache against
// `tsc --noEmit` of the same file with the same lib, wall and CPU time, run in turn; medians, ranges and ratios.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  describeMachine,
  example,
  main,
  makeFolder,
  median,
  root,
  runExample,
  showTimes,
} from "./measure.mjs";

const rounds = Number(process.argv[2] ?? 5);

/** Milliseconds to the first serial line with something in it. */
async function timeFirstLine(cache, file) {
  const run = runExample({ cache, file });
  let text = "";
  while (!text.includes("Connecting")) text += (await once(run.child.stdout, "data"))[0];
  const time = performance.now() - run.started;
  await run.stop();
  return time;
}

const times = { fresh: [], unchanged: [], edited: [] };
for (let round = 0; round < rounds; round++) {
  const cache = makeFolder();
  const file = join(makeFolder(), "tcp-socket-server.ts");
  const text = readFileSync(example, "utf8");
  writeFileSync(file, text);
  times.fresh.push(await timeFirstLine(cache, file));
  times.unchanged.push(await timeFirstLine(cache, file));
  writeFileSync(file, text.replace("Client connected", `Client number ${round} connected`));
  times.edited.push(await timeFirstLine(cache, file));
}
console.log(describeMachine());
console.log("tsino run, to the first serial line:");
for (const [name, values] of Object.entries(times)) console.log(`  ${name.padEnd(10)} ${showTimes(values)}`);

const scratch = makeFolder();
const meter = join(scratch, "meter.cjs");
writeFileSync(
  meter,
  `process.on("exit", () => require("node:fs").writeFileSync(process.env.BENCH_CPU, JSON.stringify(process.cpuUsage())));`,
);
const libraries = readdirSync(join(root, "types/libraries")).map((name) => `libraries/${name}`);
const shipped = ["lib.d.ts", "tsino.d.ts", "Arduino.d.ts", "boards/nodemcuv2.d.ts", ...libraries];
writeFileSync(
  join(scratch, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      noLib: true,
      types: [],
      target: "esnext",
      module: "esnext",
    },
    files: [example, ...shipped.map((name) => join(root, "types", name))],
  }),
);

/** Wall and CPU milliseconds of a program that runs in Node. */
function time(args) {
  const report = join(scratch, "cpu.json");
  const env = { ...process.env, BENCH_CPU: report, TSINO_CACHE_DIR: makeFolder() };
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ["-r", meter, ...args], {
    env,
    encoding: "utf8",
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  const { user, system } = JSON.parse(readFileSync(report, "utf8"));
  return { wall, cpu: (user + system) / 1000 };
}

const tsc = join(root, "node_modules/typescript/bin/tsc");
const emit = [];
const check = [];
for (let round = 0; round <= 2 * rounds; round++) {
  emit.push(time([main, "emit", example]));
  check.push(time([tsc, "-p", scratch]));
}
for (const kind of ["wall", "cpu"]) {
  const [ours, theirs] = [emit, check].map((list) => list.map((one) => one[kind]));
  const ratio = median(ours.map((value, i) => value / theirs[i]));
  console.log(
    `${kind}: tsino emit ${showTimes(ours)}, tsc --noEmit ${showTimes(theirs)}, ratio ${ratio.toFixed(2)}`,
  );
}

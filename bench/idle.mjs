// node bench/idle.mjs [SECONDS]    (10 unless told; Linux only; after `npx tsc -p tsconfig.build.json`)
// Prints the CPU time and memory of `tsino run examples/tcp-socket-server.ts`, whose loops poll without a pause: while
// it waits for a client, and while a client is connected and silent; then the time that a byte takes after a silence.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describeMachine, makeFolder, median, runExample } from "./measure.mjs";

const seconds = Number(process.argv[2] ?? 10);
const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"]));
const run = runExample({ cache: makeFolder() });

/** CPU seconds of the process with all its threads. */
function readCpu() {
  const stat = readFileSync(`/proc/${run.child.pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

async function measure(what) {
  await sleep(1000);
  const [cpu, start] = [readCpu(), performance.now()];
  await sleep(seconds * 1000);
  const share = (readCpu() - cpu) / ((performance.now() - start) / 1000);
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${run.child.pid}/status`, "utf8"));
  console.log(`${what}: ${(100 * share).toFixed(1)} % of a core, ${(kilobytes / 1024).toFixed(0)} MB`);
}

const port = await run.port();
run.child.stdout.resume();
console.log(describeMachine());
await measure("waiting for a client");
const socket = connect(port, "127.0.0.1");
socket.setNoDelay(true);
await once(socket, "connect");
await measure("a silent client");

const times = [];
for (let i = 0; i < 50; i++) {
  await sleep(50);
  const heard = once(run.child.stdout, "data");
  const started = performance.now();
  socket.write("?");
  await heard;
  times.push(performance.now() - started);
}
console.log(
  `a byte after 50 ms of silence: ${median(times).toFixed(1)} ms to stdout, at worst ${Math.max(...times).toFixed(1)} ms`,
);
socket.destroy();
await run.stop();

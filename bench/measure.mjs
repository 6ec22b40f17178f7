// What the benchmarks share: starting the built command line on the main example, medians, the machine's description.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const main = join(root, "dist/cli/main.js");
export const example = join(root, "examples/tcp-socket-server.ts");

const folders = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the script ends. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "tsino-bench-"));
  folders.push(folder);
  return folder;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `1.23 s (1.10-1.41)`: median, smallest and largest of some milliseconds. */
export function showTimes(milliseconds) {
  const seconds = (value) => (value / 1000).toFixed(2);
  return `${seconds(median(milliseconds))} s (${seconds(Math.min(...milliseconds))}-${seconds(Math.max(...milliseconds))})`;
}

/** Date, processors, load and Node: what a number is worth nothing without. */
export function describeMachine() {
  const load = loadavg()[0].toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${cpus().length} cores, load ${load}, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** Starts `tsino run FILE` on a port that the system chooses; its output is collected and can be waited for. */
export function runExample({ cache, file = example, args = [] }) {
  const started = performance.now();
  const child = spawn(process.execPath, [main, "run", file, "--port-map", "8888:0", ...args], {
    env: { ...process.env, NO_COLOR: "1", TSINO_CACHE_DIR: cache },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const closed = once(child, "close");
  return {
    child,
    started,
    /** Resolves with the port as soon as the sketch listens. */
    port: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = /➜ tcp {2}\S+:(\d+)/.exec(stderr);
          if (found === null) return;
          child.stderr.off("data", look);
          resolve(Number(found[1]));
        };
        child.stderr.on("data", look);
        child.once("close", () => reject(new Error(`tsino ended:\n${stderr}`)));
        look();
      }),
    stop: async () => {
      child.kill("SIGINT");
      await closed;
    },
  };
}

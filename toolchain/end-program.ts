// Ends a program with all that it has started: arduino-cli would leave its upload tool behind, and the port with it in use.
import { spawnSync } from "node:child_process";

/** Process and parent, as `ps -o pid=,ppid=` lists them. */
export function findDescendants(list: string, pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const line of list.split("\n")) {
    const [child, parent] = line.trim().split(/\s+/).map(Number);
    if (child !== undefined && parent !== undefined) parents.set(child, parent);
  }
  const found = new Set([pid]);
  // Children may be listed before their parents.
  for (let known = 0; known !== found.size; ) {
    known = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

export interface Ending {
  /** Those that have not gone by themselves. */
  insist(): void;
}

/** Asks a program and its descendants to end. */
export function endProgram(pid: number): Ending {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"], { windowsHide: true });
    return { insist: () => undefined };
  }
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const all = [pid, ...findDescendants(stdout ?? "", pid)];
  const send = (signal: NodeJS.Signals): void => {
    for (const one of all) {
      try {
        process.kill(one, signal);
      } catch {
        // It has ended.
      }
    }
  };
  send("SIGTERM");
  return { insist: () => send("SIGKILL") };
}

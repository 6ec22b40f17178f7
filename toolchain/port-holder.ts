// Which program has a port open, as far as Linux tells: other people's processes can't be looked into.
import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";

export interface PortHolder {
  readonly pid: number;
  /** `minicom`; empty when the system does not tell. */
  readonly name: string;
}

/** The first process other than this one that has the port open; undefined when none can be seen. */
export function findPortHolder(port: string, machine: Machine): PortHolder | undefined {
  if (machine.platform !== "linux") return undefined;
  const device = resolvePort(port);
  for (const entry of list(machine.proc)) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const open = listOpenFiles(join(machine.proc, entry, "fd"));
    // Whoever has the other end of a pseudo-terminal is what the port leads to.
    if (open.includes(device) && !open.some((path) => path.endsWith("/ptmx"))) {
      return { pid, name: readName(join(machine.proc, entry, "comm")) };
    }
  }
  return undefined;
}

/** `minicom (process 4711)` */
export function describeHolder({ name, pid }: PortHolder): string {
  return name === "" ? `process ${pid}` : `${name} (process ${pid})`;
}

function listOpenFiles(folder: string): readonly string[] {
  return list(folder).flatMap((number) => {
    try {
      return [readlinkSync(join(folder, number))];
    } catch {
      // Closed meanwhile.
      return [];
    }
  });
}

function resolvePort(port: string): string {
  try {
    return realpathSync(port);
  } catch {
    return port;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readName(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

// Keeps two setups from working in one folder at a time. A lock whose owner has died counts for nothing.
import { readFileSync, rmSync, writeFileSync } from "node:fs";

export type Locked =
  | { readonly kind: "ours"; release(): void }
  | { readonly kind: "held"; readonly pid: number };

/** @param path a file whose folder exists */
export function lockSetup(path: string): Locked {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return { kind: "ours", release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const pid = readOwner(path);
    if (pid !== undefined && isAlive(pid)) return { kind: "held", pid };
    rmSync(path, { force: true });
  }
}

function readOwner(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// One build of a sketch at a time: two compilers in one folder write over each other's objects. Whoever comes later, an editor's
// task beside an upload, waits. The turn is held as a port is, so that nothing stays locked when a build is killed.
import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { holdPort } from "../toolchain/port-lease.ts";
import type { Context } from "./context.ts";

const pauseMs = 100;
/** A holder that has no name is most likely a place where nobody can be met; then builds are not told apart. */
const patience = 10;

/** Resolves when this process alone works on a folder or file. @param doing what the others are at @returns ends the turn @throws the reason of an interruption */
export async function takeTurn(
  path: string,
  context: Context,
  doing = "builds the same",
): Promise<() => void> {
  const { env, output, interrupted } = context;
  const place = findRealPath(path);
  let told = false;
  for (let nameless = 0; nameless < patience; ) {
    const hold = await holdPort(place, env, "tsino build");
    if (!("program" in hold)) return () => hold.end();
    nameless = hold.pid === 0 ? nameless + 1 : 0;
    if (hold.pid !== 0 && !told) {
      output.log(`  … waiting for process ${hold.pid}, which ${doing}`);
      told = true;
    }
    await wait(pauseMs, undefined, { signal: interrupted }).catch(() => {
      throw interrupted.reason;
    });
  }
  return () => undefined;
}

/** The same path before and after the folder is made, whatever links lead to it. */
function findRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(findRealPath(dirname(path)), basename(path));
  }
}

// Asks git about the files of a folder. Where there is no git, nobody knows.
import { runProgram } from "../toolchain/run-program.ts";
import type { Context } from "./context.ts";

/** git's exit status; undefined without git. */
export async function askGit(
  folder: string,
  args: readonly string[],
  { env, interrupted }: Pick<Context, "env" | "interrupted">,
): Promise<number | undefined> {
  try {
    return (await runProgram("git", ["-C", folder, ...args], { env, signal: interrupted })).status;
  } catch (error) {
    if (interrupted.aborted) throw error;
    return undefined;
  }
}

/** Whether git leaves a folder's `.env` alone; undefined where there is no repository, or no git. */
export async function isEnvIgnored(folder: string, context: Context): Promise<boolean | undefined> {
  const status = await askGit(folder, ["check-ignore", "-q", "--", ".env"], context);
  return status === 0 || status === 1 ? status === 0 : undefined;
}

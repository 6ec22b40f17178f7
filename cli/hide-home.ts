// A user's name is nobody's business in a bug report: paths at home begin with `~`.
import { homedir } from "node:os";
import type { Context } from "./context.ts";

export function hideHome(text: string, { env }: Pick<Context, "env">): string {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  return home.length > 1 ? text.replaceAll(home, "~") : text;
}

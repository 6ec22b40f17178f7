// A user without a home: in a container often a number without a name. What would lie there then lies in the temporary folder,
// also for arduino-cli, which needs one, too.
import { homedir, tmpdir } from "node:os";

/** Sets HOME where the system has none. @param find throws where there is none */
export function settleHome(env: Record<string, string | undefined>, find: () => string = homedir): void {
  try {
    find();
  } catch {
    env.HOME = tmpdir();
  }
}

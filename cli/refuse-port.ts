// What to say when a port is there but can't be had: no permission, or another program has it.
import type { AccessDenied } from "../toolchain/port-access.ts";
import { describeHolder, type PortHolder } from "../toolchain/port-holder.ts";
import type { ExitCode } from "./exit-codes.ts";
import { makeProblem, Problem } from "./problem.ts";

export function refusePermission(port: string, denial: AccessDenied): Problem {
  const { group, groupMay, joinedSince } = denial;
  if (group === undefined || !groupMay) {
    const whose = group === undefined ? "" : ` (it belongs to group ${group}, which may not open it either)`;
    return makeProblem(
      "port-permission",
      { port, whose },
      `sudo chmod a+rw ${port}     until it is plugged in again`,
    );
  }
  if (joinedSince) {
    const whose = ` (it belongs to group ${group}; you have joined it, but logged in before that)`;
    return makeProblem("port-permission", { port, whose }, "log out and in again");
  }
  return makeProblem(
    "port-permission",
    { port, whose: ` (it belongs to group ${group}; you are not in it)` },
    `sudo usermod -aG ${group} $USER     then log out and in again`,
  );
}

/** @param holder undefined when the system does not tell who it is @param exit that of a failed upload unless told */
export function refuseBusy(port: string, holder: PortHolder | undefined, exit?: ExitCode): Problem {
  const text = holder === undefined ? "another program" : describeHolder(holder);
  const help = holder === undefined ? undefined : `close it, or end it: kill ${holder.pid}`;
  const problem = makeProblem("port-busy", { port, holder: text }, help);
  return exit === undefined ? problem : new Problem(problem.slug, exit, problem.message, problem.help);
}

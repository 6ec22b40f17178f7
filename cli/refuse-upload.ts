// Why an upload failed, from what its tool printed and from how the port is afterwards.
import { explainDenial } from "../toolchain/port-access.ts";
import { findPortHolder } from "../toolchain/port-holder.ts";
import { listSerialPorts, mayExist } from "../toolchain/serial-ports.ts";
import type { UploadReport } from "../toolchain/upload-report.ts";
import { adviseOnPorts } from "./choose-port.ts";
import type { Context } from "./context.ts";
import { makeProblem, type Problem } from "./problem.ts";
import { refuseBusy, refusePermission } from "./refuse-port.ts";

/** @param port had been there when the upload began */
export async function explainUploadFailure(
  { outcome }: UploadReport,
  port: string,
  { machine }: Context,
): Promise<Problem> {
  const holder = findPortHolder(port, machine);
  if (!mayExist(port)) return makeProblem("board-vanished", { port });
  switch (outcome.kind) {
    case "no-port":
      return makeProblem("no-such-port", {
        port,
        how: adviseOnPorts(await listSerialPorts(machine), "upload"),
      });
    case "no-permission":
      return refusePermission(port, explainDenial(port, machine));
    case "port-busy":
      return refuseBusy(port, holder);
    case "vanished":
      return makeProblem("board-vanished", { port });
    case "no-answer":
      // Two programs that read from one port steal each other's bytes.
      return holder === undefined ? makeProblem("chip-does-not-answer", { port }) : refuseBusy(port, holder);
    default: {
      const reason = outcome.kind === "failed" ? outcome.reason : "no reason";
      return makeProblem("upload-failed", { reason });
    }
  }
}

// What `tsino doctor` finds of the serial ports: which boards there are, and whether one may open them.
import type { Machine } from "../toolchain/machine.ts";
import { findDenial } from "../toolchain/port-access.ts";
import { describePort, isLikelyBoard, listSerialPorts } from "../toolchain/serial-ports.ts";
import type { Finding } from "./doctor.ts";
import { refusePermission } from "./refuse-port.ts";

/** @param deny says why a port can't be opened */
export async function checkPorts(machine: Machine, deny = findDenial): Promise<readonly Finding[]> {
  const about = "port";
  const ports = (await listSerialPorts(machine)).filter(isLikelyBoard);
  if (ports.length === 0) return [{ about, state: "none", text: "no board on a serial port" }];
  return ports.map((port): Finding => {
    const name = [port.path, describePort(port)].filter((word) => word !== "").join(" ");
    const denial = deny(port.path, machine);
    if (denial === undefined) return { about, state: "ok", text: `${name}, readable` };
    const { message, help } = refusePermission(port.path, denial);
    return { about, state: "warning", text: message, ...(help === undefined ? {} : { help }) };
  });
}

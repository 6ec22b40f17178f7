// `tsino ports`: the serial ports that boards hang on; with `--all` every other one, too.
import {
  describePort,
  isLikelyBoard,
  listSerialPorts,
  type SerialPortInfo,
} from "../toolchain/serial-ports.ts";
import { nameChip } from "../toolchain/usb-chips.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";

export interface PortsRequest {
  readonly all: boolean;
}

export async function runPorts({ all }: PortsRequest, { output, machine }: Context): Promise<number> {
  const found = await listSerialPorts(machine);
  const shown = all ? found : found.filter((port) => port.usb !== undefined || isLikelyBoard(port));
  if (output.json) {
    output.printResult(exitCodes.ok, { ports: shown.map(describeForScripts) });
    return exitCodes.ok;
  }
  const width = Math.max(0, ...shown.map(({ path }) => path.length));
  for (const port of shown) output.print(`${renderPort(port, width)}\n`);
  if (shown.length === 0) output.advise(describeNothing(all, found.length));
  return exitCodes.ok;
}

function renderPort(port: SerialPortInfo, width: number): string {
  const { usb } = port;
  const serial = usb?.serialNumber === undefined ? "" : `  serial ${usb.serialNumber}`;
  const what = usb === undefined ? "" : describePort(port) + serial;
  const doubt = isLikelyBoard(port) ? "" : "  (no chip that boards have)";
  return `${port.path.padEnd(width)}  ${what}${doubt}`.trimEnd();
}

function describeNothing(all: boolean, hidden: number): string {
  const more = all || hidden === 0 ? "" : `; \`tsino ports --all\` shows ${hidden} of other kinds`;
  return `no serial port with a board${more}`;
}

function describeForScripts(port: SerialPortInfo): object {
  const { path, usb } = port;
  const chip = usb === undefined ? undefined : nameChip(usb);
  return { path, board: isLikelyBoard(port), chip: chip ?? null, usb: usb ?? null };
}

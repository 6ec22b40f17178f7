// Which port the board is at: what the settings say, else the one board that there is.
// Everything that can be said before the port is opened is said here.
import { findDenial, isOtherDevice } from "../toolchain/port-access.ts";
import {
  describePort,
  isLikelyBoard,
  listSerialPorts,
  mayExist,
  type SerialPortInfo,
} from "../toolchain/serial-ports.ts";
import type { UsbIdentity } from "../toolchain/usb-chips.ts";
import { askChoice, askYes, canAsk } from "./ask-choice.ts";
import type { Context } from "./context.ts";

import { makeProblem } from "./problem.ts";
import { refusePermission } from "./refuse-port.ts";
import { loadSettings, localFileName } from "./settings/load-settings.ts";
import { rememberPort } from "./settings/remember-port.ts";

export interface ChosenPort {
  readonly path: string;
  /** `CH340 (1a86:7523)`; empty when nothing is known of it. */
  readonly what: string;
  /** What hangs there; undefined when nothing is known of it. */
  readonly usb: UsbIdentity | undefined;
  /** Where the choice comes from: `--port`, `found`. */
  readonly origin: string;
}

interface AskedPort {
  readonly port: string;
  readonly origin: string;
}

/** What options said. */
export interface PortFlags {
  readonly port: string | undefined;
  readonly env?: string | undefined;
}

/** @param command for help: `upload` @throws Problem when there is no such port */
export async function choosePort(
  { port, env }: PortFlags,
  command: string,
  context: Context,
): Promise<ChosenPort> {
  const found = await listSerialPorts(context.machine);
  const settings = await loadSettings({ port, env }, context);
  const asked =
    settings.port === undefined ? undefined : { port: settings.port, origin: settings.origins.port.name };
  const chosen = asked === undefined ? await detect(found, command, context) : look(asked, found, command);
  if (isOtherDevice(chosen.path, context.machine))
    throw makeProblem("port-broken", { port: chosen.path, reason: "it is no serial port" });
  const denial = findDenial(chosen.path, context.machine);
  if (denial !== undefined) throw refusePermission(chosen.path, denial);
  return chosen;
}

function look({ port, origin }: AskedPort, found: readonly SerialPortInfo[], command: string): ChosenPort {
  const match = found.find((one) => one.path === port || matchesUsb(one, port));
  if (match !== undefined) return take(match, origin);
  if (!port.startsWith("usb:") && mayExist(port)) return { path: port, what: "", usb: undefined, origin };
  throw makeProblem("no-such-port", { port, how: adviseOnPorts(found, command) });
}

/** `usb:1a86:7523` is any such device, `usb:10c4:ea60:0001` the one with that serial number. */
function matchesUsb({ usb }: SerialPortInfo, asked: string): boolean {
  if (usb === undefined) return false;
  const id = `usb:${usb.vendorId}:${usb.productId}`;
  return asked === id || asked === `${id}:${usb.serialNumber}`;
}

async function detect(
  found: readonly SerialPortInfo[],
  command: string,
  context: Context,
): Promise<ChosenPort> {
  const likely = found.filter(isLikelyBoard);
  // A USB port whose chip nobody knows is a guess: that is for a person to confirm.
  const guesses = likely.length > 0 ? likely : found.filter(({ usb }) => usb !== undefined);
  const [only] = likely;
  if (only !== undefined && likely.length === 1) return take(only, "found");
  if (guesses.length === 0) throw makeProblem("no-board", {});
  if (canAsk(context)) {
    const choices = guesses.map((port) => ({ label: showPort(port), value: port }));
    const answer = await askChoice("Which port?", choices, context);
    if (answer !== undefined) {
      await offerToRemember(answer, context);
      return take(answer, "asked");
    }
  }
  const ports = guesses.map(showPort).join("\n");
  if (likely.length === 0)
    throw makeProblem("unknown-chip", { ports, command, port: guesses[0]?.path ?? "" });
  throw makeProblem("several-boards", { ports, command, port: only?.path ?? "" });
}

/** By its ids, so that it is found wherever it is plugged in. */
async function offerToRemember({ path, usb }: SerialPortInfo, context: Context): Promise<void> {
  if (!(await askYes(`Always this one, in ${localFileName}?`, context))) return;
  const id = usb === undefined ? path : nameUsb(usb);
  context.output.ok(`wrote ${await rememberPort(id, context.cwd)}`);
}

function nameUsb({ vendorId, productId, serialNumber }: UsbIdentity): string {
  const serial = serialNumber === undefined ? "" : `:${serialNumber}`;
  return `usb:${vendorId}:${productId}${serial}`;
}

function take(port: SerialPortInfo, origin: string): ChosenPort {
  return { path: port.path, what: describePort(port), usb: port.usb, origin };
}

/** Where a device is now that went away and may have come back under another name. */
export async function findSameDevice({ usb }: ChosenPort, { machine }: Context): Promise<string | undefined> {
  if (usb === undefined) return undefined;
  const same = (await listSerialPorts(machine)).filter(
    (port) =>
      port.usb?.vendorId === usb.vendorId &&
      port.usb.productId === usb.productId &&
      port.usb.serialNumber === usb.serialNumber,
  );
  return same.length === 1 ? same[0]?.path : undefined;
}

/** `/dev/ttyUSB0  CH340 (1a86:7523)` */
function showPort(port: SerialPortInfo): string {
  return `${port.path}  ${describePort(port)}`.trimEnd();
}

/** What to type, from the ports that there are. */
export function adviseOnPorts(found: readonly SerialPortInfo[], command: string): string {
  const boards = found.filter(isLikelyBoard);
  const [first] = boards;
  if (first === undefined) return "no board was found; plug it in, or try another cable: many only charge";
  const lines = boards.map((port) => `found: ${showPort(port)}`);
  return [...lines, `tsino ${command} --port ${first.path}   (or leave --port out)`].join("\n");
}

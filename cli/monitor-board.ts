// `tsino monitor`: shows what the board says and sends what is typed, until Ctrl-C. Stays when the board goes away or
// an upload wants the port, and goes on when they are done.

import { type OpenFailure, SerialLink } from "../monitor/serial-link.ts";
import { explainDenial } from "../toolchain/port-access.ts";
import { findPortHolder } from "../toolchain/port-holder.ts";
import { listSerialPorts } from "../toolchain/serial-ports.ts";
import { adviseOnPorts, type ChosenPort, choosePort, findSameDevice } from "./choose-port.ts";
import { compileFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { lineEnds } from "./line-ends.ts";
import { CrashPrinter } from "./monitor-crashes.ts";
import { type InputOptions, readInput } from "./monitor-input.ts";
import { MonitorMenu } from "./monitor-menu.ts";
import { findSerialBegin, findSubject, type MonitorSubject } from "./monitor-subject.ts";
import { MonitorView, type ViewOptions } from "./monitor-view.ts";
import { PortClaim } from "./port-claim.ts";
import { Exit, makeProblem, type Problem } from "./problem.ts";
import { refuseBusy, refusePermission } from "./refuse-port.ts";

export interface MonitorRequest extends ViewOptions, InputOptions {
  /** Absent: what was built last. */
  readonly file: string | undefined;
  readonly board: string;
  readonly out: string;
  readonly port: string | undefined;
  /** Section of the settings that was asked for. */
  readonly env?: string | undefined;
  /** Absent: as the program says. */
  readonly baud: number | undefined;
  /** Sent as a line when the port is open. */
  readonly send: string | undefined;
}

const usualBaud = 115200;
const keysHelp = "  Ctrl-C quit · Ctrl-R reset the board · Ctrl-T menu";

export async function runMonitor(request: MonitorRequest, context: Context): Promise<number> {
  const subject = findSubject(request, context);
  const port = await choosePort(request, "monitor", context);
  const speed = await findSpeed(request, subject, context);
  const view = new MonitorView(request, new CrashPrinter(subject, request.out, context), context);
  const status = await listen({ request, port, subject, speed, view }, context);
  if (context.output.json) context.output.printResult(status, { type: "exit" });
  return status;
}

interface Session {
  readonly request: MonitorRequest;
  readonly port: ChosenPort;
  readonly subject: MonitorSubject | undefined;
  readonly speed: Speed;
  readonly view: MonitorView;
}

async function listen(session: Session, context: Context): Promise<ExitCode> {
  const { request, port, subject, speed, view } = session;
  let lent = false;
  let times = 0;
  const link: SerialLink = new SerialLink(
    { port: port.path, baud: speed.baud, findAgain: () => findSameDevice(port, context) },
    {
      received: (bytes) => view.receive(bytes),
      opened: (path) => {
        claim.follow(path);
        const event = { type: "open", port: port.path, baud: speed.baud };
        if (times++ === 0) view.note(`  monitor ${port.path} at ${speed.baud} baud${speed.why}`, event);
        else view.note("  ↻ the board is back", event);
      },
      lost: () => {
        view.flush();
        view.note("  … the board is gone; waiting for it", { type: "lost" });
      },
    },
  );
  const lender = {
    release: async () => {
      lent = true;
      await link.release();
      view.flush();
      view.note("  ⇄ an upload has the port", { type: "lent" });
    },
    resume: () => {
      lent = false;
      link.resume();
    },
  };
  const claim = new PortClaim(lender, context);
  await claim.take(port.path);
  try {
    const failure = await link.open();
    if (failure !== undefined) throw await refuseOpening(failure, port.path, context);
    const reset = () => {
      if (lent) return;
      view.note("  ↻ reset", { type: "reset" });
      void link.reset(subject?.fqbn.startsWith("esp") === false ? "dtr" : "rts");
    };
    if (request.send !== undefined) link.write(Buffer.from(request.send + lineEnds[request.eol]));
    return await waitForEnd(request, { send: (bytes) => link.write(bytes), reset }, view, context);
  } finally {
    claim.end();
    await link.release();
    view.end();
  }
}

/** Resolves when somebody presses Ctrl-C or a signal comes. */
function waitForEnd(
  request: MonitorRequest,
  link: { send: (bytes: Uint8Array) => void; reset: () => void },
  view: MonitorView,
  context: Context,
): Promise<ExitCode> {
  const { interrupted, stdin, output } = context;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => () => {
      stopReading();
      interrupted.removeEventListener("abort", onAbort);
      settle();
    };
    const quit = finish(() => resolve(exitCodes.interrupted));
    const onAbort = finish(() => {
      const { reason } = interrupted;
      // The reader of our output has left, or the terminal: the monitor has done what it could.
      if (reason instanceof Exit && reason.status === exitCodes.ok) resolve(exitCodes.ok);
      else reject(reason);
    });
    const menu =
      stdin.isTTY && !output.json ? makeMenu(request, { ...link, quit }, view, context) : undefined;
    const stopReading = readInput({ ...link, quit, menu }, request, context);
    if (interrupted.aborted) onAbort();
    else interrupted.addEventListener("abort", onAbort, { once: true });
    if (menu !== undefined) view.note(keysHelp, { type: "help" });
  });
}

function makeMenu(
  request: MonitorRequest,
  actions: { send: (bytes: Uint8Array) => void; reset: () => void; quit: () => void },
  view: MonitorView,
  { stderr }: Context,
): MonitorMenu {
  const { time, filter, hex, raw, eol, echo } = request;
  return new MonitorMenu(
    { time, filter, hex, raw, eol, echo },
    {
      ...actions,
      change: (state) => view.change(state),
      say: (text) => view.note(text, { type: "help" }),
      type: (text) => void stderr.write(text),
    },
  );
}

interface Speed {
  readonly baud: number;
  /** ` (from Serial.begin in src/main.ts:12)` */
  readonly why: string;
}

async function findSpeed(
  request: MonitorRequest,
  subject: MonitorSubject | undefined,
  context: Context,
): Promise<Speed> {
  if (request.baud !== undefined) return { baud: request.baud, why: "" };
  if (subject?.baud !== undefined) {
    const place = findSerialBegin(subject, context.cwd);
    return { baud: subject.baud, why: ` (from Serial.begin${place === undefined ? "" : ` in ${place}`})` };
  }
  if (subject === undefined && request.file !== undefined) {
    const program = await compileFile({ file: request.file, board: request.board, consequence: "" }, context);
    const { baud } = program.sketch;
    if (baud !== undefined) return { baud, why: ` (from Serial.begin in ${request.file})` };
  }
  // A script has no Serial.begin of its own and is given this speed.
  const why = subject === undefined ? " (no program says; --baud for another speed)" : "";
  return { baud: usualBaud, why };
}

async function refuseOpening(failure: OpenFailure, port: string, { machine }: Context): Promise<Problem> {
  switch (failure.kind) {
    case "no-port":
      return makeProblem("no-such-port", {
        port,
        how: adviseOnPorts(await listSerialPorts(machine), "monitor"),
      });
    case "no-permission":
      return refusePermission(port, explainDenial(port, machine));
    case "busy":
      return refuseBusy(port, findPortHolder(port, machine), exitCodes.noBoard);
    default: {
      const isPort = !/inappropriate ioctl/i.test(failure.reason);
      return makeProblem("port-broken", { port, reason: isPort ? failure.reason : "it is no serial port" });
    }
  }
}

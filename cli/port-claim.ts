// The monitor's claim on its port, so that an upload finds it and other monitors stay away. A board that comes back under
// another name takes the claim along.
import { realpathSync } from "node:fs";
import { findPortHolder } from "../toolchain/port-holder.ts";
import { type Hold, holdPort, type Lender } from "../toolchain/port-lease.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { refuseBusy } from "./refuse-port.ts";

export class PortClaim {
  readonly #lender: Lender;
  readonly #context: Context;
  #hold: Hold | undefined;
  #device = "";
  #ended = false;

  constructor(lender: Lender, context: Context) {
    this.#lender = lender;
    this.#context = context;
  }

  /** @throws Problem when another program has the port */
  async take(port: string): Promise<void> {
    const { env, machine } = this.#context;
    this.#device = resolveDevice(port);
    const hold = await holdPort(port, env, "tsino monitor", this.#lender);
    if ("program" in hold) throw refuseBusy(port, { pid: hold.pid, name: hold.program }, exitCodes.noBoard);
    this.#hold = hold;
    const holder = findPortHolder(port, machine);
    if (holder === undefined) return;
    this.end();
    throw refuseBusy(port, holder, exitCodes.noBoard);
  }

  /** The board is at this port now. Without a claim on it the monitor goes on all the same. */
  follow(port: string): void {
    const device = resolveDevice(port);
    if (device === this.#device) return;
    this.#device = device;
    this.#hold?.end();
    this.#hold = undefined;
    void holdPort(port, this.#context.env, "tsino monitor", this.#lender).then((hold) => {
      if ("program" in hold) return;
      if (this.#ended || this.#device !== device) hold.end();
      else this.#hold = hold;
    });
  }

  end(): void {
    this.#ended = true;
    this.#hold?.end();
    this.#hold = undefined;
  }
}

function resolveDevice(port: string): string {
  try {
    return realpathSync(port);
  } catch {
    return port;
  }
}

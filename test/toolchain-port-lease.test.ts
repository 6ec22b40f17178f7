// Two commands that want one port: who gets it, who lends it, and that nothing stays locked.
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { borrowPort, type Hold, holdPort, type PortUser } from "../toolchain/port-lease.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const setting = () => {
  const folder = makeFolder({ port: "" });
  return { port: join(folder, "port"), env: { XDG_RUNTIME_DIR: join(folder, "run") } };
};
const keep = (held: Hold | PortUser): Hold => {
  if ("program" in held) throw new Error(`held by ${held.program}`);
  onTestFinished(() => held.end());
  return held;
};

describe.skipIf(process.platform === "win32")("a port", () => {
  test("has one holder, by whatever name it is called", async () => {
    const { port, env } = setting();
    const hold = keep(await holdPort(port, env, "tsino monitor"));
    const dotted = port.replace(/port$/, "./port");
    expect(await holdPort(dotted, env, "tsino monitor")).toEqual({
      program: "tsino monitor",
      pid: process.pid,
    });
    hold.end();
    keep(await holdPort(port, env, "tsino monitor"));
  });

  test("has one holder also while many come and go", async () => {
    const { port, env } = setting();
    let holders = 0;
    let turns = 0;
    const most: number[] = [];
    const takeTurns = async (): Promise<void> => {
      for (let turn = 0; turn < 25; ) {
        const hold = await holdPort(port, env, "tsino build");
        if ("program" in hold) continue;
        holders++;
        most.push(holders);
        await new Promise((resolve) => setImmediate(resolve));
        holders--;
        hold.end();
        turn++;
        turns++;
      }
    };
    await Promise.all(Array.from({ length: 8 }, takeTurns));
    expect(turns).toBe(200);
    expect(Math.max(...most)).toBe(1);
    expect(readdirSync(join(env.XDG_RUNTIME_DIR, "tsino"))).toEqual([]);
  });

  test("is lent to one at a time, and comes back when the borrower is done", async () => {
    const { port, env } = setting();
    const events: string[] = [];
    let wake = (): void => undefined;
    const back = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const lender = {
      release: async () => void events.push("release"),
      resume: () => {
        events.push("resume");
        wake();
      },
    };
    keep(await holdPort(port, env, "tsino monitor", lender));
    const loan = await borrowPort(port, env, "tsino upload");
    if (loan.kind !== "had") throw new Error("it was not lent");
    expect(loan.fromOther).toBe(true);
    expect(events).toEqual(["release"]);
    expect(await borrowPort(port, env, "tsino upload")).toMatchObject({ kind: "held" });
    loan.giveBack();
    await back;
    expect(events).toEqual(["release", "resume"]);
  });

  test("that nobody holds is the borrower's", async () => {
    const { port, env } = setting();
    const loan = await borrowPort(port, env, "tsino upload");
    expect(loan).toMatchObject({ kind: "had", fromOther: false });
    expect(await holdPort(port, env, "tsino monitor")).toMatchObject({ program: "tsino upload" });
    if (loan.kind === "had") loan.giveBack();
    keep(await holdPort(port, env, "tsino monitor"));
  });

  test("is not shared through a folder that others may write to", async () => {
    const { port, env } = setting();
    mkdirSync(join(env.XDG_RUNTIME_DIR, "tsino"), { recursive: true });
    chmodSync(join(env.XDG_RUNTIME_DIR, "tsino"), 0o777);
    keep(await holdPort(port, env, "tsino monitor"));
    const elsewhere = { XDG_RUNTIME_DIR: "" };
    expect(await holdPort(port, elsewhere, "tsino monitor")).toMatchObject({ program: "tsino monitor" });
  });
});

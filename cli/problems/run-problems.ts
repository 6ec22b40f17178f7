// `tsino run`: the simulated board, its time limit, its TCP ports.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { config, toolchain } = exitCodes;

export const runProblems = {
  "not-simulated": {
    exit: toolchain,
    message: "the simulator can't run this program: it has no {what} yet",
    help: "`tsino build` can still make the sketch for a real board",
  },
  "expect-failed": { exit: exitCodes.expectFailed, message: "the program never printed `{text}`" },
  timeout: { exit: exitCodes.timeout, message: "stopped after {seconds} s, as `--timeout` asks" },
  "port-denied": {
    exit: config,
    message: "this computer does not let you listen on port {port}",
    help: "use a port above 1023 here: `--port-map {board}:0` lets the system choose one",
  },
  "listen-failed": {
    exit: config,
    message: "the sketch's port {port} can't be opened on {host}: {code}",
    help: "`--host` takes an address of this computer; leave it out for 127.0.0.1",
  },
  "port-in-use": {
    exit: config,
    message: "port {port} of this computer is in use by another program",
    help: "stop that program, or use another port here: `--port-map {board}:0`",
  },
} as const satisfies Record<string, ProblemSpec>;

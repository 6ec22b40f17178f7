// A program that stands in for arduino-cli: writes down how it was called and prints what the test wants.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface FakeAnswer {
  readonly stdout?: object | string;
  readonly stderr?: string;
  readonly status?: number;
  /** Never ends by itself, only when nobody is left that called it. */
  readonly hangs?: boolean;
  /** Name of a file that it leaves in the folder after `--build-path`. */
  readonly writes?: string;
  /** Takes the file away that stands in for the port. */
  readonly removesPort?: boolean;
  /** Opens the port, as an upload does, and writes `flashed` to it. */
  readonly opensPort?: boolean;
}

export interface FakeArduinoCli {
  readonly path: string;
  /** Arguments of each call, in order. */
  calls(): readonly (readonly string[])[];
}

/** Makes the program in `folder`. @param answers by verb, `compile`; a verb without one ends with status 99 */
export function makeFakeArduinoCli(
  folder: string,
  answers: Readonly<Record<string, FakeAnswer>>,
): FakeArduinoCli {
  const path = join(folder, "arduino-cli");
  const log = join(folder, "calls.txt");
  writeFileSync(log, "");
  const script = `#!${process.execPath}
const { appendFileSync, mkdirSync, rmSync, writeFileSync, writeSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, JSON.stringify(args) + "\\n");
const answer = ${JSON.stringify(answers)}[args[0]] ?? { status: 99 };
const text = answer.stdout ?? "";
writeSync(1, typeof text === "string" ? text : JSON.stringify(text, null, 2));
writeSync(2, answer.stderr ?? "");
if (answer.writes) {
  const folder = args[args.indexOf("--build-path") + 1];
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/" + answer.writes, "");
}
if (answer.opensPort) appendFileSync(args[args.indexOf("-p") + 1], "flashed");
if (answer.removesPort) rmSync(args[args.indexOf("-p") + 1]);
const parent = process.ppid;
if (answer.hangs) setInterval(() => process.ppid === parent || process.exit(), 500);
else process.exit(answer.status ?? 0);
`;
  writeFileSync(path, script, { mode: 0o755 });
  return {
    path,
    calls: () =>
      readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        // The script above writes nothing but lists of its arguments.
        .map((line) => JSON.parse(line) as string[]),
  };
}

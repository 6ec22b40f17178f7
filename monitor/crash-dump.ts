// Recognizes what the ESP8266's core prints when a sketch crashes, or a checked build when it stops, line by line, and keeps
// its facts. Lines that only look like the beginning of a crash are given back.
import { continuesStop, endsStop, opensStop, readStop, type StopReport } from "./stop-report.ts";

export type CrashKind =
  /** A checked build found a rule broken and stands still. */
  "stop" | "exception" | "watchdog" | "stack-overflow" | "out-of-memory" | "abort" | "unknown";

export interface CrashDump {
  readonly kind: CrashKind;
  /** The processor's number for the cause; absent when the core itself stopped the program. */
  readonly cause: number | undefined;
  /** What the core says beside the numbers: a failed assertion, an exception. */
  readonly words: string | undefined;
  /** `epc1`, `excvaddr` and the like. */
  readonly registers: Readonly<Record<string, number>>;
  /** The stack's words, the newest first. */
  readonly stack: readonly number[];
  /** The last request for memory that could not be met. */
  readonly failedAllocation: { readonly caller: number; readonly bytes: number } | undefined;
  /** What a checked build told, with the program's own lines. */
  readonly stop?: StopReport | undefined;
  /** The dump as it came. */
  readonly lines: readonly string[];
}

const cut = /^-+ CUT HERE FOR EXCEPTION DECODER -+$/;
const exception = /^(?:Fatal e|E)xception (?:\((\d+)\)|(\d+)\()/;
const registerLine = /^epc1=0x[0-9a-f]{8}/i;
const stackLine = /^[0-9a-f]{8}:((?:\s+[0-9a-f]{8}){1,4})\s*<?\s*$/i;
const allocation = /^last failed alloc call(?:er)?: (?:0x)?([0-9a-f]{8})(?:\((\d+)\))?/i;
const openings = [
  cut,
  exception,
  /^Soft WDT reset$/,
  /^Panic \S+:\d+/,
  /^Abort called$/,
  /^Unhandled C\+\+ exception: /,
  /^Stack overflow detected/,
  /^User exception \(panic\/abort\/assert\)$/,
  /^>>>stack>>>$/,
];
/** A dump of the whole stack has 256 lines. */
const mostLines = 600;

export type CrashStep =
  /** No part of a crash. */
  | { readonly kind: "pass"; readonly lines: readonly string[] }
  /** May be part of one: wait. */
  | { readonly kind: "wait" }
  | { readonly kind: "crash"; readonly dump: CrashDump; readonly rest: readonly string[] };

export class CrashReader {
  #lines: string[] = [];
  #stackSeen = false;
  #stackEnded = false;
  #isStop = false;

  get reading(): boolean {
    return this.#lines.length > 0;
  }

  push(line: string): CrashStep {
    const text = line.trim();
    if (!this.reading) {
      const opens = opensStop(text) || openings.some((opening) => opening.test(text));
      if (!opens) return { kind: "pass", lines: [line] };
      this.#isStop = opensStop(text);
      this.#lines = [line];
      this.#stackSeen = text === ">>>stack>>>";
      return { kind: "wait" };
    }
    if (!this.#belongs(text)) return withRest(this.finish(), line);
    this.#lines.push(line);
    if (text === ">>>stack>>>") this.#stackSeen = true;
    if (text === "<<<stack<<<") this.#stackEnded = true;
    if (this.#isStop) return endsStop(text) ? this.finish() : { kind: "wait" };
    const over = (this.#stackEnded && cut.test(text)) || this.#lines.length > mostLines;
    return over ? this.finish() : { kind: "wait" };
  }

  /** Nothing more comes: judges what there is. */
  finish(): CrashStep {
    const lines = this.#lines;
    this.#lines = [];
    this.#stackSeen = false;
    this.#stackEnded = false;
    const dump = readDump(lines);
    const tells = dump.stop !== undefined || dump.stack.length > 0 || dump.registers.epc1 !== undefined;
    return tells ? { kind: "crash", dump, rest: [] } : { kind: "pass", lines };
  }

  #belongs(text: string): boolean {
    if (this.#isStop) return continuesStop(text);
    if (text === "" || cut.test(text) || registerLine.test(text) || text === "<<<stack<<<") return true;
    if (this.#stackEnded) return allocation.test(text);
    if (this.#stackSeen) return stackLine.test(text) || /^(?:ctx|sp):/.test(text);
    return openings.some((opening) => opening.test(text));
  }
}

function withRest(step: CrashStep, line: string): CrashStep {
  if (step.kind === "crash") return { ...step, rest: [line] };
  return step.kind === "pass" ? { kind: "pass", lines: [...step.lines, line] } : step;
}

function readDump(lines: readonly string[]): CrashDump {
  const stop = readStop(lines.map((line) => line.trim()));
  if (stop !== undefined) {
    const nothing = { cause: undefined, registers: {}, stack: [], failedAllocation: undefined };
    return { ...nothing, kind: "stop", words: stop.words, stop, lines };
  }
  const registers: Record<string, number> = {};
  const stack: number[] = [];
  let cause: number | undefined;
  let words: string | undefined;
  let kind: CrashKind = "unknown";
  let failedAllocation: CrashDump["failedAllocation"];
  for (const line of lines.map((one) => one.trim())) {
    const number = exception.exec(line);
    const stackWords = stackLine.exec(line)?.[1];
    const failed = allocation.exec(line);
    if (number !== null) {
      cause = Number(number[1] ?? number[2]);
      if (kind === "unknown") kind = "exception";
    } else if (registerLine.test(line)) {
      for (const [, name = "", value = ""] of line.matchAll(/(\w+)=0x([0-9a-f]{8})/gi)) {
        registers[name] = Number.parseInt(value, 16);
      }
    } else if (stackWords !== undefined) {
      stack.push(
        ...stackWords
          .trim()
          .split(/\s+/)
          .map((word) => Number.parseInt(word, 16)),
      );
    } else if (failed !== null) {
      failedAllocation ??= { caller: Number.parseInt(failed[1] ?? "", 16), bytes: Number(failed[2] ?? 0) };
    } else if (/^Soft WDT reset/.test(line)) kind = "watchdog";
    else if (/^Stack overflow/.test(line)) kind = "stack-overflow";
    else if (/^(?:Panic|Abort|Unhandled)/.test(line)) {
      kind = /: OOM$/.test(line) ? "out-of-memory" : "abort";
      words = line;
    }
  }
  return { kind, cause, words, registers, stack, failedAllocation, lines };
}

// Reads the options of `tsino monitor` that are more than a word. Pure; what can't be read is a usage problem.
import { type TimeKind, timeKinds } from "../monitor/line-clock.ts";
import type { MonitorRequest } from "./monitor-board.ts";
import { type LineEnd, lineEnds } from "./monitor-input.ts";
import { makeProblem } from "./problem.ts";
import { parseBaud } from "./run-options.ts";

/** As they were typed. */
export interface MonitorOptions {
  readonly board: string;
  readonly out: string;
  readonly port?: string;
  readonly baud?: string;
  readonly timestamps: boolean;
  readonly time?: string;
  readonly filter?: string;
  readonly log?: string;
  readonly hex: boolean;
  readonly raw: boolean;
  readonly eol: string;
  readonly echo: boolean;
  readonly send?: string;
}

export function readMonitorOptions(options: MonitorOptions): Omit<MonitorRequest, "file"> {
  const { board, out, port, baud, timestamps, time, filter, log, hex, raw, eol, echo, send } = options;
  if (hex && raw) throw makeProblem("usage", { text: "`--hex` and `--raw` exclude each other" });
  return {
    ...{ board, out, port, log, hex, raw, echo, send },
    baud: baud === undefined ? undefined : parseBaud(baud),
    time: parseTime(time, timestamps),
    filter: filter === undefined ? undefined : parseFilter(filter),
    eol: parseLineEnd(eol),
  };
}

function parseTime(text: string | undefined, wanted: boolean): TimeKind | undefined {
  if (text === undefined) return wanted ? "wall" : undefined;
  const kind = timeKinds.find((one) => one === text);
  if (kind !== undefined) return kind;
  throw makeProblem("usage", {
    text: `\`--time ${text}\` is no kind of time; there are ${timeKinds.join(", ")}`,
  });
}

function parseLineEnd(text: string): LineEnd {
  if (Object.hasOwn(lineEnds, text)) return text as LineEnd;
  const all = Object.keys(lineEnds).join(", ");
  throw makeProblem("usage", { text: `\`--eol ${text}\` is no line end; there are ${all}` });
}

function parseFilter(text: string): RegExp {
  try {
    return new RegExp(text, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw makeProblem("usage", { text: `\`--filter ${text}\` is no regular expression: ${reason}` });
  }
}

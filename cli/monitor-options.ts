// Reads the options of `tsino monitor` that are more than a word. Pure; what can't be read is a usage problem.
import { type TimeKind, timeKinds } from "../monitor/line-clock.ts";
import { type LineEnd, lineEnds } from "./line-ends.ts";
import type { MonitorRequest } from "./monitor-board.ts";
import { makeProblem } from "./problem.ts";
import { parseBaud } from "./run-options.ts";
import type { SettingValues } from "./settings/setting-table.ts";

/** As they were typed. */
export interface MonitorOptions {
  readonly port?: string;
  readonly baud?: string;
  readonly timestamps: boolean;
  readonly time?: string;
  readonly filter?: string;
  readonly log?: string;
  readonly hex: boolean;
  readonly raw: boolean;
  readonly eol?: string;
  readonly echo: boolean;
  readonly send?: string;
}

/** What holds where no option says otherwise. */
export type MonitorSettings = Pick<SettingValues, "board" | "out" | "baud" | "time" | "eol">;

export function readMonitorOptions(
  options: MonitorOptions,
  settings: MonitorSettings,
): Omit<MonitorRequest, "file" | "env"> {
  const { port, baud, timestamps, time, filter, log, hex, raw, eol, echo, send } = options;
  const { board, out } = settings;
  if (hex && raw) throw makeProblem("usage", { text: "`--hex` and `--raw` exclude each other" });
  return {
    ...{ board, out, port, log, hex, raw, echo, send },
    baud: baud === undefined ? settings.baud : parseBaud(baud),
    time: parseTime(time, timestamps) ?? settings.time,
    filter: filter === undefined ? undefined : parseFilter(filter),
    eol: eol === undefined ? settings.eol : parseLineEnd(eol),
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

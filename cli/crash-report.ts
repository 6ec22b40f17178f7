// A crash of the board in the words of the program: what happened, and the calls in TypeScript that led there.
import { posix } from "node:path";
import { type PlaceJson, placeOf, type RenderOptions, renderPlace } from "../compiler/diagnostics/render.ts";
import type { Span } from "../compiler/index.ts";
import { explainCrash, titleCrash } from "../monitor/crash-causes.ts";
import type { CrashDump } from "../monitor/crash-dump.ts";
import { ElfFile } from "../monitor/elf-file.ts";
import type { StopReport } from "../monitor/stop-report.ts";
import { type CrashCall, type Expand, traceCrash } from "../monitor/trace-crash.ts";
import { type MonitorSubject, readFirmware } from "./monitor-subject.ts";

export interface CrashReport {
  readonly title: string;
  readonly meaning: string | undefined;
  readonly calls: readonly ReportedCall[];
  /** Why there are no calls, or why they may be off. */
  readonly doubt: string | undefined;
}

export interface ReportedCall {
  readonly function: string;
  /** Absent for a call in the core or a library. */
  readonly span: Span | undefined;
  /** What the board itself says of the place, where the program is not at hand. */
  readonly told?: string;
}

/** Calls of the core above the first line of the program: more say nothing to its author. */
const mostForeign = 3;

/** @param expand tells which functions the compiler put into others, where the core's tools are installed */
export function reportCrash(
  dump: CrashDump,
  subject: MonitorSubject | undefined,
  expand?: Expand,
): CrashReport {
  const title = titleCrash(dump);
  const meaning = explainCrash(dump);
  if (dump.stop !== undefined) return { title, meaning, ...placeStop(dump.stop, subject) };
  const plain = { title, meaning, calls: [] };
  if (subject === undefined) {
    return {
      ...plain,
      doubt: "no built program is known here: name it, `tsino monitor FILE`, to see the lines",
    };
  }
  const firmware = readFirmware(subject);
  if (firmware === undefined)
    return { ...plain, doubt: `${subject.folder} has no firmware: \`tsino build\` makes it` };
  let traced: readonly CrashCall[];
  try {
    traced = traceCrash(dump, new ElfFile(firmware), expand);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...plain, doubt: `${subject.elf} can't be read: ${reason}` };
  }
  if (traced.length === 0)
    return { ...plain, doubt: `the board runs another program than ${subject.folder}` };
  const calls = chooseCalls(
    traced.map((call) => ({ function: call.function, span: findSpan(call, subject) })),
  );
  return { title, meaning, calls, doubt: doubtChanged(subject) };
}

function doubtChanged({ changed: [changed] }: MonitorSubject): string | undefined {
  if (changed === undefined) return undefined;
  return `${posix.basename(changed)} was changed after the build: lines may be off`;
}

/** A checked build has told the lines itself. */
function placeStop(
  { calls }: StopReport,
  subject: MonitorSubject | undefined,
): Pick<CrashReport, "calls" | "doubt"> {
  const placed = calls.map(({ function: name, file, line }) => ({
    function: name,
    span: subject && findLine(file, line, subject),
    told: `${file}:${line}`,
  }));
  return { calls: placed, doubt: subject && doubtChanged(subject) };
}

/** What stands in a line. @param file relative to the main file's folder */
function findLine(file: string, line: number, { sources }: MonitorSubject): Span | undefined {
  for (const [path, text] of sources) {
    if (path !== file && !path.endsWith(`/${file}`)) continue;
    const lines = text.split("\n");
    const own = lines[line - 1];
    if (own === undefined) continue;
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    return {
      file: path,
      start: start + own.length - own.trimStart().length,
      end: start + own.trimEnd().length,
    };
  }
  return undefined;
}

function findSpan(call: CrashCall, { ino, map }: MonitorSubject): Span | undefined {
  const file = posix.basename(call.file.replaceAll("\\", "/"));
  return file === posix.basename(ino) ? map.find(call.line, Math.max(call.column, 1)) : undefined;
}

/** All of the program's own, and what it called in the end. */
function chooseCalls(calls: readonly ReportedCall[]): readonly ReportedCall[] {
  const first = calls.findIndex(({ span }) => span !== undefined);
  const inner = (first < 0 ? calls : calls.slice(0, first)).slice(0, mostForeign);
  const own = first < 0 ? [] : calls.slice(first).filter(({ span }) => span !== undefined);
  return [...inner, ...own];
}

/** The box below the title, a line each. @param footer where the dump is kept */
export function renderCrash(
  report: CrashReport,
  sources: MonitorSubject["sources"],
  options: RenderOptions,
  footer: string,
): readonly string[] {
  const { meaning, calls, doubt } = report;
  const width = Math.max(0, ...calls.map((call) => call.function.length));
  const lines = calls.map((call, index) => {
    const name = call.function.padEnd(width);
    if (call.span === undefined) return `at ${name}  ${call.told ?? "(the core, or a library)"}`;
    const place = renderPlace(call.span, sources, options);
    const text =
      index === calls.findIndex(({ span }) => span !== undefined) ? readLine(call.span, sources) : "";
    return `at ${name}  ${place}${text === "" ? "" : `      ${text}`}`;
  });
  const body = [meaning, ...lines, doubt].filter((line) => line !== undefined);
  const [first, ...rest] = body;
  const box = first === undefined ? [] : [`   ╭─ ${first}`, ...rest.map((line) => `   │  ${line}`)];
  return [...box, `   ╰─ ${footer}`];
}

/** The program's line at a place, without its indentation. */
function readLine(span: Span, sources: MonitorSubject["sources"]): string {
  const text = sources.get(span.file) ?? "";
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const end = text.indexOf("\n", span.start);
  return text.slice(start, end < 0 ? text.length : end).trim();
}

export interface CrashJson {
  readonly title: string;
  readonly meaning: string | null;
  readonly calls: readonly { readonly function: string; readonly place: PlaceJson | null }[];
  readonly doubt: string | null;
}

export function describeCrash(
  report: CrashReport,
  sources: MonitorSubject["sources"],
  base: string,
): CrashJson {
  const calls = report.calls.map((call) => ({
    function: call.function,
    place: call.span === undefined ? null : placeOf(call.span, sources, { base }),
  }));
  return { title: report.title, meaning: report.meaning ?? null, calls, doubt: report.doubt ?? null };
}

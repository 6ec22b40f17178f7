// Says where and why the simulated board stopped a program: the TypeScript line with a code frame, and the calls that
// led there. The simulator knows places in C++ only; the source map knows the rest.
import {
  type PlaceJson,
  placeOf,
  type RenderOptions,
  renderFrame,
  renderPlace,
} from "../compiler/diagnostics/render.ts";
import { showText } from "../compiler/diagnostics/text-width.ts";
import type { CompiledSketch, Span } from "../compiler/index.ts";
import { type CppSubject, findOrigin } from "./cpp-report.ts";

/** A call in C++, innermost first; line and column from 1, 0 when unknown. */
export interface CppCall {
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface TrapReport {
  readonly kind: string;
  readonly detail: string;
  readonly frames: readonly CppCall[];
}

interface Call {
  /** Empty when it is not known. */
  readonly name: string;
  readonly span: Span;
}

/** `src/main.ts:12:5 - trap overflow: …`, the code frame and the calls, for stderr. */
export function renderTrap(trap: TrapReport, subject: CppSubject, options: RenderOptions): string {
  const { sources } = subject;
  const paint = options.color;
  const calls = mapCalls(trap.frames, subject);
  const what = `${paint?.level.error("trap") ?? "trap"} ${paint?.slug(trap.kind) ?? trap.kind}`;
  const heading = trap.detail === "" ? what : `${what}: ${showText(trap.detail)}`;
  const [innermost] = calls;
  if (innermost === undefined) return `${heading}\n`;
  const place = renderPlace(innermost.span, sources, options);
  const width = Math.max(...calls.map((call) => call.name.length));
  const stack = foldRepeats(
    calls.map(({ name, span }) => {
      const called = width === 0 ? "" : `${name.padEnd(width)}  `;
      return `  at ${called}${renderPlace(span, sources, options)}\n`;
    }),
  );
  return `${place} - ${heading}\n${renderFrame(innermost.span, sources, options)}${stack.join("")}`;
}

/** The longest cycle of functions calling each other that is told in short. */
const longestCycle = 6;
/** Repeats that are no recursion yet worth hiding. */
const fewRepeats = 4;

/** A recursion is told once: `  … 38 more of these`. */
function foldRepeats(lines: readonly string[]): readonly string[] {
  const folded: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const { length, count } = findRepeats(lines, at);
    folded.push(...lines.slice(at, at + length));
    at += length * count;
    if (count === 1) continue;
    const more = length * (count - 1);
    // What is left of the last turn. No more calls are known than the simulator looks at.
    const rest = lines.slice(at).every((line, i) => i < length && line === lines[at - length + i]);
    if (rest) at = lines.length;
    folded.push(rest ? "  … and so on\n" : `  … ${more} more of these\n`);
  }
  return folded;
}

/** How many lines from `at` come again behind themselves, and how often they are there. */
function findRepeats(lines: readonly string[], at: number): { length: number; count: number } {
  for (let length = 1; length <= longestCycle; length++) {
    let end = at + length;
    while (end < lines.length && lines[end] === lines[end - length]) end++;
    const count = Math.floor((end - at) / length);
    if (count > fewRepeats) return { length, count };
  }
  return { length: 1, count: 1 };
}

export interface TrapJson {
  readonly kind: string;
  readonly detail: string;
  readonly stack: readonly { readonly function: string; readonly place: PlaceJson }[];
}

export function describeTrap(trap: TrapReport, subject: CppSubject, base: string): TrapJson {
  const stack = mapCalls(trap.frames, subject).map(({ name, span }) => ({
    function: name,
    place: placeOf(span, subject.sources, { base }),
  }));
  return { kind: trap.kind, detail: trap.detail, stack };
}

function mapCalls(frames: readonly CppCall[], { sketch }: CppSubject): readonly Call[] {
  const calls = frames.flatMap((frame) => {
    const span = findOrigin(frame, sketch);
    const name = nameForAuthor(frame.function || findFunction(frame.line, sketch));
    return span === undefined ? [] : [{ name, span }];
  });
  const [thrown, left] = calls;
  // Where nobody catches in the function that throws, its `throw` and its end have one place.
  const isTwice = frames[0]?.function === "" && thrown?.span.start === left?.span.start;
  return isTwice && thrown?.span.file === left?.span.file ? calls.slice(1) : calls;
}

/** `Meter::get_level() const` is `Meter.level` to the author of the TypeScript. */
function nameForAuthor(name: string): string {
  return name
    .replace(/\(.*$/s, "")
    .replaceAll("::", ".")
    .replace(/\.[gs]et_(?=\w)/, ".");
}

/** The function of the sketch that a line is in: they begin at the margin. Empty where there is none. */
function findFunction(line: number, { files, ino }: CompiledSketch): string {
  const above = (files[ino] ?? "").split("\n").slice(0, line);
  const head = above.findLast((text) => /^[^\s#/}].*\).*\{$/.test(text));
  return /([\w:~]+)\(/.exec(head ?? "")?.[1] ?? "";
}

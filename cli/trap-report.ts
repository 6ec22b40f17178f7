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
import type { Span } from "../compiler/index.ts";
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
  const stack = calls.map(({ name, span }) => {
    const called = width === 0 ? "" : `${name.padEnd(width)}  `;
    return `  at ${called}${renderPlace(span, sources, options)}\n`;
  });
  return `${place} - ${heading}\n${renderFrame(innermost.span, sources, options)}${stack.join("")}`;
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
  return frames.flatMap((frame) => {
    const span = findOrigin(frame, sketch);
    // `readLine(int, String const&)` is `readLine` to the author of the TypeScript.
    const name = frame.function.replace(/\(.*$/s, "");
    return span === undefined ? [] : [{ name, span }];
  });
}

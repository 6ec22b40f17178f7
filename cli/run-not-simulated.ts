// Recognizes what the simulator's headers refuse on purpose, and headers that it has not: no mistake of tsino and none
// of the program. Told at the TypeScript; whatever else clang said follows from it and is left out.
import { type RenderOptions, renderFrame, renderPlace } from "../compiler/diagnostics/render.ts";
import type { Span } from "../compiler/index.ts";
import { type CppMessage, type CppSubject, findMissingHeader, findOrigin } from "./cpp-report.ts";

/** Something of the board that the simulator has not got. */
export interface Refusal {
  /** As the program names it: `tone`, `WiFiUdp.h`. */
  readonly name: string;
  /** What is missing, for people; undefined when the name says it all. */
  readonly missing: string | undefined;
  /** undefined when it is not known which part of the program wants it. */
  readonly span: Span | undefined;
}

/** One for each name and place, in the order of the messages. */
export function findRefusals(messages: readonly CppMessage[], subject: CppSubject): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  for (const message of messages) {
    const refusal = message.severity === "error" ? readRefusal(message, subject) : undefined;
    if (refusal === undefined) continue;
    const key = `${refusal.name} ${refusal.span?.file} ${refusal.span?.start}`;
    if (!found.has(key)) found.set(key, refusal);
  }
  return [...found.values()];
}

function readRefusal(message: CppMessage, { sketch }: CppSubject): Refusal | undefined {
  const span = findOrigin(message, sketch);
  // The words are those of TSINO_NOT_YET in simulator/headers.
  const [, name, missing] =
    /^'([^']+)' is unavailable: the simulator has no (.+) yet$/.exec(message.message) ?? [];
  if (name !== undefined) return { name, missing, span };
  const header = findMissingHeader([message]);
  return header === undefined ? undefined : { name: header, missing: undefined, span };
}

/** `a.ts:3:1 - error: …` with the code frame, for each; for stderr. */
export function renderRefusals(
  refusals: readonly Refusal[],
  { sources }: CppSubject,
  options: RenderOptions,
): string {
  const level = options.color?.level.error("error") ?? "error";
  const slug = options.color?.slug("not-simulated") ?? "not-simulated";
  return refusals
    .map(({ name, span }) => {
      const text = `${level} ${slug}: \`${name}\` is not in the simulator yet\n`;
      if (span === undefined) return text;
      return `${renderPlace(span, sources, options)} - ${text}${renderFrame(span, sources, options)}`;
    })
    .join("");
}

/** What is missing, each thing once: `pulse measurement, deep sleep`. */
export function listRefused(refusals: readonly Refusal[]): string {
  return [...new Set(refusals.map(({ name, missing }) => missing ?? `\`${name}\``))].join(", ");
}

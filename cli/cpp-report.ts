// Shows what a C++ compiler said about the sketch at the TypeScript that it came from. The user wrote no C++: such a
// message is a mistake of tsino, or of the Arduino installation, and is told apart here.
import { posix } from "node:path";
import {
  type RenderOptions,
  renderFrame,
  renderPlace,
  type Sources,
} from "../compiler/diagnostics/render.ts";
import { showText } from "../compiler/diagnostics/text-width.ts";
import type { CompiledSketch, Level, Span } from "../compiler/index.ts";

/** A message of a C++ compiler; line and column from 1, 0 when unknown. */
export interface CppMessage {
  readonly severity: Level;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface CppSubject {
  readonly sketch: CompiledSketch;
  readonly sources: Sources;
}

/** The TypeScript that a place in the `.ino` came from; undefined for other files and unknown places. */
export function findOrigin(
  place: { readonly file: string; readonly line: number; readonly column: number },
  sketch: CompiledSketch,
): Span | undefined {
  if (posix.basename(place.file.replaceAll("\\", "/")) !== posix.basename(sketch.ino)) return undefined;
  return sketch.map.find(place.line, Math.max(place.column, 1));
}

/** Each message at its TypeScript position with code frame; where there is none, at its place in C++. */
export function renderCppMessages(
  messages: readonly CppMessage[],
  subject: CppSubject,
  options: RenderOptions,
): string {
  return messages.map((message) => renderOne(message, subject, options)).join("");
}

function renderOne(message: CppMessage, { sketch, sources }: CppSubject, options: RenderOptions): string {
  const span = findOrigin(message, sketch);
  const level = options.color?.level[message.severity](message.severity) ?? message.severity;
  const text = `${level} C++: ${showText(message.message).trimEnd()}`;
  if (span !== undefined) {
    return `${renderPlace(span, sources, options)} - ${text}\n${renderFrame(span, sources, options)}`;
  }
  const file = posix.basename(message.file.replaceAll("\\", "/"));
  return file === "" ? `${text}\n` : `${file}:${message.line}:${message.column} - ${text}\n`;
}

/** Header that the compiler did not find, from the words of GCC and clang. */
export function findMissingHeader(messages: readonly CppMessage[]): string | undefined {
  for (const { message } of messages) {
    const found = /'?([\w./-]+\.h(?:pp)?)'?:? (?:No such file or directory|file not found)/.exec(message);
    if (found !== null) return found[1];
  }
  return undefined;
}

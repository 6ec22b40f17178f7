// A user's file as text, or the reason why it can't be read. A source in another encoding than UTF-8 is refused: guessed
// at, its texts would come out changed.
import { readFileSync, type Stats, statSync } from "node:fs";
import { explainSystemError, isNoFileThere } from "./system-error.ts";

/** Without an obstacle there is no such file. */
export type ReadText = { readonly text: string } | { readonly obstacle: string | undefined };

/** A byte order mark is no part of the text. */
export function readText(path: string): ReadText {
  try {
    const kind = describeKind(statSync(path));
    return kind === undefined ? decodeText(readFileSync(path)) : { obstacle: `it is ${kind}` };
  } catch (error) {
    return { obstacle: isNoFileThere(error) ? undefined : explainSystemError(error) };
  }
}

/** What it is instead of a file. A pipe would be waited for without end. */
export function describeKind(stat: Stats): string | undefined {
  if (stat.isFile()) return undefined;
  return stat.isDirectory() ? "a folder" : "no file but a device or a pipe";
}

export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly obstacle: string } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { obstacle: "it is not valid UTF-8" };
  }
  const zero = text.indexOf("\0");
  if (zero === -1) return { text };
  return { obstacle: `it has a zero byte in line ${text.slice(0, zero).split("\n").length}` };
}

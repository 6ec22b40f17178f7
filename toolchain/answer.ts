// Where arduino-cli's answer to `--json` stands: on stdout, or on stderr when it gave up. Pure: the texts are given.
import { getField, type Json, parseJsonObject } from "./json.ts";

export interface Answer {
  readonly json: Json | undefined;
  /** What else was printed on stderr. */
  readonly messages: string;
}

export function readAnswer(stdout: string, stderr: string): Answer {
  const json = parseJsonObject(stdout);
  if (json !== undefined) return { json, messages: stderr };
  const failure = parseJsonObject(stderr);
  // Any program that arduino-cli starts may print braces; its own failure says `error`.
  if (getField(failure, "error") === undefined) return { json: undefined, messages: stderr };
  return { json: failure, messages: "" };
}

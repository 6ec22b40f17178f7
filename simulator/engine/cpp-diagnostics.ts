// Turns what clang and wasm-ld print into data. Paths inside the compiler's memory become the sketch's own names.
import { sketchFolder } from "./flags.ts";
import type { CppDiagnostic } from "./sketch.ts";

const positioned = /^(.+?):(\d+):(\d+): (?:fatal )?(error|warning|note): (.*)$/;
const unpositioned = /^(?:(?:clang|clang\+\+|wasm-ld): )?(?:fatal )?(error|warning|note): (.*)$/;

/** All messages in `log`, in order. */
export function parseDiagnostics(log: string): CppDiagnostic[] {
  return log.split("\n").flatMap((line) => {
    const at = positioned.exec(line);
    if (at !== null) {
      const [, file = "", lineNumber = "0", column = "0", severity = "", message = ""] = at;
      return [
        {
          file: stripFolder(file),
          line: Number(lineNumber),
          column: Number(column),
          severity: toSeverity(severity),
          message,
        },
      ];
    }
    const without = unpositioned.exec(line);
    if (without === null) return [];
    const [, severity = "", message = ""] = without;
    return [{ file: "", line: 0, column: 0, severity: toSeverity(severity), message }];
  });
}

/** The log with the sketch's own file names. */
export function cleanLog(log: string): string {
  return log.replaceAll(`/${sketchFolder}/`, "").replaceAll(`${sketchFolder}/`, "");
}

/** "sketch/foo.ino" or "/sketch/tsino/x.h" as the sketch names it; other paths stay. */
export function stripFolder(file: string): string {
  const relative = file.replace(/^(\.?\/)+/, "");
  return relative.startsWith(`${sketchFolder}/`) ? relative.slice(sketchFolder.length + 1) : file;
}

function toSeverity(word: string): CppDiagnostic["severity"] {
  return word === "error" || word === "warning" ? word : "note";
}

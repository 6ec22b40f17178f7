// What `arduino-cli upload --json` said, as plain data. Pure: the text is given.
import { readAnswer } from "./answer.ts";
import { type ChipName, readChipName } from "./chip-name.ts";
import { getField, getText } from "./json.ts";

export type UploadOutcome =
  | { readonly kind: "uploaded" }
  | { readonly kind: "no-port" }
  | { readonly kind: "no-permission" }
  | { readonly kind: "port-busy" }
  /** The board was there, then it was not. */
  | { readonly kind: "vanished" }
  /** The tools ran but no board answered on the port. */
  | { readonly kind: "no-answer" }
  | { readonly kind: "failed"; readonly reason: string };

export interface UploadReport {
  readonly outcome: UploadOutcome;
  /** All that the upload tools printed. */
  readonly log: string;
  /** The tool compared what is on the board with what was sent. */
  readonly verified: boolean;
  readonly chip: ChipName | undefined;
}

// The words of esptool, avrdude and the systems' own errors, most specific first.
const signs: readonly (readonly [RegExp, Exclude<UploadOutcome["kind"], "uploaded" | "failed">])[] = [
  [/permission denied|EACCES|access is denied/i, "no-permission"],
  [/resource busy|EBUSY|lock(?:ed)? port|port is busy|in use/i, "port-busy"],
  [/device disconnected|input\/output error|no such device|readiness to read but returned/i, "vanished"],
  [/no such file or directory|ENOENT|could not open port|port .* not found|no upload port/i, "no-port"],
  [
    /timed out waiting for packet|failed to connect|not in sync|no serial data received|not responding|programmer is not/i,
    "no-answer",
  ],
];

/** esptool's words for every port that it can't open, where the system's own error follows, and for odd crystals. */
const misleading = /the port is busy or doesn't exist|unsupported crystal in use/gi;

/** @param status exit status of arduino-cli, undefined when a signal ended it. */
export function readUploadReport(stdout: string, stderr: string, status: number | undefined): UploadReport {
  const { json, messages } = readAnswer(stdout, stderr);
  // A failure has what the tools printed one level deeper.
  const printed = [json, getField(json, "output")];
  const texts = [...printed.flatMap((from) => [getText(from, "stdout"), getText(from, "stderr")]), messages];
  const log = texts.filter((text) => text !== undefined && text !== "").join("\n");
  const chip = readChipName(log);
  const verified = /hash of data verified|bytes of flash verified/i.test(log);
  if (status === 0 && getField(json, "error") === undefined) {
    return { outcome: { kind: "uploaded" }, log, verified, chip };
  }
  const told = /^Failed uploading: (.+)$/m.exec(messages)?.[1];
  const reason = getText(json, "error") ?? told ?? `it ended with status ${status ?? "unknown"}`;
  const sign = signs.find(([pattern]) => pattern.test(`${log}\n${reason}`.replace(misleading, "")));
  return {
    outcome: sign === undefined ? { kind: "failed", reason } : { kind: sign[1] },
    log,
    verified: false,
    chip,
  };
}

// Reads the options of commands that are more than a word. Pure; what can't be read is a usage problem.
import { makeProblem } from "./problem.ts";

const units: Readonly<Record<string, number>> = { "": 1000, s: 1000, ms: 1, m: 60_000, min: 60_000 };
/** The longest time that a timer takes, 24 days. */
const longest = 2 ** 31 - 1;

/** `10`, `10s`, `1.5`, `500ms`, `2m` in milliseconds. */
export function parseTimeout(text: string): number {
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text) ?? [];
  const milliseconds = Number(amount) * (units[unit] ?? Number.NaN);
  if (milliseconds > 0 && milliseconds <= longest) return milliseconds;
  throw makeProblem("usage", { text: `\`--timeout ${text}\` is no time; write seconds, \`10\`` });
}

/** `8888:0` and `80:8080,8888:9999`: the sketch's port to this computer's, 0 for any free one. */
export function parsePortMap(texts: readonly string[]): Readonly<Record<number, number>> {
  const ports: Record<number, number> = {};
  for (const text of texts.flatMap((one) => one.split(","))) {
    const [, from = "", to = ""] = /^(\d{1,5}):(\d{1,5})$/.exec(text.trim()) ?? [];
    const [board, computer] = [Number(from), Number(to)];
    if (from === "" || board < 1 || board > 65535 || computer > 65535) {
      const form = "write SKETCH:COMPUTER, `8888:0`";
      throw makeProblem("usage", { text: `\`--port-map ${text}\` is no pair of ports; ${form}` });
    }
    ports[board] = computer;
  }
  return ports;
}

/** An empty text would be found before the program has printed anything: most likely a variable that has no value. */
export function checkExpected(texts: readonly string[]): void {
  if (texts.includes("")) throw makeProblem("usage", { text: "`--expect` needs a text that is not empty" });
}

/** Bits per second on a serial line. */
export function parseBaud(text: string): number {
  const baud = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (baud > 0) return baud;
  throw makeProblem("usage", { text: `\`--baud ${text}\` is no speed; write bits per second, \`115200\`` });
}

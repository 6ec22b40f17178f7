// Tells what the board's own boot program says from what the sketch says. The ESP8266's ROM speaks at 74880 baud: at
// any other speed its words arrive as garbage in front of the first line.

export interface SplitLine {
  /** How many bytes of garbage stand in front. */
  readonly noise: number;
  readonly text: string;
}

/** A stray byte or two are no boot message: they are shown as they are. */
const fewestBad = 4;
const smallestShare = 0.15;
const longestScrap = 2;

/** Takes garbage from the front of a line. */
export function splitNoise(bytes: Buffer): SplitLine {
  const bad = findBad(bytes);
  const end = (bad.at(-1) ?? -1) + 1;
  if (bad.length < fewestBad || bad.length < end * smallestShare) return { noise: 0, text: bytes.toString() };
  const text = bytes.subarray(end).toString();
  // A letter or two behind the last bad byte are garbage that looks like text.
  return text.trim().length <= longestScrap ? { noise: bytes.length, text: "" } : { noise: end, text };
}

/** The part of an unfinished line that can be shown already; undefined when it may turn out to be garbage. */
export function readOpenText(bytes: Buffer): string | undefined {
  const whole = bytes.subarray(0, bytes.length - countCutCharacter(bytes));
  return findBad(whole).length > 0 ? undefined : whole.toString();
}

/** Positions of bytes that no text has: control characters, and what is no UTF-8. */
function findBad(bytes: Buffer): readonly number[] {
  const bad: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const length = measureCharacter(bytes, i);
    if (length === 0) bad.push(i);
    i += Math.max(length, 1);
  }
  return bad;
}

// BEL, BS, TAB, LF, CR and ESC do their work on terminals.
const usefulControls = new Set([7, 8, 9, 10, 13, 27]);

/** Bytes of the character at a place; 0 when there is none. */
function measureCharacter(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return (first >= 0x20 && first !== 0x7f) || usefulControls.has(first) ? 1 : 0;
  const length = expectLength(first);
  if (length === 0 || at + length > bytes.length) return 0;
  for (let i = 1; i < length; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function expectLength(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/** How many bytes at the end are the beginning of a character whose rest is still on its way. */
function countCutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return expectLength(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

const romLines = [
  /^\s*ets [A-Z][a-z]{2}\s+\d+ \d{4},rst cause:(\d+), boot mode:\(\d+,\d+\)/,
  /^load 0x[0-9a-f]{8}, len \d+, room \d+\s*$/,
  /^tail \d+$/,
  /^(?:ch|c)k?sum 0x[0-9a-f]{2}$/,
  /^v[0-9a-f]{8}$/,
  /^~ld$/,
  /^(?:wdt reset|csum err|ets_main\.c \d+)\s*$/,
];

/** Whether a readable line is one of the ROM's. */
export function isRomLine(text: string): boolean {
  return romLines.some((pattern) => pattern.test(text));
}

const resetCauses: Readonly<Record<string, string>> = {
  1: "power came on",
  2: "reset button, or woke from deep sleep",
  3: "the program restarted the board",
  4: "hardware watchdog: the program hung",
};

/** Why the board started, in plain words, from the ROM's first line. */
export function explainReset(text: string): string | undefined {
  const cause = romLines[0]?.exec(text)?.[1];
  return cause === undefined ? undefined : resetCauses[cause];
}

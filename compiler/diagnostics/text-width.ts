// How wide text is on a terminal, and how to make it harmless there. Width counts cells: most characters take one,
// East Asian wide ones and emoji two, combining marks and joiners none.

/** Ranges of code points that take two cells, ascending and disjoint. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Cells of one character (a whole code point): 0, 1 or 2. */
export function measureCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Cells of a text without line breaks and tabs. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

/**
 * Makes a character harmless: control characters, and the marks that reorder text, would let a source file
 * take over the terminal of whoever compiles it, so they are shown as a visible sign of one cell.
 */
export function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  const reorders = code === 0x61c || (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e);
  const isolates = code >= 0x2066 && code <= 0x2069;
  const lonely = code >= 0xd800 && code <= 0xdfff;
  return (code > 0x7f && code < 0xa0) || reorders || isolates || lonely ? "\ufffd" : character;
}

/** A message as it may be printed: line breaks stay, other control characters become visible. */
export function showText(text: string): string {
  let shown = "";
  for (const character of text) shown += character === "\n" ? character : showCharacter(character);
  return shown;
}

// Changes one value in the text of a `.env` file; every other byte of it stays. What was written is read again before it
// counts, so that no odd file and no odd value can lead to another secret than the one that was given.
import { type EnvEntry, listEnvEntries, parseEnvFile } from "./env-file.ts";

/** The file's text with this value, or undefined where none can be written that reads as this and leaves the others. */
export function putEnvValue(text: string, name: string, value: string): string | undefined {
  const entry = listEnvEntries(text).findLast((one) => one.name === name);
  const wanted = new Map(parseEnvFile(text)).set(name, value);
  for (const spelling of spellValue(value)) {
    const written = spelling.replaceAll("\n", findLineEnd(text));
    const changed = entry === undefined ? append(text, `${name}=${written}`) : replace(text, entry, written);
    if (isSame(parseEnvFile(changed), wanted)) return changed;
  }
  return undefined;
}

/** A line more for a name without a value, as `.env.example` has them; the same text where it has the name. */
export function addEnvName(text: string, name: string): string {
  return parseEnvFile(text).has(name) ? text : append(text, `${name}=`);
}

/** A text with one line more. */
export function append(text: string, line: string): string {
  const end = findLineEnd(text);
  const open = text !== "" && !text.endsWith("\n") ? end : "";
  return `${text}${open}${line}${end}`;
}

/** The best first: shells and other readers of such files take single quotes as Node does, double ones not always. */
function spellValue(value: string): readonly string[] {
  const quoted = ["'", '"', "`"].filter((quote) => !value.includes(quote)).map((q) => `${q}${value}${q}`);
  return /^[\w./:@%+=,-]+$/.test(value) ? [value, ...quoted] : [...quoted, value];
}

function replace(text: string, { start, end, value }: EnvEntry, written: string): string {
  const from = findOffset(text, start);
  const after = text.slice(findOffset(text, end));
  // `NAME=# what it is`
  const gap = value === "" && after.startsWith("#") ? " " : "";
  return text.slice(0, from) + written + gap + after;
}

/** Where in a text with `\r` a place is that was found in it without. */
function findOffset(text: string, place: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (seen === place) return offset;
    if (text.charAt(offset) !== "\r") seen++;
  }
  return text.length;
}

function findLineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

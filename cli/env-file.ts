// Reads `.env` files as Node does from 20.12 on; tsino runs on versions that can't.

const quotes = "\"'`";

/** A name with its value, and where the value is spelt out, quotes included: offsets in a text without `\r`. */
export interface EnvEntry {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Its quotation mark is not closed, and so a part of it. */
  readonly isOpen?: true;
}

/** Names and values, the last one of a name. Lines without `=` and comments count for nothing. */
export function parseEnvFile(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of listEnvEntries(text)) values.set(name, value);
  return values;
}

/** All entries in their order; a name may come again. */
export function listEnvEntries(file: string): readonly EnvEntry[] {
  const text = file.replaceAll("\r", "");
  const entries: EnvEntry[] = [];
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const end = endOfLine(text, at);
    const equals = text.indexOf("=", at);
    if (text.charAt(at) === "#" || equals < 0 || equals > end) {
      at = skipBlanks(text, end);
      continue;
    }
    const name = text
      .slice(at, equals)
      .trim()
      .replace(/^export +/, "");
    const read = readValue(text, equals + 1);
    if (read === undefined) break;
    const { next, ...found } = read;
    if (name !== "") entries.push({ name, ...found });
    at = skipBlanks(text, next);
  }
  return entries;
}

/** The value that begins here, and where its line ends. Undefined for a value that is no more than begun where the file ends. */
function readValue(
  text: string,
  from: number,
): (Omit<EnvEntry, "name"> & { readonly next: number }) | undefined {
  let start = from;
  while (text.charAt(start) === " ") start++;
  const quote = text.charAt(start);
  const close = quote !== "" && quotes.includes(quote) ? text.indexOf(quote, start + 1) : -1;
  if (close < 0) {
    const next = endOfLine(text, start);
    // A quotation mark that nothing closes takes the whole line with it, which must have an end.
    if (quote !== "" && quotes.includes(quote))
      return next === text.length
        ? undefined
        : { value: text.slice(start, next), start, end: next, next, isOpen: true };
    const [plain = ""] = text.slice(start, next).split("#");
    const value = plain.replaceAll(/^ +| +$/g, "");
    if (value === "") return { value, start: from, end: from, next };
    return { value, start, end: start + value.length, next };
  }
  // In quotes, a value may have several lines.
  const inside = text.slice(start + 1, close);
  const value = quote === '"' ? inside.replaceAll("\\n", "\n") : inside;
  return { value, start, end: close + 1, next: endOfLine(text, close) };
}

function skipBlanks(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

// Reads `.env` files as Node does from 20.12 on; tsino runs on versions that can't.

const quotes = "\"'`";

/** Names and values, the last one of a name. Lines without `=` and comments count for nothing. */
export function parseEnvFile(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let rest = text.replaceAll("\r", "").trimStart();
  while (rest !== "") {
    const end = endOfLine(rest);
    const equals = rest.indexOf("=");
    if (rest.startsWith("#") || equals < 0 || equals > end) {
      rest = rest.slice(end).trimStart();
      continue;
    }
    const name = rest
      .slice(0, equals)
      .trim()
      .replace(/^export +/, "");
    const [value, after] = readValue(rest.slice(equals + 1).replace(/^ +/, ""));
    if (name !== "") values.set(name, value);
    rest = after.trimStart();
  }
  return values;
}

/** The value, and what stands behind its line. */
function readValue(text: string): readonly [string, string] {
  const quote = text.charAt(0);
  const close = quote !== "" && quotes.includes(quote) ? text.indexOf(quote, 1) : -1;
  if (close < 0) {
    const end = endOfLine(text);
    const [plain = ""] = text.slice(0, end).split("#");
    return [plain.replaceAll(/^ +| +$/g, ""), text.slice(end)];
  }
  // In quotes, a value may have several lines.
  const inside = text.slice(1, close);
  const after = text.slice(close + 1);
  const value = quote === '"' ? inside.replaceAll("\\n", "\n") : inside;
  return [value, after.slice(endOfLine(after))];
}

function endOfLine(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}
